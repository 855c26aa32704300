import type { Article } from '../article.ts';
import type { FoundName } from './find-merge.ts';
import { opensSentence } from './gazetteer-match.ts';
import { foldWord } from './gazetteer-words.ts';

/** Below this margin a name that nobody else knows is no name; a single word that opens a sentence and comes nowhere else needs more. */
const LEAST = 150, LEAST_OPENING = 250;
/** One word with a clitic after its hyphen: a verb that asks or conditions (Chcete-li, Sera-t-il, Faut-il), hardly ever a name. */
const CLITIC = /^\p{Lu}\p{Ll}+(?:[-‐]\p{Ll}{1,5})+$/u;
/** First letters that stay the same in all cases of a name, nearly always. */
const STEM = 4;

interface PlacedName extends FoundName { block: number; surfaceForm: string }

/**
 * Which names rest on the tagger's word alone and on too little of it: on texts it was not trained on, right names have a median margin of 540
 * to 680, wrong ones of 350 to 430 (2026-11-24). `isOrdinary`: is a folded word on the language's list of ordinary words, or written small
 * elsewhere in the article (Obie, Nowi, Ferry)?
 */
export function createDoubt(found: readonly PlacedName[], article: Article, isOrdinary: (folded: string) => boolean): (name: PlacedName) => boolean {
  const opens = (name: PlacedName): boolean => opensSentence(article.blocks[name.block]?.text ?? '', name.start);
  const stemsOf = (name: PlacedName): string[] => name.surfaceForm.split(' ').map((word) => word.slice(0, STEM));
  const firm = new Set(found.filter((name) => name.surfaceForm.includes(' ') || !opens(name)).flatMap(stemsOf));
  return (name) => {
    if (name.senses.length > 0) return false;
    if (name.margin < LEAST) return true;
    if (name.surfaceForm.includes(' ') || !opens(name) || stemsOf(name).some((stem) => firm.has(stem))) return false;
    return name.margin < LEAST_OPENING || CLITIC.test(name.surfaceForm) || isOrdinary(foldWord(name.surfaceForm));
  };
}
