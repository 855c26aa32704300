/**
 * The gazetteer's binary form, read in place (no parsing at wake-up). Little-endian; every section starts on a multiple of four.
 *
 *   header    "WGAZ", version, section count, then (offset, length) of each section
 *   STEMS     stem hashes, sorted; STEM_LINKS beside them: ending set << 18 | word
 *   STEM_DIR  where each value of the hash's upper bits begins
 *   ENDINGS   text of the ending sets: "lang TAB lemma ending TAB other endings..." one a line; ENDING_AT its offsets
 *   STEPS     (hash of (node, word), target node) for the second and later words of names, sorted by hash
 *   STEP_DIR  as STEM_DIR
 *   NAMES_AT  per node, where its names begin (24 bit); NAMES: entity | sense << 16
 *   SENSES    per sense: flags, language mask (low, high)
 *   ENTITIES  fixed records (ENTITY_WORDS x 32 bit); TEXT holds their ids, labels and lists
 *
 * A word of the text matches a stem plus one of the endings its set allows in the article's language; the lemma's own ending is allowed in all.
 * A name is a path of words: node of its first word = the word's number, further nodes by STEPS.
 */
export const MAGIC = 0x5a414757;
export const VERSION = 1;

export const SECTION = {
  stems: 0, stemLinks: 1, stemDir: 2, endings: 3, endingAt: 4, steps: 5, stepDir: 6, namesAt: 7, names: 8, senses: 9,
  entities: 10, text: 11, meta: 12, order: 13,
} as const;
export const SECTIONS = 14;

/** Bits of the directories over sorted hashes. */
export const DIR_BITS = 14;
export const ENTITY_WORDS = 6;

/** What kind of name a string is for an entity. */
export const SENSE = {
  /** Family name alone: means the person once the full name was seen, or if the person is known by it. */
  surname: 1,
  /** Written in capitals (ONZ, AES): matches only in capitals. */
  acronym: 2,
  /** Also an ordinary word in some language: needs other evidence. */
  ordinary: 4,
  /** A label of the entity, not a further name. */
  label: 8,
  /** One word of given name and surname pair, known by that alone (Putin, Trump). */
  known: 16,
} as const;

/** FNV-1a over UTF-16 units, finished so that the upper bits are well mixed. Continue a hash by passing it as `seed`. */
export function hashText(text: string, from = 0, to = text.length, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a running hash over all 32 bits (finaliser of MurmurHash3, public domain). */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hash of the step from a node over a word. */
export function hashStep(node: number, word: number): number {
  return finishHash(Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca77));
}
