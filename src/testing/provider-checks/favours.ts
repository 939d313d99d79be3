import type { Report } from '../../model/index.js';
import { expectShape } from './answers.js';
import { writing, type Definition } from './check.js';
import { NothingToCheck, wrong } from './contract-error.js';
import { ifAllowed, inSandbox, lasting, sandboxOf, words } from './sandbox.js';
import type { Scene } from './scene.js';

/** Endorsing, offering help, attaching, reporting: what reaches beyond a post. */
export const favours: readonly Definition[] = [
  writing(
    'endorse vouches in the viewer’s name, and it reads back',
    ['endorse', 'withdrawEndorsement'],
    async (scene) => {
      const { provider } = scene;
      const id = endorsable(scene);
      const endorsement = await provider.endorse(id, words());
      const told = (await provider.getEndorsements?.(id, { size: 100 }))?.items.map((item) => item.id);
      await provider.withdrawEndorsement(endorsement.id);
      expectShape('endorse', endorsement);
      const viewer = (await scene.viewerId()) ?? endorsement.endorserId;
      if (endorsement.expertiseId !== id || endorsement.endorserId !== viewer) {
        throw wrong(
          `endorse of "${id}" answered with one of "${endorsement.expertiseId}" by "${endorsement.endorserId}".`,
          'Answer with the endorsement as it was stored.',
        );
      }
      if (told?.includes(endorsement.id) ?? true) return undefined;
      throw wrong(`"${id}" was endorsed, and getEndorsements does not tell.`, 'Let it read back.');
    },
  ),

  writing(
    'withdrawEndorsement takes an endorsement back',
    ['withdrawEndorsement', 'endorse', 'getEndorsements'],
    async (scene) => {
      const { provider } = scene;
      const id = endorsable(scene);
      const endorsement = await provider.endorse(id, undefined);
      await provider.withdrawEndorsement(endorsement.id);
      const told = (await provider.getEndorsements(id, { size: 100 })).items;
      if (!told.some((item) => item.id === endorsement.id)) return undefined;
      throw wrong(`"${endorsement.id}" was withdrawn, and getEndorsements still gives it.`, 'Leave it out.');
    },
  ),

  writing('upload stores a file that a post can carry', ['upload', 'post'], (scene) => {
    lasting(scene);
    return inSandbox(scene, async ({ post }) => {
      const parts: number[] = [];
      const file = new Blob(['A check of the contract.'], { type: 'text/plain' });
      const attachment = await scene.provider.upload(file, { onProgress: (part) => void parts.push(part) });
      expectShape('upload', attachment);
      const strange = parts.find((part) => !(part >= 0 && part <= 1));
      if (strange !== undefined) throw wrong(`upload told a progress of ${strange}.`, 'Tell a part, from 0 to 1.');
      const posted = await post({ text: words(), attachments: [attachment] });
      if (posted.attachments?.[0]?.url === attachment.url) return undefined;
      throw wrong('A file was stored and posted, and the post does not have it.', 'Keep the attachments of a draft.');
    });
  }),

  writing('volunteer takes an offer', ['volunteer'], async (scene) => {
    const { groupId } = lasting(scene);
    await scene.provider.volunteer({ groupId, message: words() });
    return undefined;
  }),

  writing('report takes a report, and tells what became of it', ['report'], async (scene) => {
    const made = await reportSomething(scene);
    expectShape('report', made.report);
    if (made.report.objectIds.includes(made.objectId)) return undefined;
    throw wrong(`"${made.objectId}" was reported, and the report names others.`, 'Keep `objectIds`.');
  }),

  writing('decide decides about a report, with its reason', ['decide', 'report'], async (scene) => {
    const { report } = await reportSomething(scene);
    const text = words();
    const decided = await ifAllowed(scene.provider.decide(report.id, { text, action: 'none' }));
    expectShape('decide', decided);
    if (decided.state === 'decided' && decided.decision?.text === text) return undefined;
    throw wrong(`"${report.id}" was decided about, and does not say so.`, 'Say state: "decided", and the decision.');
  }),

  writing('appeal objects to a decision', ['appeal', 'decide', 'report'], async (scene) => {
    const { report } = await reportSomething(scene);
    await ifAllowed(scene.provider.decide(report.id, { text: words(), action: 'none' }));
    const text = words();
    const appealed = await ifAllowed(scene.provider.appeal(report.id, text));
    expectShape('appeal', appealed);
    if (appealed.appeal?.text === text) return undefined;
    throw wrong(`A decision about "${report.id}" was objected to, and it does not say so.`, 'Say `appeal`.');
  }),
];

function endorsable(scene: Scene): string {
  const { expertiseId } = sandboxOf(scene);
  if (expertiseId !== undefined) return expertiseId;
  throw new NothingToCheck('Name `expertiseId` in `write`, the id of an expertise the viewer may endorse.');
}

/** Reports somebody else's post in the sandbox: nobody reports themselves. */
async function reportSomething(scene: Scene<'report'>): Promise<{ report: Report; objectId: string }> {
  const { groupId } = lasting(scene);
  const viewer = await scene.viewerId();
  const page = await scene.provider.getActivities?.({ groupId });
  const other = page?.items.find(({ actorId, viewer: may }) => actorId !== viewer && may?.canReport !== false);
  if (!other) throw new NothingToCheck('Nobody else has posted in the sandbox group: there is nothing to report.');
  const report = await scene.provider.report({ kind: 'barrier', objectIds: [other.id], comment: words() });
  return { report, objectId: other.id };
}
