import { ProviderError, type ProviderMethod, type ReadOptions } from '../../../provider/index.js';
import { itemsOf } from '../answers.js';
import { abort } from '../abort.js';
import { errors } from '../errors.js';
import { hidden } from '../hidden.js';
import { paging } from '../paging.js';
import { stranger } from '../scene.js';
import { shapes } from '../shapes.js';
import type { Definition } from '../check.js';
import { breaking, type Broken, type BrokenTable } from './break.js';
import { known } from './right.js';

/** One broken provider, or several, for each check of a family; the method it is about comes first. */
const family = (
  definitions: readonly Definition[],
  broken: (method: ProviderMethod, name: string) => readonly Broken[],
): BrokenTable =>
  Object.fromEntries(definitions.map(({ name, methods }) => [name, broken(methods[0] ?? 'getPeople', name)]));

const optionsIn = (args: readonly unknown[]) =>
  args.find((arg) => (arg as ReadOptions | undefined)?.signal) as ReadOptions | undefined;
const asks = (args: readonly unknown[], id: string) => JSON.stringify(args).includes(id);
const fromStart = (args: readonly unknown[]) => args.map((arg) => (asks([arg], '"cursor"') ? {} : arg));
const changed = async (answer: Promise<unknown>, change: (items: readonly unknown[]) => object) => {
  const told = await answer;
  if (Array.isArray(told)) return (change(told) as { items: unknown }).items;
  return { ...(told as object), ...change(itemsOf(told)) };
};

const malformed = family(shapes, (method) => {
  if (method === 'getImage') return [breaking(method, 'something else than a Blob', () => Promise.resolve('<svg>'))];
  const forbids = `${method} answered with something its type forbids`;
  const bad = { id: 7, personId: 7, people: -1, person: {}, group: null, topic: [], complete: 'yes', key: null };
  return [
    breaking(method, forbids, (call, args) =>
      changed(call(...args), (items) => ({ ...bad, items: [...items.slice(0, 1), bad] })),
    ),
    breaking(method, `${method} answered at once, and not with a promise`, () => []),
    breaking(method, `${method} threw at once`, () => {
      throw new TypeError('rows is undefined');
    }),
  ];
});

const deaf = family(abort, (method) => [
  breaking(method, `${method} answered although its signal was aborted`, (call, args) =>
    call(...args.map((arg) => (arg === optionsIn(args) ? {} : arg))),
  ),
  breaking(method, `${method} was aborted, and said so otherwise: ${method} failed with "offline"`, (call, args) =>
    call(...args).catch(() => Promise.reject(new ProviderError('offline'))),
  ),
  breaking(
    method,
    `${method} was aborted, and said so otherwise: ${method} failed with "offline"`,
    async (call, args) => {
      optionsIn(args)?.signal?.throwIfAborted();
      return call(...args).catch(() => Promise.reject(new ProviderError('offline')));
    },
  ),
]);

const long: readonly string[] = ['searchPeople', 'getActivities', 'getExpertise', 'searchTopics'];

const lossy = (method: ProviderMethod) =>
  breaking(method, `${method} loses "`, (call, args) =>
    changed(call(...args), (items) => ({ items: asks(args, '"cursor"') ? items.slice(1) : items })),
  );

const miscounted = (method: ProviderMethod) =>
  breaking(method, `${method} says there are 99 items and gives `, (call, args) =>
    changed(call(...args), () => ({ total: 99 })),
  );

const badPages = family(paging, (method, name) =>
  name.includes('cursor')
    ? [
        breaking(method, `${method} failed with TypeError: no such row`, (call, args) =>
          asks(args, 'no-cursor') ? Promise.reject(new TypeError('no such row')) : call(...args),
        ),
        breaking(method, `${method} answered a cursor that is none`, (call, args) => call(...fromStart(args))),
      ]
    : [
        breaking(method, `${method} gives "`, (call, args) =>
          changed(call(...fromStart(args)), () => ({ next: 'again' })),
        ),
        breaking(method, `Page 2 of ${method} has as its next page itself`, (call, args) =>
          changed(call(...fromStart(args)), (items) => ({
            items: asks(args, 'onwards') ? [] : items,
            next: 'onwards',
          })),
        ),
        breaking(method, `${method} does not end: after`, (call, args) =>
          changed(call(...fromStart(args)), (items) => ({
            items: asks(args, 'cursor') ? [] : items,
            next: `onwards ${Math.random()}`,
          })),
        ),
        long.includes(method) ? lossy(method) : miscounted(method),
      ],
);

const rude = family(errors, (method) => [
  breaking(method, `${method} failed with TypeError: rows is undefined`, (call, args) =>
    asks(args, stranger) ? Promise.reject(new TypeError('rows is undefined')) : call(...args),
  ),
  breaking(method, `${method} failed with "unavailable"`, (call, args) =>
    asks(args, stranger) ? Promise.reject(new ProviderError('unavailable')) : call(...args),
  ),
  breaking(method, `${method} answered with`, () => Promise.resolve({ items: [], total: 3 })),
]);

const hiddenId = known.hiddenGroup;

const everywhere = hidden.filter(({ name }) => !name.includes('by its name'));

const leaky = family(everywhere, (method, name) =>
  name.includes('tells nothing')
    ? [
        breaking(method, `${method} tells of the hidden group "project-aurora"`, (call, args) =>
          changed(call(...args), (items) => ({ items: [...items, { id: `x ${Math.random()}`, parentId: hiddenId }] })),
        ),
        ...(method === 'getActivities'
          ? []
          : [
              breaking(method, `${method} tells of the hidden group "project-aurora"`, (call, args) =>
                changed(call(...args), (items) => ({
                  items: [...items, { id: `x ${Math.random()}`, reasons: [{ text: 'Both in Project Aurora' }] }],
                })),
              ),
            ]),
      ]
    : [
        breaking(
          method,
          `${method} failed with "forbidden" (forbidden). It was asked about "project-aurora".`,
          (call, args) =>
            asks(args, 'project-aurora') ? Promise.reject(new ProviderError('forbidden')) : call(...args),
        ),
        breaking(method, `${method} answered with`, () => Promise.resolve({ items: [{ id: 'x' }] })),
      ],
);

/** What breaks the families of checks that try the same thing on many methods. */
export const families: BrokenTable = { ...malformed, ...deaf, ...badPages, ...rude, ...leaky };
