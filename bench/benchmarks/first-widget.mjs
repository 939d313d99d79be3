const slower = 4;

const contestants = [
  { name: 'kith-person, object given', page: 'kith.js', tag: 'kith-person' },
  {
    name: 'kith-person, provider',
    page: 'kith-provider.js',
    tag: 'kith-person',
    note: 'it answers at once; what reads answers comes beside the first one, and is not in the size',
  },
  {
    name: 'bare Lit element',
    page: 'lit.js',
    tag: 'bare-person',
    note: 'the same tags and style sheets as kith-person',
  },
  { name: 'Web Awesome avatar', page: 'web-awesome.js', tag: 'wa-avatar', note: 'the face alone, without a theme' },
  { name: 'Shoelace avatar', page: 'shoelace.js', tag: 'sl-avatar', note: 'the face alone, without a theme' },
  { name: 'Vaadin avatar', page: 'vaadin.js', tag: 'vaadin-avatar', note: 'the face alone, without a theme' },
  { name: 'Graph Toolkit person', page: 'graph-toolkit.js', tag: 'mgt-person', note: 'details given, signed in' },
];

async function run({ page, tag }, { browser }) {
  const body = `<${tag}></${tag}>`;
  const { address, gzip } = await browser.bundle(`first-widget/${page}`, { body });
  const painted = await browser.open(
    address,
    async (tab) => (await tab.waitForFunction(() => globalThis.firstWidget)).jsonValue(),
    { cpu: slower },
  );
  return { painted, size: gzip / 1024 };
}

export default {
  name: 'first-widget',
  title: `First widget on a page, processor slowed ${slower} times`,
  about: `From the start of the navigation until one widget in the page shows its person and is painted, with nothing in any
cache; the files come from this machine. Size is what has to be there before anything runs, after gzip: on slow networks
it decides.`,
  measures: [
    { key: 'painted', title: 'painted', unit: 'ms' },
    { key: 'size', title: 'size', unit: 'KiB' },
  ],
  reference: 'bare Lit element',
  rounds: 15,
  contestants,
  run,
};
