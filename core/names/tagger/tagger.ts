import type { MentionType } from '../../mention.ts';
import { createDecoder, type TaggedType } from './decode.ts';
import { BOUNDARY, contextFeatures, DISTANCES, languageKey, MOST_FEATURES, wordFeatures } from './features.ts';
import { readHan } from './han.ts';
import { LEX } from './lexicon.ts';
import { mix } from './hash.ts';
import { COLUMNS, openModel, TAG_TYPES } from './model.ts';
import { layOut } from './passage.ts';
import { createTokeniser, KIND } from './tokens.ts';
import { createWordReader, type Word } from './word.ts';

export interface Tagged {
  /** UTF-16 offsets into the text, half-open. */
  start: number;
  end: number;
  type: TaggedType;
  /** Score of the name's tags over reading its tokens as no name, per token, in the model's integer units. */
  margin: number;
}

/** What a gazetteer knows of a stretch of the text before tagging. */
export interface Hint { start: number; end: number; type: MentionType }

export interface Tagger {
  /** Names of a text in order, not overlapping. `lang` is BCP 47 or null. */
  tag(text: string, lang: string | null, hints?: readonly Hint[]): Tagged[];
}

const CACHE_LIMIT = 30_000;
const HINT_BONUS = 60;
const HINT_CLASS = { PER: LEX.surname, LOC: LEX.place, ORG: LEX.organisation } as const;

interface Cached { word: Word; sums: Int32Array }

/**
 * Names by a linear model: hashed features, integer weights, Viterbi over O and B/I of four types (MISC are works, media, events:
 * they exist so that they are not taken for organisations). Opens `model` in place; throws if it is not a weights file.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const { rows, fingerprints, weights, transitions, lexicon } = openModel(bytes);
  const scale = rows / 4294967296;
  const tokenise = createTokeniser(), readWord = createWordReader(lexicon), decode = createDecoder(transitions);
  const keys = new Int32Array(MOST_FEATURES * 2);
  let cache = new Map<string, Cached>();

  const addRow = (key: number, sums: Int32Array, offset: number): void => {
    const mark = (mix(key, 0x27d4eb2f) & 0xffff) || 1;
    let at = ((key >>> 0) * scale) | 0;
    for (let tries = 0; tries < rows; tries++) {
      const f = fingerprints[at]!;
      if (f === 0) return;
      if (f === mark) { const w = at * COLUMNS; for (let c = 0; c < COLUMNS; c++) sums[offset + c]! += weights[w + c]!; return; }
      if (++at === rows) at = 0;
    }
  };
  const complete = (word: Word): Cached => {
    const sums = new Int32Array(DISTANCES * COLUMNS);
    for (let d = 0; d < DISTANCES; d++) {
      const n = wordFeatures(word, d, keys);
      for (let k = 0; k < n; k++) addRow(keys[k]!, sums, d * COLUMNS);
    }
    return { word, sums };
  };
  const boundary = complete(BOUNDARY);

  return {
    tag(text, lang, hints = []) {
      if (cache.size > CACHE_LIMIT) cache = new Map();
      const language = lang ? lang.slice(0, 2).toLowerCase() : null;
      const tokens = tokenise(text, language), { count, start, end, kind } = tokens;
      const seen: (Cached | undefined)[] = new Array<Cached | undefined>(count);
      const cached = (i: number): Cached => {
        const known = seen[i];
        if (known) return known;
        const surface = text.slice(start[i], end[i]);
        let made = cache.get(surface);
        if (!made) { made = complete(readWord(surface, kind[i]!)); cache.set(surface, made); }
        return (seen[i] = made);
      };
      const hinted = new Int32Array(hints.length ? count : 0);
      const types: (MentionType | null)[] = new Array<MentionType | null>(hints.length ? count : 0).fill(null);
      let t = 0;
      for (const h of hints) {
        while (t < count && end[t]! <= h.start) t++;
        for (let k = t; k < count && start[k]! < h.end; k++) { hinted[k] = HINT_CLASS[h.type] << 20; types[k] = h.type; }
      }
      const han = readHan(text, tokens, lexicon);
      const p = layOut(text, languageKey(language), tokens, (i) => cached(i).word, (i) => hinted[i] || han[i]!);
      const found: Tagged[] = [];
      let scores = new Int32Array(256 * COLUMNS);
      for (let i = 0; i < count;) {
        if (!p.active[i]) { i++; continue; }
        let j = i;
        while (j < count && p.active[j] && p.sentenceOf[j] === p.sentenceOf[i]) j++;
        const n = j - i;
        if (n * COLUMNS > scores.length) scores = new Int32Array(n * COLUMNS * 2);
        scores.fill(0, 0, n * COLUMNS);
        for (let k = i; k < j; k++) {
          const o = (k - i) * COLUMNS;
          for (let d = 0; d < DISTANCES; d++) {
            const q = k + d - 2;
            const from = q >= 0 && q < count && p.sentenceOf[q] === p.sentenceOf[k] ? cached(q) : boundary;
            for (let c = 0; c < COLUMNS; c++) scores[o + c]! += from.sums[d * COLUMNS + c]!;
          }
          const m = contextFeatures(p, k, keys);
          for (let f = 0; f < m; f++) addRow(keys[f]!, scores, o);
          const type = types[k];
          if (type) { const c = TAG_TYPES.indexOf(type) * 2; scores[o + c]! += HINT_BONUS; scores[o + c + 1]! += HINT_BONUS; }
        }
        const path = decode(scores, n);
        for (let k = 0; k < n;) {
          const state = path[k]!;
          if (state === 0) { k++; continue; }
          let e = k + 1;
          while (e < n && path[e] === state + 1) e++;
          let margin = 0;
          for (let x = k; x < e; x++) margin += scores[x * COLUMNS + path[x]! - 1]!;
          found.push({ start: start[i + k]!, end: end[i + e - 1]!, type: TAG_TYPES[(state - 1) >> 1]!, margin: Math.round(margin / (e - k)) });
          k = e;
        }
        i = j;
      }
      return found;
    },
  };
}

export { KIND };
