import type { Poll, PollOption } from '../../model/index.js';
import { present } from './present.js';
import type { Thing } from './thing.js';
import { wordsOf } from './words.js';

/**
 * The poll that a `Question` is (Vocabulary §3.1). An option without an id is known by its words: that is what a vote
 * names. Nothing, where it has no options.
 */
export function readPoll(thing: Thing): Poll | undefined {
  const multiple = thing.things('anyOf').length > 0;
  const options = new Map<string, PollOption>();
  for (const option of thing.things(multiple ? 'anyOf' : 'oneOf')) {
    const text = (wordsOf(option, 'name') ?? wordsOf(option, 'content'))?.text;
    const id = option.id ?? text;
    if (text === undefined || id === undefined) option.refuse('an option without a name is left out');
    else if (options.has(id)) option.refuse(`"${id.slice(0, 100)}" is an option already`);
    else options.set(id, present<PollOption>({ id, text, votes: option.things('replies')[0]?.count('totalItems') }));
  }
  if (options.size === 0) return undefined;
  return present<Poll>({ options: [...options.values()], multiple: multiple || undefined, closes: closesOf(thing) });
}

/** `endTime` is when it will close, `closed` when it did; the latter may also be `true` or what closed it. */
function closesOf(thing: Thing): string | undefined {
  if (thing.has('endTime')) return thing.date('endTime');
  const [closed] = thing.values('closed');
  if (typeof closed === 'string') return thing.date('closed');
  if (closed !== undefined && closed !== false) thing.report('closed', 'does not say when: it is not kept');
  return undefined;
}
