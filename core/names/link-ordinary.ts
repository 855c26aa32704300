import type { Block } from '../article.ts';
import type { MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Hit } from './gazetteer-match.ts';
import type { Gazetteer, Sense } from './gazetteer.ts';
import { isAlphabetic, LETTER, lettersOf } from './letter.ts';
import { inLanguage } from './link.ts';

export interface NameTest {
  /** Is this hit a name by the gazetteer's evidence alone? */
  isName(hit: Hit, block: Block): boolean;
  /** Is it one although a tagger that knows the language sees none? */
  standsAlone(hit: Hit, block: Block): boolean;
  /** Is it an ordinary word that opens a sentence, or the first part of an office, so that not even the tagger is believed? */
  isNoName(hit: Hit, block: Block): boolean;
  /** What the gazetteer tells the tagger beforehand: names all of whose senses are of one type. */
  hints(hits: Hit[], block: Block): { start: number; end: number; type: MentionType }[];
}

/** Entities the news mean as often as this keep their name without the tagger's word. */
const FREQUENT = 120;
/** Places as frequent as this are names even at the start of a sentence (Polska, Europa). */
const FAMOUS = 180;
/** Languages that write every noun with a capital: a capital proves nothing. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** What the whole article shows: words it also writes small, entities it names where nothing else explains the capital, entities it names in full. */
export interface Evidence { isWrittenSmall(folded: string): boolean; firm: ReadonlySet<number>; full: ReadonlySet<number> }

/**
 * Tells names from ordinary words that look like them ("Może", "Nice", "Reading", "Mali ludzie"). Names of several words are names.
 * A single word is none when it is a name in other languages only, or when its place explains the capital (start of a sentence, headline, German)
 * and the word is on the language's list (catalogue/names/ordinary-words.txt) or written small elsewhere in the article, unless the article
 * names the same entity in plain sight too.
 */
export function createNameTest(gazetteer: Gazetteer, { isWrittenSmall, firm, full }: Evidence, lang: string, language: number): NameTest {
  const ordinary = gazetteer.ordinary(lang);
  const recordOf = (sense: Sense): { type: MentionType; prior: number } => gazetteer.entity(sense.entity);
  const isFamous = (hit: Hit): boolean => hit.senses.some((sense) => {
    const { type, prior } = recordOf(sense);
    return type === 'LOC' && prior >= FAMOUS && (sense.flags & SENSE.label) !== 0 && inLanguage(sense, language);
  });
  const looksOrdinary = (hit: Hit): boolean => {
    if (hit.senses.some((sense) => firm.has(sense.entity))) return false;
    return isWrittenSmall(hit.folded) || (ordinary.has(hit.folded) && !isFamous(hit));
  };
  const isName = (hit: Hit, block: Block): boolean => {
    if (isPartOfOffice(block.text, hit)) return false;
    if (hit.words > 1) return true;
    const senses = hit.senses.filter((sense) => inLanguage(sense, language) || sense.flags & (SENSE.acronym | SENSE.known));
    if (senses.length === 0) return false;
    if (ordinary.has(hit.folded) && shouts(block.text, hit)) return false;
    if (senses.every((sense) => sense.flags & SENSE.acronym)) return hit.end - hit.start > 2 || senses.some((sense) => inLanguage(sense, language));
    const explained = hit.opening || CAPITAL_NOUNS.has(lang) || block.role === 'headline' || block.role === 'heading';
    return !explained || !looksOrdinary(hit);
  };
  return {
    isName,
    isNoName: (hit, block) => isPartOfOffice(block.text, hit) || (hit.words === 1 && hit.opening
      && !hit.senses.some((sense) => sense.flags & SENSE.acronym) && looksOrdinary(hit)),
    standsAlone: (hit, block) => isName(hit, block) && !isPartOfCompound(block.text, hit) && (hit.words > 1
      || hit.senses.some((sense) => (sense.flags & SENSE.surname ? full.has(sense.entity) : recordOf(sense).prior >= FREQUENT) && inLanguage(sense, language))),
    hints: (hits, block) => hits.flatMap((hit) => {
      const [first, ...others] = hit.senses;
      if (!first || !isName(hit, block)) return [];
      const { type } = recordOf(first);
      return others.every((sense) => recordOf(sense).type === type) ? [{ start: hit.start, end: hit.end, type }] : [];
    }),
  };
}

/** Are the words around in capitals too, so that capitals prove nothing (WHO IS IT)? Two capitals, at most three other signs away. */
function shouts(text: string, { start, end }: Hit): boolean {
  const letters = lettersOf(text);
  const classAt = (at: number): number => letters[text.charCodeAt(at)] ?? LETTER.other;
  const isLetter = (at: number): boolean => isAlphabetic(classAt(at));
  const looks = (from: number, step: number): boolean => {
    let at = from;
    for (let signs = 0; signs < 3 && at >= 0 && at < text.length && !isLetter(at); signs++) at += step;
    return classAt(at) === LETTER.upper && classAt(at + step) === LETTER.upper;
  };
  return looks(start - 1, -1) || looks(end, 1);
}

/** An institution's last sign and the sign for its head make an office in Chinese and Japanese: 外交部 is a ministry, 外交部长 a minister. */
const isPartOfOffice = (text: string, { start, end }: Hit): boolean =>
  (text[end] === '长' || text[end] === '長') && /[部院局署厅廳处處会會省市县縣州庁署校司]$/u.test(text.slice(start, end));

/** Hyphened to a word that is not of the name: Afghanistan-Einsatz, Rhein-Sieg-Kreis. */
function isPartOfCompound(text: string, { start, end }: Hit): boolean {
  const letters = lettersOf(text);
  const isLetter = (at: number): boolean => isAlphabetic(letters[text.charCodeAt(at)] ?? LETTER.other);
  return (text[end] === '-' && isLetter(end + 1)) || (text[start - 1] === '-' && isLetter(start - 2));
}

/** Gathers the entities that the article names by several words: their surname alone is them again. */
export const gatherFull = (matched: readonly Hit[][]): ReadonlySet<number> =>
  new Set(matched.flat().filter(({ words }) => words > 1).flatMap(({ senses }) => senses.map(({ entity }) => entity)));

/** Gathers the entities that the article names where nothing else explains the capital. */
export function gatherFirm(matched: readonly Hit[][], lang: string): ReadonlySet<number> {
  const firm = new Set<number>();
  for (const hits of matched) for (const hit of hits) {
    if (hit.words > 1 || !(hit.opening || CAPITAL_NOUNS.has(lang))) for (const sense of hit.senses) firm.add(sense.entity);
  }
  return firm;
}
