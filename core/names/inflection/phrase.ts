/**
 * A name of several words: which of them decline together.
 *
 *   agree      adjectives* noun adjectives* | genitive attributes, prepositional phrases: stay as they are
 *              (Sojuszu Państw Sahelu → Sojusz …; Wielkiej Brytanii → Wielka Brytania); all words of a person decline
 *   head-last  genitive attributes before the head, the head last (Lithuanian, Latvian: Europos Sąjungos → Europos Sąjunga)
 *   last       only the last word takes endings (Turkish, Hungarian, the genitive -s)
 *   first      only the first word takes the article (Bulgarian: Европейският съюз → Европейски съюз)
 *
 * For every case and gender the words are read in agreement; the sum of the readings' weights ranks the base forms.
 */
import type { Language } from './paradigm.ts';
import { readWord } from './word.ts';
import type { Reading, TypeLetter } from './word.ts';

export interface Candidate { name: string; weight: number }

const agrees = (a: string, b: string): boolean => a === '*' || b === '*' || a === b;

export interface Cell { case: string; gender: string }

export function cellsOf(readings: Reading[][]): Cell[] {
  const seen = new Map<string, Cell>();
  for (const list of readings) {
    for (const { case: one, gender } of list) {
      if (one === '*' || gender === '*') continue;
      seen.set(one + gender, { case: one, gender });
    }
  }
  return [...seen.values()];
}

export const compatible = (cell: Cell, readings: Reading[], adjective: boolean | null): Reading[] =>
  readings.filter((one) => (adjective === null || one.adjective === adjective) && agrees(one.case, cell.case) && agrees(one.gender, cell.gender));

const BEAM = 16;

export function extend(beam: Candidate[], readings: Reading[]): Candidate[] {
  const next = beam.flatMap(({ name, weight }) =>
    readings.map((one) => ({ name: name === '' ? one.lemma : `${name} ${one.lemma}`, weight: weight + one.weight })));
  return next.sort((a, b) => b.weight - a.weight).slice(0, BEAM);
}

const isAcronym = (reading: Reading): boolean => reading.case === '*' && /^\p{Lu}{2}/u.test(reading.lemma);

const FROZEN_PENALTY = 8;
const AFTER_PENALTY = 1;
const weighGiven = ({ gender, weight }: Reading): number => (gender === 'f' ? weight * GIVEN_INDECLINABLE : Math.max(weight, UNREAD_GIVEN));

/** Women's given names decline more often than their surnames; several words are seldom a plural (the Obamas of a text stand alone). */
const GIVEN_INDECLINABLE = 0.5;
/** The first half of a double given name stays (Jean-Claudem, Жан-Клодом). */
const UNREAD_GIVEN = 3;
const PLURAL_PENALTY = 8;

/** Words of a person's name decline each; words of other names up to the head and what agrees with it. */
function readInCell(words: string[], readings: Reading[][], cell: Cell, type: TypeLetter, language: Language): Candidate[] {
  let front: Candidate[] = [{ name: '', weight: 0 }];
  if (type === 'P') {
    for (const [i, list] of readings.entries()) {
      const given = i < readings.length - 1;
      front = extend(front, compatible(cell, list, null).map((one) => (given && one.case === '*' ? { ...one, weight: weighGiven(one) } : one)));
    }
    return cell.gender === 'v' ? front.map(({ name, weight }) => ({ name, weight: weight - PLURAL_PENALTY })) : front;
  }
  const found: Candidate[] = [];
  for (let head = 0; head < words.length && front.length > 0; head++) {
    const list = readings[head] ?? [];
    const nouns = compatible(cell, list, false).filter((one) => one.case !== '*' || (head > 0 && isAcronym(one)));
    let beam = extend(front, nouns);
    for (let next = head + 1; beam.length > 0; next++) {
      const rest = words.slice(next).map((word) => ` ${word}`).join('');
      for (const { name, weight } of beam) found.push({ name: name + rest, weight: weight + words.length });
      if (language.stops.has(words[next] ?? '')) break;
      const after = compatible(cell, readings[next] ?? [], true);
      beam = extend(beam, language.adjectiveAfter ? after : after.map((one) => ({ ...one, weight: -AFTER_PENALTY })));
    }
    front = extend(front, compatible(cell, list, true));
  }
  return found;
}

/** Foreign names that take their ending at the last word alone: Cambridge Analyticą, Boko Haramu, Al Dżaziry. */
function readLast(words: string[], readings: Reading[][], penalty: number): Candidate[] {
  const front = words.slice(0, -1).join(' ');
  return (readings.at(-1) ?? []).filter((one) => !one.adjective && one.case !== '*')
    .map((one) => ({ name: `${front} ${one.lemma}`, weight: one.weight - penalty + words.length }));
}

/** Genitive attributes stay, adjectives before the head agree with it: Jungtinių Valstijų → Jungtinės Valstijos, Europos Sąjungos → Europos Sąjunga. */
function readHeadLast(words: string[], readings: Reading[][], cell: Cell): Candidate[] {
  const heads = compatible(cell, readings.at(-1) ?? [], false).filter((one) => one.case !== '*');
  if (heads.length === 0) return [];
  let front: Candidate[] = [{ name: '', weight: words.length }];
  for (const [i, word] of words.slice(0, -1).entries()) {
    const still: Reading = { lemma: word, case: '*', gender: '*', weight: 0, adjective: false };
    front = extend(front, [...compatible(cell, readings[i] ?? [], true).map((one) => ({ ...one, weight: one.weight / 2 })), still]);
  }
  return extend(front, heads);
}

function readFirst(words: string[], readings: Reading[][]): Candidate[] {
  const rest = words.slice(1).map((word) => ` ${word}`).join('');
  return (readings[0] ?? []).map((one) => ({ name: one.lemma + rest, weight: one.weight }));
}

/** Base forms of a name of several words with weights, unsorted, with repetitions. */
export function readPhrase(words: string[], language: Language, type: TypeLetter): Candidate[] {
  const readings = words.map((word) => readWord(word, language, type));
  if (language.phrase === 'first') return type === 'P' ? [] : readFirst(words, readings);
  if (language.phrase === 'last' || (type === 'P' && language.givenStill)) return readLast(words, readings, 0);
  const foreign = type === 'P' || readings[0]?.some(isAcronym) ? [] : readLast(words, readings, FROZEN_PENALTY);
  const read = (cell: Cell): Candidate[] =>
    language.phrase === 'head-last' && type !== 'P' ? readHeadLast(words, readings, cell) : readInCell(words, readings, cell, type, language);
  return [...cellsOf(readings).flatMap(read), ...foreign];
}
