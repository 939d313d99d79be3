const said = new Set<string>();

/** Tells the developer something once, however many elements it concerns. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[kith] ${message}`);
}
