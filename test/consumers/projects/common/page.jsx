import 'kith-elements/define/all.js';
import { provider } from './provider.js';

const onSelect = (event) => {
  document.title = `${event.detail.person.name} was chosen`;
  event.preventDefault();
};

export const Page = () => (
  <main>
    <kith-provider sample id="sample">
      <kith-person person-id="asa-lindstrom" />
      <kith-group-card group-id="field-service-europe" />
      <kith-people-finder />
      <kith-activity-feed group-id="field-service-europe" />
      <kith-expert-badge person-id="asa-lindstrom" topic-id="valve-control" />
    </kith-provider>
    <kith-provider id="own" provider={provider}>
      <kith-person person-id="1" onkith-person-select={onSelect} />
    </kith-provider>
  </main>
);
