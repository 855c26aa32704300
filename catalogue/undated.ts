import type { DrawnStatement } from './draw.ts';

/** What changes with time; a founding year, a country or a former name does not. */
const CHANGING = new Set(['parentOrganization', 'editorialControl', 'funding', 'description', 'location', 'legalName', 'memberOf', 'stateMedia']);

/** The latest year a source's title names, as "List of newspapers (figures of 2011)" does; null when it names none. */
function readYear(title: string): number | null {
  const years = (title.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * Statements said of today (no start, no end) that only pages of `year` or before support: the class of error both
 * second readings of November 2026 met. A source whose title names no year is not counted as old.
 */
export function findUndated(statements: readonly DrawnStatement[], year: number): DrawnStatement[] {
  return statements.filter(({ field, dated, sources }) => CHANGING.has(field) && !dated && sources.length > 0
    && sources.every(({ title }) => (readYear(title) ?? Infinity) <= year));
}
