import * as v from 'valibot';
import { endOf } from '../internal/dates.js';
import { filled, isoDate, word, optional, type Open, type Schema } from './schema.js';

/** What somebody does in a group, whatever their job title. */
export type Role = Open<
  | 'facilitator'
  | 'sponsor'
  | 'expert'
  | 'evangelist'
  | 'curator'
  | 'builder'
  | 'analyst'
  | 'manager'
  | 'lead'
  | 'member'
  | 'guest'
>;

/** Somebody in a group. It is known by its two ids together. */
export interface Membership {
  readonly personId: string;
  readonly groupId: string;
  /** Empty or absent means a plain member. */
  readonly roles?: readonly Role[];
  readonly state?: Open<'active' | 'requested' | 'invited' | 'muted'>;
  /** ISO date. */
  readonly since?: string;
  /** ISO date; a past one means a former member. A day without a time is past when it is over. */
  readonly until?: string;
  /** How it came about; an automatic one can still be left. */
  readonly origin?: Open<'joined' | 'invited' | 'assigned' | 'automatic'>;
}

export const membershipSchema: Schema<Membership> = v.object({
  personId: filled,
  groupId: filled,
  roles: optional(v.array(word)),
  state: optional(word),
  since: optional(isoDate),
  until: optional(isoDate),
  origin: optional(word),
});

/** The name of a membership among others. */
export const bothIds = ({ personId, groupId }: Membership): string => JSON.stringify([personId, groupId]);

/** Whether a membership holds at a moment (milliseconds since 1970): asked for or ended ones do not. */
export const isCurrent = (membership: Membership, now: number): boolean =>
  (membership.until === undefined || endOf(membership.until) >= now) &&
  membership.state !== 'requested' &&
  membership.state !== 'invited';
