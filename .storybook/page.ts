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
  backgroundColor: theme === 'dark' ? '#17191d' : '#f5f6f8',
  color: theme === 'dark' ? '#e6e8ec' : '#23262d',
});

/** The page a story stands on: its language, direction and colours, and around the story the sample organisation. */
export const onPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, direction, density, locale } = globals as unknown as Choices;
  document.documentElement.dir = direction;
  document.documentElement.lang = locale;
  const told = parameters as { provider?: boolean; width?: number };
  const content = inColumn(told.provider === false ? story() : inProvider(story(), density), told.width);
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

/** A column as wide as the place on a page the element is made for. */
function inColumn(content: unknown, width: number | undefined) {
  const column = document.createElement('div');
  if (width !== undefined) column.style.maxInlineSize = `${String(width)}px`;
  render(html`${content}`, column);
  return column;
}

const inProvider = (content: unknown, density: Choices['density']) =>
  html`<kith-provider sample density=${density === 'compact' ? density : nothing}>${content}</kith-provider>`;
