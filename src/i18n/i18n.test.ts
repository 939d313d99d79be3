import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { emulateZone } from '../../test/support/zone.js';
import { LocalizeController } from './localize-controller.js';
import { nearestLang } from './nearest-lang.js';
import { formatBytes, formatCount, formatExact } from './numbers.js';
import { Text, textFor } from './text.js';
import { faceWords } from './words/faces.js';
import { groupWords } from './words/groups.js';
import { formatAgo, formatDay, formatDaysAgo, formatMoment } from './times.js';

const now = new Date(2026, 2, 2, 10, 42).getTime();
const before = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

describe('Times in words', () => {
  const text = textFor('en-GB');
  it('are relative to the minute on the same day', () => {
    expect(formatAgo(text, before(0.4), now)).to.equal('just now');
    expect(formatAgo(text, before(5), now)).to.equal('5 minutes ago');
    expect(formatAgo(text, before(130), now)).to.equal('2 hours ago');
  });

  it('name the day before with its time, and then the date', () => {
    expect(formatAgo(text, before(18 * 60 + 22), now)).to.equal('yesterday, 16:20');
    expect(formatAgo(text, before(3 * 24 * 60), now)).to.equal('27 Feb');
    expect(formatAgo(text, before(300 * 24 * 60), now)).to.equal('6 May 2025');
  });

  it('tell on which day something happened last', () => {
    expect(formatDaysAgo(text, before(60), now)).to.equal('today');
    expect(formatDaysAgo(text, before(12 * 24 * 60), now)).to.equal('12 days ago');
    expect(formatDaysAgo(text, before(200 * 24 * 60), now)).to.equal('7 months ago');
  });
});

describe('Days without a time, in words', () => {
  afterEach(() => emulateZone());

  for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
    it(`are the same days in ${zone}`, async () => {
      await emulateZone(zone);
      // Formats keep the zone they were made in: this one is new.
      const text = new Text('en-US');
      const noon = new Date(2026, 2, 14, 12).getTime();
      expect(formatDay(text, '2026-03-14', noon)).to.equal('Mar 14');
      expect(formatDay(text, '2026-01-01', noon)).to.equal('Jan 1');
      expect(formatDay(text, '2025-12-31', noon)).to.equal('Dec 31, 2025');
      expect(formatMoment(text, '2026-03-14')).to.equal('Saturday, March 14, 2026');
      expect(formatDaysAgo(text, '2026-03-14', noon)).to.equal('today');
      expect(formatDaysAgo(text, '2026-03-13', noon)).to.equal('yesterday');
      expect(formatAgo(text, '2026-03-14', noon)).to.equal('today');
      expect(formatAgo(text, '2026-03-10', noon)).to.equal('Mar 10');
    });
  }

  it('have no time of day, whenever that is looked at', () => {
    const text = textFor('en-GB');
    for (const hour of [0, 1, 5, 12, 23]) {
      const at = new Date(2026, 2, 14, hour).getTime();
      expect(formatAgo(text, '2026-03-14', at)).to.equal('today');
      expect(formatAgo(text, '2026-03-13', at)).to.equal('yesterday');
      expect(formatAgo(text, '2026-03-12', at)).to.equal('12 Mar');
      expect(formatAgo(text, '2026-03-15', at)).to.match(/^Sunday,? 15 March 2026$/);
    }
    expect(formatMoment(text, '2026-03-14')).to.match(/^Saturday,? 14 March 2026$/);
    expect(formatMoment(text, '2026-03-14T16:20:00')).to.contain('16:20');
  });
});

describe('Another language', () => {
  it('speaks its own words, and English where it has none', () => {
    const text = new Text('xx', { faces: { retry: 'Nochmal' } });
    expect(text.words(faceWords).retry).to.equal('Nochmal');
    expect(text.words(faceWords).loading).to.equal('Loading…');
    expect(text.words(groupWords).official).to.equal('Official');
  });
});

describe('Numbers in words', () => {
  const text = textFor('en');
  it('are exact to 999, then short', () => {
    expect(formatCount(text, 999)).to.equal('999');
    expect(formatCount(text, 1234)).to.equal('1.2k');
    expect(formatExact(text, 1234)).to.equal('1,234');
    expect(formatBytes(text, 84_000)).to.equal('84 kB');
  });
});

describe('The language of an element', () => {
  class Probe extends LitElement {
    readonly localize = new LocalizeController(this);
    override render = () => html`<slot></slot>`;
  }
  customElements.define('probe-lang', Probe);

  it('is the nearest one through shadow roots and slots', () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    const shadow = host.attachShadow({ mode: 'open' });
    const section = document.createElement('section');
    section.lang = 'en-AU';
    section.append(document.createElement('slot'));
    shadow.append(section);
    const child = document.createElement('p');
    host.append(child);
    document.body.append(host);
    expect(nearestLang(child)).to.equal('en-AU');
    section.removeAttribute('lang');
    expect(nearestLang(child)).to.equal('fr');
    host.remove();
  });

  it('follows the page, and keeps to English words and dates where it knows no other', async () => {
    const probe = new Probe();
    document.body.append(probe);
    document.documentElement.lang = 'en-GB';
    await Promise.resolve();
    await probe.updateComplete;
    expect(probe.localize.text.locale).to.equal('en-GB');
    document.documentElement.lang = 'de';
    await Promise.resolve();
    expect(probe.localize.text.locale).to.equal('en');
    document.documentElement.lang = 'not a tag';
    await Promise.resolve();
    expect(probe.localize.text.locale).to.equal('en');
    document.documentElement.lang = 'en';
    probe.remove();
  });
});
