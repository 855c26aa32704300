import type { Joined } from './joined.ts';
import type { Match } from './match.ts';
import type { Pattern } from './phrases.ts';
import { lineStart } from './places.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, SIGN, WORD } from './tokens.ts';

/**
 * Is what the slots took plausible? The same label signs a text ("Źródło: PAP"), opens a headline about anonymous sources
 * ("Источник: 53-летняя мать…") and stands under charts.
 */
export const accepts = (tokens: Tokens, joined: Joined, pattern: Pattern, found: Match): boolean => {
  const block = joined.blockAt(tokens.start[found.from]!);
  if (block && (pattern.kind === 'source' || pattern.kind === 'photo-credit')) {
    if (block.role === 'headline') return false;
    if (pattern.kind === 'source' && (block.figure === 'chart' || block.figure === 'table')) return false;
  }
  const taken = found.filled.find((filled) => filled.slot === 'WHO' || filled.slot === 'CREDIT');
  if (!taken) return true;
  if (taken.url !== null) return true;
  const length = wordsIn(tokens, taken.from, taken.to);
  if (taken.entries.length > 0) return length <= 18;
  const written = taken.text ?? '';
  const labelled = tokens.kind[taken.from - 1] === SIGN || tokens.kind[taken.from - 1] === BREAK;
  if (/^\p{L}+\.? (\p{N}{1,2}(\p{L}{2})?,? ?)?(\p{N}{4})?$/u.test(written) && /\p{N}/u.test(written) && taken.slot === 'WHO' && !labelled) return false;
  // A year is no name ("first published in 1998").
  if (!labelled && taken.slot === 'WHO' && /^\p{N}{1,4}$/u.test(written)) return false;
  const starts = /^["“„«'(]?([\p{Lu}\p{Lt}\p{Lo}\p{N}@#]|\p{Ll}{1,12}\p{Lu})/u.test(written);
  const atLine = found.from === lineStart(tokens, found.from);
  const toLine = taken.to >= tokens.count || tokens.kind[taken.to] === BREAK || tokens.kind[taken.to + 1] === BREAK || taken.to + 1 >= tokens.count;
  if (taken.slot === 'CREDIT' && !labelled) return starts && length <= 8;
  if (taken.slot === 'CREDIT') return length <= 16 && (starts || length <= 3 || (atLine && toLine && length <= 8) || /\.\p{L}{2,4}$/u.test(written));
  if (/^\p{N}+[-\p{Ll}]/u.test(written) && length > 5) return false;
  if (!starts && !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u.test(written)) return toLine && length <= (atLine ? 4 : 3);
  return length <= (atLine && toLine && labelled ? 20 : toLine || !labelled ? 12 : 8);
};

/** Where each character is a token: about two characters of Han or kana to a word, five of Thai, Burmese or Khmer. */
const weightOf = (code: number): number => (code > 0x2e80 ? 0.4 : code >= 0x0e00 && (code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) ? 0.2 : 1);

const wordsIn = (tokens: Tokens, from: number, to: number): number => {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD) words += weightOf(tokens.text.charCodeAt(tokens.start[i]!));
  return words;
};
