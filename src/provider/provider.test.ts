import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scripted } from '../testing/fixtures.js';
import { areaOf } from './areas.js';
import {
  ProviderError,
  compose,
  isTransient,
  revokes,
  toFailure,
  withParsing,
  type DataProvider,
  type IdKey,
  type ProviderProblem,
} from './index.js';

describe('A failure', () => {
  it('is recognised by its shape, whatever class it has', () => {
    const foreign = { code: 'rate-limited', message: 'slow down', retryAfterMs: 1000 };
    expect(toFailure(foreign)).to.equal(foreign);
    expect(toFailure(new ProviderError('forbidden')).code).to.equal('forbidden');
  });

  it('is unknown where it has no code we know, and keeps its words', () => {
    expect(toFailure(new TypeError('x is not a function'))).to.include({
      code: 'unknown',
      message: 'x is not a function',
    });
    expect(toFailure({ code: 'E_TEAPOT' }).code).to.equal('unknown');
    expect(toFailure(undefined).code).to.equal('unknown');
  });

  it('takes away what was shown only where the right to it is gone', () => {
    const codes = [
      'not-found',
      'forbidden',
      'unauthenticated',
      'offline',
      'unavailable',
      'invalid',
      'unknown',
    ] as const;
    const taking = codes.filter((code) => revokes(new ProviderError(code)));
    expect(taking).to.deep.equal(['not-found', 'forbidden', 'unauthenticated']);
    expect(codes.filter((code) => isTransient(new ProviderError(code)))).to.deep.equal(['offline', 'unavailable']);
  });
});

