/** What of a bad value is told: enough to find it by, and no whole document. */
const mostShown = 40;
const mostKeys = 6;

/** Stands for a field whose own code fails when it is read. */
export const unreadable = Symbol('unreadable');

/** What a schema found wrong with a value. */
export interface Finding {
  readonly message: string;
  readonly expected: string | null;
}

/** What was expected, what came instead and, where that is plain, what to do: for whoever writes the provider. */
export function complaint({ message, expected }: Finding, input: unknown): string {
  const wanted = message.startsWith('expected') ? message : `expected ${expected ?? 'something else'}`;
  const isText = wanted.startsWith('expected string') || wanted.startsWith('expected a string');
  return `${wanted}, found ${describe(input)}${advice(input, isText)}`;
}

/** A value in a few words. */
export function describe(input: unknown): string {
  if (input === unreadable) return 'something that throws when it is read';
  switch (typeof input) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return isPage(input) ? 'a web page' : `"${input.slice(0, mostShown)}${input.length > mostShown ? '…' : ''}"`;
    case 'object':
      return input === null ? 'null' : Array.isArray(input) ? 'a list' : describeObject(input);
    case 'number':
    case 'boolean':
    case 'bigint':
      return `the ${typeof input} ${String(input)}`;
    default:
      return `a ${typeof input}`;
  }
}

function describeObject(input: object) {
  if ('then' in input) return 'a promise: await it';
  const keys = Object.keys(input);
  const more = keys.length > mostKeys ? ' …' : '';
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, mostKeys).join(', ')}${more}`;
}

function advice(input: unknown, isText: boolean): string {
  if (isText && (typeof input === 'number' || typeof input === 'bigint')) return `: send it as "${String(input)}"`;
  return isPage(input) && !isText ? ': a sign-in page? Fail with "unauthenticated" where nobody is signed in' : '';
}

const isPage = (input: unknown) => typeof input === 'string' && /^\s*<(?:!doctype|html)\b/i.test(input.slice(0, 200));
