import type { MentionType } from '../../mention.ts';
import { createDecoder, type TaggedType } from './decode.ts';
import { contextFeatures, DISTANCES, languageKey, MOST_FEATURES, wordFeatures } from './features.ts';
import { readHan } from './han.ts';
import { COLUMNS, openModel, TAG_TYPES } from './model.ts';
import { createLayout, type Words } from './passage.ts';
import { createAdder, LANES, spread } from './sums.ts';
import { createTokeniser, type Tokens } from './tokens.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordReader, FIELDS } from './word.ts';

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

/** Words kept between calls (some 190 bytes each), and the longest text read, in UTF-16 units: what lies beyond has no names. */
const KEPT = 20_000, LONGEST = 1_000_000;
const WIDTH = DISTANCES * LANES;
const HINT_BONUS = 60;
const MIDDLE = 2;

/**
 * Names by a linear model: hashed features, integer weights, Viterbi over O and B/I of four types (MISC are works, media, events:
 * they exist so that they are not taken for organisations). Opens `model` in place; throws if it is not a weights file.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const model = openModel(bytes);
  const tokenise = createTokeniser(), layOut = createLayout(), decode = createDecoder(model.transitions), add = createAdder(model);
  const vocabulary = createVocabulary(createWordReader(model.lexicon));
  const keys = new Int32Array(MOST_FEATURES * 2), lanes = new Int32Array(LANES);
  // Summed weights of each word at each distance, filled when first asked for (`done` has a bit per distance).
  let sums = new Int32Array(0), done = new Uint8Array(0);
  let ids = new Int32Array(0), scores = new Int32Array(256 * COLUMNS);

  const addWord = (id: number, distance: number): void => {
    if (id >= done.length) makeRoom();
    const at = id * WIDTH + distance * LANES;
    if (!(done[id]! & (1 << distance))) {
      add(keys, wordFeatures(vocabulary.rows, id * FIELDS, distance, keys), sums, at);
      done[id]! |= 1 << distance;
    }
    for (let k = 0; k < LANES; k++) lanes[k] = (lanes[k]! + sums[at + k]!) | 0;
  };
  const makeRoom = (): void => {
    const room = vocabulary.rows.length / FIELDS, wider = new Int32Array(room * WIDTH), flags = new Uint8Array(room);
    wider.set(sums); flags.set(done);
    sums = wider; done = flags;
  };
  let text = '', tokens: Tokens;
  const words: Words = {
    get rows() { return vocabulary.rows; },
    of: (i) => ids[i] || (ids[i] = vocabulary.of(text, tokens.start[i]!, tokens.end[i]!, tokens.kind[i]!, tokens.hash[i]!)),
  };

  return {
    tag(whole, lang, hints = []) {
      if (vocabulary.size() > KEPT) { vocabulary.clear(); sums = new Int32Array(0); done = new Uint8Array(0); }
      text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
      const language = lang ? lang.slice(0, 2).toLowerCase() : null;
      tokens = tokenise(text, language);
      const { count, start, end } = tokens;
      if (ids.length < count) ids = new Int32Array(count * 2); else ids.fill(0, 0, count);
      const p = layOut(text, languageKey(language), tokens, words, tokens.han ? readHan(text, tokens, model.lexicon) : null);
      const found: Tagged[] = [];
      let h = 0;
      for (let i = 0; i < count;) {
        if (!p.active[i]) { i++; continue; }
        let j = i;
        while (j < count && p.active[j] && p.sentenceOf[j] === p.sentenceOf[i]) j++;
        const n = j - i;
        if (n * COLUMNS > scores.length) scores = new Int32Array(n * COLUMNS * 2);
        for (let k = i; k < j; k++) {
          lanes.fill(0);
          for (let d = 0; d < DISTANCES; d++) {
            const q = k + d - MIDDLE;
            addWord(q >= 0 && q < count && p.sentenceOf[q] === p.sentenceOf[k] ? words.of(q) : 0, d);
          }
          add(keys, contextFeatures(p, k, keys), lanes, 0);
          const o = (k - i) * COLUMNS;
          spread(lanes, 0, scores, o);
          while (h < hints.length && hints[h]!.end <= start[k]!) h++;
          // Where one token holds several (Moskwa-Bamako), the last counts.
          let hint = hints[h];
          for (let g = h + 1; g < hints.length && hints[g]!.start < end[k]!; g++) hint = hints[g];
          if (hint && hint.start < end[k]!) { const c = TAG_TYPES.indexOf(hint.type) * 2; scores[o + c]! += HINT_BONUS; scores[o + c + 1]! += HINT_BONUS; }
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
