import { expect } from '@open-wc/testing';
import { toPage, type Mapped } from './index.js';

const asa = { type: 'Person', id: 'https://a.example/users/asa', name: 'Åsa' };
const note = (at: number, more: object = {}) => ({
  type: 'Note',
  id: `https://a.example/notes/${String(at)}`,
  attributedTo: asa,
  published: '2026-03-14T09:00:00Z',
  content: `note ${String(at)}`,
  ...more,
});
const mapped = (input: object, kind: keyof Mapped = 'activity') => {
  const told: string[] = [];
  const page = toPage(input, kind, { onProblem: ({ path, message }) => told.push(`${path}: ${message}`) });
  return { page, told, ids: page?.items.map(({ id }) => Number(id.split('/').at(-1))) };
};
const address = 'https://a.example/outbox?page=';

describe('A page', () => {
  it('holds the items of a collection or of a page of one, ordered or not', () => {
    for (const [type, term] of [
      ['Collection', 'items'],
      ['CollectionPage', 'items'],
      ['OrderedCollection', 'orderedItems'],
      ['OrderedCollectionPage', 'orderedItems'],
      [undefined, 'items'],
    ] as const) {
      const { ids, told, page } = mapped({
        type,
        [term]: [note(1), { type: 'Create', object: note(2) }],
        totalItems: 7,
      });
      expect([ids, told, page?.total]).to.deep.equal([[1, 2], [], 7]);
    }
    expect(mapped({ type: 'Collection', items: note(1) }).ids).to.deep.equal([1]);
  });

  it('takes the first page where the collection has it in itself, and else its address', () => {
    const first = { type: 'OrderedCollectionPage', orderedItems: [note(1)], next: `${address}2`, prev: `${address}0` };
    const { page, ids } = mapped({ type: 'OrderedCollection', totalItems: 3, first });
    expect(ids).to.deep.equal([1]);
    expect(page).to.deep.include({ next: `${address}2`, newer: `${address}0`, total: 3 });
    for (const link of [`${address}1`, { type: 'Link', href: `${address}1` }]) {
      expect(mapped({ type: 'Collection', first: link }).page).to.deep.equal({ items: [], next: `${address}1` });
    }
  });

  it('leads on from an empty page, but never in a circle or off the web', () => {
    const page = { type: 'CollectionPage', id: `${address}1`, items: [], first: `${address}0` };
    expect(mapped({ ...page, next: `${address}2` }).page?.next).to.equal(`${address}2`);
    expect(mapped(page)).to.deep.equal({ page: { items: [] }, ids: [], told: [] });
    for (const next of [`${address}1`, '?page=2', 'file:///etc/passwd', 'javascript:x']) {
      const { page: found, told } = mapped({ ...page, next });
      expect(found).to.deep.equal({ items: [] });
      expect(told).to.have.length(1);
    }
  });

  it('tells which items are only linked, each once, and fetches none', () => {
    const linked = [
      'https://a.example/1',
      { type: 'Link', href: 'https://a.example/2' },
      'https://a.example/1',
      'acct:bo',
    ];
    expect(mapped({ type: 'Collection', items: [...linked, note(1)] }).page).to.deep.include({
      linked: ['https://a.example/1', 'https://a.example/2'],
    });
  });

  it('has each post once: its gap, else its latest version', () => {
    const edit = { type: 'Update', published: '2026-03-15T09:00:00Z', object: note(1, { content: 'new' }) };
    const { page, told } = mapped({ type: 'Collection', items: [note(1), edit, note(2), note(1)] });
    expect(page?.items.map((item) => 'text' in item && item.text)).to.deep.equal(['new', 'note 2']);
    expect(told).to.deep.equal(['page.items: 2 are there twice; the latest are kept']);
    const gone = { type: 'Delete', actor: asa, published: '2026-03-14T10:00:00Z', object: 'https://a.example/notes/1' };
    const [gap] = mapped({ type: 'Collection', items: [edit, gone] }).page?.items ?? [];
    expect(gap).to.have.property('state', 'removed');
  });

  it('leaves out what is none of its kind, and counts only what can be', () => {
    const { ids, told, page } = mapped({ type: 'Collection', items: [note(1), { type: 'Like' }, 7], totalItems: 1 });
    expect(ids).to.deep.equal([1]);
    expect(told).to.deep.equal([
      'page.items: expected an object or an address, found a number',
      'page.items: Like is no post',
      'page.totalItems: is less than the 2 items there are; it is not kept',
    ]);
    expect(page).not.to.have.property('total');
    expect(mapped({ type: 'Collection', totalItems: 'many' }).told[0]).to.contain('expected a number of things');
    expect(mapped(note(1))).to.deep.equal({ page: undefined, ids: undefined, told: ['page: Note is no collection'] });
  });

  it('includes the people, groups and topics its items bring along', () => {
    const group = { type: 'Group', id: 'https://a.example/pumps', name: 'Pumps' };
    const tag = { type: 'Hashtag', href: 'https://a.example/t/oil', name: '#Oil' };
    const { page } = mapped({
      type: 'Collection',
      items: [note(1, { audience: group, tag }), note(2, { audience: group })],
    });
    expect(page?.included).to.deep.equal({
      people: [{ id: asa.id, name: 'Åsa' }],
      groups: [{ id: group.id, name: 'Pumps' }],
      topics: [{ id: tag.href, name: 'Oil' }],
    });
  });

  it('holds people or groups where it is asked for them', () => {
    const items = [asa, { type: 'Group', id: 'https://a.example/pumps', name: 'Pumps' }, 'https://a.example/users/bo'];
    expect(mapped({ type: 'OrderedCollection', orderedItems: items }, 'person').page).to.deep.equal({
      items: [{ id: asa.id, name: 'Åsa' }],
      linked: ['https://a.example/users/bo'],
    });
    expect(mapped({ type: 'Collection', items }, 'group').page?.items).to.deep.equal([
      { id: 'https://a.example/pumps', name: 'Pumps' },
    ]);
  });

  it('comes in time however large it says to be', () => {
    const many = Array.from({ length: 6000 }, (_, at) => note(at));
    const { page, told } = mapped({ type: 'Collection', items: many });
    expect(page?.items).to.have.length(5000);
    expect(told).to.deep.equal(['page.items: only the first 5000 of 6000 are read']);
    const circle: Record<string, unknown> = { ...note(1), attributedTo: asa.id };
    circle.tag = Array.from({ length: 5000 }, () => circle);
    circle.attachment = circle.tag;
    const { told: toldOf } = mapped({ type: 'Collection', items: Array.from({ length: 50 }, () => ({ ...circle })) });
    expect(toldOf.some((problem) => problem.includes('only the first 100000 objects are read'))).to.equal(true);
  });
});
