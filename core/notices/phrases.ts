import type { NoticeKind } from '../notice.ts';

/**
 * The phrase files as one plain value, made by catalogue/phrases/compile.ts; packed-phrases.ts makes of it what is shipped.
 * A word is known by its number: `words[n]` and, for a beginning of a word (`tłumacz*`), `stems[n]`, both folded.
 * A term is one token of a phrase: 2n for a word, 2n + 1 for a stem, −code for a sign.
 */
export interface Phrases {
  words: string[];
  stems: string[];
  patterns: Pattern[];
  /** Names that fill a slot: SERVICE, AGENCY, LICENCE, LANGUAGE. */
  entries: Entry[];
  /** Short words which may stand inside a name without a capital ("de", "van", "i"). */
  particles: string[];
  /** Words which, close by, say that no notice is meant. Named by the patterns' `unless`. */
  vetoes: Record<string, Term[][]>;
  signs: SignPattern[];
}

export type Term = number;

/** One alternative of an element. `exact`: must also agree in diacritics (lower case, NFC), where the plain letters mean something else. */
export interface Wording { terms: Term[]; exact?: string }

export type Slot = 'WHO' | 'PERSON' | 'CREDIT' | 'TITLE' | 'LANGUAGE' | 'SERVICE' | 'AGENCY' | 'LICENCE';

export type Element =
  | { is: 'wording'; any: Wording[]; optional?: true }
  | { is: 'gap'; most: number }
  | { is: 'slot'; slot: Slot; optional?: true };

/** Where a pattern may begin: at the head of a line; at the head of a line, sentence, bracket or after a separator; or anywhere. */
export type Place = 'line' | 'start' | 'any';

/** How far the notice runs: as far as the pattern, its sentence, or its line. */
export type Extent = 'match' | 'sentence' | 'line';

export interface Pattern {
  id: string;
  /** Its place among the patterns. */
  order: number;
  kind: NoticeKind;
  elements: Element[];
  /** Index of the element by which the pattern is found; what stands before it is matched backwards. */
  anchor: number;
  place: Place;
  extent: Extent;
  /** Nothing but the notice may stand in the line. */
  alone?: true;
  /** Behind the match the sentence, bracket or line is over. */
  ends?: true;
  /** Names of word lists: not when one of their words stands in the same sentence, or within thirty tokens. */
  unless?: string[];
  unlessNear?: string[];
  confidence: 'stated' | 'likely';
  /** Begins with what the text is called: the head of its sentence or line may have a word or two before it ("This article", "Niniejszy tekst", "Den här texten"). */
  determined?: true;
  /** A picture's label with its colon may follow its caption unparted. */
  glued?: true;
  /** Adds what it found to a translation notice that stands just before it, rather than to stand by itself. */
  joins?: true;
}

export type EntrySlot = 'SERVICE' | 'AGENCY' | 'LICENCE' | 'LANGUAGE';

export interface Entry {
  slot: EntrySlot;
  wording: Wording;
  /** Canonical name of a service, agency or licence; BCP 47 of a language. */
  value: string;
  /** The letters also mean something else (AP, TT, STA): counts only as written here, in capitals, and inside a firm frame. */
  homograph?: string;
  /** Deals in pictures: standing alone it credits a picture. */
  pictures?: true;
}

/** Words of no phrase by which core/notices/frames.ts finds copyrights: "(c)", "Copyright AFP". */
export const FRAME_WORDS: readonly string[] = ['c', 'copyright'];

export interface SignPattern {
  id: string;
  elements: Element[];
  anchor: number;
  place: Place;
  explanation: string;
  /** Ordinary in articles of these languages (primary subtags): a sign only in one that is known to be in another. */
  home?: string[];
  /** A sign only in an article known to be in this language. */
  within?: string;
  /** So many times at least it must stand in the article. */
  least?: number;
}
