import type { OutletRelation } from '../mention.ts';
import { BLOCK, DIR_BITS, ENTITY_WORDS, ID_PREFIX, MAGIC, SECTION, SECTIONS, VERSION, finishHash, hashStep, slug } from './gazetteer-format.ts';

/** One reading of a name: the entity it may mean and in what capacity. `languages` is a bit mask over `Gazetteer.languages`, [0..31, 32..63]. */
export interface Sense { entity: number; flags: number; low: number; high: number }

/** What the gazetteer knows of an entity. Codes are words of catalogue/names/roles.yaml; `qid` is 0 when none was verified. */
export interface EntityRecord {
  type: 'PER' | 'LOC' | 'ORG';
  /** ISO 3166-1 alpha-2, null for what belongs to no country. */
  country: string | null;
  kind: string | null;
  /** Months since year 0 of the day the office was checked, 0 when there is none. */
  asOf: number;
  qid: number;
  /** 0 to 255; how often the world's news mean this one. */
  prior: number;
}

export interface Gazetteer {
  languages: readonly string[];
  /** Numbers of the words this folded form may be of, in the given language (index into `languages`, -1 unknown). */
  words(folded: string, language: number): readonly number[];
  /** The node of a name's first word, -1 when no name begins with it. */
  root(word: number): number;
  /** The node one word further, -1 when no name goes on like this. */
  step(node: number, word: number): number;
  /** Is a name complete at this node? */
  senses(node: number): readonly Sense[];
  entity(index: number): EntityRecord;
  id(index: number): string;
  /** Index of an id, -1 when unknown. */
  indexOf(id: string): number;
  /** Label in this language or the nearest one there is. */
  label(index: number, language: string): string;
  /** Does it have a label of its own in this language, another than the English one? */
  hasLabel(index: number, language: string): boolean;
  /** Words of this language that look like names and are none, folded. */
  ordinary(language: string): ReadonlySet<string>;
  /** Entity index of a country's code, -1 when unknown. */
  countryEntity(country: string): number;
  /** What a kind is called in this language, else in English; null for a kind without words. */
  title(kind: string, language: string): string | null;
  /** What an entity is to outlets of the catalogue. */
  outlets(index: number): readonly OutletRow[];
}

/** Relation, outlet's id, outlet's name where the entity's label is another. */
export type OutletRow = [relation: OutletRelation, outlet: string, name?: string];

interface Meta { languages: string[]; kinds: (string | null)[]; countries: (string | null)[]; roots: number; countryEntities: Record<string, number> }

const TYPES = ['PER', 'LOC', 'ORG'] as const;
const NONE: readonly number[] = [];
const NO_SENSES: readonly Sense[] = [];

