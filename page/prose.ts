import { ARTICLE, BODY, CAPTION, CREDIT, TABLE } from './context.ts';
import type { Blocks, Box, RawBlock } from './blocks.ts';

/** Share of its parent's prose a child must hold to be followed; less is enough when its name says that it is the text. */
const SHARE = 0.75, NAMED_SHARE = 0.5;

const familyOf = (element: Element): string => `${element.localName} ${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
const isBodyName = ({ tag, context }: Box): boolean => tag !== 'p' && (context & BODY) !== 0;

export interface Prose {
  /** Box that holds the prose, an index into `boxes`. */
  root: number;
  /** Bits that were believed; see SOFT. */
  outside: number;
  /** Prose of the root and of the page (of several articles one under the other, of the one read), in Latin letters. */
  mass: number;
  pageMass: number;
  /** Where the page holds several articles one under the other, all of them; else empty. */
  articles: Element[];
  /** 1 for every box that is the root or stands in it. */
  inside: Uint8Array;
  /** First block of the prose, -1 when there is none. */
  first: number;
}

/**
 * Finds the box that holds the article's prose: from the root downwards, into the child that holds nearly all of it,
 * until the prose spreads over several children. `focus` is the article the reader is at, where the page holds several.
 * One sum over the boxes, linear.
 */
export function findProse({ boxes, blocks }: Blocks, outside: number, focus: Element | null = null): Prose {
  const sums = new Float64Array(boxes.length);
  for (const block of blocks) {
    const { box, context } = block;
    if (context & (outside | CAPTION | CREDIT)) continue;
    sums[box]! += block.mass * (context & TABLE ? 0.5 : 1);
  }
  const heaviest = new Int32Array(boxes.length).fill(-1), second = new Int32Array(boxes.length).fill(-1);
  const worth = (i: number): number => (i < 0 ? 0 : sums[i]! * (boxes[i]!.context & (BODY | ARTICLE) ? 1.2 : 1));
  for (let i = boxes.length - 1; i > 0; i--) {
    const { parent } = boxes[i]!;
    sums[parent]! += sums[i]!;
    if (worth(i) >= worth(heaviest[parent]!) && sums[i]! > 0) { second[parent] = heaviest[parent]!; heaviest[parent] = i; }
    else if (worth(i) > worth(second[parent]!)) second[parent] = i;
  }
  let root = 0;
  let articles: Element[] = [];
  let scans = 3; // an odd page nests such lists without end
  for (;;) {
    const next = heaviest[root]!, rival = second[root]!;
    const isNamed = next >= 0 && (boxes[next]!.context & ~boxes[root]!.context & (BODY | ARTICLE)) !== 0;
    // Endless scrolling: one article under the other, each with its headline. The one the reader is at is read, else the first.
    if (articles.length === 0 && scans > 0 && rival >= 0 && boxes[next]!.tag === 'article' && boxes[rival]!.tag === 'article') {
      scans--;
      const several = boxes.flatMap(({ tag, parent, element }, i) => (parent === root && tag === 'article' && sums[i]! > sums[next]! * 0.2 && element.querySelector('h1') ? [i] : []));
      if (several.length > 1) {
        articles = several.map((i) => boxes[i]!.element);
        root = several.find((i) => boxes[i]!.element === focus) ?? several[0]!;
        continue;
      }
    }
    if (next < 0 || sums[next]! < sums[root]! * (isNamed ? NAMED_SHARE : SHARE)) break;
    // One text in two columns or cut by an advertisement: both halves carry the same name.
    if (rival >= 0 && sums[rival]! > sums[root]! * 0.05 && isBodyName(boxes[next]!) && familyOf(boxes[rival]!.element) === familyOf(boxes[next]!.element)) break;
    root = next;
  }
  // A single paragraph is no container.
  while (root > 0 && boxes[root]!.tag === 'p') root = boxes[root]!.parent;
  const inside = new Uint8Array(boxes.length);
  inside[root] = 1;
  for (let i = root + 1; i < boxes.length; i++) inside[i] = inside[boxes[i]!.parent]!;
  const prose: Prose = { root, outside, mass: sums[root]!, pageMass: articles.length > 0 ? sums[root]! : sums[0]!, articles, inside, first: -1 };
  prose.first = blocks.findIndex((block) => isProseBlock(block, prose, boxes[root]!.context));
  return prose;
}

/** Whether a block is prose of the article; `within` is what the place of the root says. */
export const isProseBlock = ({ box, mass, context }: RawBlock, { inside, outside }: Prose, within: number): boolean =>
  inside[box] === 1 && mass > 0 && (context & ~within & outside | context & (CAPTION | CREDIT)) === 0;