describe('The parsing boundary', () => {
  const behind = (provider: Partial<DataProvider>) => {
    const problems: ProviderProblem[] = [];
    const parsed = withParsing({ getPeople: () => Promise.resolve([]), ...provider }, (problem) =>
      problems.push(problem),
    );
    return { parsed, problems };
  };

  it('hands on what is in order, and keeps missing methods missing', async () => {
    const { provider } = scripted();
    const { parsed, problems } = behind(provider);
    expect(await parsed.getPeople(['asa'])).to.deep.equal(await provider.getPeople(['asa']));
    expect(await parsed.getActivities?.({})).to.deep.equal(await provider.getActivities?.({}));
    expect(parsed.post).to.equal(undefined);
    expect(problems).to.deep.equal([]);
  });

  it('drops the items that cannot be used, and says which method sent them', async () => {
    const items = [
      { id: '1', actorId: 'asa', published: 'yesterday', text: 'x' },
      null,
      { id: '2', actorId: 'asa', published: '2026-03-01', text: 'y' },
    ];
    const { parsed, problems } = behind({ getActivities: () => Promise.resolve({ items, next: 7 } as never) });
    const page = await parsed.getActivities?.({});
    expect(page?.items.map(({ id }) => id)).to.deep.equal(['2']);
    expect(page?.next).to.equal(undefined);
    expect(problems.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'getActivities answer.next',
      'getActivities answer.items.published',
      'getActivities answer.items',
    ]);
  });

  it('fails where nothing of an answer can be used', async () => {
    const { parsed } = behind({ getPeople: () => Promise.resolve('<html>' as never) });
    const failure = toFailure(await parsed.getPeople(['a']).catch((reason: unknown) => reason));
    expect(failure.code).to.equal('invalid');
    expect(failure.message).to.contain('getPeople');
  });

  it('lets failures through as they are', async () => {
    const { parsed } = behind({ getPeople: () => Promise.reject(new ProviderError('forbidden')) });
    expect(await parsed.getPeople([]).catch(toFailure)).to.include({ code: 'forbidden' });
  });

  it('shows the developer a mistake of the provider as it was thrown, and no proper failure or abort', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.at(-1));
    const mistake = new TypeError('rows is undefined');
    for (const thrown of [mistake, new ProviderError('forbidden'), new DOMException('gone', 'AbortError')]) {
      await behind({ getPeople: () => Promise.reject(thrown) })
        .parsed.getPeople([])
        .catch(() => undefined);
    }
    console.warn = warn;
    expect(said).to.deep.equal([mistake]);
  });

  it('calls methods as those of the provider they belong to', async () => {
    class Directory implements DataProvider {
      readonly #people = [{ id: '1', name: 'Bo' }];
      getPeople() {
        return Promise.resolve(this.#people);
      }
    }
    const parsed = withParsing(new Directory(), () => undefined);
    expect(await parsed.getPeople(['1'])).to.deep.equal([{ id: '1', name: 'Bo' }]);
  });

  it('asks at once, whether or not what reads the answer has come', () => {
    const asked: string[] = [];
    void behind({
      getPeople: (ids) => {
        asked.push(...ids);
        return Promise.resolve([]);
      },
    }).parsed.getPeople(['asa']);
    expect(asked).to.deep.equal(['asa']);
  });

  it('stands before a frozen provider too, and hands on its streams as streams', async () => {
    async function* events() {
      yield await Promise.resolve({ cursor: '1', type: 'reset' as const });
    }
    const provider = Object.freeze({ getPeople: () => Promise.resolve([]), subscribe: events });
    const parsed = withParsing(provider, () => undefined);
    const seen: unknown[] = [];
    for await (const event of parsed.subscribe?.({}) ?? []) seen.push(event);
    expect(seen).to.deep.equal([{ cursor: '1', type: 'reset' }]);
    expect(await parsed.getPeople([])).to.deep.equal([]);
  });

  it('is an object like the provider itself', () => {
    const { parsed } = behind({ limits: { ids: 40 }, getGroups: () => Promise.resolve([]) });
    expect(Object.keys(parsed).sort()).to.deep.equal(['getGroups', 'getPeople', 'limits']);
    expect({ ...parsed }).to.deep.equal(parsed);
    expect('getPeople' in parsed).to.equal(true);
  });

  it('stands before providers of any making: bare objects, classes of classes, those of another frame', () => {
    class Base {
      getPeople = () => Promise.resolve([]);
      getGroups() {
        return Promise.resolve([]);
      }
    }
    class Derived extends Base {
      getMembers() {
        return Promise.resolve({ items: [] });
      }
    }
    const bareObject = Object.assign(Object.create(null) as object, new Base()) as DataProvider;
    const frame = document.body.appendChild(document.createElement('iframe'));
    const foreign = (frame.contentWindow as unknown as { eval: (code: string) => DataProvider }).eval(
      '({ getPeople: () => Promise.resolve([]) })',
    );
    const namesOf = (provider: DataProvider) => Object.keys(withParsing(provider, () => undefined)).sort();
    expect(namesOf(bareObject)).to.deep.equal(['getPeople']);
    expect(namesOf(new Derived())).to.deep.equal(['getGroups', 'getMembers', 'getPeople']);
    expect(namesOf(foreign)).to.deep.equal(['getPeople']);
    frame.remove();
  });

  it('hands on bytes as they are', async () => {
    const image = new Blob(['x']);
    const { parsed } = behind({ getImage: () => Promise.resolve(image) });
    expect(await parsed.getImage?.('/face.png')).to.equal(image);
  });

  it('never shows more than was sent, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string(), name: fc.string() }))),
        async (sent) => {
          const { parsed } = behind({ getPeople: () => Promise.resolve(sent as never) });
          const people = await parsed.getPeople([]).catch((thrown: unknown) => {
            expect(toFailure(thrown).code).to.equal('invalid');
            expect(sent.length).to.be.greaterThan(0);
            return [];
          });
          expect(people.length).to.be.at.most(sent.length);
          for (const { id, name } of people) expect(id.length * name.length).to.be.greaterThan(0);
        },
      ),
    );
  });
});

