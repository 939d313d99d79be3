import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  emptyProvider,
  failingProvider,
  forbiddenProvider,
  offlineProvider,
  signedOutProvider,
  slowProvider,
  withoutConnection,
} from './support/providers.js';

interface Args {
  query: string;
  groupId: string;
}

const meta: Meta<Args> = {
  title: 'Elements/People finder',
  component: 'kith-people-finder',
  args: { query: 'asa valve', groupId: '' },
  parameters: { width: 420 },
  render: ({ query, groupId }) => html`<kith-people-finder query=${query} group-id=${groupId}></kith-people-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Before anything is typed: everybody, with what there is to choose. */
export const Everybody: Story = { args: { query: '' } };

/** Narrowed by what was chosen. */
export const Filtered: Story = {
  render: () => html`<kith-people-finder .filters=${{ location: ['Lyon'] }}></kith-people-finder>`,
};

/** Two filters that nobody meets: the way back is offered. */
export const NobodyLeft: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-people-finder .provider=${emptyProvider} .filters=${{ location: ['Nowhere'] }}></kith-people-finder>`,
};

export const Empty: Story = {
  parameters: { provider: false },
  render: () => html`<kith-people-finder query="xyzzy" .provider=${emptyProvider}></kith-people-finder>`,
};

export const Waiting: Story = { parameters: { provider: false }, args: { query: '' } };

export const Loading: Story = {
  parameters: { provider: false },
  render: () => html`<kith-people-finder .provider=${slowProvider}></kith-people-finder>`,
};

export const Failed: Story = {
  name: 'Error',
  parameters: { provider: false },
  render: () => html`<kith-people-finder .provider=${failingProvider}></kith-people-finder>`,
};

export const Forbidden: Story = {
  parameters: { provider: false },
  render: () => html`<kith-people-finder .provider=${forbiddenProvider}></kith-people-finder>`,
};

/** The button asks the page, by an event, to sign the reader in. */
export const SignedOut: Story = {
  parameters: { provider: false },
  render: () => html`<kith-people-finder .provider=${signedOutProvider}></kith-people-finder>`,
};

/** The page brings its own way to sign in. */
export const SignedOutWithSlot: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-people-finder .provider=${signedOutProvider}
      ><a slot="signed-out" href="#login">Log in with your badge</a></kith-people-finder
    >`,
};

/** It goes on by itself when the connection is back. */
export const Offline: Story = {
  ...withoutConnection,
  parameters: { provider: false },
  render: () => html`<kith-people-finder .provider=${offlineProvider}></kith-people-finder>`,
};
