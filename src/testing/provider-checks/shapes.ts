import { expectShape, itemsOf, keyOf, repeated } from './answers.js';
import { check, type Definition } from './check.js';
import { attempt, NothingToCheck, wrong } from './contract-error.js';
import { callOf, readMethods, type ReadMethod } from './questions.js';

/** Reads that need not be open to everybody who may see the group. */
const mayBeForbidden: readonly ReadMethod[] = ['getReportQueue', 'getFigures', 'previewAudience', 'getImage'];

/** Every read answers as its type says, down to the objects it includes. */
export const shapes: readonly Definition[] = readMethods.map((method) =>
  check(`${method} answers with what its type says`, [method], async (scene) => {
    const call = await callOf(method, scene);
    const outcome = await attempt(call());
    if ('failure' in outcome) {
      if (outcome.failure.code !== 'forbidden' || !mayBeForbidden.includes(method)) throw outcome.failure;
      throw new NothingToCheck(`${method} is forbidden to this viewer. Check it as somebody who may.`);
    }
    if (method !== 'getImage') return expectAnswer(method, outcome.answer);
    expectBytes(outcome.answer);
    return undefined;
  }),
);

function expectAnswer(method: ReadMethod, answer: unknown) {
  expectShape(method, answer);
  const keys = itemsOf(answer).map(keyOf);
  const twice = repeated(keys);
  if (twice !== undefined) throw wrong(`${method} gives "${twice}" twice in one answer.`, 'Give each thing once.');
  return keys.length > 0 ? undefined : `${method} answered with an empty list: there was nothing to look at.`;
}

function expectBytes(answer: unknown) {
  if (answer instanceof Blob) return;
  throw wrong('getImage answered with something else than a Blob.', 'Answer with `await response.blob()`.');
}
