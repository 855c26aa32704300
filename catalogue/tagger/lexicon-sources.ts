import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { hashText, mix } from '../../core/names/tagger/hash.ts';
import { ENDINGS, LEX, STEM_SALT } from '../../core/names/tagger/lexicon.ts';

/**
 * Gathers the tagger's word classes: hash of a word (or of a stem, salted) → classes of LEX. Sources and their licences: LICENCES.md.
 * `shared` is the folder of the public tables; names.txt and words.txt beside this file are own writing.
 */
export type Words = Map<number, number>;
const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const VOWELS = /[aeiouyąęáéíóúůýěäöüãõâêôîăėįųūēīāäöаеиоуыіїьйяюєёъэ]+$/u;
const endingSet = new Set(ENDINGS);
const isCased = (s: string): boolean => s.toLowerCase() !== s.toUpperCase();

export function createGatherer() {
  const words: Words = new Map();
  const put = (hash: number, bits: number): void => { words.set(hash, (words.get(hash) ?? 0) | bits); };
  const exact = (word: string, bits: number): void => { const w = word.toLowerCase(); if (w) put(hashText(w), bits); };
  const stem = (s: string, bits: number): void => put(mix(hashText(s), STEM_SALT), bits);
  /** A name in base form: exact when short or uncased, else by its stem, with the consonant changes of Slavic declension. */
  const name = (word: string, bits: number): void => {
    const w = word.toLowerCase();
    if (w.length < 2) return;
    if (!isCased(w)) { exact(w, bits); return; }
    if (w.length < 5) exact(w, bits);
    if (w.length < 4) return;
    const tail = VOWELS.exec(w)?.[0] ?? '';
    const cut = tail && endingSet.has(tail) ? w.slice(0, w.length - tail.length) : tail.length === 1 ? w.slice(0, -1) : w;
    if (cut.length < 3) { exact(w, bits); return; }
    stem(cut, bits);
    if (cut !== w && !endingSet.has(tail)) stem(w, bits);
    const last = cut.at(-1)!, rest = cut.slice(0, -1);
    if (tail) for (const to of { k: 'cč', h: 'zž', g: 'zdž', r: 'zř', d: 'z', t: 'c', ł: 'l', к: 'цч', г: 'зж', х: 'сш' }[last] ?? '') stem(last === 'g' && to === 'd' ? `${rest}dz` : last === 'r' && to === 'z' ? `${rest}rz` : rest + to, bits);
    // Fleeting vowels: Marek → Mark-, Szymaniec → Szymańc-, Павел → Павл-, Kyjev; and -ův/-ów.
    const fleeting = /^(.{2,})(?:ie|e|о|е|ё)(k|c|ц|к|л|l|n|ň|r)$/u.exec(w);
    if (fleeting) stem(fleeting[1]! + fleeting[2]!, bits);
  };
  return { words, put, exact, stem, name };
}

const tsv = (path: string): string[][] => gunzipSync(readFileSync(path)).toString().split('\n').map((l) => l.split('\t'));
const parts = (s: string): string[] => s.split(/[\s/()·,]+/u).filter((p) => p.length > 0);
const SKIP = new Set('the of and de da do di del la le les el al los las du des der die das und im am an bei van den of san santa saint st new old north south east west port fort nova novo novi nowy nowa velika mala rio são santo bad sankt na nad pod upon sur en of republika republik republic republique república federated states united kingdom islands island wyspy ostrovy ostrova острова республика остров северная южная нова новый новая république sveti islas ilhas isole inseln eiland eilanden islas isla île îles państwo arabska'.split(' '));

