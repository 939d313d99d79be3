import { expect } from '@open-wc/testing';
import { fromActivity, toActivity } from './index.js';

const asa = 'https://a.example/users/asa';
const everybody = 'https://www.w3.org/ns/activitystreams#Public';
const quietly = {
  onProblem: ({ path, message }: { path: string; message: string }) => expect.fail(`${path}: ${message}`),
};
/** As the other side gets it. */
const sent = (document: object) => JSON.parse(JSON.stringify(document)) as unknown;

describe('A post as ActivityStreams', () => {
  it('is a Note with escaped content, its tags, and its purpose under our own name', () => {
    const draft = {
      purpose: 'ask',
      text: '@Bo, is 1 < 2?',
      entities: [{ type: 'mention', start: 0, end: 3, id: 'https://a.example/users/bo' }],
      language: 'en',
      groupId: 'https://a.example/pumps',
      visibility: 'members',
      attachments: [{ url: 'https://a.example/a.png', mediaType: 'image/png', name: 'A', size: 7 }],
    } as const;
    const content = '<p><a href="https://a.example/users/bo" class="u-url mention">@Bo</a>, is 1 &lt; 2?</p>';
    const object = {
      type: 'Note',
      attributedTo: asa,
      content,
      contentMap: { en: content },
      attachment: [{ type: 'Image', url: 'https://a.example/a.png', mediaType: 'image/png', name: 'A' }],
      tag: [{ type: 'Mention', href: 'https://a.example/users/bo', name: '@Bo' }],
      to: ['https://a.example/pumps'],
      cc: ['https://a.example/users/bo'],
      audience: 'https://a.example/pumps',
      'kith:purpose': 'ask',
      'kith:visibility': 'members',
    };
    expect(fromActivity(draft, { wrap: 'Create', actorId: asa })).to.deep.equal({
      '@context': ['https://www.w3.org/ns/activitystreams', { kith: 'https://unpkg.com/kith-elements#' }],
      type: 'Create',
      actor: asa,
      to: object.to,
      cc: object.cc,
      object,
    });
  });

  it('has files of the kind their media type says, whatever that says', () => {
    const kinds = ['image/png', 'video/mp4', 'audio/ogg', 'text/html', 'constructor/x'];
    const attachments = kinds.map((mediaType) => ({ url: 'https://a.example/f', mediaType }));
    const written = fromActivity({ attachments }).attachment as { type: string }[];
    expect(written.map(({ type }) => type)).to.deep.equal(['Image', 'Video', 'Audio', 'Document', 'Document']);
  });

  const bo = 'https://a.example/users/bo';
  const group = 'https://a.example/pumps';
  const followers = `${asa}/followers`;
  for (const [visibility, groupId, to, cc] of [
    ['public', undefined, [everybody], [followers, bo]],
    ['public', group, [everybody], [group, bo]],
    ['network', undefined, [followers], [bo]],
    ['members', group, [group], [bo]],
    ['hidden', group, undefined, [bo]],
    [undefined, undefined, undefined, [bo]],
    [undefined, group, [group], [bo]],
  ] as const) {
    it(`goes to nobody else where it is ${visibility ?? 'of no said visibility'}${groupId ? ' in a group' : ''}`, () => {
      const draft = { text: 'x', mentions: [bo], ...(visibility && { visibility }), ...(groupId && { groupId }) };
      const object = fromActivity(draft, { followers });
      expect([object.to, object.cc]).to.deep.equal([to, cc]);
      const audience = groupId && visibility !== 'hidden' ? groupId : undefined;
      expect(object.audience).to.equal(audience);
    });
  }

  it('is a gap without its words where it was removed, or is hidden for review', () => {
    const frame = { id: 'https://a.example/1', actorId: asa, published: '2026-01-01T00:00:00Z' };
    const post = { ...frame, text: 'secret' };
    for (const state of ['removed', 'hidden-pending-review'] as const) {
      const document = fromActivity({ ...post, state, html: '<b>secret</b>' }, { wrap: 'Update' });
      expect(document.type).to.equal('Delete');
      expect(JSON.stringify(document)).not.to.contain('secret');
      expect(toActivity(sent(document), quietly)).to.deep.equal({ ...frame, state: 'removed' });
    }
  });

  it('carries no markup of unknown origin', () => {
    const document = fromActivity({
      text: '',
      html: '<p onclick="x()">a <b>b</b><script>c</script></p>',
    });
    expect(document.content).to.equal('<p>a <strong>b</strong></p>');
  });
});
