import { ARTICLE, ASIDE, BODY, BY_TAG, CAPTION, contextOf, CREDIT, FIGURE, FOOTER, FORM, NOTE, OUTSIDE, SOFT } from './context.ts';
import { massOf } from './mass.ts';
import { nameReader } from './names.ts';
import { startRun, type Run } from './run.ts';

/** An element that breaks lines, in document order; `box` 0 is the root. `parent` is an index into the same list. */
export interface Box { element: Element; tag: string; parent: number; context: number }

/** A run of text with the box it stands in directly and everything its ancestors say about it (bits of context.ts); `mass` as in prose.ts. */
export interface RawBlock extends Run { box: number; context: number; mass: number }

export interface Blocks { boxes: Box[]; blocks: RawBlock[] }

/** How the walk takes a tag: not at all, as part of a line, or as one of the breaks; every other tag makes a box. */
const SKIPPED = 1, INLINE = 2, BREAK = 3, RULE = 4;
const kindsOf = (kind: number, ...tags: string[]): [string, number][] => tags.map((tag) => [tag, kind]);
const KINDS: ReadonlyMap<string, number> = new Map([...kindsOf(SKIPPED,
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'picture', 'img', 'map',
  'select', 'textarea', 'input', 'button', 'progress', 'meter', 'datalist', 'head', 'link', 'meta', 'title', 'dialog', 'frameset', 'option', 'rp', 'rt',
), ...kindsOf(INLINE,
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q',
  'ruby', 'rb', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'center-inline',
), ['br', BREAK], ['hr', RULE]]);
const MOST_NODES = 400_000;
const MOST_TEXT = 2_000_000;

const MARKED = '[hidden],[aria-hidden=true],[role],[itemprop],[style*=display],[style*=visibility]';

/**
 * Elements whose attributes say more than class and id, and which of them nobody sees. One native query: asking each of thousands of elements
 * for five attributes of which most have none is a third of what a walk costs.
 */
function readMarks(root: ParentNode, marked: Set<Element>, hidden: Set<Element>): void {
  for (const element of root.querySelectorAll(MARKED)) {
    marked.add(element);
    if (element.hasAttribute('hidden')
      || element.getAttribute('aria-hidden') === 'true' && element.localName !== 'a' && element.localName !== 'span'
      || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) hidden.add(element);
  }
}

const LONGEST_LINE = 200;

/** Whether everything before this line break is one bold, large or slanted line: a headline or source line of pages without blocks. */
function isOwnLine(br: Element, length: number): boolean {
  if (length === 0 || length > LONGEST_LINE) return false;
  let before = br.previousSibling;
  if (before?.nodeType === 3 && !/\S/.test((before as Text).data)) before = before.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName !== 'a' && (before.textContent ?? '').replace(/\s+/g, ' ').trim().length === length;
}

/** Whether an element that seems to lie outside the article is too much of a page to believe it. */
const holdsArticle = (element: Element): boolean => element.querySelector('h1,main,[itemprop=articleBody]') !== null;

const MOST_NOTE = 600, MOST_NOTE_LINKS = 3;

/** Whether a box beside the text is small print rather than teasers, a form or a second article. */
const isNoteBox = (element: Element): boolean =>
  element.getElementsByTagName('a').length <= MOST_NOTE_LINKS && element.querySelector('form,input,button,article,img,li') === null
  && (element.textContent?.length ?? 0) <= MOST_NOTE;

/** A walk that can rest. `step(n)` visits up to n more nodes and says whether the end was reached; `result` is whole only then. */
export interface BlockWalk { step(nodes: number): boolean; result: Blocks }

/**
 * Reads the visible runs of text below `root` in document order: one walk, no recursion, no layout, no change to the page.
 * Class names on `believed` elements say nothing against them (see holder.ts).
 * Open shadow roots are read before the children they slot. What `outside` names (bits of context.ts) is not entered, unless it holds a headline.
 * Stops after 400,000 nodes or 2,000,000 UTF-16 units of text.
 */
