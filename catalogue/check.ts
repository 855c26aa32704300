import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from './canon.ts';
import { addressRules } from './checks/addresses.ts';
import { chainRules } from './checks/chains.ts';
import { dateRules } from './checks/dates.ts';
import { formRules } from './checks/form.ts';
import { independenceRules } from './checks/independence.ts';
import type { Inspection, Rule } from './checks/rule.ts';
import { vocabularyRules } from './checks/vocabulary.ts';
import { wordingRules } from './checks/wording.ts';
import { assembleCatalogue } from './compile.ts';
import { loadSources } from './load.ts';
import type { SourceFiles } from './load.ts';
import type { Problem } from './parse.ts';

/** Every rule of GUIDELINES.md that a machine can hold, by name. */
export const RULES: readonly Rule[] = [
  ...formRules, ...vocabularyRules, ...addressRules, ...dateRules, ...chainRules, ...independenceRules, ...wordingRules,
];

export interface RuleResult { name: string; skipped: string | null; problems: Problem[] }

/** Files → what the rules look at. `today` is ISO 8601; `checklists` a folder as ../shared/data, or null. */
export function inspectCatalogue(files: SourceFiles, today: string, checklists: string | null): Inspection {
  const { catalogue, problems } = assembleCatalogue(files);
  return { files, catalogue, formProblems: problems, today, checklists };
}

/** Runs every rule; a rule that cannot run says why in `skipped`. */
export function checkCatalogue(inspection: Inspection, rules: readonly Rule[] = RULES): RuleResult[] {
  return rules.map((rule) => {
    const skipped = rule.skipped?.(inspection) ?? null;
    return { name: rule.name, skipped, problems: skipped === null ? rule.check(inspection) : [] };
  });
}

/** Rewrites files that are not in canonical form; returns their names. */
export function fixCatalogue(root: string): string[] {
  const files = loadSources(root);
  return (['outlets', 'owners', 'sources'] as const).flatMap((folder) => files[folder].flatMap(({ file, text }) => {
    const canonical = canonicalText(folder, text);
    if (canonical === text) return [];
    writeFileSync(join(root, file), canonical);
    return [file];
  }));
}
