import type { Block } from '../article.ts';
import type { MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Hit } from './gazetteer-match.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { inLanguage } from './link.ts';

export interface NameTest {
  /** May this hit be a name here at all? */
  isName(hit: Hit, block: Block): boolean;
  /** Is it one even though the tagger sees none? */
  standsAlone(hit: Hit, block: Block): boolean;
  /** What the gazetteer tells the tagger beforehand: hits all of whose senses are of one type. */
  hints(hits: Hit[]): { start: number; end: number; type: MentionType }[];
}

/** Entities the news mean as often as this keep their name without the tagger's word. */
const FREQUENT = 120;
/** Languages that write every noun with a capital: a capital proves nothing. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
const FULL = SENSE.surname | SENSE.ordinary;

/**
 * Tells names from ordinary words that look like them ("Może", "Nice", "Reading", "Mali ludzie"). Names of several words are names.
 * A single word is none when the article also writes it small, when it is a name in other languages only,
 * or when it is an ordinary word (flag of catalogue/names/ordinary-words.txt) and its place explains the capital.
 */
export function createNameTest(gazetteer: Gazetteer, lowered: ReadonlySet<string>, lang: string, language: number): NameTest {
  const typeOf = new Map<number, MentionType>();
  const type = (sense: Sense): MentionType => {
    let known = typeOf.get(sense.entity);
    if (!known) typeOf.set(sense.entity, (known = gazetteer.entity(sense.entity).type));
    return known;
  };
  const explained = (hit: Hit, block: Block): boolean =>
    hit.opening || CAPITAL_NOUNS.has(lang) || block.role === 'headline' || block.role === 'heading';
  const isName = (hit: Hit, block: Block): boolean => {
    if (hit.words > 1) return true;
    const senses = hit.senses.filter((sense) => inLanguage(sense, language) || sense.flags & (SENSE.acronym | SENSE.known));
    if (senses.length === 0 || lowered.has(block.text.slice(hit.start, hit.end).toLowerCase())) return false;
    if (senses.every((sense) => sense.flags & SENSE.acronym)) return hit.end - hit.start > 2 || senses.some((sense) => inLanguage(sense, language));
    return !(senses.every((sense) => sense.flags & SENSE.ordinary) && explained(hit, block));
  };
  return {
    isName,
    standsAlone(hit, block) {
      if (hit.words > 1) return true;
      return hit.senses.some((sense) => {
        if (sense.flags & FULL || !inLanguage(sense, language)) return false;
        const frequent = gazetteer.entity(sense.entity).prior >= FREQUENT;
        return frequent && !(explained(hit, block) && !(sense.flags & SENSE.label));
      });
    },
    hints: (hits) => hits.flatMap((hit) => {
      const [first, ...others] = hit.senses.filter((sense) => !(sense.flags & SENSE.ordinary));
      if (!first) return [];
      const only = type(first);
      return others.every((sense) => type(sense) === only) ? [{ start: hit.start, end: hit.end, type: only }] : [];
    }),
  };
}

/** A word written small between blanks: evidence that it is an ordinary word. One inside an address (…/lavrov-mali-…) says nothing. */
export function isPlainLower(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  if (first === first.toUpperCase()) return false;
  return /^[\s"„“«('’]?$/.test(text[start - 1] ?? '') && /^(?:$|[\s"”»)’,;!?]|[.:](?:\s|$))/.test(text.slice(end, end + 2));
}
