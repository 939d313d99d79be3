import { handleKey, isRobot, nameKey, slug } from './names.mjs';

/**
 * The people of the document. Somebody is looked up by handle first, then by name; whoever matches nobody is new.
 */
export class People {
  #byHandle = new Map();
  #byName = new Map();
  #ids = new Set();
  #all = [];
  #directory;

  /** @param directory - Further `{ github, name?, company? }`: they complete people, but do not make any. */
  constructor(directory) {
    this.#directory = new Directory(directory);
  }

  /** A lead, of whom handle and name are known. */
  lead({ github, name, company }) {
    const person = this.#find(github, name) ?? this.#add({ handle: github, name });
    this.#byHandle.set(handleKey(github), person);
    this.#byName.set(nameKey(name), person);
    person.unit ??= company;
    return person.id;
  }

  /** An actor, of whom one word is known that may be a handle or a name. */
  actor(word) {
    const known = this.#find(word, word);
    if (known) return known.id;
    if (isRobot(word)) return this.#add({ name: word, status: 'system' }).id;
    const entry = this.#directory.find(word);
    const person = this.#add({ name: word, handle: entry?.github });
    person.unit = entry?.company;
    return person.id;
  }

  /** The id of the person with this handle, if there is one. */
  idOf(handle) {
    return this.#byHandle.get(handleKey(handle))?.id;
  }

  list() {
    return this.#all.map(({ id, name, handle, unit, status }) => ({
      id,
      name,
      ...(handle && { handle, url: `https://github.com/${handle}` }),
      ...(unit && { unit, unitId: unitId(unit) }),
      ...(status && { status }),
    }));
  }

  units() {
    const companies = this.#all.flatMap(({ unit }) => (unit ? [[unitId(unit), unit]] : []));
    return [...new Map(companies.reverse())].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #find(handle, name) {
    return this.#byHandle.get(handleKey(handle)) ?? this.#byName.get(nameKey(name));
  }

  #add({ name, handle, status }) {
    const person = { id: this.#freeId(handle ? handleKey(handle) : `name:${slug(name)}`), name, handle, status };
    this.#ids.add(person.id);
    this.#all.push(person);
    this.#byName.set(nameKey(name), person);
    if (handle) this.#byHandle.set(handleKey(handle), person);
    return person;
  }

  #freeId(wanted) {
    let id = wanted;
    for (let n = 2; this.#ids.has(id); n += 1) id = `${wanted}-${n}`;
    return id;
  }
}

const unitId = (company) => `company:${slug(company)}`;

class Directory {
  #byHandle;
  #byName;

  constructor(entries) {
    this.#byHandle = new Map(entries.map((entry) => [handleKey(entry.github), entry]));
    this.#byName = new Map(entries.flatMap((entry) => (entry.name ? [[nameKey(entry.name), entry]] : [])));
  }

  find(word) {
    return this.#byHandle.get(handleKey(word)) ?? this.#byName.get(nameKey(word));
  }
}
