/** Chooses from a document what the demo page shows in place of its sample ids. Pure functions, without a word of Node. */

const isFindable = ({ status }) => (status ?? 'active') === 'active';

/**
 * Ids for the page, best first: the groups with the most members, people of whom most is known, and expertise with the
 * most evidence.
 *
 * @param now - Milliseconds since 1970: memberships that have ended by then do not count.
 */
export function chooseIds({ people, groups = [], memberships = [], expertise = [] }, now) {
  const current = memberships.filter(({ until }) => until === undefined || Date.parse(until) > now);
  const members = tally(current.map(({ groupId }) => groupId));
  const findable = new Map(people.filter(isFindable).map((person) => [person.id, person]));
  const known = expertise
    .filter(({ personId }) => findable.has(personId))
    .sort((a, b) => evidenceOf(b) - evidenceOf(a) || (a.id < b.id ? -1 : 1));
  const roles = tally(current.map(({ personId }) => personId));
  const knowledge = tally(known.map(({ personId }) => personId));
  const weight = ({ id, unit, title }) =>
    (unit ? 4 : 0) + (title ? 4 : 0) + (roles.get(id) ? 4 : 0) + Math.min(knowledge.get(id) ?? 0, 3);
  return {
    groups: ranked(groups, ({ id }) => members.get(id) ?? 0).map(({ id }) => id),
    people: ranked([...findable.values()], weight).map(({ id }) => id),
    expertise: known.map(({ personId, topicId }) => ({ personId, topicId })),
  };
}

/**
 * The page with the provider pointed at a document, and the ids in its tags replaced by others. A tag for which nothing
 * is left goes away.
 */
export function pageFor(html, chosen, src) {
  const cast = new Cast(chosen);
  return (
    html
      .replace(/<kith-provider sample>/, `<kith-provider src="${escape(src)}">`)
      // Badges first: who stands beside a badge must be the one it is about.
      .replace(/<kith-expert-badge\b[^>]*><\/kith-expert-badge\s*>/g, (tag) => {
        const expertise = cast.expertise(get(tag, 'person-id'), get(tag, 'topic-id'));
        return expertise ? set(set(tag, 'person-id', expertise.personId), 'topic-id', expertise.topicId) : '';
      })
      .replace(/<kith-group-card\b[^>]*><\/kith-group-card\s*>/g, (tag) => {
        const id = cast.group(get(tag, 'group-id'));
        return id === undefined ? '' : set(tag, 'group-id', id);
      })
      .replace(/<kith-person\b[^>]*><\/kith-person\s*>/g, (tag) => {
        const id = cast.person(get(tag, 'person-id'));
        return id === undefined ? '' : set(tag, 'person-id', id);
      })
  );
}

/** Who plays whom: one id of the page stands for one person or group of the document, wherever it is used. */
class Cast {
  #chosen;
  #groups = new Map();
  #people = new Map();
  #expertise = new Map();

  constructor(chosen) {
    this.#chosen = chosen;
  }

  group(id) {
    return this.#assign(this.#groups, id, this.#chosen.groups);
  }

  person(id) {
    return this.#assign(this.#people, id, this.#chosen.people);
  }

  expertise(personId, topicId) {
    const key = `${personId} ${topicId}`;
    if (!this.#expertise.has(key)) {
      const player = this.#people.get(personId);
      const used = [...this.#expertise.values()];
      const taken = [...this.#people.values()];
      const fits = (one) => (player ? one.personId === player && !used.includes(one) : !taken.includes(one.personId));
      const found = this.#chosen.expertise.find(fits);
      this.#expertise.set(key, found);
      if (found) this.#people.set(personId, found.personId);
    }
    return this.#expertise.get(key);
  }

  #assign(players, id, candidates) {
    if (!players.has(id)) {
      const taken = new Set(players.values());
      players.set(
        id,
        candidates.find((candidate) => !taken.has(candidate)),
      );
    }
    return players.get(id);
  }
}

const get = (tag, attribute) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1];

// A function as replacement: an id may hold a `$`.
const set = (tag, attribute, value) =>
  tag.replace(new RegExp(`\\b${attribute}="[^"]*"`), () => `${attribute}="${escape(value)}"`);

const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const evidenceOf = ({ evidenceCount, evidence, endorsementCount = 0 }) =>
  (evidenceCount ?? evidence?.length ?? 0) + endorsementCount;

function tally(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Most first; what weighs the same keeps its order. */
const ranked = (items, weight) => [...items].sort((a, b) => weight(b) - weight(a));
