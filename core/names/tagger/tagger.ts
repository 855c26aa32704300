import type { MentionType } from '../../mention.ts';
import { createDecoder, type TaggedType } from './decode.ts';
import { BOUNDARY, contextFeatures, DISTANCES, languageKey, MOST_FEATURES, wordFeatures } from './features.ts';
import { readHan } from './han.ts';
import { COLUMNS, openModel, TAG_TYPES } from './model.ts';
import { layOut } from './passage.ts';
import { createTokeniser } from './tokens.ts';
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

/** A word with its summed weights at each distance, filled when first asked for (`done` has a bit per distance). */
interface Cached { word: Word; sums: Int32Array; done: number }

/**
 * Names by a linear model: hashed features, integer weights, Viterbi over O and B/I of four types (MISC are works, media, events:
 * they exist so that they are not taken for organisations). Opens `model` in place; throws if it is not a weights file.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const { table, weights, transitions, lexicon } = openModel(bytes);
  const tokenise = createTokeniser(), readWord = createWordReader(lexicon), decode = createDecoder(transitions);
  const keys = new Int32Array(MOST_FEATURES * 2);
  let cache = new Map<string, Cached>();

  const addRows = (n: number, sums: Int32Array, o: number): void => {
    for (let k = 0; k < n; k++) {
      const at = table.find(keys[k]!);
      if (at < 0) continue;
      const w = at * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) sums[o + c]! += weights[w + c]!;
    }
  };
  const addWord = (from: Cached, distance: number, scores: Int32Array, o: number): void => {
    const at = distance * COLUMNS;
    if (!(from.done & (1 << distance))) {
      addRows(wordFeatures(from.word, distance, keys), from.sums, at);
      from.done |= 1 << distance;
    }
    for (let c = 0; c < COLUMNS; c++) scores[o + c]! += from.sums[at + c]!;
  };
  const open = (word: Word): Cached => ({ word, sums: new Int32Array(DISTANCES * COLUMNS), done: 0 });
  const boundary = open(BOUNDARY);

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
        if (!made) { made = open(readWord(surface, kind[i]!)); cache.set(surface, made); }
        return (seen[i] = made);
      };
      const types: (MentionType | null)[] = new Array<MentionType | null>(hints.length ? count : 0).fill(null);
      let t = 0;
      for (const h of hints) {
        while (t < count && end[t]! <= h.start) t++;
        for (let k = t; k < count && start[k]! < h.end; k++) types[k] = h.type;
      }
      const han = readHan(text, tokens, lexicon);
      const p = layOut(text, languageKey(language), tokens, (i) => cached(i).word, (i) => han[i]!);
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
            addWord(q >= 0 && q < count && p.sentenceOf[q] === p.sentenceOf[k] ? cached(q) : boundary, d, scores, o);
          }
          addRows(contextFeatures(p, k, keys), scores, o);
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
