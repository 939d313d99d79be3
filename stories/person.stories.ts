import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Person } from '../src/model/index.js';
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
  personId: string;
  size: 'small' | 'medium' | 'large';
  lines: number;
  presence: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Person',
  component: 'kith-person',
  args: { personId: 'asa-lindstrom', size: 'medium', lines: 2, presence: false },
  render: ({ personId, size, lines, presence }) =>
    html`<kith-person person-id=${personId} size=${size} lines=${lines} ?presence=${presence}></kith-person>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Face, name, what they do, where; with presence where the provider knows it. */
export const Sizes: Story = {
  render: () => html`
    <div class="story-stack">
      <kith-person person-id="asa-lindstrom" size="large" lines="3" presence></kith-person>
      <kith-person person-id="tran-thi-ngoc" lines="2" presence></kith-person>
      <kith-person person-id="jonas-okafor" size="small" lines="1" presence></kith-person>
      <p>
        In a sentence: ask <kith-person person-id="tran-thi-ngoc" size="small" lines="1"></kith-person> about seals, or
        anyone of
        <kith-person person-id="asa-lindstrom" size="small" lines="0"></kith-person>
        <kith-person person-id="elena-lopez" size="small" lines="0"></kith-person>.
      </p>
    </div>
  `,
};

const people: readonly Person[] = [
  { id: 'bo', name: 'Bo' },
  { id: 'acme', name: 'Jonas Okafor', affiliation: 'external', organisation: 'Acme Pumps', title: 'Supplier liaison' },
  { id: 'left', name: 'Gil Former', status: 'deactivated', title: 'Planner' },
  { id: 'robot', name: 'Build Robot', status: 'system' },
  { id: 'ar', name: 'عبد الرحمن بن محمد بن عبد العزيز الخطيب', title: 'مهندس صيانة', location: 'الدار البيضاء' },
  { id: 'ja', name: '渡辺 さくら', title: '品質管理', location: '大阪' },
  {
    id: 'long',
    name: 'Maria Aparecida do Nascimento Albuquerque de Vasconcellos e Sá-Carneiro Montenegro',
    title: 'Deputy head of the working group on the harmonisation of spare-part numbering',
    unit: 'Supply chain and logistics services',
    location: 'Vila Nova de Gaia',
    affiliation: 'external',
    organisation: 'A partner with a long name & Sons',
  },
  { id: 'broken', name: 'Broken Picture', avatar: { url: 'https://127.0.0.1:1/none.png' } },
];

/** Only a name; an outsider; a leaver; a service account; other scripts; a long name; a picture that does not load. */
export const AllKinds: Story = {
  render: () =>
    html`<div class="story-stack">
      ${people.map((person) => html`<kith-person .person=${person} lines="3"></kith-person>`)}
    </div>`,
};

export const Waiting: Story = { parameters: { provider: false } };

export const Loading: Story = {
  parameters: { provider: false },
  render: () => html`<kith-person person-id="x" lines="3" .provider=${slowProvider}></kith-person>`,
};

export const Unknown: Story = {
  parameters: { provider: false },
  render: () => html`<kith-person person-id="x" .provider=${emptyProvider}></kith-person>`,
};

export const Failed: Story = {
  name: 'Error',
  parameters: { provider: false },
  render: () => html`<kith-person person-id="x" .provider=${failingProvider}></kith-person>`,
};

export const Forbidden: Story = {
  parameters: { provider: false },
  render: () => html`<kith-person person-id="x" .provider=${forbiddenProvider}></kith-person>`,
};

/** The button asks the page, by an event, to sign the reader in. */
export const SignedOut: Story = {
  parameters: { provider: false },
  render: () => html`<kith-person person-id="x" .provider=${signedOutProvider}></kith-person>`,
};

/** The page brings its own way to sign in. */
export const SignedOutWithSlot: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-person person-id="x" .provider=${signedOutProvider}
      ><a slot="signed-out" href="#login">Log in with your badge</a></kith-person
    >`,
};

/** It goes on by itself when the connection is back. */
export const Offline: Story = {
  ...withoutConnection,
  parameters: { provider: false },
  render: () => html`<kith-person person-id="x" .provider=${offlineProvider}></kith-person>`,
};
