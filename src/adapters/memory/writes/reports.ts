import type { Activity, DecisionDraft, Report, ReportDraft } from '../../../model/index.js';
import { ProviderError, type DataProvider } from '../../../provider/index.js';
import type { Area } from '../area.js';
import { demand } from '../activity-rules.js';
import { changeActivity, touchedBy } from './change-activity.js';
import { takeAway } from './posts.js';
import { refuseWrong, writing, type Desk } from './writing.js';

type Reports = Pick<DataProvider, 'report' | 'decide' | 'appeal'>;

/** Reporting, deciding, objecting. */
export const reportWrites = (desk: Desk): Required<Reports> => ({
  report: (given, options) => {
    const draft = structuredClone(given);
    return writing(desk, ['report', draft], options, () => report(desk, draft));
  },
  decide: (reportId, given, options) => {
    const decision = structuredClone(given);
    return writing(desk, ['decide', reportId, decision], options, () => decide(desk, reportId, decision));
  },
  appeal: (reportId, text, options) =>
    writing(desk, ['appeal', reportId, text], options, () => appeal(desk, reportId, text)),
});

function report(desk: Desk, draft: ReportDraft): Report {
  const { store, viewerId } = desk;
  const policies = store.document.policies;
  const { ruleIds = [], objectIds } = draft;
  refuseWrong('This cannot be reported', {
    kind: !['abuse', 'barrier'].includes(draft.kind) && 'It has to be "abuse" or "barrier".',
    objectIds: objectIds.length === 0 && 'It has to name what is reported.',
    ruleIds: policies && ruleIds.some((rule) => !policies.some(({ id }) => id === rule)) && 'There is no such rule.',
  });
  const [groupId] = objectIds.map((id) => groupOfReported(desk, id)).filter((id) => id !== undefined);
  return keep(desk, {
    ...draft,
    id: `report-${String(store.nextNumber())}`,
    reporterId: viewerId,
    ...(groupId === undefined ? {} : { groupId }),
    created: store.stamp(),
    state: 'open',
  });
}

/** The group whose facilitators hear of it: a post's, or the group itself that is reported. */
function groupOfReported(desk: Desk, id: string): string | undefined {
  const { store, sight } = desk;
  const activity = store.activities.get(id);
  if (activity && sight.seesActivity(activity)) {
    demand(desk, 'report', activity);
    return activity.groupId;
  }
  if (store.people.has(id)) return undefined;
  const group = store.groups.get(id);
  if (group && sight.seesGroup(group)) return id;
  throw new ProviderError('not-found', `There is nothing called "${id}".`);
}

function decide(desk: Desk, reportId: string, { rule, text, action = 'none' }: DecisionDraft): Report {
  const { store, sight, viewer, viewerId } = desk;
  const known = store.reports.find(({ id }) => id === reportId);
  if (!known || !(sight.moderates(known.groupId) || isParty(desk, known))) throw noReport(reportId);
  if (!sight.moderates(known.groupId)) {
    throw new ProviderError('forbidden', `This viewer does not decide about "${reportId}".`);
  }
  if ((known.state ?? 'open') === 'decided') {
    throw new ProviderError('conflict', `"${reportId}" has been decided about.`);
  }
  refuseWrong('The decision is not complete', { text: text.trim() === '' && 'It needs a reason.' });
  const role = viewer?.permissions?.includes('moderate') ? 'moderator' : 'facilitator';
  act(desk, known, action, text);
  return keep(desk, {
    ...known,
    state: 'decided',
    decision: { ...(rule === undefined ? {} : { rule }), byId: viewerId, role, text, at: store.stamp() },
    ...(known.appeal ? { appeal: { ...known.appeal, state: action === 'restore' ? 'overturned' : 'upheld' } } : {}),
  });
}

/** Posts of other groups that stand in the same report are left to those who look after them. */
function act(desk: Desk, { objectIds }: Report, action: NonNullable<DecisionDraft['action']>, reason: string) {
  const { store, sight } = desk;
  const posts = objectIds
    .map((id) => store.activities.get(id))
    .filter((activity): activity is Activity => activity !== undefined && sight.moderates(activity.groupId));
  for (const post of posts) {
    const { id, state = 'visible' } = post;
    if (action === 'restore') {
      if (state === 'visible' || store.withdrawn.has(id)) continue;
      changeActivity(desk, post, { state: undefined, stateReason: undefined }, touchedBy(desk, post));
    } else if (action !== 'none' && state !== 'removed') {
      takeAway(desk, post, { state: action === 'hide' ? 'hidden-pending-review' : 'removed', stateReason: reason });
    }
  }
}

function appeal(desk: Desk, reportId: string, text: string): Report {
  const { store } = desk;
  const known = store.reports.find(({ id }) => id === reportId);
  if (!known || !isParty(desk, known)) throw noReport(reportId);
  if (!known.decision || known.appeal) {
    throw new ProviderError('conflict', `There is no decision about "${reportId}" to object to.`);
  }
  refuseWrong('The objection is not complete', { text: text.trim() === '' && 'It needs a reason.' });
  return shownTo(desk, keep(desk, { ...known, state: 'appealed', appeal: { text, at: store.stamp(), state: 'open' } }));
}

const noReport = (id: string) => new ProviderError('not-found', `There is no report "${id}".`);

/** Whether the viewer reported it, or is who was reported. */
const isParty = ({ store, viewerId }: Area, { reporterId, objectIds }: Report) =>
  reporterId === viewerId || objectIds.some((id) => id === viewerId || store.activities.get(id)?.actorId === viewerId);

/** Who was reported does not learn by whom. */
function shownTo({ sight, viewerId }: Desk, known: Report): Report {
  if (known.reporterId === viewerId || sight.moderates(known.groupId)) return known;
  const shown: { -readonly [Key in keyof Report]: Report[Key] } = { ...known };
  delete shown.reporterId;
  delete shown.comment;
  return shown;
}

function keep({ store }: Desk, next: Report): Report {
  const isKnown = store.reports.some(({ id }) => id === next.id);
  store.reports = isKnown ? store.reports.map((one) => (one.id === next.id ? next : one)) : [...store.reports, next];
  return next;
}
