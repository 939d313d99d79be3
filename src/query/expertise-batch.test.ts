import { expect } from '@open-wc/testing';
import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import type { Expertise, Page, PageRequest } from '../model/index.js';
import type { DataProvider } from '../provider/index.js';
import { pairKey, readPairs } from './expertise-batch.js';

const now = new Date(2026, 2, 14, 12);

/** A provider that tells these pages, and counts how often it was asked. */
function pagesOf(...pages: Expertise[][]) {
  const asked: (string | undefined)[] = [];
  const provider: DataProvider = {
    getPeople: () => Promise.resolve([]),
    getExpertise: (_query, page: PageRequest = {}): Promise<Page<Expertise>> => {
      asked.push(page.cursor);
      const at = Number(page.cursor ?? 0);
      const next = at + 1 < pages.length ? { next: String(at + 1) } : {};
      return Promise.resolve({ items: pages[at] ?? [], ...next });
    },
  };
  return { provider, asked };
}

const valves = (id: string, more: Partial<Expertise> = {}): Expertise => ({
  id,
  personId: 'asa',
  topicId: 'valves',
  ...more,
});
const old = { validUntil: '2026-03-13' };

describe('Reading the badges of a page', () => {
  let time: Clock;
  beforeEach(() => (time = FakeTimers.install({ now, toFake: ['Date'] })));
  afterEach(() => time.uninstall());

  const read = async ({ provider }: ReturnType<typeof pagesOf>, ...people: string[]) => {
    const pairs = ['asa', ...people].map((person) => pairKey(person, 'valves'));
    return (await readPairs(provider, pairs, {})).map(({ expertise }) => expertise.id);
  };

  it('keeps what holds now where something stronger of the same person and topic has expired', async () => {
    expect(await read(pagesOf([valves('was', old), valves('is'), valves('is too')]))).to.deep.equal(['is']);
    expect(await read(pagesOf([valves('is'), valves('was', old)]))).to.deep.equal(['is']);
  });

  it('keeps what holds until today', async () => {
    const today = valves('today', { validUntil: '2026-03-14' });
    expect(await read(pagesOf([valves('was', old), today, valves('is')]))).to.deep.equal(['today']);
  });

  it('looks on later pages for what holds, and on none where it has found all', async () => {
    const later = pagesOf([valves('was', old)], [valves('is')], [valves('is too')]);
    expect(await read(later)).to.deep.equal(['is']);
    expect(later.asked).to.deep.equal([undefined, '1']);
  });

  it('keeps the first of what has expired where nothing holds', async () => {
    expect(await read(pagesOf([valves('was', old)], [valves('was too', old)]))).to.deep.equal(['was']);
  });

  it('takes pairs one by one', async () => {
    const tran = valves('tran is', { personId: 'tran' });
    expect(await read(pagesOf([tran, valves('was', old)], [valves('is')]), 'tran')).to.have.members(['tran is', 'is']);
  });
});
