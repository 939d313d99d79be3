import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, groupWords, type Text } from '../i18n/index.js';
import type { Group } from '../model/index.js';
import { link } from './link.js';

/** What a group says about itself at length: why it exists, what it wants to reach, what it is good for, where it is. */
export function groupDetails(
  group: Group,
  text: Text,
  now: number,
  schemes: Iterable<string> | undefined,
): TemplateResult {
  const words = text.words(groupWords);
  const objective = ({ text: goal, measure, due }: NonNullable<Group['objectives']>[number]) => {
    const more = [measure, due && formatDay(text, due, now)].filter(Boolean).join(' · ');
    return html`${goal} ${more ? html`<span class="muted">${more}</span>` : nothing}`;
  };
  return html`<div class="details">
    ${section(words.problem, group.problem ? [group.problem] : [])}
    ${section(words.objectives, (group.objectives ?? []).map(objective))}
    ${section(
      words.useCases,
      (group.useCases ?? []).map((useCase) => useCase.text),
    )}
    ${section(
      words.resources,
      (group.resources ?? []).map(({ kind, url, label, audience }) => {
        const name = label ?? words.resourceKinds[kind] ?? kind;
        return html`${link(url, name, { schemes, class: 'ref' })}
        ${audience ? html`<span class="muted">${audience}</span>` : nothing}`;
      }),
    )}
  </div>`;
}

const section = (title: string, items: readonly unknown[]) =>
  items.length === 0
    ? nothing
    : html`<section>
        <h3 class="small muted">${title}</h3>
        <ul>
          ${items.map((item) => html`<li dir="auto">${item}</li>`)}
        </ul>
      </section>`;
