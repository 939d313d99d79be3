import type { Entity } from '../../model/index.js';
import { absoluteUrl } from './links.js';
import { filled } from './present.js';
import type { Thing } from './thing.js';
import { wordsOf } from './words.js';

/** Somebody or something that a post speaks of: a mention or a topic, as `@asa` or `#pumps` in its words. */
export interface Tag {
  readonly type: 'mention' | 'topic';
  readonly id: string;
  /** As it is written, with its `@` or `#`. */
  readonly name?: string | undefined;
  /** Where it leads; a link to there is this tag. */
  readonly url?: string | undefined;
}

const most = 200;
const mostTries = 100;

/** The mentions and topics among the tags of a post; a tagged person counts as mentioned. */
export function tagsOf(thing: Thing): Tag[] {
  const things = thing.things('tag');
  if (things.length > most) thing.report('tag', `only the first ${most} of ${things.length} are read`);
  return things.slice(0, most).flatMap((tag) => tagOf(tag) ?? []);
}

function tagOf(thing: Thing): Tag | undefined {
  const name = wordsOf(thing, 'name')?.text.trim();
  const href = thing.text('href') ?? thing.id;
  const url = absoluteUrl(href);
  if (thing.type === 'Mention' || thing.isA('Actor')) {
    if (href !== undefined) return { type: 'mention', id: href, name, url };
    thing.miss('href');
    return undefined;
  }
  const isTopic = thing.type === 'Hashtag' || (thing.types.length === 0 && name?.startsWith('#'));
  const topic = filled(name?.replace(/^#/, ''));
  const id = thing.id ?? topic;
  if (!isTopic || id === undefined) return undefined;
  thing.scope.topics.set(id, { id, name: topic ?? id });
  return { type: 'topic', id, name, url };
}

/** The ids that tags of one type name, each once. */
export const idsAmong = (tags: readonly Tag[], type: Tag['type']): string[] => [
  ...new Set(tags.filter((tag) => tag.type === type).map(({ id }) => id)),
];

/** What a link in a text is: the tag that leads to the same place or has the same name, and what its markup says. */
export function entityOfLink(tags: readonly Tag[], link: { url: string | undefined; text: string; marks: string }) {
  const { url, text, marks } = link;
  const says = / (?:hashtag|tag) /.test(marks) ? 'topic' : marks.includes(' mention ') ? 'mention' : undefined;
  const word = text.toLowerCase();
  const there = tags.filter((tag) => url !== undefined && (tag.url === url || tag.id === url));
  const tag =
    there.find(({ type }) => type === says) ??
    there[0] ??
    tags.find(({ type, name }) => type === says && isNamed(type, name, word));
  return { type: tag?.type ?? says ?? ('link' as const), id: tag?.id };
}

/** Servers write `@asa` in the text where the tag says `@asa@social.example`. */
function isNamed(type: Tag['type'], name: string | undefined, word: string) {
  const sign = type === 'mention' ? '@' : '#';
  if (name === undefined || !word.startsWith(sign)) return false;
  const full = name.startsWith(sign) ? name.toLowerCase() : sign + name.toLowerCase();
  return full === word || full.startsWith(`${word}@`);
}

/** Entities for the tags that a text names without a link: the first place that nothing else marks. */
export function namedIn(text: string, tags: readonly Tag[], marked: readonly Entity[]): Entity[] {
  const refs = marked.filter(({ type }) => type === 'mention' || type === 'topic' || type === 'link');
  return tags.flatMap(({ type, id, name = '', url }) => {
    if (!/^[@#]./.test(name) || refs.some((entity) => entity.type === type && entity.id === id)) return [];
    let tries = mostTries;
    for (let start = text.indexOf(name); start >= 0 && tries > 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      tries -= 1;
      const isWord =
        !/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2)) &&
        !/[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 2), start));
      if (!isWord || refs.some((entity) => entity.start < end && start < entity.end)) continue;
      const entity: Entity = { type, start, end, id, ...(url !== undefined && { url }) };
      refs.push(entity);
      return [entity];
    }
    return [];
  });
}
