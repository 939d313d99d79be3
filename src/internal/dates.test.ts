import { expect } from '@open-wc/testing';
import { emulateZone } from '../../test/support/zone.js';
import { endOf, isDay, isRealDay, momentOf } from './dates.js';

describe('The moment of a date', () => {
  afterEach(() => emulateZone());

  // In Havana the clock goes back from 1:00 to midnight, in Cairo it goes forward from midnight: that day begins at 1:00.
  for (const zone of ['America/New_York', 'America/Havana', 'Africa/Cairo', 'Asia/Kolkata', 'UTC']) {
    it(`without a time is the day of a reader in ${zone}, from its start to its end`, async () => {
      await emulateZone(zone);
      for (const [year, month, day] of [
        [2026, 3, 14],
        [2026, 3, 8],
        [2026, 4, 24],
        [2026, 11, 1],
        [2026, 12, 31],
        [2024, 2, 29],
      ] as const) {
        const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
        const nextDay = new Date(year, month - 1, day + 1).getTime();
        expect(momentOf(iso), iso).to.equal(new Date(year, month - 1, day).getTime());
        expect(endOf(iso), iso).to.equal(nextDay - 1);
      }
    });
  }

  it('without a time is not the one in UTC', async () => {
    await emulateZone('America/New_York');
    expect(momentOf('2026-03-14')).to.equal(Date.parse('2026-03-14T04:00:00Z'));
    expect(endOf('2026-03-14')).to.equal(Date.parse('2026-03-15T03:59:59.999Z'));
    // The clock goes forward on the eighth: that day has 23 hours.
    expect(momentOf('2026-03-08')).to.equal(Date.parse('2026-03-08T05:00:00Z'));
    expect(endOf('2026-03-08')).to.equal(Date.parse('2026-03-09T03:59:59.999Z'));
  });

  it('with a time is as it says, at its start and its end', async () => {
    await emulateZone('America/New_York');
    for (const iso of [
      '2026-03-14T10:30:00Z',
      '2026-03-14T10:30:00+05:30',
      '2026-03-14T10:30:00',
      '2026-03-14T00:00Z',
    ]) {
      expect(isDay(iso)).to.equal(false);
      expect(momentOf(iso)).to.equal(Date.parse(iso));
      expect(endOf(iso)).to.equal(Date.parse(iso));
    }
  });

  it('is none where it cannot be read', () => {
    for (const text of ['', 'soon', '2026-3-14x', '2026-13-45']) {
      expect(momentOf(text), text).to.deep.equal(NaN);
      expect(endOf(text), text).to.deep.equal(NaN);
      expect(isRealDay(text), text).to.equal(false);
    }
  });
});
