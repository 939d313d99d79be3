// From its own file: the index would bring the schemas along.
import { isExpired } from '../model/expiry.js';
import type { Expertise, Topic } from '../model/index.js';
import { ProviderError, type DataProvider, type ReadOptions } from '../provider/index.js';

/** Expertise together with the topic's own words, where the provider sent them along. */
export interface KnownExpertise {
  readonly expertise: Expertise;
  readonly topic?: Topic;
}

/** The key of a person and a topic in the batch of badges. */
export const pairKey = (personId: string, topicId: string): string => JSON.stringify([personId, topicId]);

/** No provider has more pages than this for the badges of one page. */
const mostPages = 20;

/**
 * Reads what several people know about several topics: the badges of a page in one call. The provider is asked for the
 * people and the topics; of what it tells about each wanted pair one is kept: the first that holds now, else the first.
 */
export async function readPairs(
  provider: DataProvider,
  pairs: readonly string[],
  options: ReadOptions,
): Promise<KnownExpertise[]> {
  if (!provider.getExpertise) throw new ProviderError('unsupported');
  const wanted = pairs.map((pair) => JSON.parse(pair) as [string, string]);
  const query = {
    personIds: [...new Set(wanted.map(([personId]) => personId))],
    topicIds: [...new Set(wanted.map(([, topicId]) => topicId))],
    expired: true,
  };
  const now = Date.now();
  const unsettled = new Set(pairs);
  const found = new Map<string, KnownExpertise>();
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages && unsettled.size > 0; pages++) {
    const page = await provider.getExpertise(query, { size: 100, ...(cursor ? { cursor } : {}) }, options);
    const topics = new Map(page.included?.topics?.map((topic) => [topic.id, topic]));
    for (const expertise of page.items) {
      const pair = pairKey(expertise.personId, expertise.topicId);
      if (!unsettled.has(pair)) continue;
      const expired = isExpired(expertise, now);
      if (!expired) unsettled.delete(pair);
      if (expired && found.has(pair)) continue;
      const topic = topics.get(expertise.topicId);
      found.set(pair, { expertise, ...(topic ? { topic } : {}) });
    }
    if (!page.next || page.next === cursor) break;
    cursor = page.next;
  }
  return [...found.values()];
}
