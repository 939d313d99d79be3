import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LitElement, css, html, nothing } from 'lit';
import { button, card, host } from '../src/styles/index.js';
import {
  bone,
  boneFace,
  chip,
  chipStyles,
  emptyNote,
  errorNote,
  faces,
  facePile,
  facePileStyles,
  faceStyles,
  groupFaceStyles,
  facesStyles,
  groupFace,
  highlightStyles,
  icon,
  iconStyles,
  personFace,
  personLineStyles,
  personName,
  personRow,
  personRowStyles,
} from '../src/views/index.js';
import { textOfStories, people } from './support/people.js';

const colours = [
  ['text', 'currentColor', '--kith-color-text'],
  ['text, muted', 'var(--_muted)', '--kith-color-text-muted'],
  ['accent', 'var(--_accent-text)', '--kith-color-accent'],
  ['positive', 'var(--_positive)', '--kith-color-positive'],
  ['caution', 'var(--_caution)', '--kith-color-caution'],
  ['danger', 'var(--_danger)', '--kith-color-danger'],
  ['external', 'var(--_external)', '--kith-color-external'],
] as const;

const sizes = [
  ['Large, 1.2', 'large'],
  ['Text, 1', 'text'],
  ['Small, 0.833', 'small'],
] as const;

/** A page of the pattern book: it uses the library's own styles, so it cannot show anything else than what is there. */
class LookBook extends LitElement {
  static override styles = [
    host,
    button,
    card,
    chipStyles,
    faceStyles,
    groupFaceStyles,
    facePileStyles,
    facesStyles,
    iconStyles,
    personLineStyles,
    personRowStyles,
    highlightStyles,
    css`
      :host {
        display: grid;
        gap: var(--_s6);
      }

      section {
        display: grid;
        gap: var(--_s3);
      }

      h2 {
        font-weight: 600;
      }

      code {
        font-size: var(--_small);
      }

      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: var(--_s3) var(--_s6);
      }

      .row {
        flex-wrap: wrap;
      }

      .card {
        padding: var(--_s4);
      }

      .card.whole {
        padding: 0;
      }

      .inside {
        padding: var(--_s4);
      }

      .list {
        max-inline-size: 26rem;
        padding-block: var(--_s1);
      }

      .list li {
        padding-block: var(--_s3);
      }

      .list li + li {
        border-block-start: 1px solid var(--_line);
      }

      .large {
        font-size: var(--_large);
        font-weight: 600;
      }

      .step {
        background: var(--_accent-tint);
        border-inline-start: 2px solid var(--_accent);
      }

      .s1 {
        inline-size: var(--_s1);
        block-size: 1em;
      }

      .s2 {
        inline-size: var(--_s2);
        block-size: 1em;
      }

      .s3 {
        inline-size: var(--_s3);
        block-size: 1em;
      }

      .s4 {
        inline-size: var(--_s4);
        block-size: 1em;
      }

      .s6 {
        inline-size: var(--_s6);
        block-size: 1em;
      }

      .accent {
        color: var(--_accent-text);
      }

      .positive {
        color: var(--_positive);
      }

      .caution {
        color: var(--_caution);
      }

      .danger {
        color: var(--_danger);
      }

      .external {
        color: var(--_external);
      }
    `,
  ];

  protected override render() {
    const all = people.map((person) => personFace(person));
    return html`
      <section>
        <h2>Colours: mixed from the page’s own text colour</h2>
        <div class="grid">
          ${colours.map(
            ([name, , token]) =>
              html`<div>
                <div class=${name.replace('text, ', '')}>${name}: the quick brown fox</div>
                <code>${token}</code>
              </div>`,
          )}
        </div>
      </section>
      <section>
        <h2>Type: the page’s font and size, a scale of 1.2, two weights</h2>
        ${sizes.map(([name, size]) => html`<p class=${size}>${name}: Trần Thị Ngọc met 渡辺 さくら</p>`)}
      </section>
      <section>
        <h2>Space: four-pixel steps of <code>--kith-space-unit</code></h2>
        <div class="row">
          ${[1, 2, 3, 4, 6].map((step) => html`<span class="step s${step}"></span><span class="small muted">${step}</span>`)}
        </div>
      </section>
      <section>
        <h2>Faces: round for people, square for groups, twelve hues from the id</h2>
        <div class="row">${all}</div>
        <div class="row">${['seals', 'field', 'data', 'safety', 'lean', 'pumps'].map((id) => groupFace({ id }))}</div>
        <div class="row">
          ${personFace(people[0], { size: 'large' })}${personFace(people[1], { size: 'small' })}${facePile(
            people.slice(0, 5),
            12,
            textOfStories,
          )}
        </div>
      </section>
      <section>
        <h2>Markers: a word each, never a colour alone</h2>
        <div class="row">
          ${chip('Plain')}${chip('Question', 'accent')}${chip('Answer', 'positive')}${chip('External · Acme', 'external')}${chip(
            'Expired',
            'caution',
          )}
        </div>
        <div>${people.slice(0, 3).map((person) => personName(person, textOfStories))}</div>
      </section>
      <section>
        <h2>List: a hairline between rows, matches marked where they stand</h2>
        <ul class="card list">
          ${people.slice(0, 3).map(
            (person) =>
              html`<li>
                ${personRow(
                  { person, reasons: [{ field: 'name', text: person.name, ranges: [[0, 3]] }] },
                  textOfStories,
                  {
                    schemes: [],
                    onClick: () => undefined,
                  },
                )}
              </li>`,
          )}
        </ul>
      </section>
      <section>
        <h2>Controls</h2>
        <div class="row">
          <button type="button">Button</button><button type="button" class="quiet">${icon('reply')}Quiet</button>
        </div>
      </section>
      <section>
        <h2>Card, and what stands in it before and instead of its content</h2>
        <div class="grid">
          <div class="card">
            <div class="row">
              ${boneFace()}
              <div class="grow">${bone(6)}${bone(4)}</div>
            </div>
            ${bone(10)}${bone(8)}
          </div>
          <div class="card">${emptyNote('No questions yet', 'Ask the first one.')}</div>
          <div class="card">${errorNote({ code: 'unavailable' }, textOfStories, () => undefined)}</div>
          <div class="card">${errorNote({ code: 'forbidden' }, textOfStories, () => undefined)}</div>
          <div class="card">${errorNote({ code: 'offline', paused: true }, textOfStories, () => undefined)}</div>
          <div class="card">${errorNote({ code: 'unauthenticated' }, textOfStories, () => undefined)}</div>
          ${[
            { refreshing: true },
            { stale: { code: 'unavailable' } },
            { stale: { code: 'offline', paused: true } },
          ].map(
            (state) =>
              html`<div class="card whole">
                ${faces({ face: 'ready', value: people[0], ...state }, textOfStories, () => undefined, {
                  skeleton: () => nothing,
                  ready: (person) => html`<div class="inside">${personName(person, textOfStories)}</div>`,
                })}
              </div>`,
          )}
        </div>
      </section>
    `;
  }
}
customElements.define('look-book', LookBook);

const meta: Meta = {
  title: 'Look',
  parameters: { provider: false, controls: { disable: true } },
  tags: ['!autodocs'],
  render: () => html`<look-book></look-book>`,
};
export default meta;

/** Tokens, type, space, faces, markers, controls and cards, as every element uses them. */
export const Look: StoryObj = {};
