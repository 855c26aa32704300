import { ARTICLE, BODY, CAPTION, CREDIT, OUTSIDE, SOFT, TABLE } from './context.ts';
import type { Blocks, RawBlock } from './blocks.ts';

/** One script where a character says about as much as two or three Latin letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const SENTENCE_END = /[.!?…。！？؟।:;»”"'’)]$/;

/** How much the block looks like a piece of prose, in Latin letters. 0 for labels, links and menus. */
export function massOf(block: RawBlock): number {
  const { text } = block;
  const weight = DENSE.test(text.slice(0, 40)) ? 2.2 : 1;
  const length = (text.length - block.linked) * weight;
  if (length < 25 || block.linked > text.length * 0.6) return 0;
  if (length < 80 && !SENTENCE_END.test(text)) return 0;
  return length * (1 - block.linked / text.length);
}

export interface Prose {
  /** Box that holds the prose, an index into `boxes`. */
  root: number;
  /** Bits that were believed; see SOFT. */
  outside: number;
  /** Prose of the root and of the page, in Latin letters. */
  mass: number;
  pageMass: number;
}

/**
 * Finds the box that holds the article's prose: from the root downwards, into the child that holds nearly all of it,
 * until the prose spreads over several children. Two sums over the boxes, linear.
 */
export function findProse({ boxes, blocks }: Blocks): Prose {
  const masses = blocks.map(massOf);
  const sum = (outside: number): number[] => {
    const sums = new Array<number>(boxes.length).fill(0);
    for (let i = 0; i < blocks.length; i++) {
      const { box, context } = blocks[i]!;
      if ((context & (outside | CAPTION | CREDIT)) === 0) sums[box]! += context & TABLE ? masses[i]! * 0.5 : masses[i]!;
    }
    for (let i = boxes.length - 1; i > 0; i--) sums[boxes[i]!.parent]! += sums[i]!;
    return sums;
  };
  let outside = OUTSIDE | SOFT;
  let sums = sum(outside);
  const firm = sum(OUTSIDE & ~SOFT);
  if (sums[0]! < 250 && firm[0]! > sums[0]! * 3 || sums[0]! < firm[0]! * 0.2) { outside = OUTSIDE & ~SOFT; sums = firm; }
  const heaviest = new Array<number>(boxes.length).fill(-1);
  for (let i = 1; i < boxes.length; i++) {
    const parent = boxes[i]!.parent;
    const best = heaviest[parent]!;
    if (sums[i]! > 0 && (best < 0 || worth(i) > worth(best))) heaviest[parent] = i;
  }
  function worth(i: number): number { return sums[i]! * (boxes[i]!.context & (BODY | ARTICLE) ? 1.2 : 1); }
  let root = 0;
  for (;;) {
    const next = heaviest[root]!;
    if (next < 0 || sums[next]! < sums[root]! * 0.75) break;
    root = next;
  }
  // A single paragraph is no container.
  while (root > 0 && (boxes[root]!.tag === 'p' || boxes[root]!.tag === 'td' && false)) root = boxes[root]!.parent;
  return { root, outside, mass: sums[root]!, pageMass: sums[0]! };
}
