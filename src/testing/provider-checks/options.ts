import type { DataProvider } from '../../provider/index.js';

/**
 * What the checks may count on: plain JSON, nearly all of it ids. Only `person` is required; whatever else is not named
 * is looked up where a read tells it, and where none does the checks that need it are skipped and say what to name.
 */
export interface Known {
  /** Somebody who works here and may be found. */
  readonly person: string;
  /** Somebody who left. */
  readonly leaver?: string;
  /** A service account. */
  readonly system?: string;
  /** Somebody whom others report to. */
  readonly manager?: string;
  /** A search for people, and the id of somebody on its first page. */
  readonly search?: { readonly text: string; readonly finds: string };
  /** A group with members and posts that the viewer may see. */
  readonly group?: string;
  /** A group the viewer must not know of. */
  readonly hiddenGroup?: string;
  /** The hidden group's name, to search for. */
  readonly hiddenGroupName?: string;
  /** Somebody who is in the hidden group. */
  readonly hiddenGroupMember?: string;
  /** A group the viewer sees without its members. */
  readonly membersHiddenGroup?: string;
  /** A group the viewer sees without what is written in it. */
  readonly contentHiddenGroup?: string;
  /** A post that was replied to. */
  readonly activity?: string;
  /** An expertise that somebody endorsed. */
  readonly expertise?: string;
  /** The URL of a protected image. */
  readonly image?: string;
}

/** Where the checks may write. */
export interface Sandbox {
  /** A group made for it, in which the viewer may post. The checks remove their posts and leave it as they found it. */
  readonly groupId: string;
  /** A group the viewer is not in and may join, to join and leave; the sandbox itself where they are not in it. */
  readonly openGroupId?: string;
  /** An expertise the viewer may endorse; the endorsement is withdrawn again. */
  readonly expertiseId?: string;
  /** Whether to try what nothing can take back, too: an upload, an offer to help, a report and its decision. */
  readonly lasting?: boolean;
}

/** What the checks are given. */
export interface ProviderCheckOptions {
  /** Makes the provider; called once for all checks, when the first one runs. */
  readonly create: () => DataProvider | Promise<DataProvider>;
  readonly known: Known;
  /** The sandbox, or the id of its group. Without it nothing is written. */
  readonly write?: string | Sandbox;
  /** The provider's present moment in milliseconds since 1970; the clock's by default. */
  readonly now?: () => number;
  /** How long one call may take, in milliseconds; 10,000 by default. */
  readonly patience?: number;
}

/** What each name in `known` stands for, as a skipped check says it. */
export const knownThings: Readonly<Record<keyof Known, string>> = {
  person: 'the id of somebody who works here',
  leaver: 'the id of somebody who left',
  system: 'the id of a service account',
  manager: 'the id of somebody whom others report to',
  search: 'a search for people and whom it finds, as { "text": …, "finds": … }',
  group: 'the id of a group with members and posts that the viewer may see',
  hiddenGroup: 'the id of a group the viewer must not know of',
  hiddenGroupName: 'the name of the hidden group',
  hiddenGroupMember: 'the id of somebody who is in the hidden group',
  membersHiddenGroup: 'the id of a group the viewer sees without its members',
  contentHiddenGroup: 'the id of a group the viewer sees without what is written in it',
  activity: 'the id of a post that was replied to',
  expertise: 'the id of an expertise that somebody endorsed',
  image: 'the URL of a protected image',
};

/**
 * Refuses a `known` that would make checks pass over what it was meant for.
 *
 * @throws TypeError where `person` is not named, or a name is none.
 */
export function checkKnown(known: Known): void {
  if (typeof known.person !== 'string' || known.person === '') {
    throw new TypeError(`\`known\` needs "person": ${knownThings.person}.`);
  }
  const strange = Object.keys(known).find((name) => !(name in knownThings));
  if (strange === undefined) return;
  const names = Object.keys(knownThings).join(', ');
  throw new TypeError(`\`known\` has "${strange}", which no check knows. It may have: ${names}.`);
}
