import type { BlockRole } from '../article.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Hit } from './gazetteer-match.ts';
import { inLanguage } from './link.ts';


/**
 * Is a hit of the gazetteer a name here, or an ordinary word that looks like one ("Może", "Nice", "Reading")? Names of several words are.
 * A single word is not when it opens a sentence and the article also writes it small, when it is on the list of ordinary words and nothing
 * else speaks for it, or when it is a name in other languages only.
 */
export function isName(
  hit: Hit, surfaceForm: string, lowered: ReadonlySet<string>, lang: string, language: number, role: BlockRole,
): boolean {
  if (hit.words > 1) return true;
  const senses = hit.senses.filter((sense) => inLanguage(sense, language) || sense.flags & (SENSE.acronym | SENSE.known));
  if (senses.length === 0) return false;
  if (lowered.has(surfaceForm.toLowerCase())) return false;
  if (senses.every((sense) => sense.flags & SENSE.acronym)) return surfaceForm.length > 2 || senses.some((sense) => inLanguage(sense, language));
  if (senses.every((sense) => sense.flags & SENSE.ordinary)) return !hit.opening && lang !== 'de' && role !== 'headline' && role !== 'heading';
  return true;
}

/** A word written small between blanks: evidence that it is an ordinary word. One inside an address (…/lavrov-mali-…) says nothing. */
export function isPlainLower(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  if (first === first.toUpperCase()) return false;
  return /^[\s"„“«('’]?$/.test(text[start - 1] ?? '') && /^(?:$|[\s"”»)’,;!?]|[.:](?:\s|$))/.test(text.slice(end, end + 2));
}
