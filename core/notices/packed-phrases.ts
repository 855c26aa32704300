import { listAnchors, type AnchorKey } from './anchors.ts';
import { slotsOf } from './lexicon.ts';
import { FRAME_WORDS } from './phrases.ts';
import type { Element, Entry, EntrySlot, Pattern, Phrases, SignPattern, Slot, Term, Wording } from './phrases.ts';
import { ANCHORS, NAMES, SIGNALS, type Uses } from './tokens.ts';

/**
 * The phrases as they are shipped. The background wakes often and reads few of the phrases, so what it always needs (words, their hash, which of
 * them anchor what) lies ready as columns, and a pattern is made from its numbers when its anchor is first met.
 *
 *   bytes   = count of numbers (uint32) · numbers (int32 each) · strings (UTF-8, parted by line breaks)
 *   numbers = lists, each its length and its members; a list of lists is its offsets and its members
 *
 * Strings, wordings and elements are written once and known by number.
 */
const SLOTS: readonly Slot[] = ['WHO', 'PERSON', 'CREDIT', 'TITLE', 'LANGUAGE', 'SERVICE', 'AGENCY', 'LICENCE'];
const KINDS = ['translation', 'machine-translation', 'source', 'republication', 'syndication', 'wire-credit', 'photo-credit'] as const;
const PLACES = ['line', 'start', 'any'] as const, EXTENTS = ['match', 'sentence', 'line'] as const;
const ALONE = 1, ENDS = 2, JOINS = 4, LIKELY = 8, GLUED = 16, DETERMINED = 32;
const WORDING = 0, GAP = 1, SLOT = 2;

/** Numbers each distinct value as it comes. */
const numbered = <T>(keyOf: (value: T) => string, list: T[] = []) => {
  const numbers = new Map(list.map((value, n) => [keyOf(value), n]));
  const of = (value: T): number => {
    const key = keyOf(value), known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, list.length);
    return list.push(value) - 1;
  };
  return { list, of };
};

/** Phrases → the form that is shipped. @throws when a string holds a line break. */
export const packPhrases = (phrases: Phrases): Uint8Array => {
  const { words, stems } = phrases, numbers: number[] = [];
  const others = numbered<string>((text) => text), wordings = numbered<Wording>((wording) => JSON.stringify(wording)), elements = numbered<Element>((element) => JSON.stringify(element));
  const optional = (text: string | undefined): number => (text === undefined ? -1 : others.of(text));
  const put = (list: ArrayLike<number>) => { numbers.push(list.length); for (let k = 0; k < list.length; k++) numbers.push(list[k]!); };
  const putLists = (lists: readonly number[][]) => {
    let offset = 0;
    put([0, ...lists.map((list) => offset += list.length)]);
    put(lists.flat());
  };

  const patterns = phrases.patterns.map((pattern) => {
    const flags = (pattern.alone ? ALONE : 0) | (pattern.ends ? ENDS : 0) | (pattern.joins ? JOINS : 0) | (pattern.confidence === 'likely' ? LIKELY : 0) | (pattern.glued ? GLUED : 0) | (pattern.determined ? DETERMINED : 0);
    const names = (list: string[] = []) => [list.length, ...list.map(others.of)];
    return [others.of(pattern.id), KINDS.indexOf(pattern.kind), pattern.anchor, PLACES.indexOf(pattern.place), EXTENTS.indexOf(pattern.extent), flags,
      ...names(pattern.unless), ...names(pattern.unlessNear), ...pattern.elements.map(elements.of)];
  });
  const signs = phrases.signs.map(({ id, explanation, anchor, place, least = 1, within, home = [], elements: parts }) =>
    [others.of(id), others.of(explanation), anchor, PLACES.indexOf(place), least, optional(within), home.length, ...home.map(others.of), ...parts.map(elements.of)]);
  const entries = phrases.entries.map((entry) => [SLOTS.indexOf(entry.slot), others.of(entry.value), optional(entry.homograph), entry.pictures ? 1 : 0, wordings.of(entry.wording)]);
  const vetoes = Object.entries(phrases.vetoes).map(([name, list]) => [others.of(name), ...list.map((terms) => wordings.of({ terms }))]);

  put([words.length, stems.length]);
  put(slotsOf(words));
  put(phrases.particles.map((word) => words.indexOf(word)));
  putLists(patterns);
  putLists(signs);
  putLists(entries);
  putLists(vetoes);
  // A wording holds strings and an element wordings: what is written later is numbered by what came before.
  putLists(elements.list.map((element) => (element.is === 'gap' ? [GAP, element.most] : element.is === 'slot' ? [SLOT, element.optional ? 1 : 0, SLOTS.indexOf(element.slot)]
    : [WORDING, element.optional ? 1 : 0, ...element.any.map(wordings.of)])));
  putLists(wordings.list.map(({ terms, exact }) => [optional(exact), ...terms]));

  const terms = 2 * Math.max(words.length, stems.length), uses = new Uint8Array(terms);
  for (const word of FRAME_WORDS) if (words.includes(word)) uses[words.indexOf(word) * 2]! |= NAMES;
  for (const { slot, wording } of phrases.entries) if (slot === 'AGENCY' && wording.terms[0]! >= 0) uses[wording.terms[0]!]! |= NAMES;
  const byTerm = <T>(list: readonly T[], termOf: (value: T) => number, row: (value: T, n: number) => number[]) => {
    const rows: number[][] = Array.from({ length: terms }, () => []);
    list.forEach((value, n) => { const term = termOf(value); if (term >= 0) rows[term]!.push(...row(value, n)); });
    putLists(rows);
  };
  byTerm(phrases.entries.map((entry, n) => ({ entry, n })).sort((a, b) => b.entry.wording.terms.length - a.entry.wording.terms.length), ({ entry }) => entry.wording.terms[0]!, ({ n }) => [n]);
  for (const [list, use] of [[phrases.patterns, ANCHORS], [phrases.signs, SIGNALS]] as const) {
    const anchors = listAnchors(list, words, stems);
    for (const { term } of anchors) uses[term]! |= use;
    const row = ({ pattern, wording, before, same }: AnchorKey) => [pattern, wording, before, same];
    byTerm(anchors, ({ term, next }) => (next < 0 ? term : -1), row);
    const pairs = numbered<AnchorKey>(({ term, next }) => `${term} ${next}`), rows: number[][] = [];
    for (const anchor of anchors) if (anchor.next >= 0) (rows[pairs.of(anchor)] ??= []).push(...row(anchor));
    put(pairs.list.flatMap(({ term, next }) => [term, next]));
    putLists(rows);
  }
  put(uses);

  const strings = [...words, ...stems, ...others.list];
  for (const text of strings) if (text.includes('\n')) throw new Error(`a line break in "${text}"`);
  const text = new TextEncoder().encode(strings.join('\n')), bytes = new Uint8Array(4 + numbers.length * 4 + text.length);
  new Uint32Array(bytes.buffer, 0, 1)[0] = numbers.length;
  new Int32Array(bytes.buffer, 4, numbers.length).set(numbers);
  bytes.set(text, 4 + numbers.length * 4);
  return bytes;
};

