import { ID_PREFIX, plain, slug } from '../../core/names/gazetteer-format.ts';
import { isLanguage, LANGUAGES } from './entity.ts';
import type { Entity, Language, Name } from './entity.ts';
import { romanise, ukrainise } from './transliterate.ts';

/** Languages that take a Latin-script name of a person as it is. */
const LATIN: Language[] = ['en', 'pl', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'ro', 'fi', 'et', 'hu', 'cs', 'sk', 'sl', 'hr', 'tr', 'id', 'ca'];
const SECTION = /^== (?<country>[A-Z]{2}|-)(?: (?<language>[a-z]{2}|-))?(?: (?<asOf>\d{4}-\d\d))?$/u;
const ROLE = /^(?<kind>[a-z-]+)(?:@(?<asOf>\d{4}-\d\d))?$/u;

const CODE = /^[A-Z]{2}$/;

/** A line that cannot be read; `line` counts from 1. */
export class LineError extends Error {
  constructor(file: string, line: number, what: string) { super(`${file}:${line}: ${what}`); }
}

/**
 * Reads people or organisations: sections `== RU ru 2026-01` (country, language of the native form, month of checking) over lines
 * `Name | kind@YYYY-MM | ru Имя; pl Imię, inna forma | Q123`. `*` before the name: known by the family name alone.
 * What a line leaves out is completed by rule: Latin names stand in all Latin-script languages, Cyrillic ones are transliterated.
 */
export function readEntities(text: string, type: 'PER' | 'ORG' | 'LOC', file: string): Entity[] {
  const entities: Entity[] = [];
  let country: string | null = null;
  let native: Language | null = null;
  let month: string | null = null;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const section = SECTION.exec(line)?.groups;
    if (section) {
      country = section['country'] === '-' ? null : section['country'] ?? null;
      native = section['language'] && isLanguage(section['language']) ? section['language'] : null;
      month = section['asOf'] ?? null;
      return;
    }
    const [first = '', role = '', labels = '', item = ''] = line.split('|').map((part) => part.trim());
    const known = first.startsWith('*');
    const [english = '', ...aliases] = first.replace(/^\*\s*/, '').split(',').map((part) => part.trim());
    const kind = ROLE.exec(role)?.groups;
    if (!english || !kind) throw new LineError(file, index + 1, `no name or kind in "${line}"`);
    if (item && !/^Q\d+$/.test(item)) throw new LineError(file, index + 1, `no Wikidata item: "${item}"`);
    // A country's code stands first for its id only: BY, PS or SS in a text are something else.
    const spelt = CODE.test(english) && !/^(?:GB|US)$/.test(english) ? aliases : [english, ...aliases];
    const names: Name[] = spelt.map((one, at) => name(one, 'en', at === 0));
    for (const part of labels.split(';').map((one) => one.trim()).filter(Boolean)) {
      const blank = part.indexOf(' ');
      for (const language of part.slice(0, blank).split(',')) {
        if (!isLanguage(language)) throw new LineError(file, index + 1, `unknown language "${language}"`);
        part.slice(blank + 1).split(',').forEach((one, at) => names.push(name(one.trim(), language, at === 0)));
      }
    }
    if (type === 'PER') completePerson(names, native); else completeOrganisation(names);
    entities.push({
      id: `${ID_PREFIX[type]}${slug(english)}`, type, kind: kind['kind'] ?? null, country, asOf: type === 'PER' ? kind['asOf'] ?? month : null,
      qid: item ? Number(item.slice(1)) : 0, prior: known ? 200 : type === 'LOC' ? 130 : 100, known, names,
    });
  });
  return entities;
}

const name = (text: string, language: Language, label: boolean): Name =>
  ({ text, language, label, surname: false, acronym: /^[\p{Lu}\p{N}.&-]{2,6}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) });

const has = (names: Name[], language: Language): Name | undefined => names.find((one) => one.language === language && one.label);

function completePerson(names: Name[], native: Language | null): void {
  const cyrillic = native && ['ru', 'uk', 'be', 'bg'].includes(native) ? has(names, native) : undefined;
  const english = has(names, 'en');
  for (const language of LATIN) {
    if (has(names, language) && language !== 'en') continue;
    const written = cyrillic && native ? romanise(cyrillic.text, native, language) : null;
    if (language === 'en') { if (written && written !== english?.text) names.push(name(written, 'en', false)); continue; }
    names.push(name(written ?? english?.text ?? '', language, true));
  }
  for (const one of names.filter((own) => own.language === 'en')) {
    const bare = plain(one.text);
    if (bare !== one.text && !names.some((other) => other.language === 'en' && other.text === bare)) names.push(name(bare, 'en', false));
  }
  const russian = has(names, 'ru');
  if (russian && !has(names, 'uk')) names.push(name(native === 'be' ? russian.text : ukrainise(russian.text), 'uk', true));
  if (russian && !has(names, 'bg')) names.push(name(russian.text.replace(/[эЭ]/g, (e) => (e === 'э' ? 'е' : 'Е')).replace(/ы/g, 'и'), 'bg', true));
}

/**
 * A language a line says nothing of writes the English name, with its short forms: companies, media and parties keep their name abroad.
 * Where a language has a name but no short form of its own, the English one in capitals serves there too (a Latin script's press knows NATO).
 */
function completeOrganisation(names: Name[]): void {
  const english = names.filter((one) => one.language === 'en');
  for (const language of LANGUAGES) {
    if (language === 'en') continue;
    const own = names.filter((one) => one.language === language);
    if (own.length === 0) for (const one of english) names.push({ ...one, language, kept: true });
    else if (LATIN.includes(language) && !own.some((one) => one.acronym)) {
      for (const one of english) if (one.acronym && one.text.length > 2) names.push({ ...one, language, label: false });
    }
  }
}
