import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Activity, KithDocument, Visibility } from '../../model/index.js';
import { toFailure, type DataProvider, type LiveEvent } from '../../provider/index.js';
import { createMemoryNetwork, type MemoryNetwork } from './index.js';

/**
 * Random writes by three viewers against a model of a few lines: who may see a post is worked out again for every look,
 * and every count is a count of what is there.
 */

const viewers = ['ada', 'bo', 'cy'] as const;
const groups = ['open', 'inner'] as const;
type Who = (typeof viewers)[number];
type Where = (typeof groups)[number];

/** Each rings once: what a stream tells of a thing is how it is now, and not how it was. */
const bells = Array.from({ length: 200 }, (_, index) => `bell ${String(index)}`);

const document: KithDocument = {
  kith: 1,
  people: [...viewers, ...bells].map((id) => ({ id, name: id })),
  groups: [
    { id: 'open', name: 'Open', joinPolicy: 'open' },
    { id: 'inner', name: 'Inner', joinPolicy: 'open', contentVisibility: 'members' },
  ],
  memberships: [
    { personId: 'ada', groupId: 'open', roles: ['facilitator'] },
    { personId: 'bo', groupId: 'inner', roles: ['facilitator'] },
  ],
  activities: [],
};

interface Said {
  readonly id: string;
  readonly by: Who;
  readonly groupId: Where | undefined;
  readonly visibility: Visibility | undefined;
  readonly inReplyTo: string | undefined;
  readonly root: string;
  isRemoved: boolean;
  /** Hidden by a decision: its author and who looks after the group still see it. */
  isHidden: boolean;
  isClosed: boolean;
  readonly likes: Set<Who>;
}

/** What should be there. */
interface Model {
  readonly said: Said[];
  readonly members: Record<Where, Set<Who>>;
  readonly facilitators: Record<Where, Set<Who>>;
}

const sees = ({ said, members, facilitators }: Model, who: Who, post: Said): boolean => {
  const { groupId, visibility, by, isRemoved, isHidden, id } = post;
  const isIn = groupId !== undefined && members[groupId].has(who);
  if (groupId === 'inner' && !isIn) return false;
  if (visibility === 'hidden' && by !== who && !(groupId && facilitators[groupId].has(who))) return false;
  if (visibility === 'members' && by !== who && !isIn) return false;
  if (isHidden) return by === who || (groupId !== undefined && facilitators[groupId].has(who));
  return !isRemoved || said.some((other) => isAnswerTo(other, id) && !other.isRemoved && !other.isHidden);
};
const isAnswerTo = (other: Said, id: string) => other.id !== id && (other.inReplyTo === id || other.root === id);
const mayWrite = ({ members }: Model, who: Who, groupId: Where | undefined) =>
  groupId === undefined || members[groupId].has(who);

/** The network, and what each viewer made of its live stream alone. */
class Real {
  readonly network: MemoryNetwork = createMemoryNetwork(document, { presence: [], reports: [] });
  readonly lists = new Map<Who, Map<string, Activity>>();
  readonly cursors = new Map<Who, string>();
  /** Every place a viewer could come back to, with the list as it was there. */
  readonly places: { who: Who; cursor: string; list: Map<string, Activity> }[] = [];
  #rings = 0;

  as = (who: Who) => this.network.as(who) as Required<DataProvider>;

