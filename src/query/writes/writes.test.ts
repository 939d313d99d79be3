import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { createMemoryNetwork } from '../../adapters/memory/index.js';
import type { Activity, Group, KithDocument } from '../../model/index.js';
import { ProviderError, type DataProvider, type ProviderMethod } from '../../provider/index.js';
import { now, scripted, smallDocument, type ScriptedProvider } from '../../testing/fixtures.js';
import { Stage } from '../../testing/stage.js';
import { ListController } from '../list-controller.js';
import { activitiesByIdQuery, activitiesQuery, repliesQuery } from '../queries/activities.js';
import { expertiseQuery } from '../queries/expertise.js';
import { groupQuery } from '../queries/group.js';
import { QueryController } from '../query-controller.js';
import { SourceController } from '../source-controller.js';
import {
  WriteController,
  acceptAnswerWrite,
  appealWrite,
  closeWrite,
  decideWrite,
  editWrite,
  endorseWrite,
  markReadWrite,
  markSeenWrite,
  membershipWrite,
  pinWrite,
  postWrite,
  reactWrite,
  removeWrite,
  reportWrite,
  shareWrite,
  uploadWrite,
  volunteerWrite,
  voteWrite,
  withdrawEndorsementWrite,
  type Write,
} from './index.js';

/** An element that shows a feed, a conversation, a group and somebody's expertise, as data. */
class Desk extends LitElement {
  @property({ attribute: false }) provider?: DataProvider | undefined;
  readonly source = new SourceController(this);
  readonly writes = new WriteController(this, this.source);
  readonly feed = new ListController<Activity>(this, this.source, {
    query: () => activitiesQuery({ groupId: 'field' }, {}, 10),
  });
  readonly replies = new ListController<Activity>(this, this.source, { query: () => repliesQuery('question', 10) });
  readonly answer = new QueryController(this, this.source, { query: () => activitiesByIdQuery(['answer']) });
  readonly group = new QueryController<Group>(this, this.source, { query: () => groupQuery('field') });
  readonly expertise = new QueryController(this, this.source, { query: () => expertiseQuery('asa', 'valves') });

  /** All that is on show. */
  get shown() {
    return {
      feed: this.feed.value?.items,
      replies: this.replies.value?.items,
      answer: this.answer.value,
      group: this.group.value,
    };
  }
}
customElements.define('test-desk', Desk);

const document_: KithDocument = {
  ...smallDocument,
  viewer: { personId: 'tran' },
  groups: [...(smallDocument.groups ?? []), { id: 'open', name: 'Open', joinPolicy: 'open' }],
  activities: [
    ...(smallDocument.activities ?? []),
    {
      id: 'poll',
      actorId: 'asa',
      groupId: 'field',
      published: new Date(now - 90_000).toISOString(),
      text: 'Which day?',
      poll: {
        options: [
          { id: 'mo', text: 'Monday', votes: 2 },
          { id: 'tu', text: 'Tuesday' },
        ],
      },
    },
  ],
  endorsements: [],
};

/** Tran looks after the group and asked the question. Nothing but the write itself tells what it did. */
function back() {
  const network = createMemoryNetwork(document_, { now: () => Date.now(), reports: [] });
  const provider = { ...network.as('tran') };
  delete provider.subscribe;
  return { script: scripted(provider), asa: network.as('asa') as Required<DataProvider> };
}

