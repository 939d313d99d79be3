import type { Topic } from '../../model/index.js';
import { need } from '../../provider/index.js';
import type { Query } from '../query.js';

/** No organisation that can be read at once has more pages of topics. */
const mostPages = 20;

/** The topics there are: one question gives every widget their names. */
export const topicsQuery = (): Query<readonly Topic[]> => ({
  key: ['topics'],
  needs: 'searchTopics',
  async read(client, signal) {
    const topics: Topic[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < mostPages; pages++) {
      const request = { size: 500, ...(cursor ? { cursor } : {}) };
      const page = await need(client.provider.searchTopics?.('', request, client.options(signal)));
      topics.push(...page.items);
      if (!page.next || page.next === cursor) break;
      cursor = page.next;
    }
    return topics;
  },
});
