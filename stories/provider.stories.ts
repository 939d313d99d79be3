import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = {
  title: 'Elements/Provider',
  component: 'kith-provider',
  parameters: { provider: false, width: 376 },
};
export default meta;

type Story = StoryObj;

/** The built-in sample organisation for the tags inside. */
export const Default: Story = {
  render: () => html`
    <kith-provider sample>
      <kith-person person-id="asa-lindstrom" lines="3"></kith-person>
    </kith-provider>
  `,
};

/** Theme and density given once, for all tags below. */
export const ThemeAndDensity: Story = {
  render: () => html`
    <kith-provider sample theme="dark" density="compact">
      <kith-group-card group-id="safety-walk"></kith-group-card>
    </kith-provider>
  `,
};

/** The document cannot be had: one message, and a way to try again. The tags below wait. */
export const Failed: Story = {
  name: 'Error',
  render: () => html`
    <kith-provider src="there-is-no-such-document.json">
      <kith-group-card group-id="safety-walk"></kith-group-card>
    </kith-provider>
  `,
};
