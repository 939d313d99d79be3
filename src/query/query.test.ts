import { expect } from '@open-wc/testing';
import '../define/all.js';
import type { KithPerson } from '../elements/person/person.js';
import { createMemoryProvider } from '../adapters/memory/index.js';
import { ProviderError, type DataProvider } from '../provider/index.js';
import { bare, now, scripted, smallDocument } from '../testing/fixtures.js';
import { Stage, connect, faceOf, wordsOf } from '../testing/stage.js';
import { ProviderClient } from './index.js';

const stage = new Stage();

async function withProvider(provider: DataProvider | undefined, inside: string) {
  const box = document.createElement('kith-provider');
  box.provider = provider;
  box.innerHTML = inside;
  stage.root.append(box);
  await stage.settle();
  return box;
}

const crowd = Array.from({ length: 100 }, (_, i) => ({ id: `p${String(i)}`, name: `Person ${String(i)}` }));
const crowdProvider = () => scripted(createMemoryProvider({ kith: 1, people: crowd }));

describe('Asking for many', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('makes one call for a hundred persons with ids of their own', async () => {
    const script = crowdProvider();
    const tags = crowd.map(({ id }) => `<kith-person person-id="${id}"></kith-person>`).join('');
    const box = await withProvider(script.provider, tags);
    expect(script.calls('getPeople')).to.have.length(1);
    expect(script.calls('getPeople')[0]?.args[0]).to.have.length(100);
    const faces = [...box.children].map((person) => faceOf(person));
    expect(new Set(faces)).to.deep.equal(new Set(['ready']));
  });

  it('makes one call with one id for a hundred persons with the same one', async () => {
    const script = crowdProvider();
    await withProvider(script.provider, '<kith-person person-id="p7"></kith-person>'.repeat(100));
    expect(script.calls('getPeople').map(({ args }) => args[0])).to.deep.equal([['p7']]);
  });

  it('asks in chunks where the provider takes no more ids at once', async () => {
    const { provider } = crowdProvider();
    const script = scripted(provider);
    const limited = { ...script.provider, limits: { ids: 40 } };
    await withProvider(limited, crowd.map(({ id }) => `<kith-person person-id="${id}"></kith-person>`).join(''));
    expect(script.calls('getPeople').map(({ args }) => (args[0] as string[]).length)).to.deep.equal([40, 40, 20]);
  });

  it('does not ask for people who came along with a feed', async () => {
    const script = scripted();
    await withProvider(script.provider, '<kith-activity-feed group-id="field"></kith-activity-feed>');
    expect(script.calls('getPeople').flatMap(({ args }) => args[0] as string[])).not.to.include('tran');
  });

  it('makes one call for all badges of a page', async () => {
    const script = scripted();
    const badge = (id: string) => `<kith-expert-badge person-id="${id}" topic-id="valves"></kith-expert-badge>`;
    await withProvider(script.provider, ['asa', 'tran', 'bare'].map(badge).join(''));
    expect(script.calls('getExpertise')).to.have.length(1);
  });
});

