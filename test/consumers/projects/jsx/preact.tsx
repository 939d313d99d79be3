import type { DataProvider, KithGroupCard } from 'kith-elements';
import type { CustomElements } from 'kith-elements/jsx';
import { useRef } from 'preact/hooks';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export function Page({ provider }: { provider: DataProvider }) {
  const card = useRef<KithGroupCard>(null);
  return (
    <kith-provider provider={provider}>
      <kith-person person-id="1" size="small" onkith-person-select={({ detail }) => console.log(detail.person.name)} />
      <kith-group-card ref={card} group-id="g" view="full" class="wide" />
    </kith-provider>
  );
}

export const mistakes = [
  // @ts-expect-error -- no such size
  <kith-person size="huge" />,
  // @ts-expect-error -- no such tag
  <kith-parson />,
];
