import type { Activity, Entity, Person, Topic } from '../../../model/index.js';

/** The people and topics that texts of the sample speak of. */
export interface Cast {
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
}

const marks =
  /\*\*(?<strong>.+?)\*\*|\*(?<emphasis>.+?)\*|`(?<code>.+?)`|~(?<quote>.+?)~|\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)|\{@(?<person>[\w-]+)\}|\{#(?<topic>[\w-]+)\}/gu;

const language = /^\[(\w\w)\] /;

/**
 * Reads a marked-up text: `**strong**`, `*emphasis*`, `` `code` ``, `~quote~`, `[label](url)`, `{@person}`, `{#topic}`,
 * and `[fr] ` at the beginning for the language.
 */
export function readMarkup(markup: string, cast: Cast): Pick<Activity, 'text' | 'entities' | 'mentions' | 'language'> {
  const source = markup.replace(language, '');
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (const found of source.matchAll(marks)) {
    text += source.slice(at, found.index);
    const { shown, ...entity } = entityOf(found.groups ?? {}, cast);
    entities.push({ ...entity, start: text.length, end: text.length + shown.length });
    text += shown;
    at = found.index + found[0].length;
  }
  text += source.slice(at);
  const mentions = entities.flatMap(({ type, id }) => (type === 'mention' && id !== undefined ? [id] : []));
  return {
    text,
    language: language.exec(markup)?.[1] ?? 'en',
    ...(entities.length > 0 ? { entities } : {}),
    ...(mentions.length > 0 ? { mentions: [...new Set(mentions)] } : {}),
  };
}

type Found = Omit<Entity, 'start' | 'end'> & { readonly shown: string };

function entityOf(groups: Readonly<Record<string, string | undefined>>, cast: Cast): Found {
  const { label, url, person, topic } = groups;
  if (label !== undefined && url !== undefined) return { type: 'link', shown: label, url };
  if (person !== undefined)
    return { type: 'mention', id: person, shown: `@${cast.people.get(person)?.name ?? person}` };
  if (topic !== undefined) return { type: 'topic', id: topic, shown: `#${cast.topics.get(topic)?.name ?? topic}` };
  const [type = 'strong', shown = ''] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
  return { type, shown };
}
