import { inflectConjoined } from './conjoined.ts';
import type { Language } from './paradigm.ts';
import { cellsOf, compatible, extend } from './phrase.ts';
import { declineWord } from './word.ts';
import type { Reading, TypeLetter } from './word.ts';

/** A reading of the base form: the words before `to` decline together, in this gender. */
interface Pattern { head: number; to: number; gender: string; weight: number }

/** Patterns this much lighter than the best, with the same head, are declined as well: gender and what follows the head are guesses. */
const TOLERANCE = 4;

const heaviest = (readings: Reading[]): number => readings.reduce((most, one) => Math.max(most, one.weight), 0);

/** Adjectives before the noun, the noun, adjectives after it where the language puts them there, all in the nominative of one gender. */
function findPatterns(words: string[], readings: Reading[][], language: Language): Pattern[] {
  const found: Pattern[] = [];
  for (const cell of cellsOf(readings)) {
    if (cell.case !== 'n') continue;
    const { gender } = cell;
    let weight = 0;
    for (const [head, list] of readings.entries()) {
      const nouns = compatible(cell, list, false).filter((one) => one.case === 'n');
      if (nouns.length > 0) {
        let [to, total] = [head + 1, weight + heaviest(nouns)];
        found.push({ head, to, gender, weight: total });
        while (language.adjectiveAfter && to < words.length && !language.stops.has(words[to] ?? '')) {
          const after = compatible(cell, readings[to] ?? [], true);
          if (after.length === 0) break;
          total += heaviest(after);
          to++;
          found.push({ head, to, gender, weight: total });
        }
      }
      const adjectives = compatible(cell, list, true);
      if (adjectives.length === 0) break;
      weight += heaviest(adjectives);
    }
  }
  const best = found.reduce<Pattern | null>((most, one) => (!most || one.weight > most.weight ? one : most), null);
  return best ? found.filter((one) => one.head === best.head && one.weight >= best.weight - TOLERANCE) : [];
}

/** Every word declines that has a form in the cell; the others stay. */
function declineInCell(words: string[], readings: Reading[][], cell: { case: string; gender: string }, declining: (index: number) => boolean, head: number | null): string[] {
  const person = head === null;
  let beam = [{ name: '', weight: 0 }];
  for (const [i, word] of words.entries()) {
    const all = declining(i) ? compatible(cell, readings[i] ?? [], null) : [];
    const moving = all.filter((one) => one.case !== '*' || (person && one.gender !== '*'));
    if (i === head && moving.length === 0) return [];
    beam = extend(beam, moving.length > 0 ? moving : [{ lemma: word, case: '*', gender: '*', weight: 0, adjective: false }]);
  }
  return beam.map(({ name }) => name);
}

/** Inflected forms of a name of several words, with repetitions. */
export function declinePhrase(words: string[], language: Language, type: TypeLetter): string[] {
  const readings = words.map((word) => declineWord(word, language, type));
  const last = words.length - 1;
  const atLast = (readings[last] ?? []).filter((one) => !one.adjective).map((one) => [...words.slice(0, -1), one.lemma].join(' '));
  if (language.phrase === 'first') return type === 'P' ? [] : (readings[0] ?? []).map((one) => [one.lemma, ...words.slice(1)].join(' '));
  if (language.phrase === 'last' || (type === 'P' && language.givenStill)) return atLast;
  const cells = cellsOf(readings);
  if (type === 'P') return cells.filter((cell) => cell.gender !== 'v' && cell.case !== 'q').flatMap((cell) => declineInCell(words, readings, cell, () => true, null));
  if (language.phrase === 'head-last') {
    return cells.flatMap((cell) => [
      ...declineInCell(words, readings.map((list, i) => list.filter((one) => one.adjective !== (i === last))), cell, () => true, last),
      ...declineInCell(words, readings, cell, (i) => i === last, last),
    ]);
  }
  const forms = findPatterns(words, readings, language).flatMap((pattern) => {
    const parts = readings.map((list, i) => list.filter((one) => one.adjective === (i !== pattern.head)));
    return cells.filter((cell) => cell.gender === pattern.gender).flatMap((cell) => declineInCell(words, parts, cell, (i) => i < pattern.to, pattern.head));
  });
  const joined = inflectConjoined(words, language, type, declineWord).map((candidate) => candidate.name);
  return [...forms, ...joined, ...atLast];
}
