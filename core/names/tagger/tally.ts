/**
 * Numbers by 32-bit keys, for one text after the other: an open-addressed table whose `clear` costs nothing, because every entry carries
 * the number of the text it was written for.
 */
export interface Tally {
  clear(): void;
  /** The number under a key, 0 for none. */
  get(key: number): number;
  set(key: number, value: number): void;
}

const FEWEST_BITS = 8;

export function createTally(): Tally {
  let bits = FEWEST_BITS, keys = new Int32Array(1 << bits), values = new Int32Array(1 << bits), epochs = new Int32Array(1 << bits);
  let epoch = 1, held = 0;
  const placeOf = (key: number): number => {
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (epochs[at] === epoch && keys[at] !== key) at = (at + 1) & (keys.length - 1);
    return at;
  };
  const grow = (): void => {
    const old = { keys, values, epochs };
    bits++; keys = new Int32Array(1 << bits); values = new Int32Array(1 << bits); epochs = new Int32Array(1 << bits);
    for (let i = 0; i < old.keys.length; i++) if (old.epochs[i] === epoch) { const at = placeOf(old.keys[i]!); keys[at] = old.keys[i]!; values[at] = old.values[i]!; epochs[at] = epoch; }
  };
  return {
    clear() { epoch++; held = 0; },
    get(key) { const at = placeOf(key); return epochs[at] === epoch ? values[at]! : 0; },
    set(key, value) {
      let at = placeOf(key);
      if (epochs[at] !== epoch) { if (++held * 2 > keys.length) { grow(); at = placeOf(key); } epochs[at] = epoch; keys[at] = key; }
      values[at] = value;
    },
  };
}