  /** What a viewer hears from a cursor on, up to now: a bell tells where now is. */
  async heard(who: Who, after: string | undefined): Promise<LiveEvent[]> {
    const personId = bells[(this.#rings += 1)]!;
    const stream = this.as(who).subscribe({}, after === undefined ? {} : { after });
    this.network.setPresence({ personId, state: 'busy' });
    const events: LiveEvent[] = [];
    for await (const event of stream) {
      events.push(event);
      if (event.id === personId) break;
    }
    return events;
  }

  async follow(who: Who): Promise<void> {
    const events = await this.heard(who, this.cursors.get(who));
    const list = await this.applied(who, this.lists.get(who) ?? new Map<string, Activity>(), events);
    const cursor = events.at(-1)!.cursor;
    this.lists.set(who, list);
    this.cursors.set(who, cursor);
    this.places.push({ who, cursor, list });
  }

  async applied(who: Who, before: ReadonlyMap<string, Activity>, events: readonly LiveEvent[]) {
    let list = new Map(before);
    for (const { type, kind, id = '', object } of events) {
      if (type === 'reset') list = await this.read(who);
      else if (kind === 'activity' && type === 'removed') list.delete(id);
      else if (kind === 'activity') list.set(id, object as Activity);
    }
    return list;
  }

  async read(who: Who): Promise<Map<string, Activity>> {
    const { items } = await this.as(who).getActivities({}, { replies: true }, { size: 1000 });
    return new Map(items.map((item) => [item.id, item]));
  }
}

const sorted = (list: ReadonlyMap<string, Activity>) =>
  [...list.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => JSON.stringify(item));

/** Everything that must hold after every step. */
async function check(model: Model, real: Real) {
  for (const who of viewers) {
    const list = await real.read(who);
    const seen = model.said.filter((post) => sees(model, who, post));
    expect([...list.keys()].sort(), `what ${who} sees`).to.deep.equal(seen.map(({ id }) => id).sort());
    for (const post of seen) {
      const shown = list.get(post.id);
      const answers = seen.filter((other) => isAnswerTo(other, post.id) && !other.isRemoved).length;
      expect(shown?.counts?.replies, `replies to ${post.id}`).to.equal(answers);
      if (post.isRemoved) expect(shown).not.to.have.any.keys('text', 'reactions', 'viewer');
      else {
        expect(shown?.reactions?.[0]?.count ?? 0, `likes of ${post.id}`).to.equal(post.likes.size);
        expect(shown?.viewer?.reactions ?? [], `${who} likes`).to.deep.equal(post.likes.has(who) ? ['like'] : []);
      }
    }
    const shownGroups = await real.as(who).getGroups(groups);
    for (const { id, memberCount, viewer } of shownGroups) {
      const members = model.members[id as Where];
      expect(memberCount, `members of ${id}`).to.equal(members.size);
      expect((await real.as(who).getMembers(id)).total).to.equal(members.size);
      expect(viewer?.membership).to.equal(members.has(who) ? 'member' : 'none');
    }
    await real.follow(who);
    expect(sorted(real.lists.get(who)!), `what ${who} heard`).to.deep.equal(sorted(list));
  }
}

/** One write; `expected` says in the model's words whether it should be done. */
class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly name: string,
    readonly plan: (model: Model) => {
      readonly isAllowed: boolean;
      readonly write: (real: Real, idempotencyKey: string) => Promise<unknown>;
      readonly done: (answer: unknown) => void;
    },
  ) {}
  check = () => true;
  toString = () => this.name;
  async run(model: Model, real: Real) {
    const { isAllowed, write, done } = this.plan(model);
    const key = `key ${String(Math.random())}`;
    // Tried twice at once and once more later, as a page with a bad connection does.
    const outcomes = await Promise.allSettled([write(real, key), write(real, key)]);
    outcomes.push(...(await Promise.allSettled([write(real, key)])));
    const answers = outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? JSON.stringify(outcome.value ?? null) : toFailure(outcome.reason).code,
    );
    expect(new Set(answers).size, `${this.name} answers alike: ${answers.join(' ')}`).to.equal(1);
    const [first] = outcomes;
    expect(first.status, `${this.name}: ${answers[0] ?? ''}`).to.equal(isAllowed ? 'fulfilled' : 'rejected');
    if (first.status === 'fulfilled') done(first.value);
    await check(model, real);
  }
}

const who = fc.constantFrom(...viewers);
const where = fc.constantFrom(...groups);
const at = fc.nat(30);
const visibility = fc.constantFrom<(Visibility | undefined)[]>(undefined, undefined, 'members', 'hidden');
const pick = (model: Model, index: number) => model.said[index % Math.max(1, model.said.length)];

const post = fc.tuple(who, fc.option(where, { nil: undefined }), visibility).map(
  ([by, groupId, reach]) =>
    new Step(`${by} posts in ${groupId ?? 'no group'} for ${reach ?? 'all'}`, (model) => ({
      isAllowed: mayWrite(model, by, groupId),
      write: (real, idempotencyKey) =>
        real
          .as(by)
          .post(
            { text: 'Hello', ...(groupId ? { groupId } : {}), ...(reach ? { visibility: reach } : {}) },
            { idempotencyKey },
          ),
      done: (answer) => {
        const { id } = answer as Activity;
        const more = { isRemoved: false, isHidden: false, isClosed: false, likes: new Set<Who>() };
        model.said.push({ id, by, groupId, visibility: reach, inReplyTo: undefined, root: id, ...more });
      },
    })),
);

const on = (
  name: string,
  allowed: (model: Model, by: Who, target: Said) => boolean,
  write: (provider: Required<DataProvider>, target: string, idempotencyKey: string) => Promise<unknown>,
  done: (model: Model, by: Who, target: Said, answer: unknown) => void,
) =>
  fc.tuple(who, at).map(
    ([by, index]) =>
      new Step(`${by} ${name} ${String(index)}`, (model) => {
        const target = pick(model, index);
        return {
          isAllowed: target !== undefined && sees(model, by, target) && !target.isRemoved && allowed(model, by, target),
          write: (real, key) => write(real.as(by), target?.id ?? 'none', key),
          done: (answer) => {
            if (target) done(model, by, target, answer);
          },
        };
      }),
  );

