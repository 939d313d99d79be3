import { momentOf } from '../../../internal/dates.js';
import type { Activity, Draft, Poll, Visibility } from '../../../model/index.js';
import type { Store } from '../store.js';
import { refuseWrong } from './writing.js';

/** From what fewest may read to what everybody may. */
const widening: readonly Visibility[] = ['hidden', 'members', 'network', 'public'];

/** What a draft stands beside. */
interface Place {
  /** The first post of the conversation it goes to. */
  readonly root?: Activity | undefined;
  /** A post that is passed on needs no words of its own. */
  readonly isShare?: boolean;
}

/** @throws ProviderError `invalid`, with what is wrong by field. */
export function checkDraft(store: Store, draft: Draft, { root, isShare = false }: Place = {}): void {
  const { text = '', attachments = [], entities = [], topicIds = [], mentions = [], poll } = draft;
  const topics = store.document.topics;
  refuseWrong('The draft cannot be published', {
    text: text.trim() === '' && attachments.length === 0 && !isShare && 'Something has to be written or attached.',
    entities:
      entities.some(({ start, end }) => !(start >= 0 && start < end && end <= text.length)) &&
      'Each has to mark a stretch of the text.',
    topicIds: topics && topicIds.some((id) => !store.topics.has(id)) && 'There is no such topic.',
    mentions: mentions.some((id) => !store.people.has(id)) && 'There is no such person.',
    groupId:
      root !== undefined &&
      draft.groupId !== undefined &&
      draft.groupId !== root.groupId &&
      'A reply stays in the group of its conversation.',
    visibility:
      root !== undefined &&
      draft.visibility !== undefined &&
      width(draft) > width(root) &&
      'A reply reaches nobody its conversation does not reach.',
    poll: poll && wrongPoll(poll, store.now()),
  });
}

const width = ({ visibility = 'network' }: Pick<Draft, 'visibility'>) => widening.indexOf(visibility);

function wrongPoll({ options, closes }: Poll, now: number) {
  if (options.length < 2) return 'It needs two options at least.';
  if (new Set(options.map(({ id }) => id)).size < options.length) return 'Each option needs an id of its own.';
  if (options.some(({ text }) => text.trim() === '')) return 'Each option needs words.';
  return closes !== undefined && !(momentOf(closes) > now) && 'It has to close later than now.';
}
