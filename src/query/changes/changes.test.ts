import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Activity } from '../../model/index.js';
import { moment } from '../moment.js';
import type { ReadPage } from '../query.js';
import { Changes, type ActivityList } from './changes.js';
import { compareVersions } from './version.js';

const minute = (at: number) => new Date(Date.parse('2026-03-01T00:00:00Z') + at * 60_000).toISOString();
const post = (id: string, at: number, more: Partial<Activity> = {}): Activity => ({
  id,
  actorId: 'a',
  published: minute(at),
  text: id,
  ...more,
});
const reply = (id: string, at: number) => post(id, at, { inReplyTo: 'root' });
const feed: ActivityList = { order: 'newest first', takes: () => true };
const thread: ActivityList = { order: 'oldest first', takes: () => true };
const idsOf = (activities: readonly Activity[]) => activities.map(({ id }) => id);
const here = { scope: 'here' };

describe('What is newer than an answer', () => {
  it('wins over an answer whose reading began before it, and not over a later one', () => {
    const changes = new Changes();
    const before = moment();
    changes.tell(post('a', 1, { text: 'told', counts: { replies: 2 } }));
    expect(changes.activity(post('a', 1), before)?.text).to.equal('told');
    expect(changes.activity(post('a', 1), moment())?.text).to.equal('a');
  });

  it('goes by the revision where both have one', () => {
    const changes = new Changes();
    const before = moment();
    changes.tell(post('a', 1, { revision: '10', text: 'ten' }));
    expect(changes.activity(post('a', 1, { revision: '9' }), moment())?.text).to.equal('ten');
    expect(changes.activity(post('a', 1, { revision: '11' }), before)?.text).to.equal('a');
  });

  it('keeps hidden what was removed until a later read shows it', () => {
    const changes = new Changes();
    const before = moment();
    changes.tellGone('a');
    changes.tellNew('a', here);
    changes.tell(post('a', 1, { revision: '7' }));
    expect(changes.activity(post('a', 1), before)).to.equal(undefined);
    expect(changes.list(feed, [{ items: [], at: 0 }], false)).to.deep.equal([]);
    expect(changes.activity(post('a', 1), moment())?.id).to.equal('a');
  });

  it('is not put back where a later read no longer has it', () => {
    const changes = new Changes();
    const before = moment();
    changes.tellNew('a', here);
    changes.tell(post('a', 1));
    expect(changes.list(feed, [{ items: [], at: before }], false)).to.have.length(1);
    expect(changes.list(feed, [{ items: [], at: moment() }], false)).to.deep.equal([]);
  });

  it('stands in its place: among others by time, under what is pinned, and below an unread page not at all', () => {
    const changes = new Changes();
    for (const [id, at] of [
      ['new', 9],
      ['between', 4],
      ['old', 1],
    ] as const) {
      changes.tellNew(id, here);
      changes.tell(post(id, at));
    }
    const page = [{ items: [post('pinned', 2, { pinned: {} }), post('five', 5), post('three', 3)], at: 0 }];
    expect(idsOf(changes.list(feed, page, true))).to.deep.equal(['pinned', 'new', 'five', 'between', 'three']);
    expect(idsOf(changes.list(feed, page, false)).at(-1)).to.equal('old');
    const told = [{ items: [post('root', 6), reply('three', 3), reply('five', 5)], at: 0 }];
    expect(idsOf(changes.list(thread, told, true))).to.deep.equal(['root', 'old', 'three', 'between', 'five']);
    expect(idsOf(changes.list(thread, told, false)).at(-1)).to.equal('new');
    const replies = [{ items: [reply('three', 3), reply('five', 5)], at: 0 }];
    expect(idsOf(changes.list(thread, replies, true))).to.deep.equal(['old', 'three', 'between', 'five']);
  });

  it('stands below what has not been read where the viewer wrote it: they want to see it', () => {
    const changes = new Changes();
    changes.tellNew('mine', 'viewer');
    changes.tell(post('mine', 9));
    changes.tellNew('theirs', here);
    changes.tell(post('theirs', 8));
    expect(idsOf(changes.list(thread, [{ items: [post('root', 1), post('a', 2)], at: 0 }], true))).to.deep.equal([
      'root',
      'a',
      'mine',
    ]);
  });

  it('shows what is hoped for in the order of the writes, and nothing of it afterwards', () => {
    const changes = new Changes();
    const say = (word: string) => changes.activities.add('a', (one) => ({ ...one, text: `${one.text ?? ''} ${word}` }));
    const takeBack = [say('one'), say('two'), changes.activities.add('b', () => undefined)];
    const list = () => changes.list(feed, [{ items: [post('b', 2), post('a', 1)], at: 0 }], false);
    expect(list().map(({ text }) => text)).to.deep.equal(['a one two']);
    takeBack[0]?.();
    expect(list().map(({ text }) => text)).to.deep.equal(['a two']);
    takeBack[2]?.();
    takeBack[1]?.();
    expect(list()).to.deep.equal([post('b', 2), post('a', 1)]);
  });

  it('is remembered once for each post that was read, and what is gone not without end', () => {
    const changes = new Changes();
    let looks = 0;
    const look = (one: Activity) => ({ ...one, text: String(++looks) });
    for (let i = 0; i < 3; i++) changes.activities.keep('a', look);
    expect(changes.activity(post('a', 1), 0)?.text).to.equal('1');
    for (let i = 0; i < 10_001; i++) changes.tellGone(`gone ${String(i)}`);
    changes.forget(moment());
    expect(changes.size).to.equal(0);
  });

  it('leaves the right list, whatever is told in whatever order and however often, and whenever answers come', () => {
    /** A server's life: posts come, change and go; the reader reads now and then, and is told of everything at some time. */
    const deed = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ what: fc.constant('create' as const), at: fc.integer({ min: 0, max: 50 }) }),
      },
      { weight: 3, arbitrary: fc.record({ what: fc.constant('edit' as const), which: fc.nat(30) }) },
      { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), which: fc.nat(30) }) },
      { weight: 2, arbitrary: fc.record({ what: fc.constant('read' as const), takes: fc.nat(5) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant('reset' as const) }) },
    );
    const told = fc.record({ delay: fc.nat(8), again: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, told), { maxLength: 40, size: 'max' }), (life) => {
        const changes = new Changes();
        const posts = new Map<string, Activity>();
        const later: { readonly when: number; readonly act: () => void }[] = [];
        let revision = 0;
        let pages: readonly ReadPage<Activity>[] = [{ items: [], at: 0 }];
        const inOrder = () =>
          [...posts.values()].sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
        const tell = (act: () => void, { delay, again }: { delay: number; again: number }, step: number) => {
          for (const extra of again === 0 ? [0] : [0, again]) later.push({ when: step + delay + extra, act });
        };
        const some = (which: number) => [...posts.values()][which % Math.max(1, posts.size)];
        const run = (step: number) => {
          for (const one of later.filter(({ when }) => when === step)) {
            one.act();
          }
        };
        for (const [step, [one, when]] of life.entries()) {
          const revised = String(++revision);
          const target = 'which' in one ? some(one.which) : undefined;
          if (one.what === 'create') {
            const made = post(`p${String(step)}`, one.at, { revision: revised });
            posts.set(made.id, made);
            const told = () => {
              changes.tellNew(made.id, here);
              changes.tell(made);
            };
            tell(told, when, step);
          } else if (one.what === 'edit' && target) {
            const next = { ...target, revision: revised, text: `edited ${revised}` };
            posts.set(next.id, next);
            tell(() => changes.tell(next), when, step);
          } else if (one.what === 'remove' && target) {
            posts.delete(target.id);
            tell(() => changes.tellGone(target.id, revised), when, step);
          } else if (one.what === 'read') {
            const page = { items: inOrder(), at: moment() };
            const answer = () => {
              if (page.at >= (pages[0]?.at ?? 0)) pages = [page];
            };
            later.push({ when: step + one.takes, act: answer });
          } else if (one.what === 'reset') {
            const at = moment();
            pages = [{ items: inOrder(), at }];
            changes.forget(at);
          }
          run(step);
        }
        for (let step = life.length; step < life.length + 20; step++) run(step);
        expect(changes.list(feed, pages, false)).to.deep.equal(inOrder());
      }),
      { numRuns: 400 },
    );
  });
});