export function walkBlocks(root: Element, outside: number, believed: ReadonlySet<Element>): BlockWalk {
  const boxes: Box[] = [{ element: root, tag: root.localName, parent: -1, context: 0 }];
  const blocks: RawBlock[] = [];
  const run = startRun();
  const readNames = nameReader();
  const marked = new Set<Element>(), hidden = new Set<Element>();
  readMarks(root, marked, hidden);
  // One frame per open element: where to go on afterwards, and what held before it.
  const stack: { next: Node | null; box: number; context: number; anchor: Element | null; breaks: boolean }[] = [];
  let box = 0, context = 0, anchor: Element | null = null, total = 0, breaks = 0, seen = 0;
  let node: Node | null = root.firstChild;

  const finish = (): void => {
    breaks = 0;
    const done = run.finish();
    if (done) blocks.push({ ...done, box, context, mass: massOf(done) });
  };

  const contextInside = (element: Element, tag: string, hasAttributes: boolean): number => {
    if (!hasAttributes && tag !== 'pre') return context | (BY_TAG[tag] ?? 0);
    const names = element.getAttribute('class'), id = element.getAttribute('id');
    const named = (names ? readNames(names) : 0) | (id ? readNames(id) : 0);
    const own = (marked.has(element) || tag === 'pre' ? contextOf(element, tag) : BY_TAG[tag] ?? 0) | (/^h[1-6]$/.test(tag) ? named & ~OUTSIDE : named);
    return context | (believed.has(element) ? own & ~(SOFT | FORM) : own);
  };

  /** "Copyright" and the name are often two spans side by side: one credit. */
  const isCredit = (element: Element | null): boolean => element !== null && KINDS.get(element.localName) === INLINE && (readNames(element.getAttribute('class') ?? '') & CREDIT) !== 0;

  const enter = (element: Element): void => {
    const tag = element.localName;
    const kind = KINDS.get(tag);
    if (kind === BREAK) { if (++breaks === 2 || isOwnLine(element, run.length)) finish(); else run.gap(); return; }
    if (kind === RULE) { finish(); return; }
    if (kind === SKIPPED) { run.gap(); return; }
    const shadow = kind === undefined && tag.includes('-') ? element.shadowRoot?.firstChild ?? null : null;
    const light = element.firstChild;
    if (!shadow && !light) return;
    if (hidden.size > 0 && hidden.has(element)) return;
    const hasAttributes = element.hasAttributes();
    // The credit of a picture often is a mere span at the end of its caption.
    const isInline = kind === INLINE;
    const mayCredit = isInline && hasAttributes && tag !== 'a' && (context & (CAPTION | FIGURE)) !== 0;
    let inside = !isInline || mayCredit ? contextInside(element, tag, hasAttributes) : context;
    const isBlock = !isInline || (inside & CREDIT & ~context) !== 0;
    if (!isBlock) inside = context;
    if (isBlock) {
      if (!isInline || !isCredit(element.previousElementSibling)) finish();
      const away = inside & outside & ~context;
      if ((away === ASIDE || away === FOOTER && context & (ARTICLE | BODY)) && !(inside & NOTE) && isNoteBox(element)) inside |= NOTE;
      if (away && believed.size === 0 && holdsArticle(element)) inside &= ~away;
      else if (away && !(inside & NOTE) && !(inside & (ASIDE | FOOTER) && context & (ARTICLE | BODY))) return;
    }
    stack.push({ next: node, box, context, anchor, breaks: isBlock && !(isInline && isCredit(element.nextElementSibling)) });
    if (isBlock) {
      boxes.push({ element, tag, parent: box, context: inside });
      box = boxes.length - 1;
      context = inside;
    } else if (tag === 'a') anchor = element;
    if (shadow) readMarks(element.shadowRoot!, marked, hidden);
    if (shadow && light) stack.push({ next: light, box, context, anchor, breaks: true });
    node = shadow ?? light;
  };

  const step = (nodes: number): boolean => {
    const until = Math.min(MOST_NODES, seen + nodes);
    for (; seen < until && total < MOST_TEXT; seen++) {
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
        if (run.length > length) { total += run.length - length; breaks = 0; }
      } else if (here.nodeType === 1) enter(here as Element);
    }
    if (seen === until && until < MOST_NODES && (node || stack.length)) return false;
    finish();
    return true;
  };

  return { step, result: { boxes, blocks } };
}
