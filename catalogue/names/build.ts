import { GENITIVE_S, ID_PREFIX, SENSE, plain, slug } from '../../core/names/gazetteer-format.ts';
import type { OutletRow } from '../../core/names/gazetteer.ts';
import { cutWords } from '../../core/names/gazetteer-words.ts';
import { LANGUAGES } from './entity.ts';
import type { Entity, Language, Name } from './entity.ts';
import { inflectWords } from './inflect.ts';
import type { PackedEntity, Parts, Path, Stem } from './pack.ts';
import type { Roles } from './roles.ts';
import { familyFirst, surnameOf, surnames } from './surname.ts';

/** Languages a card is shown in; other labels only serve finding. */
const CARD_LANGUAGES: Language[] = ['en', 'pl', 'de', 'fr', 'es', 'uk', 'ru', 'it', 'pt', 'cs'];

const LOW = new Set<Language>(['pl', 'cs', 'sk', 'uk', 'ru']);

interface Found { words: string[]; senses: Map<string, { entity: number; flags: number; low: number; high: number }> }

/** Turns entities into what the packer writes: every name a path of numbered words, every word its stems. */
export function buildParts(entities: Entity[], roles: Roles, lists: Lists, outlets: ReadonlyMap<number, OutletRow[]> = new Map()): Parts {
  const found = new Map<string, Found>();
  const endings = new Map<string, Map<Language, Set<string>>>();
  entities.forEach((entity, index) => {
    for (const name of [...entity.names, ...surnames(entity)]) {
      const words = cutWords(name.text).map((word) => word.folded);
      if (words.length === 0 || words.length > 12) continue;
      addName(found, words, index, flagsOf(name, entity, lists), name.language);
      addEndings(endings, name, words, entity);
    }
  });
  const { numbers, roots } = numberWords(found);
  const paths: Path[] = [...found.values()].map(({ words, senses }) => ({
    words: words.map((word) => numbers.get(word) ?? 0), senses: [...senses.values()],
  }));
  return { stems: stemsOf(numbers, endings), roots, paths, ordinary: lists.ordinary, outlets, ...describe(entities, roles) };
}

/** Words of a language that look like names, by language; plain family names that mean nobody in particular. */
export interface Lists { ordinary: ReadonlyMap<string, string>; commonSurnames: ReadonlySet<string> }

function flagsOf(name: Name, entity: Entity, { commonSurnames }: Lists): number {
  const known = entity.known && !commonSurnames.has(plain(surnameOf(entity)).toLowerCase());
  return (name.surname ? SENSE.surname | (known ? SENSE.known : 0) : 0) | (name.acronym ? SENSE.acronym : 0)
    | (name.label ? SENSE.label : 0);
}

function addName(found: Map<string, Found>, words: string[], entity: number, flags: number, language: Language): void {
  const key = words.join(' ');
  let entry = found.get(key);
  if (!entry) found.set(key, (entry = { words, senses: new Map() }));
  const strength = flags & ~SENSE.label;
  let sense = entry.senses.get(`${entity} ${strength}`);
  if (!sense) entry.senses.set(`${entity} ${strength}`, (sense = { entity, flags, low: 0, high: 0 }));
  sense.flags |= flags;
  const bit = LANGUAGES.indexOf(language);
  if (bit < 32) sense.low = (sense.low | (1 << bit)) >>> 0; else sense.high = (sense.high | (1 << (bit - 32))) >>> 0;
}

function addEndings(endings: Map<string, Map<Language, Set<string>>>, name: Name, words: string[], entity: Entity): void {
  if (name.acronym || !inflects(name, entity) || (name.surname && familyFirst(entity))) return;
  const forms = inflectWords(name.text, name.language, entity.type);
  words.forEach((word, position) => {
    if (entity.type === 'PER' && familyFirst(entity) && position < words.length - 1) return;
    const more = forms[position];
    if (!more || more.size === 0) return;
    let languages = endings.get(word);
    if (!languages) endings.set(word, (languages = new Map()));
    const known = languages.get(name.language);
    if (known) for (const form of more) known.add(form); else languages.set(name.language, new Set(more));
  });
}