const looksAfter = ({ facilitators }: Model, by: Who, { groupId }: Said) =>
  groupId !== undefined && facilitators[groupId].has(by);

const reply = on(
  'answers',
  (model, by, target) => {
    const root = model.said.find(({ id }) => id === target.root);
    return mayWrite(model, by, target.groupId) && !root?.isClosed && !target.isHidden;
  },
  (provider, inReplyTo, idempotencyKey) => provider.post({ text: 'Yes', inReplyTo }, { idempotencyKey }),
  ({ said }, by, target, answer) => {
    const root = said.find(({ id }) => id === target.root) ?? target;
    const { groupId, visibility: reach } = root;
    const more = { isRemoved: false, isHidden: false, isClosed: false, likes: new Set<Who>() };
    const { id } = answer as Activity;
    said.push({ id, by, groupId, visibility: reach, inReplyTo: target.id, root: root.id, ...more });
  },
);
const like = (isOn: boolean) =>
  on(
    isOn ? 'likes' : 'no longer likes',
    (_model, _by, target) => !target.isHidden,
    (provider, id, idempotencyKey) => provider.react(id, 'like', isOn, { idempotencyKey }),
    (_model, by, { likes }) => (isOn ? likes.add(by) : likes.delete(by)),
  );
const remove = on(
  'removes',
  (model, by, target) => target.by === by || looksAfter(model, by, target),
  (provider, id, idempotencyKey) => provider.remove(id, { idempotencyKey }),
  (_model, _by, target) => {
    target.isRemoved = true;
    target.isHidden = false;
  },
);
const close = (isClosed: boolean) =>
  on(
    isClosed ? 'closes' : 'opens',
    (model, by, target) =>
      !target.isHidden && target.root === target.id && (target.by === by || looksAfter(model, by, target)),
    (provider, id, idempotencyKey) => provider.close(id, isClosed, { idempotencyKey }),
    (_model, _by, target) => (target.isClosed = isClosed),
  );
/** One reports, another decides: each of the two with a key of its own. */
const moderate = (action: 'hide' | 'restore') =>
  fc.tuple(who, who, at).map(
    ([reporter, by, index]) =>
      new Step(`${reporter} reports ${String(index)}, which ${by} would ${action}`, (model) => {
        const target = pick(model, index);
        const canReport = target !== undefined && sees(model, reporter, target) && target.by !== reporter;
        return {
          isAllowed: canReport && !target.isRemoved && looksAfter(model, by, target),
          write: async (real, key) => {
            const draft = { kind: 'abuse', objectIds: [target?.id ?? 'none'] } as const;
            const { id } = await real.as(reporter).report(draft, { idempotencyKey: `${key} report` });
            return real.as(by).decide(id, { text: 'So it is', action }, { idempotencyKey: key });
          },
          done: () => {
            if (target) target.isHidden = action === 'hide';
          },
        };
      }),
  );
const move = (change: 'join' | 'leave') =>
  fc.tuple(who, where).map(
    ([by, groupId]) =>
      new Step(`${by} ${change}s ${groupId}`, ({ members, facilitators }) => ({
        isAllowed: true,
        write: (real, idempotencyKey) => real.as(by).setMembership(groupId, change, { idempotencyKey }),
        done: () => {
          if (change === 'join') members[groupId].add(by);
          else {
            members[groupId].delete(by);
            facilitators[groupId].delete(by);
          }
        },
      })),
  );

const freshModel = (): Model => ({
  said: [],
  members: { open: new Set<Who>(['ada']), inner: new Set<Who>(['bo']) },
  facilitators: { open: new Set<Who>(['ada']), inner: new Set<Who>(['bo']) },
});

describe('a network in memory, whatever is written by whom', () => {
  it('shows everybody what they may see, counts what is there, and its live events tell the same', async () => {
    const steps = [post, post, reply, reply, like(true), like(false), remove, close(true), close(false)];
    steps.push(moderate('hide'), moderate('hide'), moderate('restore'));
    const commands = fc.commands([...steps, move('join'), move('leave')], { maxCommands: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, fc.nat(), async (run, index) => {
        const model = freshModel();
        const real = new Real();
        for (const viewer of viewers) await real.follow(viewer);
        await fc.asyncModelRun(() => ({ model, real }), run);
        const { who: viewer, cursor, list } = real.places[index % real.places.length]!;
        const replayed = await real.applied(viewer, list, await real.heard(viewer, cursor));
        expect(sorted(replayed), 'replayed from a cursor').to.deep.equal(sorted(await real.read(viewer)));
      }),
      { numRuns: 100, includeErrorInReport: true },
    );
  }).timeout(60_000);
});
