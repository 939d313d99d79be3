import type { Activity } from '../../../model/index.js';

/** A post written by hand: its text is markup, its moment is told in hours before now. */
export interface SpecialPost extends Omit<Activity, 'published' | 'updated' | 'poll'> {
  readonly hoursAgo: number;
  readonly editedHoursAgo?: number;
  readonly poll?: Activity['poll'];
}

const long = `**What we learned from eleven start-ups this spring, all in one place.**

I have gone through the reports of the last four months, rung everybody who wrote one, and tried to keep only what surprised at least two of us.

First: the *order* matters more than the ramp. On shared headers, start the largest pump first, wait until the flow is steady (not until the pressure is), and only then the next. Four sites that did it the other way round had slamming check valves; none of the others did.

Second: we trust instruments that we have never checked. On three sites the flow meter was wrong by more than ten per cent, and on all three we looked for the fault in the pump for at least a day. Half an hour with a clamp-on meter would have told us. The clamp-on meters are in Lyon and Porto, two each, and you only have to ask.

Third: standstill. A machine that has waited for more than six months is not a new machine. Damp in the motor (twice), a set in the packing (four times), mice (twice, and I no longer laugh about it). The long list is here: [standstill list](https://files.nordwind.example/fse/standstill).

Fourth, controllers. After a dip of less than 200 ms the VC-4 may forget its set point, see {@asa-lindstrom} and her answer on \`P2.15\`. Set it on *every* start-up, not only where the supply is known to be poor. Nobody knows that their supply is poor.

Fifth: people. Where the operators were there from the first hour, we were called back 0,4 times on average. Where they came for the hand-over, 2,1 times. I know that eleven sites are not statistics. I would still bet my boots on it.

~“You did not start up the pump, you started up us.”~ That is what the shift leader in Setúbal said when we left, and I think it is the best summary.

What is missing here, and what do you disagree with? Write below; I will change the list and not defend it.`;

