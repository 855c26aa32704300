import type { Gender, Language } from './paradigm.ts';

/** One reading of a word: which base form, in which case, how likely by its shape. */
export interface Reading {
  lemma: string;
  /** Single letter, or `*`: the word does not decline and stands in any case. */
  case: string;
  gender: Gender;
  weight: number;
  adjective: boolean;
}

const IRREGULAR_WEIGHT = 20;
const ACRONYM_WEIGHT = 9;
const HOST_WEIGHT = 6.5;
/** A base form of three letters is less likely than its shape says. */
const SHORT_PENALTY = 1.8;
const MAXIMUM_LENGTH = 60;

export type TypeLetter = 'P' | 'L' | 'O';

const unread = (form: string): Reading => ({ lemma: form, case: '*', gender: '*', weight: 0, adjective: false });

/** Acronyms (NATO, ONZ-etu), initials and abbreviations (Wlk.), particles (van, al) have their own ways. */
function readSpecial(form: string, type: TypeLetter): Reading[] | null {
  const second = form.charAt(1);
  const acronym = second === second.toLowerCase() && !/^[0-9]/.test(second) ? null : /^(\p{Lu}[\p{Lu}\d]{1,7})(?:[-'’]\p{Ll}{1,5}|\p{Ll}{1,2})?$/u.exec(form);
  if (acronym?.[1]) return [{ ...unread(acronym[1]), weight: ACRONYM_WEIGHT }];
  if (form.endsWith('.')) return [unread(form), { ...unread(form), weight: 2, adjective: true }];
  if (form.length < 2 || (type === 'P' && form === form.toLowerCase())) return [unread(form)];
  return null;
}

/** Names of sites decline before the dot: Lenty.ru → Lenta.ru. */
function readHost(form: string, read: (name: string) => Reading[]): Reading[] | null {
  if (!form.includes('.')) return null;
  const host = /^(\p{L}{3,})(\.\p{Ll}{2,4})$/u.exec(form);
  if (!host?.[1]) return null;
  const [, name, suffix = ''] = host;
  return [{ ...unread(form), weight: HOST_WEIGHT }, ...read(name).map((one) => ({ ...one, lemma: one.lemma + suffix }))];
}

const uncapitalise = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Stem ends may be whole words (Amt); they are written small in the tables and get the capital back. */
const withCase = (word: string, like: string): string =>
  word.charAt(0) === like.charAt(0) || word.charAt(0).toUpperCase() !== like.charAt(0) ? word : like.charAt(0) + word.slice(1);

/**
 * All readings of one word of a name (no spaces), the word itself as an indeclinable among them. A stem keeps at least
 * two letters (or the whole base form three), so that "Oslo" is not the neuter of "Os".
 */
export function readWord(form: string, language: Language, type: TypeLetter): Reading[] {
  const special = readSpecial(form, type) ?? readHost(form, (name) => readWord(name, language, type));
  if (special) return special;
  const readings = [unread(form)];
  if (form.length > MAXIMUM_LENGTH) return readings;
  for (const irregular of language.irregularForms.get(form) ?? []) {
    readings.push({ ...irregular, weight: IRREGULAR_WEIGHT, adjective: false });
  }
  const longest = Math.min(language.longestEnd, form.length);
  for (let length = longest; length > 0; length--) {
    const end = form.slice(form.length - length);
    const rules = language.rules.get(end) ?? (length === form.length ? language.rules.get(uncapitalise(end)) : undefined);
    if (!rules) continue;
    const stem = form.slice(0, form.length - length);
    for (const rule of rules) {
      if (!rule.types.includes(type) && (!rule.adjective || type === 'P')) continue;
      const lemma = withCase(stem + rule.lemmaEnd, form);
      if (lemma.length < 3 && rule.formEnd.length < 3) continue;
      const weight = lemma.length < 4 ? rule.weight - SHORT_PENALTY : rule.weight;
      for (const one of rule.cases) readings.push({ lemma, case: one, gender: rule.gender, weight, adjective: rule.adjective });
    }
  }
  return readings;
}

/** All forms of one word with their case and gender, the base form included. */
export function declineWord(lemma: string, language: Language, type: TypeLetter): Reading[] {
  const special = readSpecial(lemma, type) ?? readHost(lemma, (name) => declineWord(name, language, type));
  if (special) return special;
  const readings = [unread(lemma)];
  if (lemma.length > MAXIMUM_LENGTH) return readings;
  const irregular = language.irregularLemmas.get(lemma);
  if (irregular) {
    for (const one of irregular) readings.push({ lemma: one.form, case: one.case, gender: one.gender, weight: IRREGULAR_WEIGHT, adjective: false });
    return readings;
  }
  for (let length = Math.min(lemma.length, language.longestEnd); length >= 0; length--) {
    const lemmaEnd = lemma.slice(lemma.length - length);
    const found = language.declensions.get(lemmaEnd) ?? (length === lemma.length ? language.declensions.get(uncapitalise(lemmaEnd)) : undefined);
    for (const declension of found ?? []) {
      const adjective = declension.types.includes('A');
      if (!declension.types.includes(type) && (!adjective || type === 'P')) continue;
      const stem = lemma.slice(0, lemma.length - length);
      const base = { gender: declension.gender, weight: declension.weight, adjective };
      readings.push({ ...base, lemma, case: declension.base });
      for (const { cases, end } of declension.endings) {
        for (const one of cases) readings.push({ ...base, lemma: withCase(stem + end, lemma), case: one });
      }
    }
  }
  return readings;
}