describe('Which of two states is the later', () => {
  it('is told by revisions that are numbers, however long', () => {
    expect(compareVersions({ revision: '10' }, { revision: '9' })).to.equal(1);
    expect(compareVersions({ revision: '9007199254740993' }, { revision: '9007199254740992' })).to.equal(1);
    expect(compareVersions({ revision: '007' }, { revision: '7' })).to.equal(0);
    expect(compareVersions({}, { revision: '1' })).to.equal(-1);
    expect(compareVersions({ revision: '1' }, {})).to.equal(1);
  });

  it('is told by the last edit where revisions are words', () => {
    const [early, late] = ['2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'];
    expect(compareVersions({ revision: 'x', updated: late }, { revision: 'y', published: early })).to.equal(1);
    expect(compareVersions({ published: early }, { published: early, updated: late })).to.equal(-1);
    expect(compareVersions({ revision: 'x' }, { revision: 'y' })).to.equal(0);
  });

  it('is the same from both sides', () => {
    const state = fc.record(
      {
        revision: fc.oneof(fc.nat().map(String), fc.string()),
        updated: fc.constantFrom('2026-01-01', '2026-01-02', '?'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(compareVersions(a, b)).to.equal(0 - compareVersions(b, a));
        expect(compareVersions(a, a)).to.equal(0);
      }),
    );
  });
});
