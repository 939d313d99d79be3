import type { Entity } from '../../model/index.js';
import { mediaTypeOf } from './links.js';
import { filled } from './present.js';
import { htmlToContent, type Content } from './read-html.js';
import { namedIn, type Tag } from './tags.js';
import type { Thing } from './thing.js';
import { wordsOf, type Words } from './words.js';

/** The words of a thing that is said to be HTML (`content`, `summary`), as text. */
export function plainWordsOf(thing: Thing, term: 'summary' | 'content'): string | undefined {
  const words = wordsOf(thing, term);
  return words && filled(htmlToContent(words.text, [], (message) => thing.report(term, message)).text);
}

/**
 * What a post says. Its name leads, where the words do not begin with it; so does the summary of a post that is marked
 * as sensitive, because it is the warning. Any other summary stands in where there is no content.
 */
export function contentOf(thing: Thing, tags: readonly Tag[]): Content & { readonly language?: string | undefined } {
  const [name, summary, content] = [wordsOf(thing, 'name'), wordsOf(thing, 'summary'), wordsOf(thing, 'content')];
  const body = content ? read(thing, 'content', content, tags) : undefined;
  const lead = summary ? read(thing, 'summary', summary, tags) : undefined;
  const warns = thing.values('sensitive')[0] === true;
  if (lead && lead.text !== '' && body && !warns && lead.text !== body.text) {
    thing.report('summary', 'is not kept beside a content');
  }
  let result = body ?? lead ?? { text: '', entities: [] };
  if (warns && body && lead) result = led(lead, result);
  const title = name?.text.trim() ?? '';
  if (title !== '') result = led({ text: title, entities: [{ type: 'strong', start: 0, end: title.length }] }, result);
  const named = namedIn(result.text, tags, result.entities);
  const language = (content ?? summary ?? name)?.language;
  return { text: result.text, entities: [...result.entities, ...named].sort(byStart), language };
}

const byStart = (a: Entity, b: Entity) => a.start - b.start || b.end - a.end;

function led(lead: Content, body: Content): Content {
  if (body.text === '') return lead.text === '' ? body : { text: lead.text, entities: [] };
  if (lead.text === '' || body.text.startsWith(lead.text)) return body;
  const shift = lead.text.length + 1;
  const moved = body.entities.map((entity) => ({ ...entity, start: entity.start + shift, end: entity.end + shift }));
  return { text: `${lead.text}\n${body.text}`, entities: [...lead.entities, ...moved] };
}

/** Content is HTML unless its media type says otherwise; one that cannot be text is the type of the file beside it. */
function read(thing: Thing, term: 'summary' | 'content', words: Words, tags: readonly Tag[]): Content {
  const type = term === 'content' ? (mediaTypeOf(thing) ?? 'text/html') : 'text/html';
  if (!type.startsWith('text/') || type === 'text/html') {
    return htmlToContent(words.text, tags, (message) => thing.report(term, message));
  }
  if (type !== 'text/plain') thing.report('mediaType', `${type} is read as plain text`);
  return { text: words.text.replace(/\r\n?/g, '\n').trim(), entities: [] };
}