describe('compose()', () => {
  const directory: DataProvider = {
    limits: { ids: 50 },
    getPeople: (ids) => Promise.resolve(ids.map((id) => ({ id, name: `Person ${id}` }))),
  };
  const forumCalls: unknown[][] = [];
  const forum: DataProvider = {
    limits: { ids: 20 },
    getPeople: () => Promise.reject(new Error('the forum is not asked for people')),
    getActivities: (...args) => {
      forumCalls.push(args);
      const item = {
        id: 'a1',
        actorId: 'login-asa',
        groupId: 'board-7',
        published: '2026-03-01T10:00:00Z',
        text: 'Hello @bo',
        entities: [{ type: 'mention', start: 6, end: 9, id: 'login-bo' }],
        mentions: ['login-bo'],
      };
      const people = [{ id: 'login-asa', name: 'Åsa', managerId: 'login-bo' }];
      return Promise.resolve({ items: [item], included: { people, groups: [{ id: 'board-7', name: 'Board' }] } });
    },
  };
  const resolve = ({ kind, id, to }: IdKey) => {
    if (kind === 'group') return to === 'groups' ? id.replace('board-', 'group-') : id.replace('group-', 'board-');
    return to === 'people' ? id.replace('login-', 'staff-') : id.replace('staff-', 'login-');
  };

  it('takes each method from the provider of its area, and only from there', async () => {
    const whole = compose({ people: directory, activity: forum });
    expect(await whole.getPeople(['1'])).to.deep.equal([{ id: '1', name: 'Person 1' }]);
    expect(whole.getActivities).to.be.a('function');
    expect(whole.getGroups).to.equal(undefined);
    expect(whole.limits).to.deep.equal({ ids: 20 });
  });

  it('knows an area for every method of every provider', () => {
    const methods = Object.keys(scripted().provider);
    expect(methods.filter((method) => !(method in areaOf))).to.deep.equal([]);
  });

  it('translates ids in what is answered, wherever they stand', async () => {
    const page = await compose({ people: directory, activity: forum, resolve }).getActivities?.({});
    expect(page?.items[0]).to.deep.include({
      id: 'a1',
      actorId: 'staff-asa',
      groupId: 'group-7',
      mentions: ['staff-bo'],
    });
    expect(page?.items[0]?.entities?.[0]?.id).to.equal('staff-bo');
    expect(page?.included?.people?.[0]).to.deep.include({ id: 'staff-asa', managerId: 'staff-bo' });
    expect(page?.included?.groups?.[0]?.id).to.equal('group-7');
  });

  it('translates ids in what is asked', async () => {
    await compose({ people: directory, activity: forum, resolve }).getActivities?.({ personId: 'staff-asa' });
    expect(forumCalls.at(-1)?.[0]).to.deep.equal({ personId: 'login-asa' });
    const asked: unknown[] = [];
    const presence: DataProvider = {
      getPeople: () => Promise.resolve([]),
      getPresence: (ids) => {
        asked.push(ids);
        return Promise.resolve(ids.map((personId) => ({ personId, state: 'busy' as const })));
      },
    };
    const whole = compose({ people: directory, presence, resolve });
    expect(await whole.getPresence?.(['staff-asa'])).to.deep.equal([{ personId: 'staff-asa', state: 'busy' }]);
    expect(asked).to.deep.equal([['login-asa']]);
  });

  it('asks for each translation once', async () => {
    const asked: string[] = [];
    const whole = compose({
      people: directory,
      activity: forum,
      resolve: (key) => {
        asked.push(`${key.kind} ${key.id} ${key.from} ${key.to}`);
        return resolve(key);
      },
    });
    await whole.getActivities?.({});
    await whole.getActivities?.({});
    expect(asked).to.have.members([...new Set(asked)]);
    expect(asked).to.include('person login-asa activity people');
  });

  it('leaves an id as it is where the other side has none', async () => {
    const page = await compose({ people: directory, activity: forum, resolve: () => undefined }).getActivities?.({});
    expect(page?.items[0]?.actorId).to.equal('login-asa');
  });

  it('hands the signal and the language on', async () => {
    const { signal } = new AbortController();
    await compose({ people: directory, activity: forum, resolve }).getActivities?.(
      {},
      {},
      {},
      { signal, locale: 'fr' },
    );
    expect(forumCalls.at(-1)?.[3]).to.deep.equal({ signal, locale: 'fr' });
  });

  it('translates what changes live', async () => {
    const live: DataProvider = {
      ...forum,
      async *subscribe() {
        yield await Promise.resolve({
          cursor: '1',
          type: 'created' as const,
          kind: 'person' as const,
          id: 'login-asa',
          object: { id: 'login-asa', name: 'Åsa' },
        });
      },
    };
    const events = [];
    for await (const event of compose({ people: directory, activity: live, resolve }).subscribe?.({}) ?? [])
      events.push(event);
    expect(events).to.deep.equal([
      { cursor: '1', type: 'created', kind: 'person', id: 'staff-asa', object: { id: 'staff-asa', name: 'Åsa' } },
    ]);
  });
});
