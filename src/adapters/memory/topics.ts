import { isExpired, type UncoveredTopic } from '../../model/index.js';
import { createTopicSearch, foldText } from '../../search/index.js';
import type { DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { pageOf } from './paging.js';
import { isAnswered } from './show-activity.js';

/** The search for topics. */
export function topicReads({ store }: Area): Pick<DataProvider, 'searchTopics'> {
  const search = createTopicSearch([...store.topics.values()]);
  return {
    searchTopics: (text, page, options) =>
      answering(options, () => {
        const { found } = search({ text });
        const paging = { list: 'topics', keyOf: ({ rank }: (typeof found)[number]) => rank };
        const { items, ...frame } = pageOf(found, { ...paging, defaultSize: store.options.pageSize }, page);
        return { ...frame, items: items.map(({ item }) => item) };
      }),
  };
}

/** Topics people ask about and nobody is known for. */
export const coverageReads = (area: Area): Pick<DataProvider, 'getUncoveredTopics'> => ({
  getUncoveredTopics: (page, options) =>
    answering(options, () => {
      const keyOf = ({ topic, asks, unanswered }: UncoveredTopic) => [
        -asks,
        -unanswered,
        foldText(topic.name),
        topic.id,
      ];
      const paging = { list: 'uncovered', keyOf, defaultSize: area.store.options.pageSize };
      return pageOf(uncoveredTopics(area), paging, page);
    }),
});

function uncoveredTopics(area: Area): UncoveredTopic[] {
  const { store, sight } = area;
  const covered = new Set(
    store.expertise
      .filter((expertise) => store.findable(expertise.personId) && !isExpired(expertise, store.now()))
      .map(({ topicId }) => topicId),
  );
  const questions = [...store.activities.values()].filter(
    (activity) => activity.purpose === 'ask' && activity.state !== 'removed' && sight.seesActivity(activity),
  );
  return [...store.topics.values()]
    .filter(({ id }) => !covered.has(id))
    .map((topic) => {
      const asked = questions.filter(({ topicIds = [] }) => topicIds.includes(topic.id));
      return { topic, asks: asked.length, unanswered: asked.filter((ask) => !isAnswered(area, ask)).length };
    })
    .filter(({ asks }) => asks > 0);
}
