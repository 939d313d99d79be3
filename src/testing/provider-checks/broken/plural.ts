import { ProviderError } from '../../../provider/index.js';
import { itemsOf } from '../answers.js';
import { stranger } from '../scene.js';
import { breaking, type Broken, type BrokenTable } from './break.js';

const methods = ['getPeople', 'getGroups', 'getActivitiesById', 'getPresence'] as const;

type Method = (typeof methods)[number];

const invented = { id: stranger, personId: stranger, name: 'Unknown' };

const idsIn = ([ids]: readonly unknown[]) => ids as readonly string[];
const listOf = async (answer: Promise<unknown>): Promise<readonly unknown[]> => itemsOf(await answer);

const added = (method: Method, says: string, when: (ids: readonly string[]) => boolean): Broken =>
  breaking(method, says, async (call, args) => {
    const list = await listOf(call(...args));
    return when(idsIn(args)) ? [...list, invented] : list;
  });

const refusing = (method: Method, says: string, when: (ids: readonly string[]) => boolean): Broken =>
  breaking(method, says, (call, args) =>
    when(idsIn(args)) ? Promise.reject(new ProviderError('not-found', 'One is not there.')) : call(...args),
  );

const cut = (method: Method) =>
  breaking(method, '200 ids at once; `limits.ids` tells how many it takes', (call, args) =>
    call(idsIn(args).slice(0, 100)),
  );

/** What breaks plural reads. */
export const plural: BrokenTable = Object.fromEntries(
  methods.flatMap((method) => {
    const certain = method !== 'getPresence';
    const nothing = breaking(method, `${method} did not give`, () => Promise.resolve([]));
    return [
      [
        `${method} gives what there is and leaves out ids it does not know`,
        [
          added(method, `${method} gave "${stranger}", which nobody asked for`, () => true),
          refusing(method, `${method} failed with "not-found"`, (ids) => ids.includes(stranger)),
          ...(certain ? [nothing] : []),
        ],
      ],
      [
        `${method} gives once what is asked twice`,
        [
          breaking(method, ' times when asked for it twice', async (call, args) =>
            (await Promise.all(idsIn(args).map((id) => listOf(call([id]))))).flat(),
          ),
        ],
      ],
      [
        `${method} answers no ids with nothing`,
        [added(method, `${method} gave "${stranger}" when asked for nothing`, (ids) => ids.length === 0)],
      ],
      [
        `${method} takes as many ids at once as limits.ids says`,
        [
          refusing(method, `${method} failed with "not-found"`, (ids) => ids.length > 50),
          ...(certain ? [cut(method)] : []),
          { provider: () => ({ limits: { ids: 0 } }), says: '`limits.ids` is 0' },
        ],
      ],
    ];
  }),
);
