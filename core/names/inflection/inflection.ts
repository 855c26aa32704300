import type { MentionType } from '../../mention.ts';
import { inflectConjoined } from './conjoined.ts';
import { tables } from './languages.ts';
import { compileLanguage } from './paradigm.ts';
import type { Language } from './paradigm.ts';
import { declinePhrase } from './phrase-forms.ts';
import { readPhrase } from './phrase.ts';
import type { Candidate } from './phrase.ts';
import { declineWord, readWord } from './word.ts';
import type { TypeLetter } from './word.ts';

/** Longer strings are no names; they are given back as they are. */
const MAXIMUM_WORDS = 10;
const MAXIMUM_LENGTH = 200;
const KNOWN_WEIGHT = 100;
const SHOUTED = 10;
/** An adjective alone is a name by ellipsis at best (the Wschodnia, the Centralna). */
const LONE_ADJECTIVE = 3;

export interface Inflection {
  /**
   * Base forms a name form may belong to, likeliest first; the form itself is always among them. `known` (say,
   * membership in the gazetteer) lifts the candidates it accepts to the top. A language without a table gives the form
   * alone. Never throws.
   */
  lemmas(form: string, lang: string, type: MentionType, known?: (lemma: string) => boolean): string[];
  /**
   * All forms of a name, the base form first, without repetitions. Rather too many than too few: where a name could
   * follow two patterns (Niger: Nigru, Nigera) both are there. Never throws.
   */
  forms(lemma: string, lang: string, type: MentionType): string[];
}

const letterOf: Record<MentionType, TypeLetter> = { PER: 'P', LOC: 'L', ORG: 'O' };

const splitWords = (name: string): string[] => name.split(/\s+/u).filter(Boolean);

/** Double surnames decline in both halves (Mallocha-Browna); they are read as two words and joined again. */
function splitHyphens(words: string[], type: TypeLetter): { parts: string[]; joined: boolean[] } {
  const parts: string[] = [];
  const joined: boolean[] = [];
  for (const word of words) {
    const halves = type === 'P' && word.includes('-') ? word.split(/-(?=\p{L}{2})/u) : [word];
    const double = halves.length === 1 || halves.every((half) => half.length > 1 && /^\p{L}/u.test(half)) ? halves : [word];
    for (const [i, part] of double.entries()) {
      parts.push(part);
      joined.push(i > 0);
    }
  }
  return { parts, joined };
}

const rejoin = (name: string, joined: boolean[]): string =>
  joined.includes(true) ? name.split(' ').map((part, i) => (i === 0 ? part : (joined[i] ? '-' : ' ') + part)).join('') : name;


/** The form without quotation marks, with one kind of apostrophe, and out of capitals (KRZYSZTOF KAPICA) where it may be a headline's. */
function spellings(form: string, type: MentionType): { spelling: string; penalty: number }[] {
  const plain = form.replace(/^["„“”«»‚‘](.*)["„“”«»‘’]$/u, '$1').replace(/[’‘]/gu, "'");
  const shouted = type !== 'ORG' && plain.length > 3 && plain === plain.toUpperCase() && plain !== plain.toLowerCase();
  if (!shouted) return [{ spelling: plain, penalty: 0 }];
  const calm = plain.toLowerCase().replace(/(^|[^\p{L}])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return [{ spelling: plain, penalty: 0 }, { spelling: calm, penalty: plain.includes(' ') || plain.length > 5 ? -SHOUTED : SHOUTED }];
}

function candidates(words: string[], language: Language, type: TypeLetter): Candidate[] {
  const { parts, joined } = splitHyphens(words, type);
  const [only] = parts;
  if (only === undefined || parts.length > MAXIMUM_WORDS) return [];
  if (parts.length > 1) return [...readPhrase(parts, language, type), ...inflectConjoined(parts, language, type, readWord)].map(({ name, weight }) => ({ name: rejoin(name, joined), weight }));
  return readWord(only, language, type).map(({ lemma, weight, adjective }) => ({ name: lemma, weight: adjective ? weight - LONE_ADJECTIVE : weight }));
}

/** Tables compile when their language is first asked for (some milliseconds) and stay. */
export function createInflection(): Inflection {
  const compiled = { reads: new Map<string, Language | null>(), declines: new Map<string, Language | null>() };
  const languageOf = (lang: string, use: keyof typeof compiled): Language | null => {
    const done = compiled[use].get(lang);
    if (done !== undefined) return done;
    const primary = lang.split('-')[0] ?? '';
    const table = Object.hasOwn(tables, primary) ? tables[primary] : undefined;
    const language = table ? compileLanguage(table, use === 'declines') : null;
    compiled[use].set(lang, language);
    return language;
  };

  return {
    lemmas(form, lang, type, known) {
      const language = languageOf(lang, 'reads');
      if (!language || form.length > MAXIMUM_LENGTH) return [form];
      const weights = new Map<string, number>([[form, 0]]);
      const apostrophe = /[’‘]/u.exec(form)?.[0];
      for (const { spelling, penalty } of spellings(form, type)) {
        for (const { name, weight } of candidates(splitWords(spelling), language, letterOf[type])) {
          const written = apostrophe === undefined ? name : name.replaceAll("'", apostrophe);
          weights.set(written, Math.max(weights.get(written) ?? 0, weight - penalty));
        }
      }
      if (known) for (const [name, weight] of weights) if (known(name)) weights.set(name, weight + KNOWN_WEIGHT);
      return [...weights].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    },

    forms(lemma, lang, type) {
      const language = languageOf(lang, 'declines');
      const letter = letterOf[type];
      const { parts, joined } = splitHyphens(splitWords(lemma), letter);
      if (!language || parts.length === 0 || parts.length > MAXIMUM_WORDS || lemma.length > MAXIMUM_LENGTH) return [lemma];
      const found = parts.length === 1
        ? declineWord(lemma, language, letter).filter((one) => !one.adjective).map((one) => one.lemma)
        : declinePhrase(parts, language, letter).map((form) => rejoin(form, joined));
      return [...new Set([lemma, ...found])];
    },
  };
}

export const { lemmas, forms } = createInflection();
