import type { Person } from '../../model/index.js';
import type { Area } from './area.js';

/** A person as the viewer sees them: what the document says to its own viewer is not told to another. */
export function showPerson({ isOwn }: Area, person: Person): Person {
  if (isOwn || !(person.viewer ?? person.contexts)) return person;
  const shown: { -readonly [Key in keyof Person]: Person[Key] } = { ...person };
  delete shown.viewer;
  delete shown.contexts;
  return shown;
}
