import type { Language } from './paradigm.ts';
import { cellsOf, compatible, extend } from './phrase.ts';
import type { Candidate } from './phrase.ts';
import type { Reading, TypeLetter } from './word.ts';

/**
 * Names of two halves joined by "and" (Bośnia i Hercegowina, Prawo i Sprawiedliwość): both decline, in the same case.
 * A half is a noun with the adjectives before it; anything longer is a genitive that stays (Bank Odbudowy i Rozwoju).
 */
export function inflectConjoined(words: string[], language: Language, type: TypeLetter, reader: (word: string, language: Language, type: TypeLetter) => Reading[]): Candidate[] {
  const middle = type === 'P' ? -1 : words.findIndex((word) => language.conjunctions.has(word));
  if (middle < 1 || middle > words.length - 2 || language.phrase !== 'agree') return [];
  const [left, right] = [words.slice(0, middle), words.slice(middle + 1)].map((half) => inflectHalf(half.map((word) => reader(word, language, type))));
  const found: Candidate[] = [];
  for (const [one, lefts] of left ?? []) {
    for (const { name, weight } of lefts) {
      for (const other of right?.get(one) ?? []) found.push({ name: `${name} ${words[middle] ?? ''} ${other.name}`, weight: weight + other.weight + words.length });
    }
  }
  return found;
}

const MOST_A_CASE = 4;

function inflectHalf(readings: Reading[][]): Map<string, Candidate[]> {
  const byCase = new Map<string, Candidate[]>();
  for (const cell of cellsOf(readings)) {
    let beam: Candidate[] = [{ name: '', weight: 0 }];
    for (const [i, list] of readings.entries()) {
      beam = extend(beam, compatible(cell, list, i < readings.length - 1).filter((one) => one.case !== '*' || one.gender !== '*'));
    }
    const all = [...(byCase.get(cell.case) ?? []), ...beam].sort((a, b) => b.weight - a.weight);
    byCase.set(cell.case, all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i).slice(0, MOST_A_CASE));
  }
  return byCase;
}
