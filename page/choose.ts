import type { BlockRole } from '../core/article.ts';
import type { RawBlock } from './blocks.ts';
import { ASIDE, BODY, BYLINE, CAPTION, CREDIT, DATELINE, FIGURE, FOOTER, LIST, NOTE, QUOTE, SIDE, STANDFIRST } from './context.ts';
import { isEnding } from './endings.ts';
import { foldTitle } from './fold-title.ts';
import { isProseBlock } from './prose.ts';
import type { Survey } from './survey.ts';

export interface Chosen { raw: RawBlock; role: BlockRole; edge: boolean }

const HEADING = /^h[1-6]$/;
/** How far above the prose a headline is looked for, and how far below it last lines are kept; in blocks. */
const ABOVE = 60, BELOW = 12;
/** More text than this in a box beside the article is no small print; UTF-16 units. */
const MOST_NOTE = 600;

/**
 * Blocks of the article in reading order: headline, lines under it, prose, last lines after it.
 *
 *      headline ── start       edge
 *      byline, dateline, …     edge
 *      first ─┐
 *             │ prose          main text, with captions, credits and boxes as edge
 *      last ──┘
 *      source, disclaimer, …   edge, at most BELOW blocks
 */
export function chooseBlocks({ boxes, blocks, prose }: Survey, headline: string): Chosen[] {
  const within = boxes[prose.root]?.context ?? 0;
  const { inside, first } = prose;
  const awayOf = (block: RawBlock): number => block.context & ~within & prose.outside;
  const isProse = (block: RawBlock): boolean => isProseBlock(block, prose, within);
  // Of several articles one under the other, a line belongs to the one it stands in, though outside its prose.
  const whole = prose.articles.find((article) => article.contains(boxes[prose.root]?.element ?? null));
  const isOfArticle = ({ box }: RawBlock): boolean => whole === undefined || inside[box] === 1 || whole.contains(boxes[box]!.element);
  if (first < 0) return [];
  let last = blocks.findLastIndex(isProse);
  const start = findStart();
  last = findEnd();

  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  for (let i = start; i < blocks.length && i <= last + BELOW; i++) {
    const raw = blocks[i]!;
    const found = judge(raw, i);
    if (!found || raw.text.length > 60 && seen.has(raw.text)) continue;
    seen.add(raw.text);
    chosen.push({ raw, ...found });
  }
  return chosen;

  function judge(raw: RawBlock, i: number): Omit<Chosen, 'raw'> | null {
    const { tag } = boxes[raw.box]!;
    const { context, text, linked } = raw;
    const own = context & ~within;
    if (i === start && start < first) return { role: 'headline', edge: true };
    if (!isOfArticle(raw)) return null;
    const away = awayOf(raw);
    if (away && !(context & NOTE && (away & ~(ASIDE | SIDE | FOOTER)) === 0 && text.length <= MOST_NOTE && linked <= text.length * 0.7)) return null;
    if (context & CREDIT) return { role: 'credit', edge: true };
    if (context & CAPTION || own & FIGURE && !(own & QUOTE)) return { role: 'caption', edge: true };
    if (own & BYLINE && text.length < 200) return { role: 'byline', edge: true };
    if (own & DATELINE && text.length < 200) return { role: 'dateline', edge: true };
    if (own & NOTE) return { role: 'note', edge: true };
    const isLinks = linked > text.length * 0.7;
    if (i < first || i > last) {
      if (isLinks && !inside[raw.box]) return null;
      if (context & STANDFIRST) return { role: 'standfirst', edge: i > last || raw.mass === 0 };
      return { role: HEADING.test(tag) ? 'heading' : 'note', edge: true };
    }
    if (!inside[raw.box]) return null;
    if (isLinks && (isEnding(text) || !(context & BODY && own & LIST || HEADING.test(tag)) && text.length < 200)) return { role: 'note', edge: true };
    if (HEADING.test(tag)) return { role: 'heading', edge: false };
    return { role: own & QUOTE ? 'quote' : own & LIST ? 'list' : 'paragraph', edge: false };
  }

  /** The headline's own words, else the nearest h1 above, else where the prose starts. */
  function findStart(): number {
    const wanted = foldTitle(headline);
    const from = Math.max(0, first - ABOVE);
    let best = -1;
    for (let i = Math.min(first + 1, blocks.length - 1); i >= from; i--) {
      const block = blocks[i]!;
      const { tag } = boxes[block.box]!;
      if (wanted !== '' && block.text.length < 500 && foldTitle(block.text) === wanted) {
        if (tag === 'h1') return i;
        if (best < 0 || HEADING.test(tag)) best = i;
      } else if (best < 0 && tag === 'h1') best = i;
    }
    return best >= 0 ? Math.min(best, first) : first;
  }

  /** Where other articles begin: behind a line that says so, when most of the prose stands above it. */
  function findEnd(): number {
    let above = 0;
    for (let i = first; i <= last; i++) {
      const block = blocks[i]!;
      if (!isProse(block)) {
        if (above > prose.mass * 0.5 && block.text.length < 80 && inside[block.box] && HEADING.test(boxes[block.box]!.tag) && isEnding(block.text)) return i - 1;
        continue;
      }
      above += block.mass;
    }
    // A list that ends the text belongs to it, unless it is a list of links.
    let end = last;
    for (let i = last + 1; i < blocks.length && inside[blocks[i]!.box]; i++) {
      const { context, linked, text } = blocks[i]!;
      if (!(context & ~within & LIST) || awayOf(blocks[i]!) || linked > text.length * 0.5) break;
      end = i;
    }
    return end;
  }
}
