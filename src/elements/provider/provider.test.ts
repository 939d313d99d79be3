import { expect } from '@open-wc/testing';
import '../../define/all.js';
import { smallDocument } from '../../testing/fixtures.js';
import { Stage, faceOf, wordsOf } from '../../testing/stage.js';

describe('<kith-provider>', () => {
  const stage = new Stage();
  const trueFetch = globalThis.fetch;
  let answers: (() => Response)[];
  beforeEach(() => {
    stage.begin();
    answers = [];
    globalThis.fetch = () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
    };
  });
  afterEach(() => {
    globalThis.fetch = trueFetch;
    stage.end();
  });

  const json =
    (value: unknown, status = 200) =>
    () =>
      new Response(JSON.stringify(value), { status });

  function put(attributes: Record<string, string>) {
    const box = document.createElement('kith-provider');
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    const person = document.createElement('kith-person');
    person.personId = 'asa';
    box.append(person);
    stage.root.append(box);
    return { box, person };
  }

  /** Adapters come by dynamic import, which no fake clock hastens. */
  async function until(done: () => boolean) {
    while (!done()) await stage.settle();
  }

  it('gives the document at src to the tags inside', async () => {
    answers = [json(smallDocument)];
    const { person } = put({ src: '/people.json' });
    await until(() => faceOf(person) === 'ready');
    expect(wordsOf(person)).to.contain('Åsa Lindström');
  });

  it('reads a document of another name where its type is given', async () => {
    answers = [json(smallDocument)];
    const { person } = put({ src: '/export?all', type: 'json' });
    await until(() => faceOf(person) === 'ready');
  });

  it('gives the sample organisation where it is asked for', async () => {
    const { person } = put({ sample: '' });
    person.personId = 'asa-lindstrom';
    await until(() => faceOf(person) === 'ready');
    expect(wordsOf(person)).to.contain('Åsa Lindström');
  });

  it('says that the document could not be had, tells the page, and recovers when asked to try again', async () => {
    answers = [json({}, 500), json(smallDocument)];
    const heard: unknown[] = [];
    stage.root.addEventListener('kith-provider-error', (event) => heard.push(event.detail.error?.code));
    const { box, person } = put({ src: '/people.json' });
    await until(() => box.shadowRoot?.querySelector('[role=alert]') !== null);
    expect(heard).to.deep.equal(['unavailable']);
    expect(faceOf(person)).to.equal('waiting');
    await expectAccessible(box);
    box.shadowRoot?.querySelector('button')?.click();
    await until(() => faceOf(person) === 'ready');
    expect(box.shadowRoot?.querySelector('[role=alert]') === null).to.equal(true);
  });

  for (const [status, words] of [
    [401, 'Sign in to see people and groups.'],
    [403, 'You may not see people and groups here.'],
    [404, 'not where this page looks for them. Tell the people who run this page.'],
    [418, 'could not be loaded. Try again.'],
    [429, 'Too many requests just now.'],
    [500, 'cannot be loaded just now. Try again in a moment.'],
  ] as const) {
    it(`says what status ${String(status)} means to somebody who reads`, async () => {
      answers = [json({}, status)];
      const { box } = put({ src: '/people.json' });
      await until(() => box.shadowRoot?.querySelector('[role=alert]') !== null);
      expect(box.shadowRoot?.textContent).to.contain(words);
    });
  }

  it('says that what came cannot be read, and that there is no connection, each in its own words', async () => {
    answers = [() => new Response('<!doctype html>')];
    const { box } = put({ src: '/people.json' });
    await until(() => box.shadowRoot?.querySelector('[role=alert]') !== null);
    expect(box.shadowRoot?.textContent).to.contain('could not be read. Tell the people who run this page.');
    answers = [];
    box.shadowRoot?.querySelector('button')?.click();
    await until(() => box.shadowRoot?.textContent.includes('Check the connection') === true);
  });

  it('keeps the keyboard’s place whether or not another try helps, and takes up no room afterwards', async () => {
    answers = [json({}, 500), json({}, 404), json(smallDocument)];
    const { box, person } = put({ src: '/people.json' });
    const button = () => box.shadowRoot?.querySelector('button');
    await until(() => button() !== null);
    button()?.focus();
    button()?.click();
    await until(() => box.shadowRoot?.textContent.includes('not where this page looks') === true);
    expect(box.shadowRoot?.activeElement === button()).to.equal(true);
    button()?.click();
    await until(() => faceOf(person) === 'ready');
    expect(button() === null).to.equal(true);
    expect(document.activeElement === box).to.equal(true);
    const rest = box.shadowRoot?.querySelector('.faces');
    expect(rest?.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(rest ?? box).position).to.equal('absolute');
  });

  it('says what to do about a src it cannot read', async () => {
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (message: string) => said.push(message);
    const { box } = put({ src: '/api/kith' });
    await until(() => box.shadowRoot?.querySelector('[role=alert]') !== null);
    console.warn = warn;
    expect(said.join()).to.contain('type="json"');
  });

  it('forgets a slow document when another is wanted meanwhile', async () => {
    let release: (response: Response) => void = () => undefined;
    const slow = new Promise<Response>((resolve) => (release = resolve));
    globalThis.fetch = (input) =>
      new Request(input).url.includes('slow') ? slow : Promise.resolve(new Response(JSON.stringify(smallDocument)));
    const { box, person } = put({ src: '/slow.json' });
    await box.updateComplete;
    box.src = '/fast.json';
    await until(() => faceOf(person) === 'ready');
    release(new Response(JSON.stringify({ kith: 1, people: [{ id: 'asa', name: 'From the slow one' }] })));
    await stage.settle();
    expect(wordsOf(person)).to.contain('Åsa Lindström');
  });

  it('allows the link schemes it names, and never one that runs scripts', async () => {
    answers = [
      json({
        kith: 1,
        people: [
          { id: 'asa', name: 'Åsa', url: 'msteams:/asa' },
          { id: 'bo', name: 'Bo', url: 'javascript:alert(1)' },
        ],
      }),
    ];
    const { box, person } = put({ src: '/people.json', schemes: 'msteams javascript' });
    const bo = document.createElement('kith-person');
    bo.personId = 'bo';
    box.append(bo);
    await until(() => faceOf(person) === 'ready' && faceOf(bo) === 'ready');
    expect(person.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('msteams:/asa');
    expect(bo.shadowRoot?.querySelector('a') === null).to.equal(true);
  });

  it('has no box of its own, and hands theme and density down', async () => {
    answers = [json(smallDocument)];
    const { box, person } = put({ src: '/people.json', theme: 'dark', density: 'compact' });
    await until(() => faceOf(person) === 'ready');
    expect(getComputedStyle(box).display).to.equal('contents');
    expect(getComputedStyle(person).colorScheme).to.equal('dark');
    expect(getComputedStyle(person).getPropertyValue('--kith-space-unit')).to.equal('0.1875rem');
  });

  async function expectAccessible(element: Element) {
    stage.realTime();
    await expect(element).to.be.accessible();
    stage.begin();
  }

  for (const schemes of ['JavaScript', 'javascript:', 'vbscript data']) {
    it(`refuses schemes="${schemes}"`, async () => {
      answers = [json({ kith: 1, people: [{ id: 'asa', name: 'Åsa', url: 'javascript:alert(1)' }] })];
      const { person } = put({ src: '/people.json', schemes });
      await until(() => faceOf(person) === 'ready');
      expect(person.shadowRoot?.querySelector('a') === null).to.equal(true);
    });
  }

  it('takes a scheme back', async () => {
    answers = [json({ kith: 1, people: [{ id: 'asa', name: 'Åsa', url: 'msteams:/asa' }] })];
    const { box, person } = put({ src: '/people.json', schemes: 'msteams' });
    await until(() => faceOf(person) === 'ready');
    box.removeAttribute('schemes');
    await box.updateComplete;
    person.requestUpdate();
    await person.updateComplete;
    expect(person.shadowRoot?.querySelector('a') === null).to.equal(true);
  });

  it('tells the page what was wrong in the document, once for each cause', async () => {
    const people = [{ id: 'asa', name: 'Åsa', title: 7 }, { id: 'bo', name: 'Bo', title: 8 }, { id: 'nobody' }];
    answers = [json({ kith: 1, people })];
    const heard: unknown[] = [];
    stage.root.addEventListener('kith-provider-error', ({ detail }) => heard.push(detail.problem?.path));
    const { person } = put({ src: '/people.json' });
    await until(() => faceOf(person) === 'ready');
    expect(heard).to.have.length(2);
  });

  it('shows nothing of one document while another is on its way', async () => {
    answers = [json(smallDocument)];
    const { box, person } = put({ src: '/people.json' });
    await until(() => faceOf(person) === 'ready');
    globalThis.fetch = () => new Promise(() => undefined);
    box.src = '/others.json';
    await stage.settle();
    expect(faceOf(person)).to.equal('waiting');
  });

  it('gives up its document when it is removed, and takes it up again when it comes back', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    globalThis.fetch = (_input, options) => {
      signals.push(options?.signal);
      return signals.length > 1
        ? Promise.resolve(new Response(JSON.stringify(smallDocument)))
        : new Promise(() => undefined);
    };
    const { box, person } = put({ src: '/people.json' });
    await until(() => signals.length === 1);
    box.remove();
    await stage.settle();
    expect(signals[0]?.aborted).to.equal(true);
    stage.root.append(box);
    await until(() => faceOf(person) === 'ready');
  });
});
