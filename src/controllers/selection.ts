import type { Activity, Group, Person } from '../model/index.js';

/** A person's name was followed. Cancel it to keep the page from navigating. */
export class PersonSelectEvent extends CustomEvent<{ readonly person: Person }> {
  constructor(person: Person) {
    super('kith-person-select', { detail: { person }, bubbles: true, composed: true, cancelable: true });
  }
}

/** A group's name was followed. Cancel it to keep the page from navigating. */
export class GroupSelectEvent extends CustomEvent<{ readonly group: Group }> {
  constructor(group: Group) {
    super('kith-group-select', { detail: { group }, bubbles: true, composed: true, cancelable: true });
  }
}

/** A post's own address was followed. Cancel it to keep the page from navigating. */
export class ActivitySelectEvent extends CustomEvent<{ readonly activity: Activity }> {
  constructor(activity: Activity) {
    super('kith-activity-select', { detail: { activity }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kith-person-select': PersonSelectEvent;
    'kith-group-select': GroupSelectEvent;
    'kith-activity-select': ActivitySelectEvent;
  }
}

/** Tells the page that a link is being followed; where the page cancels that, the browser stays. */
export function announce(host: HTMLElement, event: Event, click: MouseEvent): void {
  if (!host.dispatchEvent(event)) click.preventDefault();
}