/**
 * Which names get endings. Not where the only ending is a genitive -s (the reader takes that off), not for little-known places outside the
 * languages of LOW, and not for a foreign organisation's kept name except where the language puts endings on anything (Gazpromu, Boeinga).
 */
function inflects(name: Name, entity: Entity): boolean {
  if (GENITIVE_S.has(name.language)) return false;
  if (entity.type === 'LOC' && entity.prior < 60 && !LOW.has(name.language)) return false;
  return !name.kept || (LOW.has(name.language) && !name.text.includes(' '));
}

/** Words that begin names come first: their number is their node. */
function numberWords(found: Map<string, Found>): { numbers: Map<string, number>; roots: number } {
  const numbers = new Map<string, number>();
  for (const { words } of found.values()) if (!numbers.has(words[0] ?? '')) numbers.set(words[0] ?? '', numbers.size);
  const roots = numbers.size;
  for (const { words } of found.values()) for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  if (numbers.size > 0x3ffff) throw new Error(`${numbers.size} words do not fit 18 bits`);
  return { numbers, roots };
}

function stemsOf(numbers: Map<string, number>, endings: Map<string, Map<Language, Set<string>>>): Stem[] {
  const stems: Stem[] = [];
  for (const [word, number] of numbers) {
    let bare = true;
    for (const [language, forms] of endings.get(word) ?? []) {
      let cut = word.length;
      for (const form of forms) while (cut > 0 && !form.startsWith(word.slice(0, cut))) cut--;
      if (cut === 0) continue;
      const others = [...forms].map((form) => form.slice(cut)).filter((ending) => ending !== word.slice(cut));
      if (others.length === 0) continue;
      stems.push({ stem: word.slice(0, cut), language, lemma: word.slice(cut), others, word: number });
      bare = false;
    }
    if (bare) stems.push({ stem: word, language: '', lemma: '', others: [], word: number });
  }
  return stems;
}

function describe(entities: Entity[], roles: Roles): { entities: PackedEntity[]; meta: object; titles: object } {
  const kinds: (string | null)[] = [null, ...new Set(entities.flatMap((entity) => entity.kind ?? []))];
  const countries: (string | null)[] = [null, ...new Set(entities.flatMap((entity) => entity.country ?? []))];
  const titles: Roles = {};
  for (const [kind, words] of Object.entries(roles)) {
    for (const [language, title] of Object.entries(words)) (titles[language] ??= {})[kind] = title;
  }
  const countryEntities: Record<string, number> = {};
  const packed = entities.map((entity, index): PackedEntity => {
    if (entity.kind === 'country' && entity.country) countryEntities[entity.country] = index;
    const [year = 0, month = 0] = (entity.asOf ?? '').split('-').map(Number);
    const labels = labelList(entity);
    const own = entity.id.slice(ID_PREFIX[entity.type].length);
    return {
      id: entity.id, own: own === slug(labels.split('|')[0] ?? '') ? '' : own, labels, asOf: entity.asOf ? year * 12 + month - 1 : 0, qid: entity.qid,
      bits: (['PER', 'LOC', 'ORG'].indexOf(entity.type) | (countries.indexOf(entity.country) << 2) | (kinds.indexOf(entity.kind) << 11)
        | (Math.min(255, entity.prior) << 24)) >>> 0,
    };
  });
  return { entities: packed, meta: { languages: LANGUAGES, kinds, countries, countryEntities }, titles };
}

/** English first, then the languages that differ from it; cities only in the languages every label is kept in. */
function labelList(entity: Entity): string {
  const labelIn = (language: Language): string => entity.names.find((name) => name.language === language && name.label)?.text.replace(/[|:\t]/g, ' ') ?? '';
  const english = labelIn('en');
  const place = entity.kind === 'city' || entity.kind === 'region';
  const languages = !place ? CARD_LANGUAGES : entity.prior < 60 ? (['en', 'pl', 'uk'] satisfies Language[]) : CARD_LANGUAGES.slice(0, 7);
  return [english, ...languages.slice(1).flatMap((language) => {
    const label = labelIn(language);
    return label && label !== english ? [`${language}:${label}`] : [];
  })].join('|');
}
