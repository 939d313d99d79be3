import type { PersonSelectEvent, DataProvider, KithProvider, KithGroupCard } from 'kith-elements';
import type { CustomElements } from 'kith-elements/jsx';
import { useRef } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export function Page({ provider }: { provider: DataProvider }) {
  const card = useRef<KithGroupCard>(null);
  const onSelect = (event: PersonSelectEvent) => console.log(event.detail.person.name);
  return (
    <kith-provider provider={provider} theme="dark" onkith-provider-error={({ detail }) => console.log(detail.problem)}>
      <kith-person person-id="1" size="small" lines={2} presence onkith-person-select={onSelect} className="who" />
      <kith-person key="2" person={{ id: '2', name: 'Ada' }} aria-label="Ada" />
      <kith-people-finder onkith-query-change={({ detail }) => console.log(detail.query.length)} />
      <kith-activity-feed
        onkith-activity-select={({ detail }) => console.log(detail.activity.id)}
        onkith-group-select={({ detail }) => console.log(detail.group.id)}
      />
      <kith-group-card ref={card} groupId="g" view="full" />
      <kith-provider sample ref={(element: KithProvider | null) => console.log(element?.src)} />
    </kith-provider>
  );
}

export const mistakes = [
  // @ts-expect-error -- no such size
  <kith-person size="huge" />,
  // @ts-expect-error -- no such property
  <kith-person personName="Ada" />,
  // @ts-expect-error -- a finder has a query, no person
  <kith-people-finder onkith-query-change={({ detail }) => console.log(detail.person)} />,
  // @ts-expect-error -- no such tag
  <kith-parson />,
];
