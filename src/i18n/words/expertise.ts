import { chapter, table } from '../chapter.js';

/** About what people know. */
export const expertiseWords = chapter('expertise', {
  bases: table({
    'self-declared': 'Says so',
    endorsed: 'Endorsed',
    assigned: 'Assigned',
    earned: 'Earned',
    certified: 'Certified',
  }),
  levels: table({ beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced', expert: 'Expert' }),
  endorsedBy: (count: number, shown: string) => (count === 1 ? 'Endorsed by 1 person' : `Endorsed by ${shown} people`),
  certifiedBy: (issuer: string) => `Certified by ${issuer}`,
  evidence: (count: number, shown: string) => (count === 1 ? '1 piece of evidence' : `${shown} pieces of evidence`),
  lastUsed: (when: string) => `last ${when}`,
  expired: 'Expired',
  expiredOn: (date: string) => `Expired ${date}`,
  validUntil: (date: string) => `valid until ${date}`,
  unknownTopic: 'Unknown topic',
  noExpertise: 'Nothing is known about this here.',
});
