import type { Article } from '../article.ts';
import type { FoundName } from './find-merge.ts';
import { opensSentence } from './gazetteer-match.ts';
import { foldWord } from './gazetteer-words.ts';

/** Below this margin a name that nobody else knows is no name; a single word that opens a sentence and comes nowhere else needs more. */
const LEAST = 150, LEAST_OPENING = 250;
/** First letters that stay the same in all cases of a name, nearly always. */
const STEM = 4;

interface PlacedName extends FoundName { block: number; surfaceForm: string }

/**
 * Which names rest on the tagger's word alone and on too little of it. Right names have a median margin of 540 to 680, wrong ones of 350 to
 * 430; on texts the tagger was not trained on (2026-11-24) the two limits gain 0.1 to 0.4 points of precision and cost no recall that F1 feels. `isOrdinary`: is a folded word on the language's
 * list of ordinary words, or written small elsewhere in the article (Obie, Nowi, Ferry)?
 */
export function createDoubt(found: readonly PlacedName[], article: Article, isOrdinary: (folded: string) => boolean): (name: PlacedName) => boolean {
  const opens = (name: PlacedName): boolean => opensSentence(article.blocks[name.block]?.text ?? '', name.start);
  const stemsOf = (name: PlacedName): string[] => name.surfaceForm.split(' ').map((word) => word.slice(0, STEM));
  const firm = new Set(found.filter((name) => name.surfaceForm.includes(' ') || !opens(name)).flatMap(stemsOf));
  return (name) => {
    if (name.senses.length > 0) return false;
    if (name.margin < LEAST) return true;
    if (name.surfaceForm.includes(' ') || !opens(name) || stemsOf(name).some((stem) => firm.has(stem))) return false;
    return name.margin < LEAST_OPENING || isOrdinary(foldWord(name.surfaceForm));
  };
}
