/** A stable number from an id, 0 to 2³² − 1 (FNV-1a, 32 bits, over UTF-16 code units). */
export function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
