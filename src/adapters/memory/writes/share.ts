import type { Activity, Draft } from '../../../model/index.js';
import { ProviderError, type DataProvider } from '../../../provider/index.js';
import { readersOf } from '../audience.js';
import { checkDraft } from './check-draft.js';
import { demandRoom, publish, written } from './posts.js';
import { refuseWrong, writing, type Desk } from './writing.js';

/** Passing a post on, to nobody who could not read it anyway. */
export const shareWrites = (desk: Desk): Required<Pick<DataProvider, 'share'>> => ({
  share: (activityId, groupId, given, options) => {
    const draft = structuredClone(given);
    return writing(desk, ['share', activityId, groupId, draft], options, () => share(desk, activityId, groupId, draft));
  },
});

function share(desk: Desk, activityId: string, groupId: string, draft: Draft): Activity {
  const { store, sight } = desk;
  const original = sight.activity(activityId);
  if ((original.state ?? 'visible') !== 'visible') {
    throw new ProviderError('conflict', `"${activityId}" cannot be passed on as it stands.`);
  }
  demandRoom(desk, groupId);
  refuseWrong('This cannot be passed on', {
    inReplyTo: draft.inReplyTo !== undefined && 'What is passed on is no reply.',
  });
  checkDraft(store, { ...draft, groupId }, { isShare: true });
  const shared = written(desk, { ...draft, groupId }, { sharedId: original.sharedId ?? original.id });
  const allowed = new Set(readersOf(desk, original).map(({ id }) => id));
  if (readersOf(desk, shared).some(({ id }) => !allowed.has(id))) {
    throw new ProviderError('forbidden', `More people would read it in "${groupId}" than where it stands.`);
  }
  return publish(desk, shared);
}
