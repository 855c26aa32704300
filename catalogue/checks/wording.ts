import type { Problem } from '../parse.ts';
import { filedRecords } from './rule.ts';
import type { Inspection, Rule } from './rule.ts';

/** Words that judge. A fact names who said it instead (`description` cites a third party; the word is then the title's, not ours). */
const EVALUATIVE = /\b(?:propagand\w*|disinformation|misinformation|fake|reliable|unreliable|trusted|trustworthy|reputable|credible|notorious|infamous|controversial|biased|unbiased|objective|so-called|mouthpiece|leading|prestigious|respected|renowned|quality|tabloidy|left-wing|right-wing|far-right|far-left|extremist|sanctioned)\b/i;
const LONGEST = 160;
const FREE_TEXT = ['location', 'legalName', 'funding', 'editorialControl', 'memberOf', 'description', 'history', 'selfDescription'] as const;

function texts(inspection: Inspection) {
  const { outlets, owners } = filedRecords(inspection);
  const open = owners.flatMap(({ source: { file }, record }) => (record.open === null ? [] : [{ file, path: 'open', field: 'open', text: record.open }]));
  return [...open, ...outlets.flatMap(({ source: { file }, record }) => [
    ...FREE_TEXT.flatMap((field) => record[field].map(({ value }, index) => ({ file, path: `${field}[${index}]`, field: field as string, text: value }))),
    ...record.regulatoryActs.map(({ value }, index) => ({ file, path: `regulatoryActs[${index}].effect`, field: 'effect', text: value.effect })),
  ])];
}

export const wordingRules: Rule[] = [
  {
    name: `wording: free text of at most ${LONGEST} characters`,
    check: (inspection) => texts(inspection).filter(({ text }) => text.length > LONGEST)
      .map(({ file, path, text }) => ({ file, path, message: `${text.length} characters` })),
  },
  {
    name: 'wording: no evaluative word (self-descriptions aside, which are quoted as such)',
    check: (inspection): Problem[] => texts(inspection).flatMap(({ file, path, field, text }) => {
      const word = field === 'selfDescription' ? null : EVALUATIVE.exec(text)?.[0];
      return word ? [{ file, path, message: `"${word}" judges; state what was done, by whom, under which act` }] : [];
    }),
  },
];