/**
 * Opens a compiled gazetteer in place: typed views over the bytes, nothing is copied unless the bytes are not aligned.
 * Throws when the bytes are not a gazetteer of this version.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, 3 + 2 * SECTIONS);
  if (header[0] !== MAGIC || header[1] !== VERSION || header[2] !== SECTIONS) throw new Error('not a gazetteer of this version');
  const section = (index: number): Uint8Array =>
    aligned.subarray(header[3 + 2 * index] ?? 0, (header[3 + 2 * index] ?? 0) + (header[4 + 2 * index] ?? 0));
  const words32 = (index: number): Uint32Array => {
    const part = section(index);
    return new Uint32Array(part.buffer, part.byteOffset, part.byteLength >> 2);
  };
  const stems = words32(SECTION.stems);
  const links = words32(SECTION.stemLinks);
  const stemDir = words32(SECTION.stemDir);
  const steps = words32(SECTION.steps);
  const levels = words32(SECTION.levels);
  const names = words32(SECTION.names);
  const senseTable = words32(SECTION.senses);
  const entities = words32(SECTION.entities);
  const orderBytes = section(SECTION.order);
  const order = new Uint16Array(orderBytes.buffer, orderBytes.byteOffset, orderBytes.byteLength >> 1);
  const nameCounts = section(SECTION.nameCounts);
  const nameBlocks = words32(SECTION.nameBlocks);
  const text = section(SECTION.text);
  const decoder = new TextDecoder();
  const decode = (part: Uint8Array): string => decoder.decode(part);
  let meta: Meta | null = null;
  let titles: Record<string, Record<string, string>> | null = null;
  let related: Record<string, OutletRow[]> | null = null;
  const readMeta = () => (meta ??= JSON.parse(decode(section(SECTION.meta))) as Meta);
  const { languages, roots } = readMeta();
  const allows = openEndings(section(SECTION.endings), words32(SECTION.endingAt), languages, decode);

  const firstName = (node: number): number => {
    let at = nameBlocks[Math.floor(node / BLOCK)] ?? 0;
    for (let before = node - (node % BLOCK); before < node; before++) at += nameCounts[before] ?? 0;
    return at;
  };
  /** Id and label list of an entity. */
  const texts = new Map<number, [string, string]>();
  const textOf = (index: number): [string, string] => {
    let known = texts.get(index);
    if (!known) texts.set(index, (known = readText(index)));
    return known;
  };
  const readText = (index: number): [string, string] => {
    const at = entities[index * ENTITY_WORDS] ?? 0;
    const length = (text[at] ?? 0) | ((text[at + 1] ?? 0) << 8);
    const [id = '', listed = ''] = decode(text.subarray(at + 2, at + 2 + length)).split('\t');
    const type = TYPES[(entities[index * ENTITY_WORDS + 1] ?? 0) & 3] ?? 'ORG';
    return [ID_PREFIX[type] + (id || slug(listed.split('|')[0] ?? '')), listed];
  };
  const records = new Map<number, EntityRecord>();
  const sensesOf = new Map<number, readonly Sense[]>();
  const ordinaryIn = new Map<string, ReadonlySet<string>>();
  const idOf = (index: number): string => textOf(index)[0];

  return {
    languages,
    words(folded, language) {
      let found: number[] | null = null;
      let hash = 0x811c9dc5;
      for (let cut = 0; cut <= folded.length; cut++) {
        if (cut > 0) hash = Math.imul(hash ^ folded.charCodeAt(cut - 1), 0x01000193);
        else continue;
        const key = finishHash(hash);
        const bucket = key >>> (32 - DIR_BITS);
        const end = stemDir[bucket + 1] ?? 0;
        for (let at = firstNotBelow(stems, key, stemDir[bucket] ?? 0, end); at < end && stems[at] === key; at++) {
          const link = links[at] ?? 0;
          if (!allows(link >>> 18, folded, cut, language)) continue;
          const word = link & 0x3ffff;
          found ??= [];
          if (!found.includes(word)) found.push(word);
        }
      }
      return found ?? NONE;
    },
    root: (word) => (word < roots ? word : -1),
    step(node, word) {
      const key = hashStep(node, word, levels[0] ?? 0);
      let level = 1;
      while (node >= roots + (levels[level] ?? 0)) level++;
      const end = levels[level + 1] ?? 0;
      const at = firstNotBelow(steps, key, levels[level] ?? 0, end);
      return at < end && steps[at] === key ? roots + at : -1;
    },
    senses(node) {
      const count = nameCounts[node] ?? 0;
      if (count === 0) return NO_SENSES;
      const known = sensesOf.get(node);
      if (known) return known;
      const from = firstName(node);
      const senses: Sense[] = [];
      for (let at = from; at < from + count; at++) {
        const entry = names[at] ?? 0;
        const sense = (entry >>> 16) * 3;
        senses.push({ entity: entry & 0xffff, flags: senseTable[sense] ?? 0, low: senseTable[sense + 1] ?? 0, high: senseTable[sense + 2] ?? 0 });
      }
      sensesOf.set(node, senses);
      return senses;
    },
    entity(index) {
      const known = records.get(index);
      if (known) return known;
      const at = index * ENTITY_WORDS;
      const bits = entities[at + 1] ?? 0;
      const { kinds, countries } = readMeta();
      const record: EntityRecord = {
        type: TYPES[bits & 3] ?? 'ORG', country: countries[(bits >>> 2) & 0x1ff] ?? null,
        kind: kinds[(bits >>> 11) & 0x1ff] ?? null, prior: bits >>> 24, asOf: entities[at + 2] ?? 0, qid: entities[at + 3] ?? 0,
      };
      records.set(index, record);
      return record;
    },
    id: idOf,
    indexOf(id) {
      let low = 0;
      let high = order.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const index = order[middle] ?? 0;
        const seen = idOf(index);
        if (seen === id) return index;
        if (seen < id) low = middle + 1; else high = middle - 1;
      }
      return -1;
    },
    label: (index, language) => pickLabel(textOf(index)[1], language),
    hasLabel: (index, language) => language === 'en' || textOf(index)[1].includes(`|${language.split('-')[0] ?? ''}:`),
    countryEntity: (country) => readMeta().countryEntities[country] ?? -1,
    ordinary(language) {
      const known = ordinaryIn.get(language);
      if (known) return known;
      const line = decode(section(SECTION.ordinary)).split('\n').find((one) => one.startsWith(`${language} `));
      const words = new Set(line?.split(' ').slice(1));
      ordinaryIn.set(language, words);
      return words;
    },
    outlets(index) {
      related ??= JSON.parse(decode(section(SECTION.outlets))) as Record<string, OutletRow[]>;
      return related[index] ?? [];
    },
    title(kind, language) {
      titles ??= JSON.parse(decode(section(SECTION.titles))) as Record<string, Record<string, string>>;
      return titles[language]?.[kind] ?? titles['en']?.[kind] ?? null;
    },
  };
}

/** First index from `low` below `high` whose value is not below `key`, in a sorted array. */
function firstNotBelow(sorted: Uint32Array, key: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1; else high = middle;
  }
  return low;
}

/** A label list is "Moscow|pl:Moskwa|uk:Москва": English first, then what differs from it. */
function pickLabel(listed: string, language: string): string {
  const [primary = 'en'] = language.split('-');
  const [english = '', ...others] = listed.split('|');
  for (const other of others) if (other.startsWith(`${primary}:`)) return other.slice(primary.length + 1);
  return english;
}

/** Ending sets, read one at a time when first met. */
function openEndings(
  text: Uint8Array, at: Uint32Array, languages: readonly string[], decode: (part: Uint8Array) => string,
): (set: number, folded: string, cut: number, language: number) => boolean {
  const read = new Map<number, { language: number; lemma: string; others: Set<string> }>();
  return (set, folded, cut, language) => {
    let known = read.get(set);
    if (!known) {
      const [code = '', lemma = '', ...others] = decode(text.subarray(at[set] ?? 0, at[set + 1] ?? 0)).split('\t');
      known = { language: languages.indexOf(code), lemma, others: new Set(others) };
      read.set(set, known);
    }
    const rest = folded.length - cut;
    if (rest === known.lemma.length && folded.endsWith(known.lemma)) return true;
    return rest <= 8 && (language === known.language || language < 0) && known.others.has(folded.slice(cut));
  };
}