/**
 * A wording at which a pattern (or sign) is tried. `before` and `same` as in anchors.ts. `preceding` and `following`: one of these terms must touch the
 * wording, for else the neighbouring element cannot stand ("source" without its colon); null where that element is a slot, a gap, or may be missing.
 */
export interface Anchor<P> { pattern: P; wording: Wording; before: number; same: number; preceding: readonly Term[] | null; following: readonly Term[] | null }

/** The terms with which (side 0) or in which (side −1) the element must begin or end. */
const edgeOf = (element: Element | undefined, side: 0 | -1): Term[] | null =>
  (element?.is !== 'wording' || element.optional ? null : [...new Set(element.any.map(({ terms }) => terms.at(side)!))]);

/** Patterns by the words that anchor them. */
export interface Anchors<P> {
  /** By the telling term alone. */
  of(term: Term): readonly Anchor<P>[];
  /** By a word of one character and the word after it, by number. */
  ofPair(first: number, second: number): readonly Anchor<P>[];
}

/** The phrases, open for reading: everything but the columns is made when it is asked for, once. */
export interface PhraseBook {
  words: readonly string[];
  stems: readonly string[];
  wordSlots: Int32Array;
  uses: Uses;
  /** Numbers of words. */
  particles: ReadonlySet<number>;
  patterns: Anchors<Pattern>;
  signs: Anchors<SignPattern>;
  /** Names that begin with the term, longest first. */
  entries(term: Term): readonly Entry[];
  /** The wordings of a veto list by their first term. */
  veto(name: string): ReadonlyMap<Term, Term[][]>;
}

const NONE: readonly never[] = [];
/** A list of lists: the members of the n-th, and how many there are. */
interface Lists { (n: number): Int32Array; count: number }

