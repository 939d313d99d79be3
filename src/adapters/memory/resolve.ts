import type { Person, Resolution } from '../../model/index.js';
import { isFindable } from '../../model/index.js';
import { foldText, tokens } from '../../search/index.js';
import type { Area } from './area.js';
import { showPerson } from './show-person.js';
import { groupBy } from './table.js';

/**
 * Finds who a pasted key means: "me", a mail address (also as `Name <address>`), a handle (with or without `@`), or a
 * whole name in any order of its words and without its accents. Leavers and service accounts are nobody.
 */
export function createResolver(area: Area): (key: string) => Resolution {
  const people = area.store.document.people.filter(isFindable).map((person) => showPerson(area, person));
  const byMail = index(people, mailsOf);
  const byHandle = index(people, ({ handle }) => (handle === undefined ? [] : [foldText(handle)]));
  const byName = index(people, ({ name, sortName = name }) => [...new Set([nameKey(name), nameKey(sortName)])]);
  return (key) => {
    const typed = key.trim();
    if (typed.toLowerCase() === 'me')
      return answer(
        key,
        people.filter(({ id }) => id === area.viewerId),
      );
    const mail = (/<([^<>]+)>$/.exec(typed)?.[1] ?? typed).replace(/^mailto:/i, '').toLowerCase();
    const handle = foldText(typed.replace(/^@/, ''));
    return answer(key, byMail.get(mail) ?? byHandle.get(handle) ?? byName.get(nameKey(typed)) ?? []);
  };
}

function answer(key: string, found: readonly Person[]): Resolution {
  const [person, ...others] = found;
  if (!person) return { key };
  return others.length === 0 ? { key, person } : { key, candidates: found };
}

const mailsOf = ({ contacts = [] }: Person) =>
  contacts.filter(({ kind }) => kind === 'mail').map(({ value }) => value.trim().toLowerCase());

/** The words of a name, in an order of their own. An empty name has no key to be found by. */
const nameKey = (name: string) =>
  tokens(foldText(name))
    .map(({ text }) => text)
    .sort()
    .join(' ');

function index(people: readonly Person[], keysOf: (person: Person) => readonly string[]): Map<string, Person[]> {
  const entries = people.flatMap((person) => keysOf(person).map((key) => ({ key, person })));
  const lists = groupBy(
    entries.filter(({ key }) => key !== ''),
    ({ key }) => key,
  );
  return new Map([...lists].map(([key, list]) => [key, list.map(({ person }) => person)]));
}
