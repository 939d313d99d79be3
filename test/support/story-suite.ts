import { expect } from '@open-wc/testing';
import { setProjectAnnotations } from '@storybook/web-components-vite';
import { composeStories } from 'storybook/preview-api';
import { onPage } from '../../.storybook/page.js';
import '../../src/define/all.js';
import { tryMedia } from './media.js';

/** A page a story has to be fine on. `width` is that of a box: engines differ in how narrow their windows get. */
const pages = [
  { name: 'in light', theme: 'light', direction: 'ltr' },
  { name: 'in dark', theme: 'dark', direction: 'ltr' },
  { name: 'right to left', theme: 'light', direction: 'rtl' },
  { name: 'at 320 px', theme: 'light', direction: 'ltr', width: 320 },
] as const;

/** What is used of a composed story. */
interface Story {
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

/** Every story of a file on every page: it renders, comes to rest, its play function passes, and axe finds nothing. */
export function storySuite(file: string, stories: Parameters<typeof composeStories>[0]): void {
  for (const { name: page, theme, direction, ...box } of pages) {
    const globals = { theme, direction, density: 'comfortable', locale: 'en' };
    const project = setProjectAnnotations([{ decorators: [onPage], initialGlobals: globals }]);
    const composed = Object.entries<Story>(composeStories(stories, project));

    describe(`stories of ${file} ${page}`, () => {
      let canvasElement: HTMLElement;

      beforeEach(async () => {
        await tryMedia({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
        canvasElement = document.createElement('main');
        if ('width' in box) canvasElement.style.inlineSize = `${box.width}px`;
        document.body.append(canvasElement);
      });

      afterEach(async () => {
        canvasElement.remove();
        for (const name of ['style', 'dir', 'lang']) document.documentElement.removeAttribute(name);
        await tryMedia({});
      });

      for (const [name, story] of composed) {
        it(name, async () => {
          await story.run({ canvasElement });
          await rest(canvasElement, name);
          expect([...everythingIn(canvasElement)].length).to.be.greaterThan(0);
          if ('width' in box) expect(canvasElement.scrollWidth).to.be.at.most(box.width);
          await expect(canvasElement).to.be.accessible();
        }).timeout(30_000);
      }
    });
  }
}

// What the names of stories say: whether they get further.
const staysLoading = (name: string) => name.includes('Loading');
const staysWaiting = (name: string) => /Loading|Waiting|Failed/.test(name);

/** Until every element shows what it is about; in a story that says it does not get there, until nothing changes. */
async function rest(canvas: HTMLElement, name: string): Promise<void> {
  const isAllowed = (face: string) =>
    face === 'loading' ? staysLoading(name) : face !== 'waiting' || staysWaiting(name);
  const start = performance.now();
  let since = start;
  let before = '';
  for (;;) {
    // Not the next frame: of pages side by side, those behind get one a second.
    await new Promise((resolve) => setTimeout(resolve, 15));
    const faces = [...everythingIn(canvas)].flatMap((element) => (element as HTMLElement).dataset.face ?? []);
    if (!faces.includes('waiting') && !faces.includes('loading')) return;
    const now = performance.now();
    if (faces.join() !== before) since = now;
    before = faces.join();
    if (faces.every(isAllowed) && now - since > 250) return;
    if (now - start > 10_000) throw new Error(`It does not come to rest, its faces are: ${before}`);
  }
}

/** The elements below this one, also those in shadow trees. */
function* everythingIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everythingIn(element.shadowRoot);
  }
}
