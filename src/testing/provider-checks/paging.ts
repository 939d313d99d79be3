import type { Page, PageRequest } from '../../model/index.js';
import { keyOf, some } from './answers.js';
import { check, type Definition } from './check.js';
import { attempt, NothingToCheck, wrong } from './contract-error.js';
import { large, readAll, type Listing } from './pages.js';
import { callOf, pagedMethods, type ReadMethod } from './questions.js';

/** So small that most lists have several. */
const small = { size: 5, limit: 10 };

/** Pages end, cover everything and repeat nothing. */
export const paging: readonly Definition[] = pagedMethods.flatMap((method) => [
  check(`${method} has pages that end and cover everything once`, [method], async (scene) => {
    const call = await callOf(method, scene);
    const ask = (page: PageRequest) => call(page) as Promise<Page<unknown>>;
    const whole = await readAll(method, ask, large);
    const parts = await readAll(method, ask, small);
    expectCover(method, whole, parts);
    expectTotal(method, parts);
    return remarkOn(parts);
  }),

  check(`${method} refuses a cursor it did not make as "invalid"`, [method], async (scene) => {
    const call = await callOf(method, scene);
    const outcome = await attempt(call({ cursor: 'kith-check-no-cursor' }));
    if ('failure' in outcome && outcome.failure.code === 'invalid') return undefined;
    throw wrong(
      'failure' in outcome ? outcome.failure.message : `${method} answered a cursor that is none.`,
      'Fail with "invalid": a list that begins anew in its middle shows things twice.',
    );
  }),
]);

function expectCover(method: ReadMethod, whole: Listing<unknown>, parts: Listing<unknown>) {
  const there = whole.items.map(keyOf);
  const met = new Set(parts.items.map(keyOf));
  // What is new since the first reading stands at the head of some lists, and moves the end of what was reached.
  const fresh = [...met].filter((key) => !there.includes(key)).length;
  const due = parts.complete ? there : there.slice(0, met.size - fresh);
  const lost = due.filter((key) => !met.has(key));
  if (lost.length === 0) return;
  throw wrong(
    `${method} loses ${some(lost)} between pages of ${small.size}.`,
    'Let a cursor stand for the last item shown, and go on right after it.',
  );
}

function expectTotal(method: ReadMethod, { items, pages, complete }: Listing<unknown>) {
  const total = pages.at(-1)?.total;
  if (!complete || total === undefined || total === items.length) return;
  throw wrong(
    `${method} says there are ${total} items and gives ${items.length}.`,
    'Count what this viewer may see, or leave `total` out.',
  );
}

function remarkOn({ items, pages, complete }: Listing<unknown>) {
  if (items.length === 0) throw new NothingToCheck('The list is empty: there are no pages to look at.');
  if (!complete)
    return `The first ${items.length} items, on ${pages.length} pages, were all different; it was read no further.`;
  return pages.length > 1
    ? `${items.length} items on ${pages.length} pages.`
    : `${items.length} items on one page: no border between pages was seen.`;
}
