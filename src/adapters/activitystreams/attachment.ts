import type { Attachment } from '../../model/index.js';
import { fileTargets, mediaTypeOf } from './links.js';
import { present } from './present.js';
import { Thing, type MappingOptions } from './thing.js';
import { wordsOf } from './words.js';

/**
 * A file, picture or page that hangs on a post: from an address, a link, or an object that has one. Nothing where there
 * is no absolute http or https address. Of several formats the first is taken. ActivityStreams does not tell the size.
 *
 * @example
 * toAttachment({ type: 'Document', url: 'https://files.example/plan.pdf', mediaType: 'application/pdf', name: 'Plan' });
 */
export function toAttachment(input: unknown, options: MappingOptions = {}): Attachment | undefined {
  const thing = Thing.read(typeof input === 'string' ? { id: input } : input, 'attachment', options);
  return thing && readAttachment(thing);
}

/** `toAttachment` for a part of a document. */
export function readAttachment(thing: Thing): Attachment | undefined {
  const [target] = fileTargets(thing);
  const name = target?.name ?? (wordsOf(thing, 'name') ?? wordsOf(thing, 'summary'))?.text;
  return target && present<Attachment>({ url: target.url, name, mediaType: target.mediaType ?? mediaTypeOf(thing) });
}