/** The shipped form, open for reading. The bytes come from our own package and are kept; what is none of ours throws or reads nonsense. */
export const openPhrases = (packed: Uint8Array): PhraseBook => {
  // Columns must begin at a multiple of four; a view into somebody's larger buffer may not.
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice(), size = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset + 4, size), strings = new TextDecoder().decode(bytes.subarray(4 + size * 4)).split('\n');
  let at = 0;
  const next = (): Int32Array => { const from = at + 1; at = from + numbers[at]!; return numbers.subarray(from, at); };
  const nextLists = (): Lists => { const offsets = next(), members = next(); return Object.assign((n: number) => members.subarray(offsets[n], offsets[n + 1]), { count: offsets.length - 1 }); };
  const once = <T>(rows: Lists, make: (row: Int32Array, n: number) => T): ((n: number) => T) => { const made = new Array<T | undefined>(rows.count); return (n) => made[n] ??= make(rows(n), n); };

  const counts = next(), words = strings.slice(0, counts[0]), stems = strings.slice(counts[0], counts[0]! + counts[1]!), others = counts[0]! + counts[1]!;
  const other = (n: number): string => strings[others + n]!;
  const wordSlots = next(), particles = new Set(next());
  const patternRows = nextLists(), signRows = nextLists(), entryRows = nextLists(), vetoRows = nextLists(), elementRows = nextLists(), wordingRows = nextLists(), entriesByTerm = nextLists();

  const wording = once(wordingRows, (row): Wording => { const [exact, ...terms] = row; return exact! < 0 ? { terms } : { terms, exact: other(exact!) }; });
  const element = once(elementRows, (row): Element => {
    const [is, second, ...rest] = row;
    if (is === GAP) return { is: 'gap', most: second! };
    const optional = second === 1 ? { optional: true as const } : {};
    return is === SLOT ? { is: 'slot', slot: SLOTS[rest[0]!]!, ...optional } : { is: 'wording', any: rest.map(wording), ...optional };
  });
  const pattern = once(patternRows, (row, order): Pattern => {
    const [id, kind, anchor, place, extent, flags] = row as unknown as [number, number, number, number, number, number];
    let k = 6;
    const names = (): string[] => { const from = k + 1; k = from + row[k]!; return Array.from(row.subarray(from, k), other); };
    const unless = names(), unlessNear = names();
    return {
      id: other(id), order, kind: KINDS[kind]!, elements: Array.from(row.subarray(k), element), anchor, place: PLACES[place]!, extent: EXTENTS[extent]!, confidence: flags & LIKELY ? 'likely' : 'stated',
      ...(flags & ALONE ? { alone: true as const } : {}), ...(flags & ENDS ? { ends: true as const } : {}), ...(flags & JOINS ? { joins: true as const } : {}), ...(flags & GLUED ? { glued: true as const } : {}), ...(flags & DETERMINED ? { determined: true as const } : {}),
      ...(unless.length > 0 ? { unless } : {}), ...(unlessNear.length > 0 ? { unlessNear } : {}),
    };
  });
  const sign = once(signRows, (row): SignPattern => {
    const [id, explanation, anchor, place, least, within, homes, ...rest] = row as unknown as [number, number, number, number, number, number, number, ...number[]], home = rest.slice(0, homes).map(other);
    return {
      id: other(id), elements: rest.slice(homes).map(element), anchor, place: PLACES[place]!, explanation: other(explanation),
      ...(home.length > 0 ? { home } : {}), ...(within >= 0 ? { within: other(within) } : {}), ...(least > 1 ? { least } : {}),
    };
  });
  const entry = once(entryRows, (row): Entry => {
    const [slot, value, homograph, pictures, name] = row;
    return { slot: SLOTS[slot!] as EntrySlot, wording: wording(name!), value: other(value!), ...(homograph! >= 0 ? { homograph: other(homograph!) } : {}), ...(pictures === 1 ? { pictures: true as const } : {}) };
  });
  const vetoed = new Map<string, number>();
  for (let n = 0; n < vetoRows.count; n++) vetoed.set(other(vetoRows(n)[0]!), n);

  const anchorsOver = <P extends Pattern | SignPattern>(made: (n: number) => P): Anchors<P> => {
    const rows = nextLists(), keys = next(), pairRows = nextLists(), pairs = new Map<number, number>();
    for (let k = 0; k < keys.length; k += 2) pairs.set((keys[k]! >> 1) * words.length + (keys[k + 1]! >> 1), k >> 1);
    const read = (row: Int32Array): readonly Anchor<P>[] => {
      if (row.length === 0) return NONE;
      const anchors: Anchor<P>[] = [];
      for (let k = 0; k < row.length; k += 4) {
        const of = made(row[k]!), at = of.elements[of.anchor]!;
        if (at.is !== 'wording') continue;
        anchors.push({
          pattern: of, wording: at.any[row[k + 1]!]!, before: row[k + 2]!, same: row[k + 3]!,
          preceding: edgeOf(of.elements[of.anchor - 1], -1), following: edgeOf(of.elements[of.anchor + 1], 0),
        });
      }
      return anchors;
    };
    const ofPair = once(pairRows, read);
    return {
      of: once(rows, read),
      ofPair: (first, second) => { const n = pairs.get(first * words.length + second); return n === undefined ? NONE : ofPair(n); },
    };
  };
  const patterns = anchorsOver(pattern), signs = anchorsOver(sign), uses = next();
  const vetoLists = once(vetoRows, (row) => Map.groupBy(Array.from(row.subarray(1), (w) => wording(w).terms), (terms) => terms[0]!));
  const NO_VETO: ReadonlyMap<Term, Term[][]> = new Map();
  return {
    words, stems, wordSlots, particles, patterns, signs,
    uses: { words: Uint8Array.from(words, (_, n) => uses[n * 2]!), stems: Uint8Array.from(stems, (_, n) => uses[n * 2 + 1]!) },
    entries: once(entriesByTerm, (row): readonly Entry[] => (row.length === 0 ? NONE : Array.from(row, entry))),
    veto: (name) => { const n = vetoed.get(name); return n === undefined ? NO_VETO : vetoLists(n); },
  };
};
