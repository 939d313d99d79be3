/**
 * The keys of the ARIA feed pattern: Page Down and Page Up go to the next and the previous post.
 * https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
export function moveInFeed(event: KeyboardEvent, posts: readonly HTMLElement[]): void {
  const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = posts.findIndex((post) => event.composedPath().includes(post));
  const next = posts[here + step];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
