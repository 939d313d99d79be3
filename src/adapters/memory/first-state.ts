import type { KithDocument, Presence } from '../../model/index.js';
import type { Marks } from './table.js';

/** The presence that people carry in the document. */
export const firstPresence = ({ people }: KithDocument): Presence[] =>
  people.map(({ presence }) => presence).filter((presence) => presence !== undefined);

/** What the document says its own viewer did, by person and post. */
export function firstMarks({ viewer, activities = [] }: KithDocument): Map<string, Map<string, Marks>> {
  if (!viewer) return new Map();
  const own = activities.flatMap(({ id, viewer: did }) => (did ? [[id, marksIn(did)] as const] : []));
  return new Map([[viewer.personId, new Map(own)]]);
}

const marksIn = ({ seen, read, reactions, votes }: Marks): Marks => ({
  ...(seen === undefined ? {} : { seen }),
  ...(read === undefined ? {} : { read }),
  ...(reactions === undefined ? {} : { reactions }),
  ...(votes === undefined ? {} : { votes }),
});
