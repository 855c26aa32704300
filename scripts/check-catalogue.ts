import { fileURLToPath } from 'node:url';
import { checkCatalogue } from '../catalogue/check.ts';
import { checkNames } from '../catalogue/names/check.ts';
import { checkPhrases } from '../catalogue/phrases/check.ts';

/** Every rule of catalogue/GUIDELINES.md, catalogue/names and catalogue/phrases; a line a breach. */
const folder = (path: string): string => fileURLToPath(new URL(`../catalogue/${path}`, import.meta.url));
const breaches = [...checkCatalogue(folder('')), ...checkPhrases(folder('phrases')), ...checkNames(folder('..'))];
for (const breach of breaches) console.error(breach);
console.log(`${breaches.length} breaches`);
process.exit(breaches.length === 0 ? 0 : 1);
