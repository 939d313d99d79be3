/** Words of a viewer to those who decide: with a request to join, or with an offer to help. */
export interface Message {
  readonly kind: 'membership' | 'volunteer';
  readonly fromId: string;
  readonly groupId?: string;
  readonly topicId?: string;
  readonly role?: string;
  readonly text?: string;
  /** ISO date and time. */
  readonly at: string;
}
