import { expect } from '@open-wc/testing';
import { toActivity, toPage } from './index.js';

const everybody = 'https://www.w3.org/ns/activitystreams#Public';
const quietly = {
  languages: ['en'],
  onProblem: ({ path, message }: { path: string; message: string }) => expect.fail(`${path}: ${message}`),
};

describe('What well-known servers send', () => {
  it('is read from a Mastodon-like outbox: posts with mentions, and shares of what is only linked', () => {
    const asa = 'https://m.example/users/asa';
    const content =
      '<p><span class="h-card" translate="no"><a href="https://x.example/@bo" class="u-url mention">@<span>bo</span></a></span> ' +
      'see <a href="https://long.example/a/b" rel="nofollow noopener" target="_blank"><span class="invisible">https://</span>' +
      '<span class="ellipsis">long.example/a</span><span class="invisible">/b</span></a> ' +
      '<a href="https://m.example/tags/pumps" class="mention hashtag" rel="tag">#<span>pumps</span></a></p>';
    const note = {
      id: `${asa}/statuses/1`,
      type: 'Note',
      summary: null,
      inReplyTo: null,
      published: '2026-03-14T09:00:00Z',
      url: 'https://m.example/@asa/1',
      attributedTo: asa,
      to: [everybody],
      cc: [`${asa}/followers`, 'https://x.example/users/bo'],
      sensitive: false,
      conversation: 'tag:m.example,2026-03-14:objectId=1:objectType=Conversation',
      content,
      contentMap: { en: content },
      attachment: [
        { type: 'Document', mediaType: 'image/png', url: 'https://m.example/a.png', name: null, focalPoint: [0, 0] },
      ],
      tag: [
        { type: 'Mention', href: 'https://x.example/users/bo', name: '@bo@x.example' },
        { type: 'Hashtag', href: 'https://m.example/tags/pumps', name: '#pumps' },
        {
          id: 'https://m.example/emojis/1',
          type: 'Emoji',
          name: ':x:',
          icon: { type: 'Image', url: 'https://m.example/x' },
        },
      ],
      replies: { type: 'Collection', first: { type: 'CollectionPage', next: 'https://m.example/r', items: [] } },
    };
    const outbox = {
      '@context': [
        'https://www.w3.org/ns/activitystreams',
        { sensitive: 'as:sensitive', toot: 'http://joinmastodon.org/ns#' },
      ],
      type: 'OrderedCollectionPage',
      id: `${asa}/outbox?page=true`,
      partOf: `${asa}/outbox`,
      next: `${asa}/outbox?max_id=1&page=true`,
      prev: `${asa}/outbox?min_id=2&page=true`,
      orderedItems: [
        {
          type: 'Announce',
          id: `${asa}/2`,
          actor: asa,
          published: '2026-03-15T09:00:00Z',
          to: [everybody],
          object: 'https://x.example/9',
        },
        { type: 'Create', id: `${note.id}/activity`, actor: asa, to: note.to, cc: note.cc, object: note },
      ],
    };
    const text = '@bo see https://long.example/a/b #pumps';
    expect(toPage(outbox, 'activity', quietly)).to.deep.equal({
      items: [
        {
          id: `${asa}/2`,
          actorId: asa,
          published: '2026-03-15T09:00:00Z',
          purpose: 'share',
          visibility: 'public',
          attachments: [{ url: 'https://x.example/9' }],
        },
        {
          id: note.id,
          actorId: asa,
          published: note.published,
          text,
          entities: [
            { type: 'mention', start: 0, end: 3, id: 'https://x.example/users/bo', url: 'https://x.example/@bo' },
            { type: 'link', start: 8, end: 32, url: 'https://long.example/a/b' },
            {
              type: 'topic',
              start: 33,
              end: 39,
              id: 'https://m.example/tags/pumps',
              url: 'https://m.example/tags/pumps',
            },
          ],
          language: 'en',
          visibility: 'public',
          attachments: [{ url: 'https://m.example/a.png', mediaType: 'image/png' }],
          topicIds: ['https://m.example/tags/pumps'],
          mentions: ['https://x.example/users/bo'],
          url: note.url,
        },
      ],
      next: outbox.next,
      newer: outbox.prev,
      included: { topics: [{ id: 'https://m.example/tags/pumps', name: 'pumps' }] },
    });
  });

  it('is read from a forum: a group passes on the page that a member made', () => {
    const group = 'https://l.example/c/pumps';
    const page = {
      type: 'Page',
      id: 'https://l.example/post/1',
      attributedTo: 'https://l.example/u/asa',
      to: [group, everybody],
      audience: group,
      name: 'A better valve',
      content: '<p>It <em>works</em></p>',
      mediaType: 'text/html',
      attachment: [{ type: 'Link', href: 'https://valve.example/' }],
      sensitive: false,
      published: '2026-03-14T09:00:00.123456Z',
    };
    const create = {
      type: 'Create',
      id: 'https://l.example/activities/1',
      actor: page.attributedTo,
      to: page.to,
      object: page,
    };
    const announce = {
      type: 'Announce',
      id: 'https://l.example/activities/2',
      actor: group,
      to: [`${group}/followers`],
      object: create,
    };
    expect(toActivity(announce, quietly)).to.deep.equal({
      id: page.id,
      actorId: page.attributedTo,
      published: page.published,
      groupId: group,
      text: 'A better valve\nIt works',
      entities: [
        { type: 'strong', start: 0, end: 14 },
        { type: 'emphasis', start: 18, end: 23 },
      ],
      visibility: 'public',
      attachments: [{ url: 'https://valve.example/' }],
    });
  });
});
