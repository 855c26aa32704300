import type { LanguageTable } from './paradigm.ts';
import { cs } from './languages/cs.ts';
import { pl } from './languages/pl.ts';
import { ru } from './languages/ru.ts';
import { uk } from './languages/uk.ts';

/** Tables by BCP 47 primary language. */
export const tables: Record<string, LanguageTable> = { cs, pl, ru, uk };