describe('A write', () => {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  async function show(script: ScriptedProvider) {
    const desk = new Desk();
    desk.provider = script.provider;
    stage.root.append(desk);
    await stage.settle();
    return desk;
  }

  const question = (desk: Desk) => desk.feed.value?.items.find(({ id }) => id === 'question');
  const poll = (desk: Desk) => desk.feed.value?.items.find(({ id }) => id === 'poll');
  const votes = (desk: Desk) => poll(desk)?.poll?.options.map(({ votes: count = 0 }) => count);

  const hopeful: readonly (readonly [Write, (desk: Desk) => unknown, unknown])[] = [
    [reactWrite('question', 'agree', true), (desk) => question(desk)?.viewer?.reactions, ['agree']],
    [reactWrite('answer', 'thanks', true), (desk) => desk.answer.value?.[0]?.reactions, [{ key: 'thanks', count: 1 }]],
    [voteWrite('poll', ['tu']), votes, [2, 1]],
    [pinWrite('question', '2027-01-01T00:00:00Z'), (desk) => question(desk)?.pinned?.until, '2027-01-01T00:00:00Z'],
    [closeWrite('question', true), (desk) => question(desk)?.closed, true],
    [acceptAnswerWrite('question', undefined), (desk) => question(desk)?.acceptedAnswer, undefined],
    [acceptAnswerWrite('question', 'thanks'), (desk) => question(desk)?.acceptedAnswer, 'thanks'],
    [
      editWrite('question', { text: 'Anybody?' }),
      (desk) => [question(desk)?.text, question(desk)?.entities],
      ['Anybody?', undefined],
    ],
    [removeWrite('question'), (desk) => question(desk)?.state, 'removed'],
    [removeWrite('thanks'), (desk) => desk.replies.value?.items.map(({ id }) => id), ['answer']],
    [markSeenWrite(['question', 'old']), (desk) => question(desk)?.viewer?.seen, true],
    [markReadWrite(['question']), (desk) => question(desk)?.viewer?.read, true],
    [
      membershipWrite('field', 'leave'),
      (desk) => [desk.group.value?.viewer?.membership, desk.group.value?.memberCount],
      ['none', 3],
    ],
    [membershipWrite('field', 'mute'), (desk) => desk.group.value?.viewer?.muted, true],
  ];

  for (const [write, look, hoped] of hopeful) {
    describe(`of ${write.needs}() about ${write.about}`, () => {
      it('is seen at once, undone where it is refused, and stays where it is not', async () => {
        const { script } = back();
        const desk = await show(script);
        const before = desk.shown;
        const was = look(desk);
        script.hold(write.needs);
        script.script(write.needs, () => Promise.reject(new ProviderError('forbidden')));
        void desk.writes.do('it', write);
        await stage.settle();
        expect(look(desk)).to.deep.equal(hoped);
        expect(look(desk)).not.to.deep.equal(was);
        expect(desk.writes.isUnderWay('it')).to.equal(true);
        script.release(write.needs);
        await stage.settle();
        expect(desk.shown).to.deep.equal(before);
        expect(desk.writes.failed('it')?.failure.code).to.equal('forbidden');
        script.script(write.needs);
        desk.writes.failed('it')?.retry();
        await stage.settle();
        expect(desk.writes.failed('it')).to.equal(undefined);
        expect(look(desk)).to.deep.equal(hoped);
        // And a page that is opened anew sees the same.
        const shown = desk.shown;
        desk.remove();
        await stage.pass(31_000);
        const later = await show(script);
        expect(look(later)).to.deep.equal(hoped);
        expect(later.shown.feed?.map(({ id, text }) => [id, text])).to.deep.equal(
          shown.feed
            ?.filter(({ state, counts }) => state !== 'removed' || counts?.replies !== 0)
            .map(({ id, text, state }) => [id, state === 'removed' ? undefined : text]),
        );
      });
    });
  }

  it('of a post is shown when it is taken and not before, at once, also while others wait', async () => {
    const { script, asa } = back();
    const desk = await show(script);
    script.hold('post');
    const answer = desk.writes.do('it', postWrite({ text: 'Mine.', groupId: 'field' }));
    await asa.post({ text: 'Another’s.', groupId: 'field' });
    await stage.settle();
    expect(desk.feed.value?.items.map(({ text }) => text)).not.to.include('Mine.');
    await stage.pass(10);
    script.release('post');
    await stage.settle();
    expect(desk.feed.value?.items[0]?.text).to.equal('Mine.');
    expect((await answer)?.text).to.equal('Mine.');
    expect(desk.feed.value?.waiting).to.equal(0);
  });

  it('of a reply stands in its conversation, and what it answers counts it', async () => {
    const { script } = back();
    const desk = await show(script);
    await desk.writes.do('it', postWrite({ text: 'And so it is.', inReplyTo: 'question' }));
    await stage.settle();
    expect(desk.replies.value?.items.at(-1)?.text).to.equal('And so it is.');
    expect(question(desk)?.counts?.replies).to.equal(3);
    expect(desk.feed.value?.items.map(({ text }) => text)).not.to.include('And so it is.');
  });

  it('of a post is not sent again by itself where it may have been taken; asked for, it is there once', async () => {
    const { script } = back();
    const desk = await show(script);
    const { provider } = script;
    let lost = 0;
    const post = async (...args: Parameters<NonNullable<DataProvider['post']>>) => {
      const answer = await provider.post?.(...args);
      if (lost++ === 0) throw new ProviderError('unavailable');
      return answer!;
    };
    desk.provider = { ...provider, post };
    await stage.settle();
    void desk.writes.do('it', postWrite({ text: 'Once.', groupId: 'field' }));
    await stage.pass(60_000);
    expect(lost).to.equal(1);
    desk.writes.failed('it')?.retry();
    await stage.settle();
    expect(desk.feed.value?.items.filter(({ text }) => text === 'Once.')).to.have.length(1);
    const items = (await provider.getActivities?.({ groupId: 'field' }))?.items ?? [];
    expect(items.filter(({ text }) => text === 'Once.')).to.have.length(1);
  });

  it('waits as long as the back end asks before it is sent again', async () => {
    const { script } = back();
    const desk = await show(script);
    script.script('post', () => {
      script.script('post');
      return Promise.reject(new ProviderError('rate-limited', 'slow down', { retryAfterMs: 4_000 }));
    });
    void desk.writes.do('it', postWrite({ text: 'Patient.', groupId: 'field' }));
    await stage.pass(3_900);
    expect(script.calls('post')).to.have.length(1);
    await stage.pass(200);
    expect(desk.feed.value?.items[0]?.text).to.equal('Patient.');
  });

  it('says which fields were refused, and forgets that when it is let be', async () => {
    const { script } = back();
    const desk = await show(script);
    expect(await desk.writes.do('it', postWrite({ text: '', groupId: 'field' }))).to.equal(undefined);
    expect(desk.writes.failed('it')?.failure.fields).to.have.property('text');
    desk.writes.failed('it')?.dismiss();
    expect(desk.writes.failed('it')).to.equal(undefined);
  });

  it('that widens nothing is passed on, and shown in its own group', async () => {
    const { script } = back();
    const desk = await show(script);
    const shared = await desk.writes.do('it', shareWrite('old', 'field', { text: 'See below.' }));
    await stage.settle();
    expect(shared?.sharedId).to.equal('old');
    expect(desk.feed.value?.items[0]?.text).to.equal('See below.');
  });

  it('that changes who knows what is asked for anew where it is shown', async () => {
    const { script } = back();
    const desk = await show(script);
    const count = () => desk.expertise.value?.expertise.endorsementCount;
    const was = count() ?? 0;
    const given = await desk.writes.do('it', endorseWrite('asa--valves', 'She knows.'));
    await stage.settle();
    expect(count()).to.equal(was + 1);
    await desk.writes.do('it', withdrawEndorsementWrite(given?.id ?? ''));
    await stage.settle();
    expect(count()).to.equal(was);
  });

  it('that decides about a post changes how it is shown', async () => {
    const { script, asa } = back();
    const desk = await show(script);
    const { id } = await asa.report({ kind: 'abuse', objectIds: ['old'] });
    await desk.writes.do('it', decideWrite(id, { text: 'Not here.', action: 'remove' }));
    await stage.settle();
    expect(desk.feed.value?.items.find((one) => one.id === 'old')?.state ?? 'removed').to.equal('removed');
    await asa.appeal(id, 'It was a joke.');
  });

  it('that nothing shows is done all the same', async () => {
    const { script } = back();
    const desk = await show(script);
    const parts: number[] = [];
    const writes: readonly Write[] = [
      reportWrite({ kind: 'barrier', objectIds: ['field'], comment: 'Too loud.' }),
      volunteerWrite({ groupId: 'field', role: 'curator' }),
      uploadWrite(new Blob(['x'], { type: 'text/plain' }), (part) => parts.push(part)),
    ];
    for (const write of writes) {
      await desk.writes.do('it', write);
      expect(desk.writes.failed('it')?.failure.message).to.equal(undefined);
    }
    expect(parts.at(-1)).to.equal(1);
    await desk.writes.do('it', appealWrite('no such report', 'Why?'));
    expect(desk.writes.failed('it')?.failure.code).to.equal('not-found');
  });

  it('of a method that is not there fails without a word, and is offered no more', async () => {
    const { script } = back();
    const desk = await show(script);
    for (const method of ['react', 'post'] satisfies ProviderMethod[]) {
      expect(desk.writes.can(method)).to.equal(true);
      script.script(method, () => Promise.reject(new ProviderError('unsupported')));
    }
    await desk.writes.do('it', reactWrite('old', 'thanks', true));
    expect(desk.writes.can('react')).to.equal(false);
    expect(desk.writes.can('post')).to.equal(true);
    expect(desk.writes.failed('it')).to.equal(undefined);
  });
});
