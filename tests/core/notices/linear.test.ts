import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../catalogue/phrases/check.ts';
import { compilePhrases } from '../../../catalogue/phrases/compile.ts';
import { createGazetteer } from '../../../core/notices/gazetteer.ts';
import { joinBlocks } from '../../../core/notices/joined.ts';
import { createLexicon } from '../../../core/notices/lexicon.ts';
import { createMatcher } from '../../../core/notices/match.ts';
import { openPhrases } from '../../../core/notices/packed-phrases.ts';
import { createPatternReader } from '../../../core/notices/patterns.ts';
import { createSlotReader } from '../../../core/notices/slots.ts';
import { createScanner } from '../../../core/notices/tokens.ts';

const book = openPhrases(compilePhrases(new URL('../../../catalogue/phrases', import.meta.url).pathname));

/** How often a pattern is tried and a slot read in the text: what takes the time, counted instead of measured. */
const workOf = (text: string): number => {
  let work = 0;
  const lexicon = createLexicon(book.words, book.wordSlots, book.stems), scan = createScanner(lexicon, book.uses);
  const slots = createSlotReader(createGazetteer(book, lexicon), book.particles);
  const match = createMatcher(lexicon, {
    after: (...place) => { work++; return slots.after(...place); },
    before: (...place) => { work++; return slots.before(...place); },
  });
  const read = createPatternReader(book, lexicon, (...place) => { work++; return match(...place); });
  const joined = joinBlocks(articleOf(text).blocks);
  read(scan(joined.text), joined, null);
  return work;
};

describe('ten times the text is at most eleven times the work', () => {
  test.each([
    ['labels without end', 'Źródło: Foto: Source: Quelle: Übersetzung: '],
    ['one sentence that never ends', 'translated from the original and published first by the source '],
    ['characters without blanks', '本文转载自原文链接来源翻译'],
    ['open brackets', '(source: [translated by (photo by '],
    ['lines', 'Foto: Jan Kowalski / PAP\nŹródło: PAP\n'],
  ])('%s', (_, piece) => {
    const once = workOf(piece.repeat(40));
    expect(once).toBeGreaterThan(0);
    expect(workOf(piece.repeat(400))).toBeLessThanOrEqual(once * 11);
  });
});
