import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import type { Sample } from './corpora.ts';
import { decline, toCyrillic, type Case, type Gender } from './decline.ts';
import { readNames } from './lexicon-sources.ts';
import { createChance } from './learn.ts';

/*
 * Our own training text, text/LANG.txt. One line is one short text (a few sentences); "#" opens a comment.
 *   [P ...] person or people · [L ...] place · [O ...] organisation · [M ...] work, medium, product, event
 *   {P:c} man's full name · {F:c} woman's · {S:c} a surname used before · {L:c} place · {O:c} organisation, in case c (n g d a i l);
 *   a bare {P} is the nominative. Slots are filled from faker, GeoNames and text/organisations.txt, differently in every copy.
 */
const TYPES: Record<string, string> = { P: 'PER', F: 'PER', S: 'PER', L: 'LOC', O: 'ORG', M: 'MISC' };
const FAKER: Record<string, string> = { pl: 'pl', cs: 'cs_CZ', sk: 'sk', uk: 'uk', ru: 'ru', bg: 'mk', sl: 'sl_SI', hr: 'hr', sr: 'sr_RS_latin', en: 'en', de: 'de', fr: 'fr', es: 'es', it: 'it', pt: 'pt_PT', nl: 'nl', tr: 'tr', ar: 'ar', he: 'he', fa: 'fa', zh: 'zh_CN', ja: 'ja', hu: 'hu', ro: 'ro', sv: 'sv', da: 'da', fi: 'fi', el: 'el', ko: 'ko' };
const FOREIGN = ['en', 'de', 'fr', 'es', 'it', 'tr', 'sv', 'nl', 'hu', 'fr_SN', 'en_NG', 'cs_CZ', 'pl', 'hr', 'pt_PT', 'id_ID'];

interface Person { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> }
const personOf = (key: string): Person => (allLocales as unknown as Record<string, { person?: Person }>)[key]?.person ?? {};
const namesOf = (p: Person, what: 'first_name' | 'last_name', gender: 'male' | 'female'): string[] => {
  const lists = p[what] ?? {};
  const own = lists[gender] ?? [];
  return (own.length ? own : (lists['generic'] ?? [])).filter((n) => typeof n === 'string' && !n.includes('{'));
};

