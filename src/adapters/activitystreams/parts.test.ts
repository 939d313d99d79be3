import { expect } from '@open-wc/testing';
import { toAttachment, toReaction } from './index.js';

const asa = 'https://a.example/users/asa';
const note = { type: 'Note', id: 'https://a.example/notes/1', content: 'Hello' };

describe('An attachment', () => {
  it('is an address on the web with what is said of it', () => {
    expect(toAttachment('https://a.example/x')).to.deep.equal({ url: 'https://a.example/x' });
    const link = { type: 'Link', href: 'https://a.example/x', name: 'X', mediaType: 'Text/HTML; charset=utf-8' };
    expect(toAttachment(link)).to.deep.equal({ url: 'https://a.example/x', name: 'X', mediaType: 'text/html' });
  });

  it('is nothing elsewhere, and says so', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', '/x', 7, {}, null]) {
      const told: string[] = [];
      expect(toAttachment({ type: 'Document', url }, { onProblem: ({ path }) => told.push(path) })).to.equal(undefined);
      expect(told).to.include('attachment');
    }
  });
});

describe('A reaction', () => {
  it('is given by a Like, and taken back by its Undo', () => {
    const like = { type: 'Like', actor: asa, object: note };
    const given = { activityId: note.id, actorId: asa, key: 'like', on: true };
    expect(toReaction(like)).to.deep.equal(given);
    expect(toReaction({ type: 'Undo', actor: asa, object: { ...like, actor: undefined } })).to.deep.equal({
      ...given,
      on: false,
    });
  });

  it('is nothing else, and says why', () => {
    for (const input of [
      note,
      { type: 'Dislike' },
      { type: 'Undo', object: 'x:1' },
      { type: 'Like', actor: asa },
      { type: 'Like' },
      7,
    ]) {
      const told: string[] = [];
      expect(toReaction(input, { onProblem: ({ path }) => told.push(path) })).to.equal(undefined);
      expect(told).to.have.length(1);
    }
  });
});
