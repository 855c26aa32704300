import type { Sample } from './corpora.ts';

/*
 * Portuguese as the page writes it ("do", "na", "pela") and as treebanks do ("de o", "em a", "por a"; Universal Dependencies splits such words, and
 * UNER's text is joined of the parts). A tagger taught one spelling errs in the other, so every Portuguese text is read in both.
 */
const ARTICLES: readonly [preposition: string, articles: Readonly<Record<string, string>>][] = [
  ['de', { o: 'do', a: 'da', os: 'dos', as: 'das' }],
  ['em', { o: 'no', a: 'na', os: 'nos', as: 'nas', um: 'num', uma: 'numa' }],
  ['por', { o: 'pelo', a: 'pela', os: 'pelos', as: 'pelas' }],
  ['a', { o: 'ao', a: 'à', os: 'aos', as: 'às' }],
  ...(['este', 'esta', 'estes', 'estas', 'esse', 'essa', 'isto', 'isso', 'aquele', 'aquela', 'ele', 'ela', 'eles', 'elas']
    .map((word): [string, Record<string, string>] => ['de', { [word]: `d${word}` }])),
  ...(['este', 'esta', 'estes', 'estas', 'esse', 'essa', 'isto', 'isso', 'aquele', 'aquela']
    .map((word): [string, Record<string, string>] => ['em', { [word]: `n${word}` }])),
];
const JOINED = new Map(ARTICLES.flatMap(([preposition, articles]) => Object.entries(articles).map(([article, joined]) => [`${preposition} ${article}`, joined] as const)));
const APART = new Map([...JOINED].map(([apart, joined]) => [joined, apart] as const));
const TWO_WORDS = new RegExp(`(?<![\\p{L}\\d'’-])(?:${[...JOINED.keys()].join('|')})(?![\\p{L}\\d'’-])`, 'giu');
const ONE_WORD = new RegExp(`(?<![\\p{L}\\d'’-])(?:${[...APART.keys()].join('|')})(?![\\p{L}\\d'’-])`, 'giu');

/** The text with its contractions as one word. */
export const contract = (sample: Sample): Sample => respell(sample, TWO_WORDS, JOINED);
/** The text with its contractions as two words. */
export const split = (sample: Sample): Sample => respell(sample, ONE_WORD, APART);

/** Every sample, and each Portuguese one once more as `respell` writes it. */
export const inBothSpellings = (samples: readonly Sample[], respell: (sample: Sample) => Sample): Sample[] =>
  samples.flatMap((sample) => (sample.lang === 'pt' ? [sample, respell(sample)] : [sample]));

/** Replaces each word found by its other spelling and moves the spans; a capital is kept ("Na" ↔ "Em a"), words in capitals are left alone. */
function respell(sample: Sample, words: RegExp, spelling: ReadonlyMap<string, string>): Sample {
  const shifts: { after: number; by: number }[] = [];
  const text = sample.text.replace(words, (found, at: number) => {
    const lower = found.toLowerCase(), other = spelling.get(lower) ?? found;
    if (found.slice(1) !== lower.slice(1)) return found;
    shifts.push({ after: at + found.length, by: other.length - found.length });
    return found === lower ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });
  const moved = (offset: number): number => shifts.reduce((to, { after, by }) => (after <= offset ? to + by : to), offset);
  return { ...sample, id: `${sample.id}/respelt`, text, spans: sample.spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) })) };
}
