import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';

/** What the toolbars choose. */
interface Choices {
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  density: 'comfortable' | 'compact';
  locale: string;
}

const page = (theme: string) => ({
  colorScheme: theme,
  backgroundColor: 'Canvas',
  color: 'CanvasText',
});

/** The page a story stands on: its language, direction and colours, and around the story the sample organisation. */
export const onPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, direction, density, locale } = globals as unknown as Choices;
  document.documentElement.dir = direction;
  document.documentElement.lang = locale;
  const content = parameters.provider === false ? story() : inProvider(story(), density);
  if (viewMode === 'docs') {
    // The docs page is Storybook's own and stays light: each story brings a piece of page with it.
    const piece = document.createElement('div');
    Object.assign(piece.style, page(theme), { padding: '1rem' });
    render(content, piece);
    return piece;
  }
  Object.assign(document.documentElement.style, page(theme));
  Object.assign(document.body.style, { backgroundColor: 'transparent', color: 'inherit' });
  return content;
};

const inProvider = (content: unknown, density: Choices['density']) =>
  html`<kith-provider sample density=${density === 'compact' ? density : nothing}>${content}</kith-provider>`;
