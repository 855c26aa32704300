import type { MentionType } from '../../mention.ts';
import { createDecoder, type TaggedType } from './decode.ts';
import { BOUNDARY, contextFeatures, DISTANCES, languageKey, MOST_FEATURES, wordFeatures } from './features.ts';
import { readHan } from './han.ts';
import { COLUMNS, openModel, TAG_TYPES } from './model.ts';
import { layOut } from './passage.ts';
import { createTokeniser } from './tokens.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordReader } from './word.ts';

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

/** Words kept between calls (160 bytes each), and the longest text read, in UTF-16 units: what lies beyond has no names. */
const KEPT = 20_000, LONGEST = 1_000_000;
const WIDTH = DISTANCES * COLUMNS;
const FIRST_ROOM = 4096;
const HINT_BONUS = 60;

/**
 * Names by a linear model: hashed features, integer weights, Viterbi over O and B/I of four types (MISC are works, media, events:
 * they exist so that they are not taken for organisations). Opens `model` in place; throws if it is not a weights file.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const { table, weights, transitions, lexicon } = openModel(bytes);
  const tokenise = createTokeniser(), decode = createDecoder(transitions), vocabulary = createVocabulary(createWordReader(lexicon));
  const keys = new Int32Array(MOST_FEATURES * 2);
  // Summed weights of each word at each distance, filled when first asked for (`done` has a bit per distance). Number 0 is the boundary.
  let sums = new Int32Array(FIRST_ROOM * WIDTH), done = new Uint8Array(FIRST_ROOM);

  const addRows = (n: number, into: Int32Array, o: number): void => {
    for (let k = 0; k < n; k++) {
      const at = table.find(keys[k]!);
      if (at < 0) continue;
      const w = at * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) into[o + c]! += weights[w + c]!;
    }
  };
  const addWord = (id: number, distance: number, scores: Int32Array, o: number): void => {
    const at = id * WIDTH + distance * COLUMNS;
    if (!(done[id]! & (1 << distance))) {
      addRows(wordFeatures(id ? vocabulary.word(id - 1) : BOUNDARY, distance, keys), sums, at);
      done[id]! |= 1 << distance;
    }
    for (let c = 0; c < COLUMNS; c++) scores[o + c]! += sums[at + c]!;
  };
  const makeRoom = (words: number): void => {
    if (words <= done.length) return;
    const wider = new Int32Array(words * 2 * WIDTH), flags = new Uint8Array(words * 2);
    wider.set(sums); flags.set(done);
    sums = wider; done = flags;
  };

  return {
    tag(whole, lang, hints = []) {
      if (vocabulary.size() > KEPT) { vocabulary.clear(); sums = new Int32Array(FIRST_ROOM * WIDTH); done = new Uint8Array(FIRST_ROOM); }
      const text = whole.slice(0, LONGEST);
      const language = lang ? lang.slice(0, 2).toLowerCase() : null;
      const tokens = tokenise(text, language), { count, start, end, kind } = tokens;
      const ids = new Int32Array(count);
      const idOf = (i: number): number => ids[i] || (ids[i] = vocabulary.of(text, start[i]!, end[i]!, kind[i]!) + 1);
      const types: (MentionType | null)[] = new Array<MentionType | null>(hints.length ? count : 0).fill(null);
      let t = 0;
      for (const h of hints) {
        while (t < count && end[t]! <= h.start) t++;
        for (let k = t; k < count && start[k]! < h.end; k++) types[k] = h.type;
      }
      const han = readHan(text, tokens, lexicon);
      const p = layOut(text, languageKey(language), tokens, (i) => vocabulary.word(idOf(i) - 1), (i) => han[i]!);
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
            const id = q >= 0 && q < count && p.sentenceOf[q] === p.sentenceOf[k] ? idOf(q) : 0;
            if (id >= done.length) makeRoom(id + 1);
            addWord(id, d, scores, o);
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