/** The rows of names.txt: kind, language, name. */
export function readNames(): [kind: string, lang: string, name: string][] {
  return readFileSync(join(here, 'names.txt'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t') as [string, string, string]);
}

/** Reads every source in a fixed order and answers the word classes. `prominent` = in how many languages GeoNames must name a place. */
export function gatherLexicon(shared: string, prominent: number): Words {
  const g = createGatherer();
  // Ordinary words: stopwords-iso (MIT).
  const stop = JSON.parse(readFileSync(join(dirname(require.resolve('stopwords-iso')), 'stopwords-iso.json'), 'utf8')) as Record<string, string[]>;
  for (const lang of ['pl', 'cs', 'sk', 'uk', 'ru', 'bg', 'sl', 'hr', 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'tr', 'hu', 'ro', 'sv', 'da', 'no', 'fi', 'ar', 'he', 'fa', 'lt', 'lv', 'el']) for (const w of stop[lang] ?? []) g.exact(w, LEX.common);
  for (const line of readFileSync(join(here, 'ordinary.txt'), 'utf8').split('\n')) if (!line.startsWith('#')) for (const w of line.split(' ')) if (w) g.exact(w, LEX.common);
  // Own word classes.
  for (const line of readFileSync(join(here, 'words.txt'), 'utf8').split('\n')) {
    const match = /^(\w+): (.*)$/u.exec(line);
    if (!match) continue;
    const bits = (LEX as Record<string, number>)[match[1]!];
    if (bits === undefined) throw new Error(`words.txt: unknown class ${match[1]}`);
    for (const entry of match[2]!.split(' ')) for (const w of entry.split('_')) {
      if (w.endsWith('*')) { g.stem(w.slice(0, -1).toLowerCase(), bits); g.exact(w.slice(0, -1), bits); } else if (w) g.exact(w, bits);
    }
  }
  // Forenames and surnames: popular names by country (CC0), faker (MIT).
  const csv = (file: string): string[][] => readFileSync(join(shared, 'data/names', file), 'utf8').split('\n').slice(1).map((l) => l.split(','));
  for (const r of csv('common-forenames-by-country.csv')) for (const n of [r[10], r[11]]) if (n) for (const p of parts(n)) g.name(p, LEX.first);
  for (const r of csv('common-surnames-by-country.csv')) for (const n of [r[4], r[5]]) if (n) for (const p of parts(n)) g.name(p, LEX.surname);
  const locales = allLocales as unknown as Record<string, { person?: { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> } }>;
  for (const key of ['ar', 'cs_CZ', 'da', 'de', 'el', 'en', 'en_GB', 'en_IN', 'en_NG', 'es', 'es_MX', 'fa', 'fi', 'fr', 'fr_SN', 'he', 'hr', 'hu', 'it', 'ja', 'lv', 'mk', 'nb_NO', 'nl', 'pl', 'pt_BR', 'pt_PT', 'ro', 'ru', 'sk', 'sl_SI', 'sr_RS_latin', 'sv', 'tr', 'uk', 'zh_CN', 'zh_TW', 'id_ID', 'ko']) {
    const p = locales[key]?.person;
    for (const list of Object.values(p?.first_name ?? {})) if (Array.isArray(list)) for (const n of list) for (const q of parts(n)) if (q.length > 1) g.name(q, LEX.first);
    for (const list of Object.values(p?.last_name ?? {})) if (Array.isArray(list)) for (const n of list) for (const q of parts(n)) if (q.length > 1 || /\p{Script=Han}/u.test(q)) g.name(q, LEX.surname);
  }
  // People and organisations of the project's own catalogue, by the snapshot names.txt.
  for (const [kind, , name] of readNames()) {
    const all = parts(name);
    if (kind === 'P') all.forEach((p, i) => { if (p.length > 2 && !SKIP.has(p.toLowerCase())) g.name(p, i === all.length - 1 ? LEX.surname : LEX.first); });
    else if (all.length === 1 || !isCased(name)) g.name(name, kind === 'M' ? LEX.work | LEX.organisation : LEX.organisation);
  }
  // Countries: CLDR territory names (Unicode-3.0).
  const cldr = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  for (const lang of ['ar', 'bg', 'be', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hr', 'hu', 'it', 'ja', 'ko', 'lt', 'lv', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-PT', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'th', 'tr', 'uk', 'zh', 'zh-Hant']) {
    if (!readdirSync(cldr).includes(lang)) continue;
    const file = JSON.parse(readFileSync(join(cldr, lang, 'territories.json'), 'utf8')) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
    for (const [code, label] of Object.entries(file.main[lang]!.localeDisplayNames.territories)) {
      if (/^(XA|XB|ZZ|QO|EU|EZ|UN)/.test(code)) continue;
      const all = parts(label);
      if (all.length === 1) g.name(label, LEX.country);
      else for (const p of all) if (p.length > 3 && !SKIP.has(p.toLowerCase())) g.name(p, LEX.place);
    }
  }
  // Places: GeoNames (CC BY 4.0), those named in at least `prominent` languages.
  const files = readdirSync(join(shared, 'data/geonames')).filter((f) => f.endsWith('.tsv.gz')).sort();
  const tables = files.map((f) => ({ lang: f.slice(0, 2), rows: tsv(join(shared, 'data/geonames', f)) }));
  const times = new Map<string, number>();
  for (const t of tables) for (const r of t.rows) times.set(r[0]!, (times.get(r[0]!) ?? 0) + 1);
  for (const t of tables) {
    if (['hi', 'id', 'vi', 'th', 'ko'].includes(t.lang)) continue;
    for (const r of t.rows) {
      if (!r[1] || (times.get(r[0]!) ?? 0) < prominent) continue;
      const all = parts(r[1]);
      for (const p of all) if (p.length > (all.length > 1 ? 3 : 1) && !SKIP.has(p.toLowerCase())) g.name(p, LEX.place);
    }
  }
  return g.words;
}
