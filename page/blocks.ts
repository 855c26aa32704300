import { contextOf } from './context.ts';
import { startRun, type Run } from './run.ts';

/** An element that breaks lines, in document order; `box` 0 is the root. `parent` is an index into the same list. */
export interface Box { element: Element; tag: string; parent: number; context: number; names: string }

/** A run of text with the box it stands in directly and everything its ancestors say about it (bits of context.ts). */
export interface RawBlock extends Run { box: number; context: number }

export interface Blocks { boxes: Box[]; blocks: RawBlock[] }

const SKIP = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'picture', 'img', 'map',
  'select', 'textarea', 'input', 'button', 'progress', 'meter', 'datalist', 'head', 'link', 'meta', 'title', 'dialog', 'frameset', 'option', 'rp', 'rt',
]);
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q',
  'ruby', 'rb', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'center-inline',
]);
const MOST_NODES = 400_000;
const MOST_TEXT = 2_000_000;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden')
  || element.getAttribute('aria-hidden') === 'true' && element.localName !== 'a' && element.localName !== 'span'
  || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/**
 * Reads every visible run of text below `root` in document order: one walk, no recursion, no layout, no change to the page.
 * Open shadow roots are read before the children they slot. Stops after 400,000 nodes or 2,000,000 UTF-16 units of text.
 */
export function readBlocks(root: Element): Blocks {
  const boxes: Box[] = [{ element: root, tag: root.localName, parent: -1, context: 0, names: '' }];
  const blocks: RawBlock[] = [];
  const run = startRun();
  // One frame per open element: where to go on afterwards, and what held before it.
  const stack: { next: Node | null; box: number; context: number; anchor: Element | null; breaks: boolean }[] = [];
  let box = 0, context = 0, anchor: Element | null = null, total = 0, breaks = 0;

  const finish = (): void => {
    breaks = 0;
    if (run.length === 0) return void run.finish();
    const done = run.finish();
    if (done) blocks.push({ ...done, box, context });
  };

  let node: Node | null = root.firstChild;
  for (let seen = 0; seen < MOST_NODES && total < MOST_TEXT; seen++) {
    if (!node) {
      const frame = stack.pop();
      if (!frame) break;
      if (frame.breaks) finish();
      ({ box, context, anchor, next: node } = frame);
      continue;
    }
    const here: Node = node;
    node = here.nextSibling;
    if (here.nodeType === 3) {
      const length = run.length;
      run.add(here as Text, anchor, MOST_TEXT);
      total += run.length - length;
      if (run.length > length) breaks = 0;
      continue;
    }
    if (here.nodeType !== 1) continue;
    const element = here as Element;
    const tag = element.localName;
    if (tag === 'br') { run.gap(); if (++breaks === 2) finish(); continue; }
    if (tag === 'hr') { finish(); continue; }
    if (SKIP.has(tag)) { run.gap(); continue; }
    if (element.hasAttributes() && isHidden(element)) continue;
    const shadow = tag.includes('-') ? element.shadowRoot : null;
    const inner: Node | null = shadow?.firstChild ?? element.firstChild;
    if (!inner) continue;
    const isBlock = !INLINE.has(tag);
    stack.push({ next: node, box, context, anchor, breaks: isBlock });
    if (shadow?.firstChild && element.firstChild) stack.push({ next: element.firstChild, box, context, anchor, breaks: true });
    const names = element.hasAttributes() ? `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300).toLowerCase() : '';
    if (isBlock) {
      finish();
      context |= contextOf(element, tag, names);
      boxes.push({ element, tag, parent: box, context, names });
      box = boxes.length - 1;
    } else if (tag === 'a') anchor = element;
    node = inner;
  }
  while (stack.length) { finish(); ({ box, context, anchor } = stack.pop()!); }
  finish();
  return { boxes, blocks };
}