/** Reads the folder and writes every line with slots `copies` times, every other line once. Same seed, same text. */
export function readOwnText(folder: string, shared: string, copies: number): Sample[] {
  const chance = createChance(7);
  const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const organisations = new Map<string, string[]>();
  for (const line of readFileSync(join(folder, 'organisations.txt'), 'utf8').split('\n')) {
    const match = /^(\w+): (.*)$/u.exec(line);
    if (match) organisations.set(match[1]!, [...(organisations.get(match[1]!) ?? []), ...match[2]!.split('; ')]);
  }
  const known = readNames(), of = (kind: string, langs: readonly string[]): string[] => known.filter((r) => r[0] === kind && langs.includes(r[1])).map((r) => r[2]);
  const out: Sample[] = [];
  for (const file of readdirSync(folder).sort()) {
    const lang = file.replace('.txt', '');
    if (lang === 'organisations') continue;
    const cyrillic = ['ru', 'uk', 'bg', 'be', 'sr-cyrl', 'mk'].includes(lang), latin = !cyrillic && !['ar', 'he', 'fa', 'zh', 'ja', 'ko', 'el', 'th'].includes(lang);
    let places: string[] = [];
    try { places = gunzipSync(readFileSync(join(shared, 'data/geonames', `${lang.slice(0, 2)}.tsv.gz`))).toString().split('\n').map((l) => l.split('\t')[1] ?? '').filter((n) => n.length > 2 && !/[()/,]/.test(n)); } catch { places = ['Berlin']; }
    const man = (foreign: boolean, gender: 'male' | 'female', c: Case): { full: string; last: string; raw: string } => {
      if (people.length > 20 && chance() < 0.35) {
        const words = any(people).split(' '), g: Gender = /[aаяіи]$/u.test(words[0]!) && !/^(Luca|Andrea|Nicola|Mustafa|Никита|Илья|Микола|Ілля|Микита)$/u.test(words[0]!) ? 'f' : 'm';
        return { full: decline(words.join(' '), lang, g, c), last: decline(words.at(-1)!, lang, g, c), raw: words.at(-1)! };
      }
      const key = foreign ? any(FOREIGN) : (FAKER[lang] ?? 'en');
      const p = personOf(key);
      let first = any(namesOf(p, 'first_name', gender)) ?? 'Alex', last = any(namesOf(p, 'last_name', gender)) ?? 'Miller';
      if (foreign && cyrillic) { first = toCyrillic(first, lang); last = toCyrillic(last, lang); }
      const g: Gender = gender === 'male' ? 'm' : 'f';
      const glue = ['zh', 'ja', 'ko'].includes(lang) && !foreign ? '' : ' ';
      if (!glue) return { full: last + first, last: last + first, raw: last + first };
      return { full: `${decline(first, lang, g, c)}${glue}${decline(last, lang, g, c)}`, last: decline(last, lang, g, c), raw: last };
    };
    const people = of('P', latin ? ['la', lang] : [lang]).filter((n) => n.includes(' ') || !latin), knownOrgs = of('O', latin && ['en', 'pl', 'cs', 'sk', 'sl', 'hr'].includes(lang) ? ['la', lang] : [lang]);
    const orgs = [...(organisations.get(lang.replace('-cyrl', '')) ?? []), ...(latin || chance() < 0 ? (organisations.get('any') ?? []) : []), ...(cyrillic ? (organisations.get('cyr') ?? []) : [])];
    const acronym = (): string => { const letters = cyrillic ? 'АБВГДЕЗИКЛМНОПРСТУФХЦ' : 'ABCDEFGHIKLMNOPRSTUWZ'; let s = ''; for (let n = 2 + Math.floor(chance() * 3); n > 0; n--) s += letters[Math.floor(chance() * letters.length)]; return s; };
    readFileSync(join(folder, file), 'utf8').split('\n').forEach((line, number) => {
      if (!line || line.startsWith('#')) return;
      const slots = /\{[PFSLO]/.test(line);
      for (let copy = 0; copy < (slots ? copies : 1); copy++) {
        let text = '', surname: { raw: string; gender: Gender } | null = null;
        const spans: Sample['spans'] = [];
        const parts = line.matchAll(/\[([PLOM]) ([^\]]*)\]|\{([PFSLO])(?::([ngdail]))?\}|([^[{]+)/gu);
        for (const m of parts) {
          if (m[5] !== undefined) { text += m[5]; continue; }
          let value = m[2] ?? '';
          const slot = m[3], c = (m[4] ?? 'n') as Case;
          if (slot === 'P' || slot === 'F') {
            const made = man(chance() < 0.4, slot === 'P' ? 'male' : 'female', c);
            value = made.full;
            if (!surname) surname = { raw: made.raw, gender: slot === 'P' ? 'm' : 'f' };
          } else if (slot === 'S') value = surname ? decline(surname.raw, lang, surname.gender, c) : man(chance() < 0.4, 'male', c).last;
          else if (slot === 'L') value = decline(any(places), lang, 'place', c);
          else if (slot === 'O') {
            const one = chance() < 0.2 && (latin || cyrillic) ? acronym() : knownOrgs.length > 20 && chance() < 0.5 ? any(knownOrgs) : any(orgs);
            const forms = (one ?? 'ABC').split('|');
            value = forms.length > 1 ? forms['ngdail'.indexOf(c)] ?? forms[0]! : decline(one ?? 'ABC', lang, 'org', c, false);
          }
          spans.push({ start: text.length, end: text.length + value.length, type: TYPES[m[1] ?? slot!]! });
          text += value;
        }
        out.push({ id: `own/${lang}/${number}/${copy}`, lang: lang.slice(0, 2), text, spans, hasMisc: true, source: `own-${lang}` });
      }
    });
  }
  return out;
}

/**
 * A copy of each cased sample begun in the middle: cut before an ordinary lower-case word, which gets a capital. It teaches that a capital at
 * the start of a sentence means little, with far more words than we could write down.
 */
export function beginAnew(samples: readonly Sample[], share: number): Sample[] {
  const chance = createChance(11), out: Sample[] = [];
  for (const s of samples) {
    if (chance() > share) continue;
    const cuts: number[] = [];
    for (const m of s.text.matchAll(/(?<=[\p{L},;:] )\p{Ll}{2,}/gu)) if (!s.spans.some((x) => x.start <= m.index && x.end > m.index)) cuts.push(m.index);
    if (!cuts.length) continue;
    const cut = cuts[Math.floor(chance() * cuts.length)]!;
    const text = s.text.charAt(cut).toUpperCase() + s.text.slice(cut + 1);
    out.push({ ...s, id: `${s.id}/anew`, text, spans: s.spans.filter((x) => x.start >= cut).map((x) => ({ ...x, start: x.start - cut, end: x.end - cut })) });
  }
  return out;
}
