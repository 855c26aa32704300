import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isLanguage, LANGUAGES } from './entity.ts';
import type { Entity, Language, Name } from './entity.ts';
import { LineError } from './read.ts';

const require = createRequire(import.meta.url);
/** CLDR's folder where it is not the language's code. */
const LOCALE: Partial<Record<Language, string>> = { nb: 'no' };
/** A second standard of the language, where it names countries in its own way: Portugal's Polónia, Irão, Vietname beside Brazil's Polônia, Irã, Vietnã. */
const ALSO: Partial<Record<Language, string>> = { pt: 'pt-PT' };
/** Regions above countries that the news name: UN M.49 codes of CLDR. */
const REGIONS: Record<string, string> = {
  '002': 'africa', '003': 'north-america', '005': 'south-america', '009': 'oceania', '011': 'western-africa', '013': 'central-america',
  '014': 'eastern-africa', '015': 'northern-africa', '017': 'middle-africa', '018': 'southern-africa', '019': 'americas', '029': 'caribbean',
  '030': 'eastern-asia', '034': 'southern-asia', '035': 'southeast-asia', '039': 'southern-europe', '142': 'asia', '143': 'central-asia',
  '145': 'western-asia', '150': 'europe', '151': 'eastern-europe', '154': 'northern-europe', '155': 'western-europe', '419': 'latin-america',
};
const SKIPPED = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ', 'AQ']);

/** Countries, territories and continents in every language of the gazetteer, from CLDR (npm cldr-localenames-full, Unicode-3.0). */
export function readTerritories(): Entity[] {
  const root = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  const entities = new Map<string, Entity>();
  const locales = LANGUAGES.flatMap((language) => [LOCALE[language] ?? language, ALSO[language] ?? []].flat().map((locale, at) => ({ language, locale, also: at > 0 })));
  for (const { language, locale, also } of locales) {
    const file = JSON.parse(readFileSync(join(root, locale, 'territories.json'), 'utf8')) as
      { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
    const territories = file.main[locale]?.localeDisplayNames.territories ?? {};
    for (const [key, text] of Object.entries(territories)) {
      const [code = '', , variant] = key.split('-');
      const region = REGIONS[code];
      if (SKIPPED.has(code) || (!region && !/^[A-Z]{2}$/.test(code)) || text === code || variant === 'biot' || variant === 'chagos') continue;
      let entity = entities.get(code);
      if (!entity) {
        entity = {
          id: `place/${region ?? code.toLowerCase()}`, type: 'LOC', kind: region ? 'world-region' : 'country', country: region ? null : code, asOf: null,
          qid: 0, prior: region ? 150 : 230, known: false, names: [],
        };
        entities.set(code, entity);
      }
      for (const [at, one] of spellings(text, code).entries()) {
        if (also && entity.names.some((name) => name.language === language && name.text === one)) continue;
        entity.names.push({ text: one, language, label: at === 0 && variant === undefined && !also, surname: false, acronym: variant === 'short' && /^[\p{Lu}.]{2,5}$/u.test(one) });
      }
    }
  }
  return [...entities.values()];
}

/** Countries whose bracketed second name is one the press uses: Myanmar (Burma). Other brackets only tell two Congos apart. */
const TWO_NAMES = new Set(['MM', 'FK']);

/** "Myanmar (Burma)": the label first, then the second name. */
function spellings(text: string, code: string): string[] {
  const brackets = /^(?<outer>[^(]+?) ?\((?<inner>[^)]+)\)$/u.exec(text)?.groups;
  if (!brackets) return [text];
  const { outer = text, inner = '' } = brackets;
  return TWO_NAMES.has(code) && inner ? [outer, inner] : [outer];
}

const COLUMNS = 6;

/** Languages that decline the international name of a place they have none for, and from which prior on. */
const INTERNATIONAL: [Name['language'], number][] = [['pl', 80], ['cs', 110], ['sk', 130]];

/** Reads `id TAB country TAB Q TAB geonames TAB prior TAB labels` (cities.tsv, regions.tsv); labels are `en,de=Name|pl=Nazwa`. */
export function readPlaces(text: string, kind: string, file: string): Entity[] {
  const entities: Entity[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const columns = line.split('\t');
    if (columns.length !== COLUMNS) throw new LineError(file, index + 1, `${columns.length} columns`);
    const [id = '', country = '', item = '', , prior = '', labels = ''] = columns;
    const names: Name[] = [];
    for (const group of labels.split('|')) {
      const [languages = '', label = ''] = group.split('=');
      for (const language of languages.split(',')) {
        if (!isLanguage(language)) throw new LineError(file, index + 1, `unknown language "${language}"`);
        names.push({ text: label, language, label: true, surname: false, acronym: false });
      }
    }
    // GeoNames has no name where a language writes the international one (Dakar): without it there would be no Dakaru, Dakaře.
    const english = names.find((name) => name.language === 'en');
    for (const [language, least] of INTERNATIONAL) {
      if (english && Number(prior) >= least && !names.some((name) => name.language === language)) names.push({ ...english, language });
    }
    entities.push({
      id: `place/${id}`, type: 'LOC', kind, country: country || null, asOf: null, qid: item ? Number(item.slice(1)) : 0,
      prior: Number(prior), known: false, names,
    });
  });
  return entities;
}
