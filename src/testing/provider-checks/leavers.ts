import { isFindable, type Person } from '../../model/index.js';
import { keyOf, some } from './answers.js';
import { check, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import { readAll } from './pages.js';
import type { Scene } from './scene.js';

const most = 200;
const advice = 'Leave leavers and service accounts out, and count after that.';

/** Leavers and service accounts are not found, not suggested and not counted. */
export const leavers: readonly Definition[] = [
  check('searchPeople finds no leavers and no service accounts', ['searchPeople'], async (scene) => {
    const { provider } = scene;
    const everybody = await readAll('searchPeople', (page) => provider.searchPeople({}, page));
    refuse(
      'searchPeople',
      everybody.items.map(({ person }) => person),
    );
    const gone = await named(scene);
    for (const { id, name } of gone) {
      const { items } = await provider.searchPeople({ text: name });
      if (items.some(({ person }) => person.id === id)) throw wrong(`searchPeople finds "${id}".`, advice);
    }
    return gone.length > 0 ? undefined : 'Name `leaver` and `system` in `known` to have them searched for.';
  }),

  check('resolvePeople takes no name for that of a leaver', ['resolvePeople'], async (scene) => {
    const gone = await named(scene);
    if (gone.length === 0) scene.known('leaver');
    const keys = gone.flatMap(({ name, handle }) => [name, ...(handle === undefined ? [] : [handle])]);
    const found = (await scene.provider.resolvePeople(keys)).flatMap(({ person, candidates = [] }) =>
      person ? [person, ...candidates] : candidates,
    );
    const shown = found.find(({ id }) => gone.some((person) => person.id === id));
    if (shown) throw wrong(`resolvePeople gives "${shown.id}", who cannot be picked.`, advice);
    return undefined;
  }),

  check('getMembers gives no leavers and no service accounts', ['getMembers'], async (scene) => {
    const group = scene.known('group');
    const { items } = await readAll('getMembers', (page) => scene.provider.getMembers(group, {}, page));
    const gone = await named(scene);
    const member = items.find(({ personId }) => gone.some(({ id }) => id === personId));
    if (member) throw wrong(`getMembers of "${group}" gives "${member.personId}".`, advice);
    refuse(
      'getMembers',
      await peopleOf(
        scene,
        items.map(({ personId }) => personId),
      ),
    );
    return undefined;
  }),

  check('getDirectReports gives no leavers and no service accounts', ['getDirectReports'], async (scene) => {
    const manager = scene.mayKnow('manager') ?? scene.known('person');
    const { items } = await readAll('getDirectReports', (page) => scene.provider.getDirectReports(manager, page));
    refuse('getDirectReports', items);
    if (items.length > 0) return undefined;
    throw new NothingToCheck('Nobody reports to them. Name `manager` in `known` to have this checked.');
  }),

  check('getManagers steps over leavers and service accounts', ['getManagers'], async (scene) => {
    refuse('getManagers', await scene.provider.getManagers(scene.known('person')));
    return undefined;
  }),

  check('getExpertise gives none of leavers and service accounts', ['getExpertise'], async (scene) => {
    const { items } = await scene.provider.getExpertise({}, { size: 100 });
    refuse(
      'getExpertise',
      await peopleOf(
        scene,
        items.map(({ personId }) => personId),
      ),
    );
    const ids = (await named(scene)).map(({ id }) => id);
    const theirs = ids.length > 0 ? (await scene.provider.getExpertise({ personIds: ids })).items[0] : undefined;
    if (theirs) throw wrong(`getExpertise gives "${theirs.id}" of "${theirs.personId}".`, advice);
    return undefined;
  }),
];

/** The leaver and the service account that are known, as getPeople gives them. */
async function named(scene: Scene): Promise<readonly Person[]> {
  const ids = [scene.mayKnow('leaver'), scene.mayKnow('system')].filter((id) => id !== undefined);
  return ids.length > 0 ? scene.provider.getPeople(ids) : [];
}

const peopleOf = ({ provider }: Scene, ids: readonly string[]) =>
  provider.getPeople([...new Set(ids)].slice(0, Math.min(most, provider.limits?.ids ?? most)));

function refuse(method: string, people: readonly Person[]) {
  const gone = people.filter((person) => !isFindable(person)).map(keyOf);
  if (gone.length > 0) throw wrong(`${method} gives ${some(gone)}, who left or are no people.`, advice);
}
