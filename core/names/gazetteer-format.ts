/**
 * The gazetteer's binary form, read in place (no parsing at wake-up). Little-endian; every section starts on a multiple of four.
 *
 *   header       "WGAZ", version, section count, then (offset, length) of each section
 *   STEMS        stem hashes, sorted; STEM_LINKS beside them: ending set << 18 | word; STEM_DIR where each value of the upper bits begins
 *   ENDINGS      text of the ending sets: "language TAB lemma ending TAB other endings..."; ENDING_AT their offsets
 *   STEPS        hashes of (node, word) for the second and later words of names, sorted within each depth; LEVELS the seed, then where each depth begins
 *   NAME_COUNTS  per node how many names end there (8 bit); NAME_BLOCKS the sum before every 64th node; NAMES: entity | sense << 16
 *   SENSES       per sense: flags, language mask (low, high)
 *   ENTITIES     ENTITY_WORDS x 32 bit: offset in TEXT, bits (type 2, country 9, kind 9, prior 8), month of checking, Wikidata number
 *   TEXT         per entity: length, id (empty where it is the slug of the label), TAB, label list
 *   ORDER        entities in the order of their ids (16 bit)
 *   META         JSON: languages, kinds, countries, number of root words; TITLES: JSON of the roles' words, only read for a card
 *   OUTLETS      JSON: entity's index → [relation, outlet's id, its name (absent where it is the entity's label)]; only read for a card
 *   ORDINARY     per language a line: code, then the words that look like names and are none
 *
 * A word of the text matches a stem plus one of the endings its set allows in the article's language; the lemma's own ending is allowed in all.
 * A name is a path of words. The node of its first word is the word's number; a step from a node leads to the node ROOTS + index in STEPS.
 */
export const MAGIC = 0x5a414757;
export const VERSION = 4;

export const SECTION = {
  stems: 0, stemLinks: 1, stemDir: 2, endings: 3, endingAt: 4, steps: 5, levels: 6, nameCounts: 7, nameBlocks: 8, names: 9, senses: 10,
  entities: 11, text: 12, order: 13, meta: 14, titles: 15, ordinary: 16, outlets: 17,
} as const;
export const SECTIONS = 18;

/** Bits of the directory over the sorted stem hashes. */
export const DIR_BITS = 12;
export const ENTITY_WORDS = 4;
/** Nodes between two sums of NAME_BLOCKS. */
export const BLOCK = 64;
export const ID_PREFIX = { PER: 'person/', LOC: 'place/', ORG: 'organisation/' } as const;

/** Languages whose names only take a genitive -s; it is taken off in reading instead of being listed. */
export const GENITIVE_S: ReadonlySet<string> = new Set(['en', 'de', 'nl', 'sv', 'da', 'nb', 'ro']);

/** What kind of name a string is for an entity. */
export const SENSE = {
  /** Family name alone: means the person once the full name was seen, or if the person is known by it. */
  surname: 1,
  /** Written in capitals (ONZ, AES): matches only in capitals. */
  acronym: 2,
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

/** Hash of the step from a node over a word; the builder picks a seed under which no two steps of one depth collide. */
export function hashStep(node: number, word: number, seed: number): number {
  return finishHash((finishHash(Math.imul(node + 1, 0x9e3779b1) ^ seed) + Math.imul(word + 1, 0x85ebca77)) >>> 0);
}

/** Latin letters without their marks, ł as l, ß as ss: what an id or a plain-ASCII spelling is made of. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁøØđĐðæÆıəƏþÞœß]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Record<string, string> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', æ: 'ae', Æ: 'Ae', ı: 'i', ə: 'e', Ə: 'E', þ: 'th', Þ: 'Th', œ: 'oe', ß: 'ss',
};

/** `Sergey Lavrov` → `sergey-lavrov`. */
export function slug(text: string): string {
  return plain(text).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
