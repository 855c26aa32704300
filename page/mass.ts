import type { Run } from './run.ts';

/** One script where a character says about as much as two or three Latin letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const SENTENCE_END = /[.!?…。！？؟।:;»”"'’)]$/;

/** How much a run looks like a piece of prose, in Latin letters. 0 for labels, links and menus. */
export function massOf({ text, linked }: Pick<Run, 'text' | 'linked'>): number {
  if (text.length < 12 || linked > text.length * 0.6) return 0;
  const length = (text.length - linked) * (DENSE.test(text.slice(0, 40)) ? 2.2 : 1);
  if (length < 25 || length < 80 && !SENTENCE_END.test(text.slice(-1))) return 0;
  return length * (1 - linked / text.length);
}
