import { COLUMNS, STATES } from './model.ts';
import type { TAG_TYPES } from './model.ts';

export type TaggedType = (typeof TAG_TYPES)[number];

const IMPOSSIBLE = -1e9;

/** May `to` follow `from`? I needs B or I of its own type before it. States: 0 = O, then B and I of each type in turn. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/** Makes a Viterbi decoder over integer scores. `decode(scores, n)` reads n×8 scores and answers n states (valid until the next call). */
export function createDecoder(transitions: ArrayLike<number>): (scores: Int32Array, n: number, mask?: number) => Uint8Array {
  // Columns of the matrix lie together: step[to * STATES + from].
  const step = new Float64Array(STATES * STATES);
  for (let a = 0; a < STATES; a++) for (let b = 0; b < STATES; b++) step[b * STATES + a] = mayFollow(a, b) ? transitions[a * STATES + b]! : IMPOSSIBLE;
  let room = 256;
  let back = new Uint8Array(room * STATES), path = new Uint8Array(room);
  let now = new Float64Array(STATES), next = new Float64Array(STATES);
  return (scores, n, mask = 0x1ff) => {
    if (n > room) { room = n * 2; back = new Uint8Array(room * STATES); path = new Uint8Array(room); }
    for (let i = 0; i < n; i++) {
      for (let b = 0; b < STATES; b++) {
        let best = IMPOSSIBLE * 2, from = 0;
        if (i === 0) best = step[b * STATES]!;
        else if (b !== 0 && b % 2 === 0) {
          // An I comes after its own B or I only.
          const begun = now[b - 1]! + step[b * STATES + b - 1]!, going = now[b]! + step[b * STATES + b]!;
          from = going > begun ? b : b - 1; best = going > begun ? going : begun;
        } else for (let a = 0, o = b * STATES; a < STATES; a++) { const v = now[a]! + step[o + a]!; if (v > best) { best = v; from = a; } }
        next[b] = mask & (1 << b) ? best + (b === 0 ? 0 : scores[i * COLUMNS + b - 1]!) : IMPOSSIBLE * 2;
        back[i * STATES + b] = from;
      }
      const swap = now; now = next; next = swap;
    }
    let at = 0;
    for (let b = 1; b < STATES; b++) if (now[b]! > now[at]!) at = b;
    for (let i = n - 1; i >= 0; i--) { path[i] = at; at = back[i * STATES + at]!; }
    return path;
  };
}
