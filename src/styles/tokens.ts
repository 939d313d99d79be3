import { css } from 'lit';

/**
 * The public tokens, with what holds where the page sets none; those that only boxes use are beside `card`. Neutrals and coloured texts are mixed from the page's
 * own text colour, so a dark page needs to tell us nothing; fixed colours stand only on surfaces that set both.
 * Names beginning with `--_` are private.
 */
export const tokens = css`
  :host {
    --_accent: var(--kith-color-accent, light-dark(oklch(0.52 0.13 255), oklch(0.76 0.11 255)));
    --_accent-text: color-mix(in oklab, var(--_accent) 60%, currentColor);
    --_accent-tint: color-mix(in oklab, var(--_accent) 13%, transparent);
    --_danger: color-mix(in oklab, var(--kith-color-danger, oklch(0.58 0.18 27)) 66%, currentColor);
    --_external: color-mix(in oklab, var(--kith-color-external, oklch(0.58 0.15 45)) 68%, currentColor);
    --_external-tint: color-mix(in oklab, var(--kith-color-external, oklch(0.58 0.15 45)) 13%, transparent);

    --_muted: var(--kith-color-text-muted, color-mix(in oklab, currentColor 72%, transparent));
    --_faint: color-mix(in oklab, currentColor 8%, transparent);
    --_line: var(--kith-color-border, color-mix(in oklab, currentColor 14%, transparent));
    /* White, thick under dark text and thin under light text: one step off any page. */
    --_surface: var(
      --kith-color-surface,
      oklch(from currentColor 1 0 0 / calc(clamp(0, (0.62 - l) * 100, 1) * 0.7 + 0.045))
    );

    --_unit: var(--kith-space-unit, 0.25rem);
    --_s1: var(--_unit);
    --_s2: calc(var(--_unit) * 2);
    --_s3: calc(var(--_unit) * 3);
    --_s4: calc(var(--_unit) * 4);
    --_s6: calc(var(--_unit) * 6);

    --_radius: var(--kith-radius-card, 0.5rem);
    --_radius-control: var(--kith-radius-control, 0.375rem);
    --_small: 0.8333em;
  }

  :host([theme='light']) {
    color-scheme: light;
    --kith-color-text: oklch(0.25 0.015 255);
    --kith-color-surface: #fff;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    --kith-color-text: oklch(0.93 0.006 255);
    --kith-color-surface: oklch(0.235 0.009 255);
  }

  :host([density='compact']) {
    --kith-space-unit: 0.1875rem;
  }

  :host([density='comfortable']) {
    --kith-space-unit: 0.25rem;
  }
`;
