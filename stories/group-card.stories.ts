import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Group } from '../src/model/index.js';
import {
  emptyProvider,
  failingProvider,
  forbiddenProvider,
  offlineProvider,
  partialProvider,
  signedOutProvider,
  slowProvider,
  withoutConnection,
} from './support/providers.js';

interface Args {
  groupId: string;
  view: 'compact' | 'card' | 'full';
}

const meta: Meta<Args> = {
  title: 'Elements/Group card',
  component: 'kith-group-card',
  args: { groupId: 'field-service-europe', view: 'card' },
  parameters: { width: 376 },
  render: ({ groupId, view }) => html`<kith-group-card group-id=${groupId} view=${view}></kith-group-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Everything the group says about itself. */
export const Full: Story = { args: { view: 'full' } };

/** A line each, for a list. */
export const Compact: Story = {
  render: () => html`
    <div class="story-stack">
      <kith-group-card view="compact" group-id="field-service-europe"></kith-group-card>
      <kith-group-card view="compact" group-id="safety-walk"></kith-group-card>
      <kith-group-card view="compact" group-id="data-guild"></kith-group-card>
    </div>
  `,
};

const bare: Group = { id: 'bare', name: 'A group of which only the name is known' };

/** Given by the page: nothing is asked for it, and nothing more is known. */
export const OnlyAName: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card .group=${bare}></kith-group-card>`,
};

const long: Group = {
  id: 'long',
  name: 'Interdisciplinary working group on the harmonisation of spare-part numbering across all European plants',
  kind: 'project',
  stage: 'archived',
  official: true,
  visibility: 'members',
  joinPolicy: 'invite',
  purpose: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and other long words.',
  memberCount: 12_400,
  viewer: { canSeeMembers: false },
};

/** Long words and an archived stage; members may not be seen, so neither may their number. */
export const LongNames: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card .group=${long}></kith-group-card>`,
};

export const Waiting: Story = { parameters: { provider: false } };

export const Loading: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${slowProvider}></kith-group-card>`,
};

export const NotFound: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${emptyProvider}></kith-group-card>`,
};

export const Failed: Story = {
  name: 'Error',
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${failingProvider}></kith-group-card>`,
};

export const Forbidden: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${forbiddenProvider}></kith-group-card>`,
};

/** The button asks the page, by an event, to sign the reader in. */
export const SignedOut: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${signedOutProvider}></kith-group-card>`,
};

/** The page brings its own way to sign in. */
export const SignedOutWithSlot: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-group-card group-id="x" .provider=${signedOutProvider}
      ><a slot="signed-out" href="#login">Log in with your badge</a></kith-group-card
    >`,
};

/** It goes on by itself when the connection is back. */
export const Offline: Story = {
  ...withoutConnection,
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${offlineProvider}></kith-group-card>`,
};

/** Of its people only some may be seen; that is no vacancy. */
export const Partial: Story = {
  parameters: { provider: false },
  render: () => html`<kith-group-card group-id="x" .provider=${partialProvider}></kith-group-card>`,
};
