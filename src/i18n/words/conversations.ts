import { chapter, table } from '../chapter.js';

/** About what is being said. */
export const conversationWords = chapter('conversations', {
  conversations: 'Conversations',
  newPosts: (count: number, shown: string) => (count === 1 ? `${shown} new post` : `${shown} new posts`),
  purposes: table({
    announce: 'Announcement',
    ask: 'Question',
    decide: 'Decision',
    progress: 'Progress',
    idea: 'Idea',
    thank: 'Thanks',
    introduce: 'Introduction',
    story: 'Story',
  }),
  inGroup: 'in',
  edited: 'edited',
  answer: 'Answer',
  replies: (count: number, shown: string) => (count === 1 ? `${shown} reply` : `${shown} replies`),
  older: 'Show older posts',
  moreReplies: 'Show more replies',
  reactions: table<(count: number, shown: string) => string>({
    thanks: (count: number, shown: string) => (count === 1 ? `${shown} thank-you` : `${shown} thanks`),
    like: (count: number, shown: string) => (count === 1 ? `${shown} like` : `${shown} likes`),
    agree: (_count: number, shown: string) => `${shown} agree`,
    celebrate: (count: number, shown: string) => (count === 1 ? `${shown} cheer` : `${shown} cheers`),
  }),
  thank: 'Say thanks',
  removedPost: 'This post was removed.',
  hiddenPost: 'This post is hidden while it is reviewed.',
  closedPost: 'Closed',
  noPosts: 'No posts yet',
  noPostsHint: 'What people write here will appear in this place.',
  attachment: 'Attachment',
  result: 'Result',
  votes: (count: number, shown: string) => (count === 1 ? `${shown} vote` : `${shown} votes`),
});
