import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { emulateZone } from '../../test/support/zone.js';
import { LocalizeController } from './localize-controller.js';
import { nearestLang } from './nearest-lang.js';
import { en } from './messages.js';
import { Text, textFor } from './text.js';

const now = new Date(2026, 2, 2, 10, 42).getTime();
const before = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

describe('Times in words', () => {
  const text = textFor('en-GB');
  it('are relative to the minute on the same day', () => {
    expect(text.ago(before(0.4), now)).to.equal('just now');
    expect(text.ago(before(5), now)).to.equal('5 minutes ago');
    expect(text.ago(before(130), now)).to.equal('2 hours ago');
  });

  it('name the day before with its time, and then the date', () => {
    expect(text.ago(before(18 * 60 + 22), now)).to.equal('yesterday, 16:20');
    expect(text.ago(before(3 * 24 * 60), now)).to.equal('27 Feb');
    expect(text.ago(before(300 * 24 * 60), now)).to.equal('6 May 2025');
  });

  it('tell on which day something happened last', () => {
    expect(text.daysAgo(before(60), now)).to.equal('today');
    expect(text.daysAgo(before(12 * 24 * 60), now)).to.equal('12 days ago');
    expect(text.daysAgo(before(200 * 24 * 60), now)).to.equal('7 months ago');
  });
});

describe('Days without a time, in words', () => {
  afterEach(() => emulateZone());

  for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
    it(`are the same days in ${zone}`, async () => {
      await emulateZone(zone);
      // Formats keep the zone they were made in: this one is new.
      const text = new Text(en, 'en-US');
      const noon = new Date(2026, 2, 14, 12).getTime();
      expect(text.day('2026-03-14', noon)).to.equal('Mar 14');
      expect(text.day('2026-01-01', noon)).to.equal('Jan 1');
      expect(text.day('2025-12-31', noon)).to.equal('Dec 31, 2025');
      expect(text.moment('2026-03-14')).to.equal('Saturday, March 14, 2026');
      expect(text.daysAgo('2026-03-14', noon)).to.equal('today');
      expect(text.daysAgo('2026-03-13', noon)).to.equal('yesterday');
      expect(text.ago('2026-03-14', noon)).to.equal('today');
      expect(text.ago('2026-03-10', noon)).to.equal('Mar 10');
    });
  }

  it('have no time of day, whenever that is looked at', () => {
    const text = textFor('en-GB');
    for (const hour of [0, 1, 5, 12, 23]) {
      const at = new Date(2026, 2, 14, hour).getTime();
      expect(text.ago('2026-03-14', at)).to.equal('today');
      expect(text.ago('2026-03-13', at)).to.equal('yesterday');
      expect(text.ago('2026-03-12', at)).to.equal('12 Mar');
      expect(text.ago('2026-03-15', at)).to.match(/^Sunday,? 15 March 2026$/);
    }
    expect(text.moment('2026-03-14')).to.match(/^Saturday,? 14 March 2026$/);
    expect(text.moment('2026-03-14T16:20:00')).to.contain('16:20');
  });
});

describe('Numbers in words', () => {
  it('are exact to 999, then short', () => {
    expect(textFor('en').count(999)).to.equal('999');
    expect(textFor('en').count(1234)).to.equal('1.2k');
    expect(textFor('en').exact(1234)).to.equal('1,234');
    expect(textFor('en').bytes(84_000)).to.equal('84 kB');
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
