import type { Endorsement, VolunteerDraft } from '../../model/index.js';
import { isAboutExpertise } from '../queries/expertise.js';
import { refresh } from '../refresh.js';
import type { Write } from './write.js';

/** Vouches for somebody's expertise, with a reason or without. */
export const endorseWrite = (expertiseId: string, comment: string | undefined): Write<Endorsement> => ({
  needs: 'endorse',
  about: `expertise ${expertiseId}`,
  run: (provider, options) => provider.endorse?.(expertiseId, comment, options),
  done: (client) => void refresh(client, isAboutExpertise),
});

/** Takes one's own endorsement back. */
export const withdrawEndorsementWrite = (endorsementId: string): Write<undefined> => ({
  needs: 'withdrawEndorsement',
  about: `endorsement ${endorsementId}`,
  isRepeatable: true,
  run: (provider, options) => provider.withdrawEndorsement?.(endorsementId, options).then(() => undefined),
  done: (client) => void refresh(client, isAboutExpertise),
});

/** Offers to take on a role in a group, or a topic. */
export const volunteerWrite = (draft: VolunteerDraft): Write<undefined> => ({
  needs: 'volunteer',
  about: 'offers',
  run: (provider, options) => provider.volunteer?.(draft, options).then(() => undefined),
});
