import type { ProviderMethod } from '../provider/index.js';

const published = '2026-03-01T10:00:00Z';
const person = { id: 'asa', name: 'Åsa' };
const group = { id: 'field', name: 'Field Service' };
const topic = { id: 'valves', name: 'Valves' };
const membership = { personId: 'asa', groupId: 'field' };
const activity = { id: 'a1', actorId: 'asa', published, text: 'Hello' };
const endorsement = { id: 'n1', expertiseId: 'e1', endorserId: 'tran' };
const report = { id: 'r1', kind: 'abuse', objectIds: ['a1'] };
const window = { start: '2026-02-01T00:00:00Z', end: published };

/**
 * What each method may answer, with nothing in it that is not required, and with one thing in each list. Nothing stands
 * for methods that answer with nothing, and for the one that answers with a stream.
 */
export const wholeAnswers: Readonly<Record<ProviderMethod, unknown>> = {
  getViewer: { personId: 'asa' },
  getPeople: [person],
  resolvePeople: [{ key: 'asa@acme.example' }],
  searchPeople: { items: [{ person, reasons: [] }] },
  getManagers: [person],
  getDirectReports: { items: [person] },
  getImage: new Blob(['x']),
  getPresence: [{ personId: 'asa', state: 'busy' }],
  getGroups: [group],
  searchGroups: { items: [{ group, reasons: [] }] },
  suggestGroups: { items: [{ group, reasons: [] }] },
  similarGroups: [group],
  getMembers: { items: [membership] },
  getMemberships: { items: [membership] },
  setMembership: { id: 'field' },
  getActivities: { items: [activity] },
  getActivitiesById: [activity],
  getReplies: { items: [activity] },
  previewAudience: { people: 3, external: 1 },
  getFigures: { groupId: 'field', window, complete: true, asOf: published, figures: [] },
  post: activity,
  edit: activity,
  remove: undefined,
  react: activity,
  vote: activity,
  pin: activity,
  close: activity,
  acceptAnswer: activity,
  share: activity,
  markSeen: undefined,
  markRead: undefined,
  upload: { url: '/files/1' },
  subscribe: undefined,
  getExpertise: { items: [{ id: 'e1', personId: 'asa', topicId: 'valves' }] },
  getEndorsements: { items: [endorsement] },
  searchTopics: { items: [topic] },
  getUncoveredTopics: { items: [{ topic, asks: 2, unanswered: 1 }] },
  endorse: endorsement,
  withdrawEndorsement: undefined,
  volunteer: undefined,
  getPolicies: [{ id: 'p1', title: 'Rules' }],
  getReportQueue: { items: [report] },
  report,
  decide: report,
  appeal: report,
};
