import { mix } from './hash.ts';

/**
 * A read-only hash table packed without holes. Keys are 32-bit hashes; they are not stored, only 16 bits of a second mixing of each.
 *
 *   key ──top bits──▶ bucket b ──▶ entries starts[b] … starts[b+1] of `marks`; the place of the mark that fits is the answer.
 *
 * With three or four entries a bucket a stranger is taken for a member once in some twenty thousand times, which a statistical model does not feel.
 */
export interface Table {
  /** Index of the entry of `key`, or -1. */
  find(key: number): number;
}

/** The 16 bits stored for a key. */
export function markOf(key: number): number {
  return mix(key, 0x27d4eb2f) & 0xffff;
}

/** `starts` has 2^k + 1 ascending entries; `marks` as many as the last of them says. */
export function createTable(starts: Uint32Array, marks: Uint16Array): Table {
  const shift = 32 - Math.log2(starts.length - 1);
  return {
    find(key) {
      const bucket = shift === 32 ? 0 : key >>> shift, mark = markOf(key), end = starts[bucket + 1]!;
      for (let i = starts[bucket]!; i < end; i++) if (marks[i] === mark) return i;
      return -1;
    },
  };
}
