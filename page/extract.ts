import type { Article, Block, BlockRole } from '../core/article.ts';
import type { Places } from './places.ts';
import type { RawBlock } from './blocks.ts';
import { BODY, BYLINE, CAPTION, CHART, CREDIT, DATELINE, FIGURE, LIST, NOTE, QUOTE, STANDFIRST, TABLE, VIDEO } from './context.ts';
import { readMetadata } from './metadata.ts';
import { massOf } from './prose.ts';
import { resolveLinks } from './run.ts';
import { survey, type Survey } from './survey.ts';

const MOST_BLOCKS = 5_000;
const MOST_TEXT = 400_000;

/**
 * Reads the article of a page from its live DOM: nothing is cloned, laid out or changed.
 * @returns the article as plain data, and where its blocks stand in the page; blocks are empty when the page has no prose.
 */
export function extract(page: Document, url?: string, read: Survey = survey(page)): { article: Article; places: Places } {
  const address = url ?? page.URL ?? '';
  const metadata = readMetadata(page, address, read);
  const blocks: Block[] = [];
  const places: Places = [];
  if (read.blocks.length > 0) {
    const base = page.baseURI && page.baseURI !== 'about:blank' ? page.baseURI : address;
    let total = 0;
    for (const { raw, role, edge } of chooseBlocks(read, metadata.headline?.value ?? '')) {
      if (blocks.length === MOST_BLOCKS || total + raw.text.length > MOST_TEXT) break;
      total += raw.text.length;
      blocks.push({ role, text: raw.text, edge, links: resolveLinks(raw, base), figure: figureOf(raw) });
      places.push(raw.places);
    }
  }
  return { article: { ...metadata, blocks }, places };
}

function figureOf({ context }: RawBlock): Block['figure'] {
  if (context & CHART) return 'chart';
  if (context & VIDEO && context & (CAPTION | CREDIT | FIGURE)) return 'video';
  if (context & (CAPTION | CREDIT | FIGURE)) return 'image';
  return context & TABLE ? 'table' : null;
}

interface Chosen { raw: RawBlock; role: BlockRole; edge: boolean }

const HEADING = /^h[1-6]$/;

/** Blocks of the article in reading order, from the headline to the last lines after the prose. */
function chooseBlocks({ boxes, blocks, prose }: Survey, headline: string): Chosen[] {
  const inside = new Uint8Array(boxes.length);
  inside[prose.root] = 1;
  for (let i = prose.root + 1; i < boxes.length; i++) if (inside[boxes[i]!.parent]) inside[i] = 1;
  const within = boxes[prose.root]!.context;
  const chosen: Chosen[] = [];
  const first = blocks.findIndex((block) => inside[block.box] && massOf(block) > 0 && !(block.context & ~within & prose.outside));
  const last = blocks.findLastIndex((block) => inside[block.box] && massOf(block) > 0 && !(block.context & ~within & prose.outside));
  let start = first;
  for (let i = first; i >= 0 && i > first - 40; i--) if (isHeadline(blocks[i]!, boxes[blocks[i]!.box]!.tag, headline)) { start = i; break; }
  for (let i = Math.max(0, start); i < blocks.length; i++) {
    const raw = blocks[i]!;
    const { tag } = boxes[raw.box]!;
    if (!inside[raw.box] && i > last + 12) break;
    const away = raw.context & ~within & prose.outside;
    const mostlyLinks = raw.linked > raw.text.length * 0.7;
    if (isHeadline(raw, tag, headline)) chosen.push({ raw, role: 'headline', edge: true });
    else if (raw.context & CREDIT) chosen.push({ raw, role: 'credit', edge: true });
    else if (raw.context & (CAPTION | FIGURE)) chosen.push({ raw, role: 'caption', edge: true });
    else if (away & NOTE) chosen.push({ raw, role: 'note', edge: true });
    else if (away) continue;
    else if (raw.context & ~within & BYLINE) chosen.push({ raw, role: 'byline', edge: true });
    else if (raw.context & ~within & DATELINE) chosen.push({ raw, role: 'dateline', edge: true });
    else if (!inside[raw.box] || i < first || i > last) chosen.push({ raw, role: raw.context & STANDFIRST ? 'standfirst' : 'note', edge: true });
    else if (mostlyLinks && raw.text.length < 200 && !(raw.context & LIST && raw.context & BODY && !HEADING.test(tag))) chosen.push({ raw, role: 'note', edge: true });
    else if (HEADING.test(tag)) chosen.push({ raw, role: 'heading', edge: false });
    else chosen.push({ raw, role: raw.context & QUOTE ? 'quote' : raw.context & LIST & ~within ? 'list' : 'paragraph', edge: false });
  }
  return chosen;
}

function isHeadline(raw: RawBlock, tag: string, headline: string): boolean {
  if (!/^h[12]$/.test(tag)) return false;
  return tag === 'h1' || headline !== '' && raw.text === headline;
}
