import type { Notice } from '../notice.ts';

/** A notice before it is settled among its neighbours: offsets into the joined text, half-open, UTF-16. */
export interface Candidate extends Omit<Notice, 'spans' | 'quote'> {
  start: number;
  end: number;
  /** Adds itself to a translation notice just before it. */
  joins: boolean;
}
