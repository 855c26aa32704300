/**
 * Prints how often the inflector finds the base form SlavNER gives, on distinct (form, lemma) pairs.
 *     node scripts/evaluate-inflection.ts [--wrong LANG TYPE]
 * `first` is the first candidate by rules alone; `known` the first where candidates among the territories of CLDR and the
 * places of GeoNames (../shared/data) are preferred, as the gazetteer prefers its own: a place GeoNames has no name for in the
 * language stands there by its international one (catalogue/names/read-places.ts does the same); `any` a right one among all
 * candidates; `same` the base form equal to the form; after the bar by mention instead of by distinct pair.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MentionType } from '../core/mention.ts';
import { lemmas } from '../core/names/inflection/inflection.ts';

interface Pair { form: string; lemma: string; type: MentionType; mentions: number }

const directory = new URL('../../shared/eval/ner/', import.meta.url);
const argument = (name: string, offset = 1): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + offset];
};

function readPairs(lang: string): Pair[] {
  const file = new URL(`${lang}.jsonl`, directory);
  if (!existsSync(file)) return [];
  const pairs = new Map<string, Pair>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const unit = JSON.parse(line) as { text: string; spans: { start: number; end: number; type: string; lemma?: string }[] };
    for (const { start, end, type, lemma } of unit.spans) {
      if (lemma === undefined || !['PER', 'LOC', 'ORG'].includes(type)) continue;
      const form = unit.text.slice(start, end);
      const key = `${type} ${form} ${lemma}`;
      const mentions = (pairs.get(key)?.mentions ?? 0) + 1;
      pairs.set(key, { form, lemma, type: type as MentionType, mentions });
    }
  }
  return [...pairs.values()];
}

function readKnown(lang: string): Set<string> {
  const known = new Set<string>();
  const territories = new Intl.DisplayNames([lang], { type: 'region' });
  for (let i = 0; i < 676; i++) {
    const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    known.add(territories.of(code) ?? code);
  }
  const own = readPlaces(lang);
  for (const name of own.values()) known.add(name);
  for (const [id, name] of readPlaces('en')) if (!own.has(id)) known.add(name);
  return known;
}

/** Names of GeoNames in a language, by its id; nothing where there is no table. */
function readPlaces(lang: string): Map<string, string> {
  const file = new URL(`../../shared/data/geonames/${lang}.tsv.gz`, import.meta.url);
  if (!existsSync(file)) return new Map();
  return new Map(gunzipSync(readFileSync(file)).toString('utf8').split('\n').map((line): [string, string] => {
    const [id = '', name = ''] = line.split('\t');
    return [id, name];
  }));
}

const wrongLang = argument('--wrong');
const wrongType = argument('--wrong', 2);
const share = (right: number, all: number): string => (all === 0 ? '-' : `${((100 * right) / all).toFixed(1)}`).padStart(6);

console.log('lang type words     n  first  known   any   same | mentions known');
for (const lang of ['pl', 'cs', 'uk', 'ru', 'bg', 'sl']) {
  const pairs = readPairs(lang);
  const knownNames = readKnown(lang);
  for (const words of ['one', 'many']) {
    for (const type of ['LOC', 'PER', 'ORG'] as const) {
      const chosen = pairs.filter((pair) => pair.type === type && (words === 'one') === !pair.form.trim().includes(' '));
      let [first, any, same, known, mentions, knownMentions] = [0, 0, 0, 0, 0, 0];
      const wrong: string[] = [];
      for (const { form, lemma, mentions: count } of chosen) {
        mentions += count;
        const found = lemmas(form, lang, type);
        const top = lemmas(form, lang, type, (name) => knownNames.has(name))[0];
        if (found[0] === lemma) first++;
        if (top === lemma) {
          known++;
          knownMentions += count;
        } else wrong.push(`${form} > ${lemma} : ${found.slice(0, 3).join(', ')}${found.includes(lemma) ? '' : ' !'}`);
        if (found.includes(lemma)) any++;
        if (form === lemma) same++;
      }
      const n = chosen.length;
      console.log(`${lang}   ${type}  ${words.padEnd(5)}${String(n).padStart(5)} ${share(first, n)} ${share(known, n)} ${share(any, n)} ${share(same, n)} | ${String(mentions).padStart(6)} ${share(knownMentions, mentions)}`);
      if (wrongLang === lang && wrongType === type) console.log(wrong.join('\n'));
    }
  }
}
