import { endOf } from '../internal/dates.js';
import type { Expertise } from './expertise.js';

/** Whether an expertise has expired at a moment (milliseconds since 1970). */
export const isExpired = (expertise: Expertise, now: number): boolean =>
  expertise.validUntil !== undefined && endOf(expertise.validUntil) < now;