/** The one way to hand a parser its HTML piece by piece, as a slow network does. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
const feedTo = (page: Document) => (piece: string) => page.write(piece);

describe('HTML that arrives in pieces', () => {
  it('makes one call at most for each piece', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument;
    const inside = frame.contentWindow as (Window & typeof globalThis & { calls?: string[][] }) | null;
    if (!page || !inside) throw new Error('no frame');
    const define = new URL('../define/all.ts', import.meta.url).href;
    page.open();
    const write = feedTo(page);
    write('<!doctype html><kith-provider id="box">');
    const script = page.createElement('script');
    script.type = 'module';
    script.textContent = `
      await import(${JSON.stringify(define)});
      window.calls = [];
      document.getElementById('box').provider = {
        getPeople: async (ids) => { window.calls.push(ids); return ids.map((id) => ({ id, name: id })); },
      };
      window.dispatchEvent(new Event('defined'));`;
    const defined = new Promise((resolve) => inside.addEventListener('defined', resolve, { once: true }));
    page.head.append(script);
    await defined;
    const asked = () => inside.calls?.flat().length ?? 0;
    for (const piece of [0, 1, 2]) {
      const tags = Array.from(
        { length: 30 },
        (_, i) => `<kith-person person-id="${String(piece)}-${String(i)}"></kith-person>`,
      );
      write(tags.join(''));
      const wanted = (piece + 1) * 30;
      while (asked() < wanted) await new Promise((resolve) => inside.requestAnimationFrame(resolve));
    }
    page.close();
    expect(inside.calls?.length).to.be.at.most(3);
    frame.remove();
  });
});

describe('Trying again', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('of one thing tries all that failed of the same provider, and nothing else', async () => {
    const script = scripted();
    for (const method of ['getPeople', 'getGroups'] as const) {
      script.script(method, () => Promise.reject(new ProviderError('unauthenticated')));
    }
    const box = await withProvider(
      script.provider,
      `<kith-person person-id="asa"></kith-person><kith-person person-id="tran"></kith-person>
       <kith-group-card group-id="field"></kith-group-card><kith-people-finder></kith-people-finder>`,
    );
    const faces = () => [...box.children].map((element) => faceOf(element));
    expect(faces()).to.deep.equal(['error', 'error', 'error', 'ready']);
    script.script('getPeople');
    script.script('getGroups');
    const before = script.calls('getPeople').length;
    const searches = script.calls('searchPeople').length;
    box.children[0]?.shadowRoot?.querySelector<HTMLButtonElement>('[data-focus^=retry]')?.click();
    await stage.settle();
    expect(faces()).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
    expect(script.calls('getPeople')[before]?.args[0]).to.deep.equal(['asa', 'tran']);
    expect(script.calls('searchPeople')).to.have.length(searches);
  });
});

describe('A connection that came back while nobody was there', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('is known to whoever comes next: a read that fails is tried again, and waits for nothing', async () => {
    const script = scripted();
    const box = await withProvider(script.provider, '<kith-person person-id="asa"></kith-person>');
    connect(false);
    box.remove();
    await stage.settle();
    connect(true);
    let calls = 0;
    script.script('getPeople', () => {
      calls++;
      if (calls > 1) script.script('getPeople');
      return Promise.reject(new ProviderError('unavailable'));
    });
    const again = await withProvider(script.provider, '<kith-person person-id="tran"></kith-person>');
    await stage.settle(10_000);
    expect([...again.children].map((person) => faceOf(person))).to.deep.equal(['ready']);
  });
});

describe('What is kept and dropped', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('is cleared 30 s after the last asker has left, and not before', async () => {
    const script = scripted();
    const box = await withProvider(script.provider, '<kith-person person-id="asa"></kith-person>');
    const { cache } = ProviderClient.of(script.provider);
    box.remove();
    await stage.pass(29_000);
    expect(cache.get(['person', 'asa'])).to.not.equal(undefined);
    await stage.pass(2000);
    expect(cache.home.getQueryCache().getAll()).to.deep.equal([]);
  });

  it('stays when another asker comes before that', async () => {
    const script = scripted();
    const box = await withProvider(script.provider, '<kith-person person-id="asa"></kith-person>');
    box.remove();
    await stage.pass(20_000);
    stage.root.append(box);
    await stage.pass(20_000);
    expect(script.calls('getPeople')).to.have.length(1);
  });

  it('is a client of its own for each provider object', () => {
    const [one, other] = [scripted().provider, scripted().provider];
    expect(ProviderClient.of(one)).to.equal(ProviderClient.of(one));
    expect(ProviderClient.of(one)).not.to.equal(ProviderClient.of(other));
  });

  it('is tried again where the failure may pass, and not where it will not', async () => {
    const script = scripted();
    script.script('getPeople', () => {
      throw new ProviderError('unavailable');
    });
    await withProvider(script.provider, '<kith-person person-id="asa"></kith-person>');
    await stage.settle(10_000);
    expect(script.calls('getPeople')).to.have.length(3);
    const strict = scripted();
    strict.script('getPeople', () => {
      throw new ProviderError('forbidden');
    });
    await withProvider(strict.provider, '<kith-person person-id="asa"></kith-person>');
    await stage.settle(10_000);
    expect(strict.calls('getPeople')).to.have.length(1);
  });
});

describe('What may no longer be shown', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  const forbid = () => {
    throw new ProviderError('forbidden');
  };

  it('is not brought back by another widget that asks for the same person', async () => {
    const script = bare();
    script.script('getPeople', forbid);
    const box = await withProvider(script.provider, '<kith-person person-id="tran"></kith-person>');
    const feed = document.createElement('kith-activity-feed');
    feed.groupId = 'field';
    box.append(feed);
    await stage.settle(10_000);
    expect(wordsOf(box.firstElementChild ?? box)).to.contain('You may not see this.');
    expect(wordsOf(feed)).not.to.contain('Trần');
  });

  it('is not shown under the next question either', async () => {
    const script = scripted();
    const box = await withProvider(script.provider, '<kith-people-finder></kith-people-finder>');
    const finder = box.querySelector('kith-people-finder') ?? expect.fail('no finder');
    script.script('searchPeople', () => {
      throw new ProviderError('unauthenticated');
    });
    finder.query = 'asa';
    await stage.settle();
    script.hold('searchPeople');
    finder.query = 'asa l';
    await stage.settle();
    expect(wordsOf(finder)).not.to.contain('Lindström');
  });

  it('is not shown of one group under another group’s search', async () => {
    const script = scripted();
    const box = await withProvider(script.provider, '<kith-people-finder group-id="field"></kith-people-finder>');
    const finder = box.querySelector('kith-people-finder') ?? expect.fail('no finder');
    script.hold('searchPeople');
    finder.groupId = 'quiet';
    await stage.settle();
    expect(wordsOf(finder)).to.equal('Loading…');
  });
});

describe('What has been known for long', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('is read again: somebody who left meanwhile is marked', async () => {
    const script = scripted();
    const box = await withProvider(script.provider, '<kith-activity-feed group-id="field"></kith-activity-feed>');
    script.script('getPeople', (ids) =>
      Promise.resolve((ids as string[]).map((id) => ({ id, name: `Left ${id}`, status: 'deactivated' }))),
    );
    script.script('getActivities', async (...args) => {
      const page =
        (await createMemoryProvider(smallDocument, { now: () => now }).getActivities?.(...(args as [object]))) ?? {};
      return { ...page, included: {} };
    });
    await stage.pass(600_000);
    box.remove();
    await stage.pass(1000);
    stage.root.append(box);
    await stage.settle();
    expect(wordsOf(box.firstElementChild ?? box)).to.contain('Left tran');
  });

  it('stays when a later look-up of others fails', async () => {
    const activities = Array.from({ length: 12 }, (_, i) => ({
      id: `a${String(i)}`,
      actorId: `p${String(i)}`,
      published: new Date(now - i * 60_000).toISOString(),
      text: 'Hello',
    }));
    const script = bare(createMemoryProvider({ kith: 1, people: crowd, activities }, { now: () => now }));
    const box = await withProvider(script.provider, '<kith-activity-feed></kith-activity-feed>');
    const feed = box.firstElementChild ?? box;
    script.script('getPeople', () => {
      throw new ProviderError('unknown');
    });
    feed.shadowRoot?.querySelector<HTMLButtonElement>('.end button')?.click();
    await stage.settle();
    expect(wordsOf(feed)).to.contain('Person 0');
    expect(wordsOf(feed).split('Unknown person')).to.have.length(3);
  });
});

describe('Without a connection', () => {
  beforeEach(() => stage.begin());
  afterEach(() => {
    connect(true);
    stage.end();
  });

  it('says so, and goes on by itself when it is back', async () => {
    const script = scripted();
    let isThere = false;
    script.script('getPeople', (...args) => {
      if (!isThere) throw new ProviderError('offline');
      return scripted().provider.getPeople(...(args as [string[]]));
    });
    connect(false);
    const box = await withProvider(script.provider, '<kith-person person-id="asa"></kith-person>');
    const person = box.firstElementChild ?? box;
    await stage.pass(1000);
    expect(wordsOf(person)).to.contain('There is no connection.');
    await stage.pass(60_000);
    expect(script.calls('getPeople')).to.have.length(1);
    isThere = true;
    connect(true);
    await stage.settle();
    expect(wordsOf(person)).to.contain('Åsa Lindström');
  });

  it('asks a provider that needs none', async () => {
    connect(false);
    const box = await withProvider(scripted().provider, '<kith-person person-id="asa"></kith-person>');
    expect(wordsOf(box.firstElementChild ?? box)).to.contain('Åsa Lindström');
  });
});

describe('A list', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  const posts = (page: (cursor: string | undefined) => object) => {
    const script = bare();
    script.script('getActivities', (_scope, _filter, request) =>
      Promise.resolve(page((request as { cursor?: string }).cursor)),
    );
    return script;
  };
  const post = (id: string) => ({ id, actorId: 'asa', published: new Date(now).toISOString(), text: `Post ${id}` });

  it('goes on past pages with nothing in them', async () => {
    const script = posts((cursor) => {
      const at = Number(cursor ?? 0);
      return { items: at === 3 ? [post('late')] : [], ...(at < 3 ? { next: String(at + 1) } : {}) };
    });
    const box = await withProvider(script.provider, '<kith-activity-feed></kith-activity-feed>');
    expect(wordsOf(box.firstElementChild ?? box)).to.contain('Post late');
  });

  const comeBack = async () => {
    await stage.pass(61_000);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await stage.settle();
  };
  const buttonOf = (feed: Element) => feed.shadowRoot?.querySelector<HTMLButtonElement>('.newer button');
  const growing = () => {
    const all = [post('1')];
    const script = posts((cursor) => {
      const from = cursor?.startsWith('>') ? Number(cursor.slice(1)) : 0;
      return { items: all.slice(from).reverse(), newer: `>${String(all.length)}` };
    });
    return { all, script };
  };

  it('asks for what is newer when somebody comes back, once for all who show it, and shows it when asked', async () => {
    const { all, script } = growing();
    const two = '<kith-activity-feed></kith-activity-feed>'.repeat(2);
    const box = await withProvider(script.provider, two);
    const [feed = box, other = box] = box.children;
    all.push(post('2'), post('3'));
    await comeBack();
    expect(script.calls('getActivities').map(({ args }) => (args[2] as { cursor?: string }).cursor)).to.deep.equal([
      undefined,
      '>1',
      '>3',
    ]);
    expect(wordsOf(feed)).not.to.contain('Post 2');
    expect(buttonOf(feed)?.textContent).to.equal('2 new posts');
    buttonOf(feed)?.focus();
    buttonOf(feed)?.click();
    await stage.settle();
    expect(wordsOf(feed)).to.match(/Post 3.*Post 2.*Post 1/);
    expect(feed.shadowRoot?.activeElement?.textContent).to.contain('Post 3');
    expect(buttonOf(feed)).to.equal(null);
    expect(buttonOf(other)?.textContent).to.equal('2 new posts');
  });

  it('asks for nothing newer while what it has is fresh, without a cursor for it, or after it has left', async () => {
    const { script } = growing();
    const box = await withProvider(script.provider, '<kith-activity-feed></kith-activity-feed>');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await stage.settle();
    box.firstElementChild?.remove();
    await comeBack();
    expect(script.calls('getActivities')).to.have.length(1);
    const plain = posts(() => ({ items: [post('1')] }));
    await withProvider(plain.provider, '<kith-activity-feed></kith-activity-feed>');
    await comeBack();
    expect(plain.calls('getActivities')).to.have.length(1);
  });

  it('keeps what it shows where the newer page cannot be had, and asks again the next time', async () => {
    const { all, script } = growing();
    const box = await withProvider(script.provider, '<kith-activity-feed></kith-activity-feed>');
    const feed = box.firstElementChild ?? box;
    script.script('getActivities', () => {
      throw new ProviderError('unavailable');
    });
    await comeBack();
    expect(wordsOf(feed)).to.contain('Post 1');
    all.push(post('2'));
    script.script('getActivities', () => Promise.resolve({ items: [post('2')], newer: '>2' }));
    await comeBack();
    expect(buttonOf(feed)?.textContent).to.equal('1 new post');
  });

  it('stops where the cursors go round, and shows what there is', async () => {
    const script = posts((cursor) => ({ items: cursor ? [] : [post('only')], next: cursor === 'a' ? 'b' : 'a' }));
    const box = await withProvider(script.provider, '<kith-activity-feed></kith-activity-feed>');
    const feed = box.firstElementChild ?? box;
    feed.shadowRoot?.querySelector<HTMLButtonElement>('.end button')?.click();
    await stage.settle();
    expect(wordsOf(feed)).to.contain('Post only');
    expect(script.calls('getActivities').length).to.be.at.most(3);
    expect(feed.shadowRoot?.querySelector('.end button')).to.equal(null);
  });
});

describe('A provider from above', () => {
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());

  it('serves tags that were there two seconds before it', async () => {
    const box = await withProvider(undefined, '<kith-person person-id="asa"></kith-person>');
    const person = box.firstElementChild as KithPerson;
    await stage.pass(2000);
    expect(faceOf(person)).to.equal('waiting');
    box.provider = scripted().provider;
    await stage.settle();
    expect(wordsOf(person)).to.contain('Åsa Lindström');
  });

  it('serves tags that were there before its own element was', async () => {
    const person = document.createElement('kith-person');
    person.personId = 'asa';
    const plain = document.createElement('div');
    plain.append(person);
    stage.root.append(plain);
    await stage.settle();
    expect(faceOf(person)).to.equal('waiting');
    const box = document.createElement('kith-provider');
    box.provider = scripted().provider;
    stage.root.append(box);
    box.append(plain);
    await stage.settle();
    expect(faceOf(person)).to.equal('ready');
  });

  it('gives way to the element’s own', async () => {
    const box = await withProvider(scripted().provider, '<kith-person person-id="asa"></kith-person>');
    const person = box.firstElementChild as KithPerson;
    person.provider = { getPeople: (ids) => Promise.resolve(ids.map((id) => ({ id, name: 'Own' }))) };
    await stage.settle();
    expect(wordsOf(person)).to.contain('Own');
  });

  it('is followed into another place, and forgotten outside of any', async () => {
    const box = await withProvider(scripted().provider, '<kith-person person-id="asa"></kith-person>');
    const person = box.firstElementChild as KithPerson;
    const other = await withProvider(
      { getPeople: (ids) => Promise.resolve(ids.map((id) => ({ id, name: 'Other' }))) },
      '<p></p>',
    );
    other.append(person);
    await stage.settle();
    expect(wordsOf(person)).to.contain('Other');
    stage.root.append(person);
    await stage.settle();
    expect(faceOf(person)).to.equal('waiting');
  });

  it('reports each cause of trouble once, at the provider', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event.target as Element).localName);
    stage.root.addEventListener('kith-provider-error', listen);
    const people = [{ id: 'a', name: 'A', title: 7 }, { id: 'b', name: 'B', title: 8 }, { name: 'nobody' }];
    const box = await withProvider(
      { getPeople: () => Promise.resolve(people as never) },
      '<kith-person person-id="a"></kith-person><kith-person person-id="b"></kith-person>',
    );
    expect([...box.children].map((person) => wordsOf(person))).to.deep.equal(['AA', 'BB']);
    expect(heard).to.deep.equal(['kith-provider', 'kith-provider']);
    stage.root.removeEventListener('kith-provider-error', listen);
  });

  it('is asked for once in each place, and by nobody who has left', async () => {
    const person = document.createElement('kith-person');
    person.personId = 'asa';
    let asked = 0;
    const count = () => asked++;
    document.addEventListener('context-request', count, true);
    const places = Array.from({ length: 5 }, () => stage.root.appendChild(document.createElement('div')));
    for (const place of places) {
      place.append(person);
      await stage.settle();
    }
    expect(asked).to.equal(5);
    const box = document.createElement('kith-provider');
    box.provider = scripted().provider;
    stage.root.append(box);
    box.append(...places);
    await stage.settle();
    expect(wordsOf(person)).to.contain('Åsa Lindström');
    person.remove();
    await stage.settle();
    let updates = 0;
    const update = person.requestUpdate.bind(person);
    person.requestUpdate = (...args) => {
      updates++;
      update(...args);
    };
    box.provider = scripted().provider;
    await stage.settle();
    expect(updates).to.equal(0);
    document.removeEventListener('context-request', count, true);
  });

  it('is let go of by what has been given its object, wherever that is then', async () => {
    const { provider } = scripted();
    const box = await withProvider(provider, '<kith-person person-id="asa"></kith-person>');
    const person = box.firstElementChild as KithPerson;
    person.person = { id: 'x', name: 'Given' };
    await stage.settle();
    stage.root.append(person);
    await stage.settle();
    box.remove();
    await stage.pass(31_000);
    expect(ProviderClient.of(provider).cache.home.getQueryCache().getAll()).to.deep.equal([]);
  });

  it('shows nothing of a widget it has no method for', async () => {
    const box = await withProvider(
      { getPeople: () => Promise.resolve([]) },
      '<kith-group-card group-id="x"></kith-group-card><kith-activity-feed></kith-activity-feed>',
    );
    for (const element of box.children) expect(wordsOf(element)).to.equal('');
  });

  it('is asked for a hidden group’s members by nobody', async () => {
    const groups = [{ id: 'g', name: 'Closed circle', memberCount: 7, viewer: { canSeeMembers: false } }];
    const script = scripted({
      ...createMemoryProvider(smallDocument, { now: () => now }),
      getGroups: () => Promise.resolve(groups),
    });
    const box = await withProvider(script.provider, '<kith-group-card group-id="g"></kith-group-card>');
    expect(script.calls('getMembers')).to.have.length(0);
    expect(box.firstElementChild?.shadowRoot?.textContent).not.to.contain('7');
  });

  it('reports nothing again when it is moved, and once where several elements have the same provider', async () => {
    let heard = 0;
    const count = () => heard++;
    stage.root.addEventListener('kith-provider-error', count);
    const junk: DataProvider = { getPeople: () => Promise.resolve([{ name: 'nobody' }] as never) };
    const box = await withProvider(junk, '<kith-person person-id="a"></kith-person>');
    const elsewhere = document.createElement('section');
    stage.root.append(elsewhere);
    elsewhere.append(box);
    await stage.settle();
    for (const id of ['b', 'c']) {
      const person = document.createElement('kith-person');
      Object.assign(person, { personId: id, provider: junk });
      stage.root.append(person);
    }
    await stage.settle();
    expect(heard).to.equal(1);
    stage.root.removeEventListener('kith-provider-error', count);
  });

  it('is not waited for longer than somebody looks at a skeleton', async () => {
    const script = scripted();
    script.script('getPeople', () => {
      throw new ProviderError('rate-limited', 'busy', { retryAfterMs: 3_600_000 });
    });
    const box = await withProvider(script.provider, '<kith-person person-id="asa"></kith-person>');
    expect(wordsOf(box.firstElementChild ?? box)).to.contain('Too many requests just now.');
  });
});
