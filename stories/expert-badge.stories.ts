import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Expertise } from '../src/model/index.js';
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
  personId: string;
  topicId: string;
  view: 'chip' | 'row';
}

const meta: Meta<Args> = {
  title: 'Elements/Expert badge',
  component: 'kith-expert-badge',
  args: { personId: 'asa-lindstrom', topicId: 'valve-control', view: 'row' },
  parameters: { width: 376 },
  render: ({ personId, topicId, view }) =>
    html`<kith-expert-badge person-id=${personId} topic-id=${topicId} view=${view}></kith-expert-badge>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chip: Story = { args: { view: 'chip' } };

const base = { personId: 'x', topicId: 'x' };
const topic = { id: 'x', name: 'Pressure equipment' };
const each: readonly Expertise[] = [
  { ...base, id: '1', basis: 'certified', issuer: 'TÜV', level: 'expert', validUntil: '2099-02-03' },
  { ...base, id: '2', basis: 'certified', issuer: 'TÜV', validUntil: '2026-02-03' },
  { ...base, id: '3', basis: 'endorsed', endorsementCount: 6, evidenceCount: 14, scope: 'Pumps built before 2021' },
  { ...base, id: '4', basis: 'earned', evidenceCount: 1, level: 'advanced' },
  { ...base, id: '5', basis: 'assigned', availability: 'takes-questions' },
  { ...base, id: '6', basis: 'self-declared', level: 'beginner' },
];

/** Every basis, valid and expired. */
export const Bases: Story = {
  parameters: { provider: false },
  render: () => html`
    <div class="story-stack">
      ${each.map((expertise) => html`<kith-expert-badge view="row" .expertise=${expertise} .topic=${topic}></kith-expert-badge>`)}
      <div>
        ${each.map((expertise) => html`<kith-expert-badge .expertise=${expertise} .topic=${topic}></kith-expert-badge> `)}
      </div>
    </div>
  `,
};

export const Empty: Story = {
  parameters: { provider: false },
  render: () => html`<kith-expert-badge person-id="x" topic-id="y" .provider=${emptyProvider}></kith-expert-badge>`,
};

export const Waiting: Story = { parameters: { provider: false } };

export const Loading: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${slowProvider}></kith-expert-badge>`,
};

export const Failed: Story = {
  name: 'Error',
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${failingProvider}></kith-expert-badge>`,
};

export const Forbidden: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${forbiddenProvider}></kith-expert-badge>`,
};

/** The button asks the page, by an event, to sign the reader in. */
export const SignedOut: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${signedOutProvider}></kith-expert-badge>`,
};

/** The page brings its own way to sign in. */
export const SignedOutWithSlot: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${signedOutProvider}
      ><a slot="signed-out" href="#login">Log in with your badge</a></kith-expert-badge
    >`,
};

/** It goes on by itself when the connection is back. */
export const Offline: Story = {
  ...withoutConnection,
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${offlineProvider}></kith-expert-badge>`,
};

/** A topic that may not be seen. */
export const Partial: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-expert-badge view="row" person-id="x" topic-id="y" .provider=${partialProvider}></kith-expert-badge>`,
};
