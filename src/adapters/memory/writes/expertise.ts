import { isExpired, type Endorsement, type VolunteerDraft } from '../../../model/index.js';
import { ProviderError, type DataProvider } from '../../../provider/index.js';
import { findExpertise } from '../show-expertise.js';
import { refuseWrong, writing, type Desk } from './writing.js';

/** Vouching, and taking it back. */
export const endorsementWrites = (desk: Desk): Required<Pick<DataProvider, 'endorse' | 'withdrawEndorsement'>> => ({
  endorse: (expertiseId, comment, options) =>
    writing(desk, ['endorse', expertiseId, comment], options, () => endorse(desk, expertiseId, comment)),
  withdrawEndorsement: (endorsementId, options) =>
    writing(desk, ['withdrawEndorsement', endorsementId], options, () => withdraw(desk, endorsementId)),
});

function endorse({ store, log, viewerId, isOwn }: Desk, expertiseId: string, comment: string | undefined): Endorsement {
  const expertise = findExpertise(store, expertiseId);
  const given = isOwn ? store.people.get(expertise.personId)?.viewer?.canEndorse : undefined;
  const isOn = !store.document.policies?.some(({ switches }) => switches?.endorsements === false);
  if (expertise.personId === viewerId || given === false || !isOn) {
    throw new ProviderError('forbidden', `This viewer cannot endorse "${expertiseId}".`);
  }
  if (isExpired(expertise, store.now())) throw new ProviderError('conflict', `"${expertiseId}" has expired.`);
  if (store.endorsementsOf(expertiseId).some(({ endorserId }) => endorserId === viewerId)) {
    throw new ProviderError('conflict', `This viewer has endorsed "${expertiseId}" already.`);
  }
  const endorsement: Endorsement = {
    id: `endorsement-${String(store.nextNumber())}`,
    expertiseId,
    endorserId: viewerId,
    ...(comment === undefined ? {} : { comment }),
    date: store.stamp(),
  };
  return log.change([{ kind: 'expertise', id: expertiseId }], () => {
    store.endorsements = [...store.endorsements, endorsement];
    return endorsement;
  });
}

function withdraw({ store, log, viewerId }: Desk, endorsementId: string): void {
  const endorsement = store.endorsements.find(({ id }) => id === endorsementId);
  if (!endorsement) throw new ProviderError('not-found', `There is no endorsement "${endorsementId}".`);
  if (endorsement.endorserId !== viewerId) {
    throw new ProviderError('forbidden', `"${endorsementId}" is somebody else’s.`);
  }
  log.change([{ kind: 'expertise', id: endorsement.expertiseId }], () => {
    store.endorsements = store.endorsements.filter(({ id }) => id !== endorsementId);
  });
}

/** Offering to help: it reaches those who decide, and changes nothing by itself. */
export const volunteerWrites = (desk: Desk): Required<Pick<DataProvider, 'volunteer'>> => ({
  volunteer: (given, options) => {
    const draft = structuredClone(given);
    return writing(desk, ['volunteer', draft], options, () => volunteer(desk, draft));
  },
});

function volunteer({ store, sight, viewerId }: Desk, { groupId, topicId, role, message }: VolunteerDraft): void {
  refuseWrong('The offer is for nothing', {
    groupId: groupId === undefined && topicId === undefined && 'It has to name a group or a topic.',
    topicId: topicId !== undefined && !store.topics.has(topicId) && 'There is no such topic.',
  });
  if (groupId !== undefined && sight.group(groupId).stage === 'archived') {
    throw new ProviderError('conflict', `The group "${groupId}" is archived.`);
  }
  store.messages.push({
    kind: 'volunteer',
    fromId: viewerId,
    ...(groupId === undefined ? {} : { groupId }),
    ...(topicId === undefined ? {} : { topicId }),
    ...(role === undefined ? {} : { role }),
    ...(message === undefined ? {} : { text: message }),
    at: store.stamp(),
  });
}
