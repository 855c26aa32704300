import type { Model } from './model.ts';

/**
 * Sums of weight rows. The eight columns of a row are added four numbers at a time, as pairs of 16-bit lanes:
 *
 *   row   w0 w1 w2 w3 | w4 w5 w6 w7     signed bytes; the sign bit flipped makes each w + 128
 *   sum   [w2|w0] [w3|w1] [w6|w4] [w7|w5] hits      a lane holds its column's sum + 128 × hits
 *
 * A token never has more than MOST_HITS rows, so no lane overflows into its neighbour (255 × 256 < 65536).
 */
export const LANES = 5;
export const MOST_HITS = 256;
const BIAS = 128, SIGNS = 0x80808080 | 0, EVEN = 0x00ff00ff;

/** Makes the adder of the rows of keys 0..n of `keys` to the five lanes of `into` at `at`. */
export function createAdder({ table, weights }: Model): (keys: Int32Array, n: number, into: Int32Array, at: number) => void {
  const { find } = table, rows = new Int32Array(weights.buffer, weights.byteOffset, weights.byteLength >> 2);
  return (keys, n, into, at) => {
    let a = into[at]!, b = into[at + 1]!, c = into[at + 2]!, d = into[at + 3]!, hits = into[at + 4]!;
    for (let k = 0; k < n; k++) {
      const row = find(keys[k]!);
      if (row < 0) continue;
      const low = rows[2 * row]! ^ SIGNS, high = rows[2 * row + 1]! ^ SIGNS;
      a = (a + (low & EVEN)) | 0; b = (b + ((low >>> 8) & EVEN)) | 0; c = (c + (high & EVEN)) | 0; d = (d + ((high >>> 8) & EVEN)) | 0;
      hits++;
    }
    into[at] = a; into[at + 1] = b; into[at + 2] = c; into[at + 3] = d; into[at + 4] = hits;
  };
}

/** Writes the eight sums that the lanes at `at` hold to `scores` from `o` on. */
export function spread(lanes: Int32Array, at: number, scores: Int32Array, o: number): void {
  const a = lanes[at]!, b = lanes[at + 1]!, c = lanes[at + 2]!, d = lanes[at + 3]!, bias = lanes[at + 4]! * BIAS;
  scores[o] = (a & 0xffff) - bias; scores[o + 1] = (b & 0xffff) - bias; scores[o + 2] = (a >>> 16) - bias; scores[o + 3] = (b >>> 16) - bias;
  scores[o + 4] = (c & 0xffff) - bias; scores[o + 5] = (d & 0xffff) - bias; scores[o + 6] = (c >>> 16) - bias; scores[o + 7] = (d >>> 16) - bias;
}
