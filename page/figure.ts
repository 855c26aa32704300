import type { Block } from '../core/article.ts';
import { CAPTION, CHART, CODE, CREDIT, FIGURE, TABLE, VIDEO } from './context.ts';

const VIDEO_HOST = /youtu\.?be|vimeo|dailymotion|rutube|brightcove|jwp|video|player/i;
const POST_HOST = /\/\/(?:[\w-]+\.)*(?:instagram|facebook|twitter|x|threads|t|tiktok|vk)\.(?:com|net|me)\//i;
// Pictures that load late leave a wrapper, a picture without address or a `noscript` behind.
const PICTURE = 'img,picture,noscript,amp-img,[data-src],[data-bg],[style*="background-image"]';
/** A drawing of the text, not the icon of a button. */
const DRAWING = 'canvas,object,svg:not(figcaption svg,button svg,a svg)';
/** Layout tables hold one picture in a cell or two. */
const FEW_CELLS = 3;

/** What the block belongs to, by the names around it, else by what the figure holds. `element` is the box the block stands in. */
export function figureOf(context: number, element: Element): Block['figure'] {
  if (context & CODE) return 'code';
  if (context & CHART) return 'chart';
  if ((context & (CAPTION | CREDIT | FIGURE)) === 0) return context & TABLE ? 'table' : null;
  if (context & VIDEO) return 'video';
  const figure = element.closest('figure');
  return (figure && contentOf(figure)) ?? 'image';
}

function contentOf(figure: Element): Block['figure'] {
  const table = figure.querySelector('table');
  if (table && (table.querySelectorAll('td,th').length >= FEW_CELLS || !table.querySelector(PICTURE))) return 'table';
  if (figure.querySelector('video')) return 'video';
  if (figure.querySelector(PICTURE)) return 'image';
  const frame = figure.querySelector('iframe');
  if (frame) {
    const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
    return POST_HOST.test(source) ? 'image' : VIDEO_HOST.test(source) ? 'video' : 'chart';
  }
  return figure.querySelector(DRAWING) ? 'chart' : null;
}
