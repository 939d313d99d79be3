import type { Activity } from '../../../model/index.js';
import { ProviderError } from '../../../provider/index.js';
import { answers, type BrokenTable, breaking, calls, stripped } from './break.js';
import { sandbox } from './right.js';

const readsBackWithout = (says: string, ...fields: (keyof Activity)[]) =>
  answers('getActivitiesById', says, (all) => all.map((activity) => stripped(activity, ...fields)));

/** What breaks the checks of what is done with posts, and beyond them. */
export const responses: BrokenTable = {
  'react gives a reaction once, and takes it back': [
    answers('react', 'counted 7, 7, 7 instead of 1, 1, 0', (activity) => ({
      ...activity,
      reactions: [{ key: 'thanks', count: 7 }],
    })),
    calls('react', 'counted 1, 1, 1 instead of', (call, id, key, _on, options) => call(id, key, true, options)),
    answers('react', 'viewer.reactions does not tell', (activity) => ({
      ...activity,
      viewer: { ...activity.viewer, reactions: [] },
    })),
  ],
  'vote counts a vote, and takes it back': [
    calls('vote', 'A vote counts as 1:0, and taken back as 1:0', (call, id, ids, options) =>
      ids.length > 0 ? call(id, ids, options) : call(id, ['yes'], options),
    ),
    answers('post', 'post dropped the poll of its draft', (posted) => stripped(posted, 'poll')),
  ],
  'pin pins a post and takes it down': [
    answers('pin', 'and does not say so', (activity) => ({ ...activity, pinned: {} })),
    answers('pin', 'and does not say so', (activity) => stripped(activity, 'pinned')),
    readsBackWithout('was pinned and taken down, and does not say so', 'pinned'),
  ],
  'close closes a conversation and opens it': [
    answers('close', 'was closed and opened, and does not say so', (activity) => ({ ...activity, closed: true })),
    readsBackWithout('was closed and opened, and does not say so', 'closed'),
  ],
  'acceptAnswer says which reply answers, and takes it back': [
    answers('acceptAnswer', 'acceptedAnswer was undefined', (activity) => stripped(activity, 'acceptedAnswer')),
    readsBackWithout('and that taken back; acceptedAnswer was post-', 'acceptedAnswer'),
    calls('acceptAnswer', 'was accepted and that taken back', (call, id, answer, options) =>
      answer === undefined ? call(id, last, options) : call(id, (last = answer), options),
    ),
  ],
  'markSeen reads back, and passes over ids it does not know': readsBackWithout(
    'whose viewer.seen is undefined',
    'viewer',
  ),
  'markRead reads back, and passes over ids it does not know': [
    breaking('markRead', 'whose viewer.read is undefined', () => Promise.resolve()),
    breaking('markRead', 'markRead failed with "not-found"', () => Promise.reject(new ProviderError('not-found'))),
  ],
  'setMembership joins and leaves, also when it is retried, and it reads back': [
    calls(
      'setMembership',
      'setMembership "join" answered with the membership "member", and getGroups says "none"',
      (_call, id) => Promise.resolve({ id, viewer: { membership: 'member' } }),
    ),
    answers('setMembership', 'answered with the membership "undefined", and getGroups says "member"', ({ id }) => ({
      id,
    })),
    {
      says: 'setMembership failed with "conflict"',
      provider: ({ setMembership }) => {
        const made = new Set<string>();
        return {
          setMembership: async (id, change, options) => {
            if (made.has(change)) throw new ProviderError('conflict', 'That is so already.');
            made.add(change);
            return (await setMembership?.(id, change, options)) ?? { id };
          },
        };
      },
    },
  ],

  'endorse vouches in the viewer’s name, and it reads back': [
    answers('endorse', 'answered with one of "another"', (given) => ({ ...given, expertiseId: 'another' })),
    answers('endorse', 'by "kim"', (given) => ({ ...given, endorserId: 'kim' })),
    answers('getEndorsements', 'was endorsed, and getEndorsements does not tell', () => ({ items: [] })),
  ],
  'withdrawEndorsement takes an endorsement back': breaking(
    'withdrawEndorsement',
    'was withdrawn, and getEndorsements still gives it',
    () => Promise.resolve(),
  ),
  'upload stores a file that a post can carry': [
    calls('upload', 'upload told a progress of 100', (call, file, options) => {
      options?.onProgress?.(100);
      return call(file, options);
    }),
    answers('upload', 'answer.url: expected a value', (stored) => stripped(stored, 'url')),
    answers('post', 'and the post does not have it', (posted) => stripped(posted, 'attachments')),
  ],
  'volunteer takes an offer': breaking('volunteer', 'volunteer failed with TypeError', () =>
    Promise.reject(new TypeError('x is undefined')),
  ),
  'report takes a report, and tells what became of it': answers('report', 'and the report names others', (report) => ({
    ...report,
    objectIds: [sandbox.groupId],
  })),
  'decide decides about a report, with its reason': answers(
    'decide',
    'was decided about, and does not say so',
    (report) => ({
      ...report,
      state: 'open',
    }),
  ),
  'appeal objects to a decision': answers('appeal', 'was objected to, and it does not say so', (report) =>
    stripped(report, 'appeal'),
  ),
};

let last: string | undefined;
