import { css, html, nothing, type TemplateResult } from 'lit';
import { conversationWords, formatBytes, formatCount, type Text } from '../i18n/index.js';
import type { Activity, Attachment, Poll } from '../model/index.js';
import { checkIcon, fileIcon, icon } from './icon.js';
import { link } from './link.js';
import { richText, type Mark } from './rich-text.js';

/** The words of a post, or the gap it left, with its poll, its files and what came of it. */
export function activityContent(
  activity: Activity,
  text: Text,
  schemes: Iterable<string> | undefined,
  mark: Mark,
): TemplateResult {
  const words = text.words(conversationWords);
  if (activity.state === 'removed') return html`<p class="muted gap">${words.removedPost}</p>`;
  if (activity.state === 'hidden-pending-review') {
    return html`<p class="muted gap">${words.hiddenPost} ${activity.stateReason ?? ''}</p>`;
  }
  const { result } = activity;
  return html`${richText(activity, schemes, mark)} ${activity.poll ? poll(activity.poll, text) : nothing}
  ${
    activity.attachments?.length
      ? html`<ul class="files">
          ${activity.attachments.map((file) => html`<li>${attachment(file, text, schemes)}</li>`)}
        </ul>`
      : nothing
  }
  ${result ? html`<p class="small result">${icon(checkIcon)}<span>${words.result}: ${link(result.url, result.label, { schemes, class: 'ref' })}</span></p>` : nothing}`;
}

function attachment(file: Attachment, text: Text, schemes: Iterable<string> | undefined) {
  const label = file.name ?? text.words(conversationWords).attachment;
  const size = file.size === undefined ? nothing : html`<span class="muted">${formatBytes(text, file.size)}</span>`;
  return link(
    file.url,
    html`${icon(fileIcon)}<span class="trunc"><bdi>${label}</bdi></span
      >${size}`,
    { schemes, class: 'file small' },
  );
}

function poll({ options }: Poll, text: Text) {
  return html`<ul class="poll">
    ${options.map(
      (option) =>
        html`<li>
          <span>${option.text}</span>${
            option.votes === undefined
              ? nothing
              : html`<span class="small muted"
                  >${text.words(conversationWords).votes(option.votes, formatCount(text, option.votes))}</span
                >`
          }
        </li>`,
    )}
  </ul>`;
}

export const activityContentStyles = css`
  .gap {
    font-style: italic;
  }

  .files {
    display: grid;
    gap: var(--_s1);
  }

  .file {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }

  a.file:hover {
    background: var(--_faint);
  }

  .file .trunc {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }

  .file .muted {
    flex: none;
    unicode-bidi: plaintext;
  }

  .poll {
    display: grid;
    gap: var(--_s1);
  }

  .poll li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_s3);
    padding: var(--_s1) var(--_s3);
    background: var(--_faint);
    border-radius: var(--_radius-control);
  }

  .result {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_positive);
  }

  @media (forced-colors: active) {
    .poll li {
      border: 1px solid;
    }
  }
`;