/** Posts whose ids are promised (see `sampleIds`), in the order of their numbers. */
export const specialPosts: readonly SpecialPost[] = [
  {
    id: 'a-0001',
    actorId: 'tran-thi-ngoc',
    groupId: 'field-service-europe',
    purpose: 'ask',
    topicIds: ['valve-control', 'commissioning'],
    hoursAgo: 29,
    acceptedAnswer: 'a-0002',
    text: 'VC-4 on a 200 mm globe valve in Setúbal hunts with a period of **about 9 s** since this morning’s restart, ±3 % around the set point. Gains are untouched, air is dry, linkage is tight. {@asa-lindstrom}, does that period ring a bell?',
    reactions: [{ key: 'thanks', count: 3 }],
  },
  {
    id: 'a-0002',
    actorId: 'asa-lindstrom',
    groupId: 'field-service-europe',
    threadId: 'a-0001',
    inReplyTo: 'a-0001',
    hoursAgo: 28.2,
    text: 'It does: 9 s is the auto-stroke filter left on. The controller turns it on for the stroke and forgets to turn it off if the supply dips at the wrong moment. Set `P3.07` to 0, or restart once *with the valve closed*. {#valve-control}',
    entities: [],
    reactions: [
      { key: 'thanks', count: 11 },
      { key: 'celebrate', count: 2 },
    ],
  },
  {
    id: 'a-0003',
    actorId: 'tran-thi-ngoc',
    groupId: 'field-service-europe',
    threadId: 'a-0001',
    inReplyTo: 'a-0002',
    hoursAgo: 27.5,
    text: '`P3.07` was 1. Now it is 0 and the valve stands like a church. Thank you, {@asa-lindstrom}!',
  },
  {
    id: 'a-0004',
    actorId: 'matthieu-garnier',
    groupId: 'field-service-europe',
    threadId: 'a-0001',
    inReplyTo: 'a-0002',
    hoursAgo: 26,
    text: 'That explains a visit to Sines in March that I would rather forget. Can it go on the start-up list?',
    reactions: [{ key: 'agree', count: 4 }],
  },
  {
    id: 'a-0005',
    actorId: 'goran-petrov',
    groupId: 'field-service-europe',
    purpose: 'ask',
    topicIds: ['hydrogen'],
    hoursAgo: 76,
    text: 'An electrolyser maker asks whether the VC-4 may stand in zone 1 beside a {#hydrogen} line. The housing may. May the display? I do not know who of us would know.',
    reactions: [{ key: 'like', count: 2 }],
  },
  {
    id: 'a-0006',
    actorId: 'tran-thi-ngoc',
    groupId: 'field-service-europe',
    purpose: 'decide',
    topicIds: ['commissioning'],
    hoursAgo: 50,
    pinned: {},
    text: '**Decided:** `P2.15` and `P3.07` are checked on every start-up from Monday, and stand on the list as points 14 and 15. Why: three visits in four months. Who: the six of us in the Tuesday call, nobody against. When do we look again: with firmware 5.',
    result: { label: 'Start-up list, version 12', url: 'https://files.nordwind.example/fse/start-up-list' },
    reactions: [{ key: 'agree', count: 14 }],
  },
  {
    id: 'a-0007',
    actorId: 'asa-lindstrom',
    groupId: 'field-service-europe',
    threadId: 'a-0006',
    inReplyTo: 'a-0006',
    hoursAgo: 48.5,
    text: 'Good. Firmware 5 will check both by itself, and then you can throw my points out again.',
    reactions: [{ key: 'like', count: 5 }],
  },
  {
    id: 'a-0008',
    actorId: 'ingrid-solheim',
    groupId: 'nordwind-news',
    purpose: 'announce',
    hoursAgo: 20,
    text: 'We keep the foundry in Porto. The board decided it yesterday, after the shift showed us in figures, photographs and one very good lunch what it can do. It will get a new furnace next year, and it will be asked *before* rather than after. To everybody who waited for this since the spring: thank you for your patience, and for your anger when it was needed.',
    reactions: [
      { key: 'celebrate', count: 87 },
      { key: 'thanks', count: 41 },
    ],
    counts: { replies: 1 },
  },
  {
    id: 'a-0009',
    actorId: 'rita-valente',
    groupId: 'nordwind-news',
    threadId: 'a-0008',
    inReplyTo: 'a-0008',
    hoursAgo: 19,
    language: 'pt',
    text: '[pt] Obrigada, Ingrid. O almoço fica por nossa conta outra vez.',
    reactions: [{ key: 'like', count: 23 }],
  },
  {
    id: 'a-0010',
    actorId: 'elena-lopez',
    groupId: 'new-at-nordwind',
    purpose: 'ask',
    topicIds: ['onboarding'],
    hoursAgo: 6,
    text: 'The next tour for newcomers: what would you like to see?',
    poll: {
      multiple: true,
      options: [
        { id: 'rig', text: 'The test rig, while it runs', votes: 17 },
        { id: 'foundry', text: 'The foundry in Porto', votes: 12 },
        { id: 'service', text: 'A day with Field Service', votes: 21 },
        { id: 'board', text: 'A board meeting', votes: 4 },
      ],
    },
  },
  {
    id: 'a-0011',
    actorId: 'lukasz-zolc',
    groupId: 'data-guild',
    purpose: 'share',
    topicIds: ['data-quality'],
    hoursAgo: 33,
    editedHoursAgo: 31,
    text: 'Pressure units met in the wild, final count for this year: **32**. The new one is “feet of seawater”. *Edited: it is 33, somebody sent me a photograph of “inches of beer”.*',
    reactions: [{ key: 'celebrate', count: 9 }],
  },
  { id: 'a-0012', actorId: 'bjork', groupId: 'new-at-nordwind', hoursAgo: 120, state: 'removed' },
  {
    id: 'a-0013',
    actorId: 'elena-lopez',
    groupId: 'new-at-nordwind',
    threadId: 'a-0012',
    inReplyTo: 'a-0012',
    hoursAgo: 118,
    text: 'Please write to me directly about salaries of named colleagues; I will find the right person for you.',
  },
  {
    id: 'a-0014',
    actorId: 'kim',
    groupId: 'new-at-nordwind',
    purpose: 'share',
    hoursAgo: 11,
    state: 'hidden-pending-review',
    stateReason: 'Reported by two people as advertising',
    text: 'Friends of mine sell second-hand office chairs, really cheap. Write to me if you want one, or ten!',
  },
  {
    id: 'a-0015',
    actorId: 'henrik-dahl',
    groupId: 'field-service-europe',
    purpose: 'share',
    topicIds: ['valve-control'],
    hoursAgo: 1700,
    text: 'Before I go, the tables I kept on the inside of my cupboard door: gains for every actuator we have sold since 2009. [tables](https://files.nordwind.example/fse/henriks-door). Somebody please adopt them.',
    reactions: [{ key: 'thanks', count: 38 }],
  },
  {
    id: 'a-0016',
    actorId: 'asa-lindstrom',
    groupId: 'field-service-europe',
    threadId: 'a-0015',
    inReplyTo: 'a-0015',
    hoursAgo: 1690,
    text: 'I adopt them. The door too, if nobody minds.',
    reactions: [{ key: 'celebrate', count: 12 }],
  },
  {
    id: 'a-0017',
    actorId: 'matthieu-garnier',
    groupId: 'field-service-europe',
    purpose: 'ask',
    topicIds: ['spare-parts'],
    hoursAgo: 44,
    text: '[fr] Quelqu’un a-t-il déjà remplacé la garniture d’une HX-40 *sans* déposer le moteur ? Le client au Havre n’a pas de pont roulant avant jeudi.',
  },
  {
    id: 'a-0018',
    actorId: 'tran-thi-ngoc',
    groupId: 'field-service-europe',
    threadId: 'a-0017',
    inReplyTo: 'a-0017',
    hoursAgo: 43,
    text: '[fr] Oui, à deux, avec le chevalet de Porto et beaucoup de patience. Appelle-moi avant de desserrer la bride.',
  },
  {
    id: 'a-0019',
    actorId: 'sato-misaki',
    groupId: 'desalination-asia',
    purpose: 'share',
    topicIds: ['commissioning'],
    hoursAgo: 15,
    text: '[ja] 大阪湾の設備、本日無事に引き渡しました。騒音も振動も基準値の半分以下です。現場の皆さん、二週間ありがとうございました。報告書は英語版もあります。',
    reactions: [{ key: 'celebrate', count: 16 }],
  },
  {
    id: 'a-0020',
    actorId: 'fatima-zahra-el-idrissi',
    groupId: 'safety-walk',
    purpose: 'thank',
    topicIds: ['near-misses'],
    hoursAgo: 9,
    text: '[ar] شكراً لفريق الصيانة في الدار البيضاء: أوقفوا الخط عندما سمعوا صوتاً غريباً، وكان البرغي الأخير على وشك السقوط. هذا هو الشجاعة. {@cagla-yilmaz}',
    reactions: [{ key: 'thanks', count: 22 }],
  },
  {
    id: 'a-0021',
    actorId: 'tran-thi-ngoc',
    groupId: 'field-service-europe',
    purpose: 'share',
    topicIds: ['commissioning', 'valve-control'],
    hoursAgo: 98,
    text: long,
    reactions: [
      { key: 'thanks', count: 31 },
      { key: 'agree', count: 9 },
    ],
  },
  {
    id: 'a-0022',
    actorId: 'kwabena-mensah',
    groupId: 'safety-walk',
    purpose: 'announce',
    topicIds: ['audits'],
    hoursAgo: 55,
    html: '<p>Imported from the old portal:</p><ul><li>External audit in <strong>Gothenburg</strong>, 3 to 5 of next month</li><li>Auditor: Bo Ek</li></ul><p>Questions to <a href="https://intranet.nordwind.example/audit">the audit page</a>.</p>',
  },
  {
    id: 'a-0023',
    actorId: 'cagla-yilmaz',
    groupId: 'lean-on-the-floor',
    hoursAgo: 37,
    attachments: [
      {
        url: 'https://files.nordwind.example/lean/set-up-before-after.jpg',
        name: 'set-up-before-after.jpg',
        mediaType: 'image/jpeg',
        size: 482_113,
      },
    ],
  },
];
