import type { NoticeKind } from '../notice.ts';
import type { Candidate } from './candidate.ts';
import type { Joined } from './joined.ts';

/** Which kind says most where two readings overlap. */
const SAYS: Record<NoticeKind, number> = {
  'machine-translation': 7, syndication: 6, republication: 5, translation: 4, 'photo-credit': 3, source: 2, 'wire-credit': 1,
};

/** What the winner does not know it learns from the loser. */
const learn = (winner: Candidate, loser: Candidate): Candidate => {
  winner.sourceName ??= loser.sourceName;
  winner.sourceUrl ??= loser.sourceUrl;
  winner.sourceLanguage ??= loser.sourceLanguage;
  winner.translator ??= loser.translator;
  winner.licence ??= loser.licence;
  winner.start = Math.min(winner.start, loser.start);
  winner.end = Math.max(winner.end, loser.end);
  return winner;
};

/** A line that merely looks like a signature says less than words that say what it is. */
const looks = (c: Candidate): boolean => c.rule === 'frame/line' || c.rule === 'frame/person';

const known = (c: Candidate): number => Number(c.sourceName !== null) + Number(c.sourceUrl !== null) + Number(c.sourceLanguage !== null) + Number(c.translator !== null);

const better = (a: Candidate, b: Candidate): boolean => {
  if (looks(a) !== looks(b)) return looks(b);
  if (SAYS[a.kind] !== SAYS[b.kind]) return SAYS[a.kind] > SAYS[b.kind];
  if ((a.confidence === 'stated') !== (b.confidence === 'stated')) return a.confidence === 'stated';
  const most = known(a), least = known(b);
  return most !== least ? most > least : a.end - a.start > b.end - b.start;
};

/** One disclaimer often stands in several languages: each is a notice. */
const languageOf = (c: Candidate): string => c.rule.split('/')[0]!;

/** Code units. */
const FAR = 500;
const BETWEEN = /^[\s|/,.;:•·*_()[\]>–—-]{0,12}$/;

/** Do two neighbours say one thing? A credit and the source beside it in one line; a machine translation told in two sentences; an addition. */
const belongs = (joined: Joined, before: Candidate, after: Candidate): boolean => {
  if (after.start - before.end >= FAR) return false;
  const gap = joined.slice(before.end, after.start);
  const close = after.start - before.end < 16 && BETWEEN.test(gap) && !gap.includes('\n');
  if (before.kind === 'photo-credit' && (after.kind === 'source' || after.kind === 'wire-credit' || after.kind === 'photo-credit')) return close;
  if (before.kind === 'source' && after.kind === 'photo-credit' && !/\n/.test(gap)) return close;
  if (before.kind === 'wire-credit' && after.kind === 'wire-credit') return close;
  const translates = before.kind === 'translation' || before.kind === 'machine-translation';
  if (translates && after.kind === 'machine-translation' && languageOf(before) === languageOf(after)) return !gap.includes('\n\n');
  if (translates && after.kind === 'republication' && after.sourceName === null && after.sourceUrl === null) return after.start - before.end < 12 && !gap.includes('\n');
  if (translates && after.joins) return after.start - before.end < 200 && !gap.includes('\n');
  return false;
};

/** Says the second only more of the translation that the first states? */
const adds = (before: Candidate, after: Candidate): boolean =>
  (before.kind === 'translation' || before.kind === 'machine-translation') && (after.joins || after.kind === 'republication');

/** Leaves one notice for each thing said (of those given, which it changes): overlaps go to the reading that says most, neighbours that say one thing become one. */
export const settle = (joined: Joined, candidates: Candidate[]): Candidate[] => {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const settled: Candidate[] = [];
  for (const candidate of sorted) {
    const last = settled.at(-1);
    if (last && candidate.start < last.end) settled[settled.length - 1] = better(candidate, last) ? learn(candidate, last) : learn(last, candidate);
    else if (last && belongs(joined, last, candidate)) settled[settled.length - 1] = better(candidate, last) && !adds(last, candidate) ? learn(candidate, last) : learn(last, candidate);
    else settled.push(candidate);
  }
  return settled;
};
