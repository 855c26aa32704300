import type { Notice } from '../notice.ts';

/** A notice before it is settled among its neighbours: offsets into the joined text, half-open, UTF-16. */
export interface Candidate extends Omit<Notice, 'spans' | 'quote'> {
  start: number;
  end: number;
  /** Of two that say the same of the same words the lower one's rule is named: the patterns' order in the phrase files, the files of the article's language first. */
  order: number;
  /** Adds itself to a translation notice just before it. */
  joins: boolean;
}
