// Every entry point, as somebody writes it who is strict with themselves.
import {
  ActivitySelectEvent,
  KithGroupCard,
  KithPerson,
  ProviderErrorEvent,
  define,
  providerContext,
  type DataProvider,
  type Person,
} from 'kith-elements';
import { createJsonFileProvider } from 'kith-elements/adapters/json-file.js';
import { createMemoryProvider, createSampleProvider } from 'kith-elements/adapters/memory.js';
import { define as defineTag } from 'kith-elements/define.js';
import 'kith-elements/define/all.js';
import type { CustomElements } from 'kith-elements/jsx';
import {
  connectionFigures,
  documentSchema,
  read,
  type Group,
  type KithDocument,
  type PersonHit,
  type SearchPage,
} from 'kith-elements/model.js';
import { ProviderError, compose, withParsing } from 'kith-elements/provider.js';
import { ProviderClient, personQuery } from 'kith-elements/query.js';

class OurProvider implements DataProvider {
  readonly limits = { ids: 50 };

  async getPeople(ids: readonly string[], options?: { signal?: AbortSignal }): Promise<readonly Person[]> {
    const response = await fetch(`/people?ids=${ids.join()}`, options?.signal ? { signal: options.signal } : {});
    if (response.status === 403) throw new ProviderError('forbidden');
    return [{ id: '1', name: 'Ada Lovelace', title: 'Analyst', status: 'active', topicIds: ['engines'] }];
  }

  searchPeople({ text = '' }: { text?: string }): Promise<SearchPage<PersonHit>> {
    const person: Person = { id: '1', name: text };
    const reasons = [{ field: 'name', text, ranges: [] }];
    return Promise.resolve({ items: [{ person, reasons }], total: 1 });
  }
}

const ours = new OurProvider();
const whole: DataProvider = compose({ people: ours, groups: await createSampleProvider({ now: 0 }) });
const parsed: DataProvider = withParsing(whole, (problem) => console.warn(problem.message));

const network: KithDocument = { kith: 1, people: [{ id: '1', name: 'Ada' }], groups: [{ id: 'g', name: 'Engines' }] };
const memory = createMemoryProvider(network, { now: () => 0 });
const found: Promise<SearchPage<PersonHit>> | undefined = memory.searchPeople?.({ text: 'ada' });
const checked: KithDocument | undefined = read(documentSchema, network, 'document', () => undefined);
void createJsonFileProvider({ src: '/people.json' });

const card: KithGroupCard = document.createElement('kith-group-card');
const group: Group = { id: 'g', name: 'Engines' };
card.group = group;
card.view = 'full';
card.provider = parsed;
card.density = 'compact';
const person: KithPerson | null = document.querySelector('kith-person');
if (person) person.size = 'large';
const provider = document.querySelector('kith-provider');
if (provider) provider.provider = memory;

card.addEventListener('kith-group-select', (event) => {
  const name: string = event.detail.group.name;
  event.preventDefault();
  console.log(name);
});
document.addEventListener('kith-activity-select', (event: ActivitySelectEvent) =>
  console.log(event.detail.activity.id),
);
window.addEventListener('kith-provider-error', ({ detail }: ProviderErrorEvent) => console.log(detail.error?.code));

defineTag('acme-person', KithPerson);
define('acme-group-card', KithGroupCard);
const props: CustomElements['kith-person'] = { 'person-id': '1', size: 'small' };
const client = ProviderClient.of(memory);
export { checked, client, connectionFigures, found, personQuery, props, providerContext };
