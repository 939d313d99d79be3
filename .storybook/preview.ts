import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define/all.js';
import { extractArgTypes, extractComponentDescription } from './arg-types.js';
import { onPage } from './page.js';

setCustomElementsManifest(manifest);

type Icon = 'contrast' | 'transfer' | 'component' | 'globe';

const toolbar = (title: string, icon: Icon, items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractArgTypes, extractComponentDescription },
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['light', 'dark']),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    density: toolbar('Density', 'component', ['comfortable', 'compact']),
    locale: toolbar('Locale', 'globe', ['en', 'en-GB', 'en-US', 'de', 'fr', 'ar']),
  },
  initialGlobals: { theme: 'light', direction: 'ltr', density: 'comfortable', locale: 'en' },
  decorators: [onPage],
};

export default preview;
