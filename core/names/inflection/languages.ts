import type { LanguageTable } from './paradigm.ts';
import { pl } from './languages/pl.ts';

/** Tables by BCP 47 primary language. */
export const tables: Record<string, LanguageTable> = { pl };
