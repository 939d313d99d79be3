import { isFindable, type Person, type Policy, type Presence, type Report } from '../../../model/index.js';
import type { Random } from './random.js';

const hour = 3_600_000;

/** The rules of the sample organisation. */
export const policies: readonly Policy[] = [
  {
    id: 'recognition',
    title: 'What we show about people',
    version: '1.3',
    url: 'https://intranet.nordwind.example/rules/recognition',
    switches: { badges: true, levels: true, endorsements: true, presence: true, staleAfterDays: 730 },
  },
  {
    id: 'figures',
    title: 'What we count, and what we do not',
    version: '1.0',
    url: 'https://intranet.nordwind.example/rules/figures',
    switches: { connectionHealth: true, minimumMembers: 5, minimumPairs: 5 },
  },
  {
    id: 'conversation',
    title: 'How we talk with each other',
    version: '2.1',
    url: 'https://intranet.nordwind.example/rules/conversation',
  },
];

/** Presence of about half of the people; of the others nobody knows. */
export function createPresence(people: readonly Person[], random: Random, now: number): Presence[] {
  const until = new Date(now + 2 * hour).toISOString();
  const special: readonly Presence[] = [
    { personId: 'asa-lindstrom', state: 'available' },
    { personId: 'tran-thi-ngoc', state: 'busy', text: 'On site in Setúbal', until },
    { personId: 'sato-misaki', state: 'offline' },
    { personId: 'fatima-zahra-el-idrissi', state: 'away', text: 'On a safety walk', until },
  ];
  const told = new Set(special.map(({ personId }) => personId));
  const others = people.filter((person) => isFindable(person) && !told.has(person.id) && random.chance(0.5));
  const states = ['available', 'available', 'available', 'busy', 'away', 'offline', 'offline'] as const;
  return [...special, ...others.map(({ id }) => ({ personId: id, state: random.pick(states) }))];
}

/** Reports for the review queue. The last one is of a group that the sample's viewer does not look after. */
export function createReports(now: number): Report[] {
  const before = (hours: number) => new Date(now - hours * hour).toISOString();
  return [
    {
      id: 'r-1',
      kind: 'abuse',
      objectIds: ['a-0014'],
      reporterId: 'paulo-tavares',
      groupId: 'new-at-nordwind',
      category: 'advertising',
      ruleIds: ['conversation'],
      comment: 'Not what this group is for.',
      created: before(10),
      state: 'open',
    },
    {
      id: 'r-2',
      kind: 'barrier',
      objectIds: ['a-0010'],
      reporterId: 'sato-misaki',
      groupId: 'new-at-nordwind',
      category: 'language',
      comment: 'The poll closes before the day begins in Osaka.',
      created: before(4),
      state: 'open',
    },
    {
      id: 'r-3',
      kind: 'abuse',
      objectIds: ['a-0012'],
      groupId: 'new-at-nordwind',
      category: 'privacy',
      ruleIds: ['conversation'],
      created: before(119),
      state: 'appealed',
      decision: {
        rule: 'conversation',
        byId: 'elena-lopez',
        role: 'facilitator',
        text: 'Removed: salaries of named colleagues.',
        at: before(118),
      },
      appeal: { text: 'They had told me that I may write it.', at: before(90), state: 'open' },
    },
    {
      id: 'r-4',
      kind: 'abuse',
      objectIds: ['a-0022'],
      groupId: 'safety-walk',
      category: 'other',
      created: before(30),
      state: 'open',
    },
  ];
}
