import type { DataProvider, KithGroupCard } from 'kith-elements';
import type { CustomElementsSolidJs } from 'kith-elements/jsx';
import { createSignal } from 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
}

export function Page(props: { provider: DataProvider }) {
  let card!: KithGroupCard;
  const [personId] = createSignal('1');
  const view = () => card.view;
  return (
    <kith-provider prop:provider={props.provider}>
      <kith-person
        attr:person-id={personId()}
        size="small"
        on:kith-person-select={({ detail }) => detail.person.name}
      />
      <kith-group-card ref={card} group-id="g" view="full" class="wide" title={view()} />
    </kith-provider>
  );
}

export const mistakes = [
  // @ts-expect-error -- no such size
  <kith-person size="huge" />,
  // @ts-expect-error -- no such tag
  <kith-parson />,
];
