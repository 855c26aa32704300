/**
 * 32-bit mixing used for every feature key and lexicon key. Multiplicative (golden ratio) with a shift, after Knuth 6.4;
 * the same arithmetic runs in the trainer and in the browser, so keys never travel, only their hashes do.
 */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Hash of `text` between UTF-16 offsets, unit by unit. Not case-folded. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0;
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i) + 1);
  return h;
}
