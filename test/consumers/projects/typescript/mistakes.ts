// What must not compile: an expectation that is not met is an error of its own.
import { KithPerson, type DataProvider, type Person } from 'kith-elements';
import 'kith-elements/define/all.js';
import type { CustomElements } from 'kith-elements/jsx';
import { ProviderError } from 'kith-elements/provider.js';

// @ts-expect-error -- getPeople is the one required method
export const nothing: DataProvider = {};

// @ts-expect-error -- a person has a name
export const nameless: Person = { id: '1' };

// @ts-expect-error -- plural reads answer with a list
export const single: DataProvider = { getPeople: () => Promise.resolve({ id: '1', name: 'Ada' }) };

// @ts-expect-error -- absent is absent, not undefined
export const vague: Person = { id: '1', name: 'Ada', title: undefined };

const person = document.createElement('kith-person');
// @ts-expect-error -- no such size
person.size = 'huge';
// @ts-expect-error -- the controllers are nobody else's matter
export const inside: unknown = person.source;
// @ts-expect-error -- it is of Lit, for the class itself
export const drawn: unknown = person.render();

const made = new KithPerson();
// @ts-expect-error -- the detail of this event has a person, no group
made.addEventListener('kith-person-select', ({ detail }) => detail.group);
// @ts-expect-error -- what is found is only read
made.addEventListener('kith-person-select', ({ detail }) => (detail.person.name = 'Eve'));
// @ts-expect-error -- no such code
export const unknownCode = new ProviderError('teapot');
// @ts-expect-error -- no such tag
export const tag: keyof CustomElements = 'kith-parson';
// @ts-expect-error -- no such module
export type Hidden = typeof import('kith-elements/views/index.js');
