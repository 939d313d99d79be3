import { readAnswer } from '../../provider/read-answer.js';
import type { Page } from '../../model/index.js';
import type { ProviderMethod } from '../../provider/index.js';
import { wrong } from './contract-error.js';

type Keyed = Readonly<Record<string, unknown>>;

/** What tells an item of a list from the others: its id, that of the thing it is about, or the two of a membership. */
export function keyOf(item: unknown): string {
  const { id, person, group, topic, key, personId, groupId } = item as Keyed;
  const about = (person ?? group ?? topic) as Keyed | undefined;
  // A resolution answers a key, whomever it found.
  if (typeof key === 'string') return key;
  if (typeof (id ?? about?.id) === 'string') return (id ?? about?.id) as string;
  return [personId, groupId].filter((part) => typeof part === 'string').join(' in ');
}

/** The things an answer holds: the items of a page, a list's, or the one thing it is. */
export function itemsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  const { items } = answer as Partial<Page<unknown>>;
  return items ?? [answer];
}

/** What stands twice in a list of keys. */
export const repeated = (keys: readonly string[]): string | undefined =>
  keys.find((key, at) => keys.indexOf(key) !== at);

/** Whether a text of this kind stands anywhere in an answer, as a value. */
export function mentions(answer: unknown, isMeant: (text: string) => boolean): boolean {
  if (typeof answer === 'string') return isMeant(answer);
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some((value) => mentions(value, isMeant));
}

/** Holds an answer to the type of its method. What the type does not name is nobody's business. */
export function expectShape(method: ProviderMethod, answer: unknown): void {
  const problems = new Map<string, string>();
  readAnswer(method, answer, ({ path, message }) => problems.set(path, message));
  const [first, ...others] = [...problems].map(([path, message]) => `${path}: ${message}`);
  if (first === undefined) return;
  const more = others.length > 0 ? `, and ${others.length} more (${others.slice(0, 3).join('; ')})` : '';
  throw wrong(
    `${method} answered with something its type forbids: ${first}${more}.`,
    'The widgets leave it out, with the object it stands in where it is required: map it in your provider.',
  );
}

/** Names a few things of many. */
export const some = (things: readonly string[]): string =>
  things
    .slice(0, 3)
    .map((thing) => `"${thing}"`)
    .join(', ') + (things.length > 3 ? ` and ${things.length - 3} more` : '');
