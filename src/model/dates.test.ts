import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { emulateZone } from '../../test/support/zone.js';
import { connectionFigures, isCurrent, isExpired, type Activity, type Expertise, type Membership } from './index.js';
import { isoDate } from './schema.js';

const minute = 60_000;
/** A moment of 14 March 2026 or a day near it, in the reader's time zone. */
const local = (day: number, ...time: number[]) => new Date(2026, 2, day, ...time).getTime();

describe('What holds until a day', () => {
  afterEach(() => emulateZone());
  const expertise = (validUntil: string): Expertise => ({ id: 'e', personId: 'a', topicId: 't', validUntil });
  const membership = (until: string): Membership => ({ personId: 'a', groupId: 'g', until });

  for (const zone of ['America/New_York', 'Asia/Kolkata', 'UTC']) {
    it(`holds for all of that day in ${zone}, and not on the next one`, async () => {
      await emulateZone(zone);
      for (const now of [local(13, 23, 59), local(14), local(14, 12), local(15) - 1]) {
        expect(isExpired(expertise('2026-03-14'), now)).to.equal(false);
        expect(isCurrent(membership('2026-03-14'), now)).to.equal(true);
      }
      for (const now of [local(15), local(15, 12)]) {
        expect(isExpired(expertise('2026-03-14'), now)).to.equal(true);
        expect(isCurrent(membership('2026-03-14'), now)).to.equal(false);
      }
    });
  }

  it('holds until its time where it has one', () => {
    const end = Date.parse('2026-03-14T10:00:00Z');
    expect(isExpired(expertise('2026-03-14T10:00:00Z'), end - minute)).to.equal(false);
    expect(isExpired(expertise('2026-03-14T10:00:00Z'), end + minute)).to.equal(true);
    expect(isCurrent(membership('2026-03-14T10:00:00Z'), end - minute)).to.equal(true);
    expect(isCurrent(membership('2026-03-14T10:00:00Z'), end + minute)).to.equal(false);
  });
});

describe('A window of figures', () => {
  afterEach(() => emulateZone());

  it('begins and ends with the days it names, as the reader counts them', async () => {
    await emulateZone('America/New_York');
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const post = (id: string, published: number): Activity => ({
      id,
      actorId: 'a',
      groupId: 'g',
      text: '…',
      published: new Date(published).toISOString(),
    });
    const figures = connectionFigures({
      groupId: 'g',
      window: { start: '2026-03-14', end: '2026-03-15' },
      asOf: local(20),
      // Three of them on that day. In UTC the first of all is on it too, and the evening's two are not.
      activities: [
        post('before', local(13, 21)),
        post('first', local(14)),
        post('evening', local(14, 22)),
        post('last', local(14, 23)),
        post('after', local(15)),
      ],
      memberships: names.map((personId) => ({ personId, groupId: 'g' })),
      people: names.map((id) => ({ id, name: id })),
    });
    expect(figures.find(({ name }) => name === 'curiosity')?.denominator).to.equal(3);
  });
});

describe('An ISO date', () => {
  const accepts = (text: string) => v.is(isoDate, text);

  it('may have a time, a fraction and an offset, or none of them', () => {
    for (const text of [
      '2026-03-14',
      '2024-02-29',
      '2000-02-29',
      '0001-01-01',
      '9999-12-31',
      '2026-03-14T10:00',
      '2026-03-14T10:00Z',
      '2026-03-14T10:00:30',
      '2026-03-14T10:00:30Z',
      '2026-03-14T10:00:30.5Z',
      '2026-03-14T10:00:30.123456Z',
      '2026-03-14T10:00:30+01:00',
      '2026-03-14T10:00:30.123-11:30',
      '2026-03-14T24:00:00Z',
    ]) {
      expect(accepts(text), text).to.equal(true);
    }
  });

  it('is a day of the calendar', () => {
    for (const text of [
      '2026-02-31',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-06-31T10:00:00Z',
      '2026-02-30T23:00:00+01:00',
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
      '2026-01-32',
      '2026-03-14T25:00:00Z',
    ]) {
      expect(accepts(text), text).to.equal(false);
    }
  });

  it('is each day and each moment that there is', () => {
    const moments = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const iso = moment.toISOString();
        return accepts(iso) && accepts(iso.slice(0, 10));
      }),
    );
  });
});
