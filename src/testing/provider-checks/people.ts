import type { Person } from '../../model/index.js';
import { keyOf, repeated, some } from './answers.js';
import { check, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import { large, readAll } from './pages.js';
import { stranger, type Scene } from './scene.js';

/** Who people are, whom they work for, and who is looking. */
export const people: readonly Definition[] = [
  check('getPeople gives leavers too, marked as such: their posts stay', ['getPeople'], (scene) =>
    expectStatus(scene, scene.known('leaver'), 'deactivated'),
  ),

  check('getPeople gives service accounts too, marked as such', ['getPeople'], (scene) =>
    expectStatus(scene, scene.known('system'), 'system'),
  ),

  check(
    'getViewer says the same person each time, one whom getPeople knows',
    ['getViewer', 'getPeople'],
    async (scene) => {
      const { personId } = await scene.provider.getViewer();
      const again = (await scene.provider.getViewer()).personId;
      if (personId !== again) {
        throw wrong(
          `getViewer said "${personId}", and then "${again}".`,
          'One provider serves one viewer; make a new one when somebody else signs in.',
        );
      }
      const [viewer] = await scene.provider.getPeople([personId]);
      if (viewer?.id === personId) return undefined;
      throw wrong(`getViewer says "${personId}", whom getPeople does not know.`, 'Use the same ids everywhere.');
    },
  ),

  check('getManagers ends: nobody stands in the chain twice, nor over themselves', ['getManagers'], async (scene) => {
    const person = scene.known('person');
    const chain = (await scene.provider.getManagers(person)).map(keyOf);
    const twice = repeated([person, ...chain]);
    if (twice === undefined) return `The chain has ${chain.length} managers.`;
    throw wrong(`getManagers leads from "${person}" to "${twice}" twice.`, 'End a circle where it would repeat.');
  }),

  check('getDirectReports gives those who name the person as their manager', ['getDirectReports'], async (scene) => {
    const manager = scene.mayKnow('manager') ?? scene.known('person');
    const { items } = await scene.provider.getDirectReports(manager);
    const other = items.find(({ managerId = manager }) => managerId !== manager);
    if (other) {
      throw wrong(
        `getDirectReports of "${manager}" gave "${other.id}", whose managerId is "${String(other.managerId)}".`,
        'Give direct reports only.',
      );
    }
    if (items.length > 0) return undefined;
    throw new NothingToCheck('Nobody reports to them. Name `manager` in `known` to have this checked.');
  }),

  check(
    'resolvePeople answers each key once, as it was asked, and invents nobody',
    ['resolvePeople'],
    async (scene) => {
      const keys = ['me', `${stranger}@example.invalid`] as const;
      const answers = await scene.provider.resolvePeople(keys);
      const [me, nobody] = keys.map((key) => answers.find((answer) => answer.key === key));
      if (!me || !nobody || answers.length !== keys.length) {
        throw wrong(
          `resolvePeople answered ${some(answers.map(({ key }) => key)) || 'nothing'} when asked for ${some(keys)}.`,
          'Answer every key once, with the key as it was asked.',
        );
      }
      if (nobody.person ?? nobody.candidates?.[0]) {
        throw wrong(
          `resolvePeople found somebody for "${nobody.key}", who is nobody.`,
          'Leave out person and candidates.',
        );
      }
      const viewer = await scene.viewerId();
      if (me.person?.id === viewer) return undefined;
      throw wrong(
        `resolvePeople takes "me" for "${String(me.person?.id)}", and getViewer says "${String(viewer)}".`,
        'Answer "me" with the viewer.',
      );
    },
  ),

  check('a language that is wanted changes words, and not what there is', ['getPeople'], async (scene) => {
    const id = scene.known('person');
    for (const locale of ['pt-BR', 'zxx']) {
      const [person] = await scene.provider.getPeople([id], { locale });
      if (person?.id !== id) {
        throw wrong(
          `getPeople does not give "${id}" with the locale "${locale}".`,
          'Answer in a language you have where you lack the one wanted.',
        );
      }
    }
    return undefined;
  }),

  check('getPresence tells of people who may be found only', ['getPresence'], async (scene) => {
    const leaver = scene.known('leaver');
    const told = await scene.provider.getPresence([leaver]);
    if (told.length === 0) return undefined;
    throw wrong(`getPresence says that "${leaver}", who left, is ${String(told[0]?.state)}.`, 'Leave leavers out.');
  }),

  check('memberships belong to the person asked for, and hold now', ['getMemberships'], async (scene) => {
    const person = scene.known('person');
    const { items } = await readAll(
      `getMemberships of "${person}"`,
      (page) => scene.provider.getMemberships(person, page),
      large,
    );
    const other = items.find(({ personId }) => personId !== person);
    if (other)
      throw wrong(`getMemberships of "${person}" gave one of "${other.personId}".`, 'Give that person’s only.');
    const pending = items.find(({ state, until }) => isPending(state) || isPast(until, scene.now));
    if (pending) {
      throw wrong(
        `getMemberships of "${person}" gave "${pending.groupId}", which was only asked for or has ended.`,
        'Give the groups somebody belongs to now.',
      );
    }
    return `They are in ${items.length} groups.`;
  }),
];

const isPending = (state: string | undefined) => state === 'requested' || state === 'invited';

const isPast = (until: string | undefined, now: number) => until !== undefined && Date.parse(until) < now - 86_400_000;

async function expectStatus({ provider }: Scene, id: string, status: Person['status']) {
  const [person] = await provider.getPeople([id]);
  if (person?.id !== id) {
    throw wrong(
      `getPeople does not give "${id}".`,
      'Give leavers and service accounts too: their posts have to be signed.',
    );
  }
  if (person.status === status) return undefined;
  throw wrong(
    `getPeople gives "${id}" with the status "${person.status ?? 'active'}".`,
    `Say status: "${String(status)}", or they are found, suggested and counted.`,
  );
}
