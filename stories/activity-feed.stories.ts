import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Activity } from '../src/model/index.js';
import {
  emptyProvider,
  failingProvider,
  forbiddenProvider,
  offlineProvider,
  partialProvider,
  signedOutProvider,
  slowProvider,
  tellingProvider,
  unsavingProvider,
  withoutConnection,
} from './support/providers.js';

interface Args {
  groupId: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Activity feed',
  component: 'kith-activity-feed',
  args: { groupId: 'field-service-europe' },
  parameters: { width: 760 },
  render: ({ groupId }) => html`<kith-activity-feed group-id=${groupId}></kith-activity-feed>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Everything the viewer may read. */
export const Everything: Story = { args: { groupId: '' } };

/** What one person says. */
export const OfAPerson: Story = {
  render: () => html`<kith-activity-feed person-id="asa-lindstrom"></kith-activity-feed>`,
};

/** What the feed shows as soon as it does. */
async function until(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const feed = canvas.querySelector('kith-activity-feed');
    const found = feed?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

const published = '2026-03-02T10:00:00Z';
const given: readonly Activity[] = [
  {
    id: '1',
    actorId: 'asa-lindstrom',
    published,
    purpose: 'decide',
    text: 'We keep the old numbering until the summer.',
  },
  {
    id: '2',
    actorId: 'jonas-okafor',
    published,
    purpose: 'idea',
    text: 'Which day suits you?',
    poll: {
      options: [
        { id: 'a', text: 'Tuesday', votes: 7 },
        { id: 'b', text: 'Thursday', votes: 1 },
      ],
    },
  },
  { id: '3', actorId: 'tran-thi-ngoc', published, state: 'removed', counts: { replies: 0 } },
  {
    id: '4',
    actorId: 'nobody-we-know',
    published,
    html: '<p>HTML is never trusted: <b>its words</b> are shown.</p><script>alert(1)</script>',
  },
  { id: '5', actorId: 'tran-thi-ngoc', published, text: 'نص عربي داخل صفحة بالإنجليزية.', language: 'ar' },
  {
    id: '6',
    actorId: 'asa-lindstrom',
    published,
    text: 'Run reset --all first, then read the notes.',
    entities: [
      { type: 'code', start: 4, end: 15 },
      { type: 'strong', start: 16, end: 21 },
      { type: 'link', start: 37, end: 42, url: 'https://example.com/notes' },
    ],
    attachments: [
      { url: 'https://example.com/a.pdf', name: 'Reset procedure.pdf', mediaType: 'application/pdf', size: 84_000 },
    ],
    result: { label: 'Procedure 12', url: 'https://example.com/12' },
  },
];

/** Given by the page: a decision, a poll, a removed post, HTML as text, another script, code and a file. */
export const Given: Story = {
  render: () => html`<kith-activity-feed .activities=${given}></kith-activity-feed>`,
};

export const Empty: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${emptyProvider}></kith-activity-feed>`,
};

export const Waiting: Story = { parameters: { provider: false } };

export const Loading: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${slowProvider}></kith-activity-feed>`,
};

export const Failed: Story = {
  name: 'Error',
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${failingProvider}></kith-activity-feed>`,
};

export const Forbidden: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${forbiddenProvider}></kith-activity-feed>`,
};

/** The button asks the page, by an event, to sign the reader in. */
export const SignedOut: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${signedOutProvider}></kith-activity-feed>`,
};

/** The page brings its own way to sign in. */
export const SignedOutWithSlot: Story = {
  parameters: { provider: false },
  render: () =>
    html`<kith-activity-feed .provider=${signedOutProvider}
      ><a slot="signed-out" href="#login">Log in with your badge</a></kith-activity-feed
    >`,
};

/** It goes on by itself when the connection is back. */
export const Offline: Story = {
  ...withoutConnection,
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${offlineProvider}></kith-activity-feed>`,
};

/** An author, a group and an answer that may not be seen. */
export const Partial: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${partialProvider}></kith-activity-feed>`,
};

/** New posts wait above until somebody asks for them. */
export const NewPosts: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${tellingProvider()}></kith-activity-feed>`,
  play: ({ canvasElement }) => until(canvasElement, '[data-focus=newer]').then(() => undefined),
};

/** A reaction that the back end did not take: undone, with the reason and a way to try again. */
export const NotSaved: Story = {
  parameters: { provider: false },
  render: () => html`<kith-activity-feed .provider=${unsavingProvider}></kith-activity-feed>`,
  async play({ canvasElement }) {
    (await until(canvasElement, '.reaction')).click();
    await until(canvasElement, '.unsaved');
  },
};
