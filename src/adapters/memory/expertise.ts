import { momentOf } from '../../internal/dates.js';
import { isExpired, type Endorsement, type Expertise, type ExpertiseQuery } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { included } from './included.js';
import { pageOf } from './paging.js';
import { expertiseView, findExpertise } from './show-expertise.js';

type Reads = Pick<DataProvider, 'getExpertise' | 'getEndorsements'>;

const strongestFirst = ['certified', 'earned', 'assigned', 'endorsed', 'self-declared'];
const highestFirst = ['expert', 'advanced', 'intermediate', 'beginner'];

/** Reads of who knows what. Leavers' expertise, and leavers' endorsements, are left out. */
export function expertiseReads(area: Area): Reads {
  const { store } = area;
  const show = expertiseView(store);
  const defaultSize = store.options.pageSize;
  return {
    getExpertise: (query, page, options) =>
      answering(options, () => {
        const found = store.expertise.filter((expertise) => fits(area, expertise, query)).map(show);
        const paged = pageOf(found, { list: 'expertise', keyOf: strength(store.now()), defaultSize }, page);
        const people = paged.items.flatMap(({ personId, grantedById }) => [personId, grantedById]);
        return { ...paged, ...included(area, { people, topics: paged.items.map(({ topicId }) => topicId) }) };
      }),
    ...(store.document.endorsements ? { getEndorsements: getEndorsements(area) } : {}),
  };
}

const fits = ({ store }: Area, expertise: Expertise, query: ExpertiseQuery) =>
  store.findable(expertise.personId) !== undefined &&
  (query.personIds?.includes(expertise.personId) ?? true) &&
  (query.topicIds?.includes(expertise.topicId) ?? true) &&
  (!query.basis || (expertise.basis !== undefined && query.basis.includes(expertise.basis))) &&
  (query.expired === true || !isExpired(expertise, store.now()));

/** What holds now comes before what has expired, however strong that was. */
const strength = (now: number) => (expertise: Expertise) => {
  const { basis, level, endorsementCount = 0, lastUsed = '', id } = expertise;
  return [
    isExpired(expertise, now) ? 1 : 0,
    place(strongestFirst, basis),
    place(highestFirst, level),
    -endorsementCount,
    lastUsed === '' ? 0 : -momentOf(lastUsed),
    id,
  ];
};

/** A word's place in an order; words it does not know come last. */
const place = (order: readonly string[], word: string | undefined) =>
  word !== undefined && order.includes(word) ? order.indexOf(word) : order.length;

const getEndorsements =
  (area: Area): NonNullable<DataProvider['getEndorsements']> =>
  (expertiseId, page, options) =>
    answering(options, () => {
      const expertise = findExpertise(area.store, expertiseId);
      const keyOf = ({ date, id }: Endorsement) => [date === undefined ? 0 : -momentOf(date), id];
      const paging = { list: 'endorsements', keyOf, defaultSize: area.store.options.pageSize };
      const paged = pageOf(area.store.endorsementsOf(expertise.id), paging, page);
      return { ...paged, ...included(area, { people: paged.items.map(({ endorserId }) => endorserId) }) };
    });
