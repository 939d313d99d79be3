import type { ReadOptions } from '../../provider/index.js';
import { some } from './answers.js';
import { check, type Definition } from './check.js';
import { wrong } from './contract-error.js';
import { stranger, type Having, type Scene } from './scene.js';

type PluralMethod = 'getPeople' | 'getGroups' | 'getActivitiesById' | 'getPresence';

interface Plural {
  readonly method: PluralMethod;
  /** An id that is there. */
  readonly known: (scene: Scene) => string | Promise<string>;
  /** Whether what is there has to be in the answer: presence need not be known of anybody. */
  readonly certain: boolean;
}

const plurals: readonly Plural[] = [
  { method: 'getPeople', known: (scene) => scene.known('person'), certain: true },
  { method: 'getGroups', known: (scene) => scene.known('group'), certain: true },
  { method: 'getActivitiesById', known: async (scene) => (await scene.activity()).id, certain: true },
  { method: 'getPresence', known: (scene) => scene.known('person'), certain: false },
];

/** What "any number" of ids is tried with, and how many of a larger limit. */
const manyIds = 200;

/** The ids of what a plural read gives. */
async function idsFrom(method: PluralMethod, scene: Scene, ids: readonly string[], options?: ReadOptions) {
  const provider = scene.provider as Having<PluralMethod>;
  const answer = await provider[method](ids, options);
  return answer.map((item) => ('personId' in item ? item.personId : item.id));
}

/** Plural reads: what is asked, once each, and nothing else. */
export const plural: readonly Definition[] = plurals.flatMap(({ method, known, certain }) => {
  const expectKnown = (id: string, given: readonly string[], asked: string) => {
    if (!certain || given.includes(id)) return;
    throw wrong(`${method} did not give "${id}" when asked for ${asked}.`, 'Give what there is.');
  };
  return [
    check(`${method} gives what there is and leaves out ids it does not know`, [method], async (scene) => {
      const id = await known(scene);
      const given = await idsFrom(method, scene, [stranger, id]);
      expectKnown(id, given, 'it beside an id that is not there');
      const others = given.filter((other) => other !== id);
      if (others.length === 0) return undefined;
      throw wrong(`${method} gave ${some(others)}, which nobody asked for or which is not there.`, 'Leave it out.');
    }),
    check(`${method} gives once what is asked twice`, [method], async (scene) => {
      const id = await known(scene);
      const given = await idsFrom(method, scene, [id, id]);
      expectKnown(id, given, 'it twice');
      if (given.length <= 1) return undefined;
      throw wrong(`${method} gave "${id}" ${given.length} times when asked for it twice.`, 'Give each thing once.');
    }),
    check(`${method} answers no ids with nothing`, [method], async (scene) => {
      const given = await idsFrom(method, scene, []);
      if (given.length === 0) return undefined;
      throw wrong(
        `${method} gave ${some(given)} when asked for nothing.`,
        'An empty list of ids means none, not all: answer with an empty list.',
      );
    }),
    check(`${method} takes as many ids at once as limits.ids says`, [method], async (scene) => {
      const id = await known(scene);
      const number = Math.min(limitOf(scene), manyIds);
      const strangers = Array.from({ length: number - 1 }, (_, at) => `${stranger}-${at}`);
      const given = await idsFrom(method, scene, [...strangers, id]);
      expectKnown(id, given, `${number} ids at once; \`limits.ids\` tells how many it takes`);
      return `It took ${number} ids at once.`;
    }),
  ];
});

function limitOf({ provider }: Scene): number {
  const limit = provider.limits?.ids ?? Infinity;
  if (limit >= 1 && (limit === Infinity || Number.isInteger(limit))) return limit;
  throw wrong(`\`limits.ids\` is ${limit}.`, 'Make it the largest number of ids one call takes, or leave it out.');
}
