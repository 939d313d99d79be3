import { css, html, nothing, type TemplateResult } from 'lit';
import { own } from '../internal/own.js';
import { conversationWords, formatCount, formatExact, type Text } from '../i18n/index.js';
import type { Activity, Reaction } from '../model/index.js';
import { heartIcon, icon } from './icon.js';

/** Gives a reaction, or takes it back. */
export type React = (key: string, on: boolean) => void;

/** Greater numbers are rounded in words. */
const mostExact = 999;

/** Offered where nobody has given one. */
export const firstReaction = 'thanks';

/** How people took a post: as buttons where the viewer may join in, else in words. */
export function reactions(activity: Activity, text: Text, react: React | undefined): unknown {
  const told = activity.reactions ?? [];
  const given = (activity.viewer?.reactions ?? []).filter(
    (key) => !told.some((one) => one.key === key && one.count > 0),
  );
  // Of what the viewer gave there is one at least, whatever the back end counts.
  const counted = [...told.filter(({ count }) => count > 0), ...given.map((key) => ({ key, count: 1 }))];
  if (react) return buttons(activity, counted, text, react);
  if (counted.length === 0) return nothing;
  const exact = counted.map(({ key, count }) => `${key}: ${formatExact(text, count)}`).join(', ');
  return html`<span class="act small muted" title=${exact}
    >${icon(heartIcon)}${counted.map((one) => words(one, text)).join(' · ')}</span
  >`;
}

function buttons(activity: Activity, counted: readonly Reaction[], text: Text, react: React): TemplateResult[] {
  const given = activity.viewer?.reactions ?? [];
  const offered = counted.some(({ key }) => key === firstReaction)
    ? counted
    : [{ key: firstReaction, count: 0 }, ...counted];
  return offered.map((one) => {
    const isOn = given.includes(one.key);
    return html`<button
      type="button"
      class="quiet act reaction"
      aria-pressed=${isOn ? 'true' : 'false'}
      title=${one.count > mostExact ? formatExact(text, one.count) : nothing}
      data-focus="react ${activity.id} ${one.key}"
      @click=${() => react(one.key, !isOn)}
    >
      ${one.key === firstReaction ? icon(heartIcon) : nothing}${words(one, text)}
    </button>`;
  });
}

function words({ key, count }: Reaction, text: Text) {
  const { reactions: known, thank } = text.words(conversationWords);
  if (count === 0 && key === firstReaction) return thank;
  const say = own(known, key);
  return say ? say(count, formatCount(text, count)) : `${formatCount(text, count)} ${key}`;
}

export const reactionStyles = css`
  .reaction[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
  }

  .reaction[aria-pressed='true'] .icon {
    fill: currentColor;
  }

  @media (forced-colors: active) {
    .reaction[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
