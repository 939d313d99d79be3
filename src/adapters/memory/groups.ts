import type { Group, GroupHit, GroupQuery, SearchPage } from '../../model/index.js';
import { compareText, createGroupSearch, similarity } from '../../search/index.js';
import type { DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { included } from './included.js';
import { pageOf } from './paging.js';
import { showGroup } from './show-group.js';
import { suggestionsOf } from './suggestions.js';

type Groups = Pick<DataProvider, 'getGroups' | 'searchGroups' | 'similarGroups' | 'suggestGroups'>;

/** How alike a name has to be before it is worth a warning. */
const alike = 0.5;

/** Reads of groups. Groups the viewer may not know of are in none of them. Suggestions need a viewer. */
export function groupReads(area: Area): Groups {
  const { store, sight } = area;
  const visible = () => [...store.groups.values()].filter(sight.seesGroup);
  return {
    getGroups: (ids, options) =>
      answering(options, () => {
        const wanted = new Set(ids);
        return visible()
          .filter(({ id }) => wanted.has(id))
          .map((group) => showGroup(area, group));
      }),
    searchGroups: searchGroups(area),
    similarGroups: (name, options) =>
      answering(options, () =>
        visible()
          .map((group) => ({ group, likeness: similarity(name, group.name) }))
          .filter(({ likeness }) => likeness >= alike)
          .sort((a, b) => b.likeness - a.likeness || compareText(a.group.id, b.group.id))
          .map(({ group }) => showGroup(area, group)),
      ),
    ...(area.viewerId === undefined ? {} : { suggestGroups: suggestGroups(area) }),
  };
}

function searchGroups(area: Area): NonNullable<DataProvider['searchGroups']> {
  const { store, sight } = area;
  const search = createGroupSearch({ groups: [...store.groups.values()], topics: store.document.topics ?? [] });
  return (query, page, options) =>
    answering(options, (): SearchPage<GroupHit> => {
      const result = search({
        text: query.text,
        filters: query.filters,
        within: (group) => sight.seesGroup(group) && fits(group, query),
      });
      const paging = { list: 'groups', keyOf: ({ rank }: (typeof result.found)[number]) => rank };
      const { items, ...frame } = pageOf(result.found, { ...paging, defaultSize: store.options.pageSize }, page);
      const hits = items.map(({ item, reasons }) => ({
        group: showGroup(area, store.groups.get(item.id) ?? item),
        reasons,
      }));
      const topics = hits.flatMap(({ group }) => group.topicIds ?? []);
      return { ...frame, items: hits, facets: result.facets, ...included(area, { topics }) };
    });
}

const fits = (group: Group, { parentId, topicId, kind, stage }: GroupQuery) =>
  (parentId === undefined || group.parentId === parentId) &&
  (topicId === undefined || group.topicIds?.includes(topicId) === true) &&
  (kind === undefined || group.kind === kind) &&
  (stage === undefined || group.stage === stage);

function suggestGroups(area: Area): NonNullable<DataProvider['suggestGroups']> {
  const paging = { list: 'suggestions', defaultSize: area.store.options.pageSize };
  return (page, options) =>
    answering(options, () => {
      const { items, ...frame } = pageOf(suggestionsOf(area), { ...paging, keyOf: ({ key }) => key }, page);
      const suggestions = items.map(({ group, reasons }) => ({ group: showGroup(area, group), reasons }));
      return { ...frame, items: suggestions };
    });
}
