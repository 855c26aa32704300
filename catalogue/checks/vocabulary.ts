import type { Problem } from '../parse.ts';
import { filedRecords } from './rule.ts';
import type { Rule } from './rule.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const isRegion = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag) && languages.of(tag) !== undefined;

export const vocabularyRules: Rule[] = [
  {
    name: 'vocabulary: country is ISO 3166-1 alpha-2 (or XK), inLanguage BCP 47, jurisdiction a country or EU',
    check: (inspection) => {
      const { outlets, owners } = filedRecords(inspection);
      const problems: Problem[] = owners.filter(({ record }) => record.country !== null && !isRegion(record.country))
        .map(({ source: { file }, record }) => ({ file, path: 'country', message: `"${String(record.country)}" is no country` }));
      for (const { source: { file }, record } of outlets) {
        record.country.forEach(({ value }, index) => { if (!isRegion(value)) problems.push({ file, path: `country[${index}]`, message: `"${value}" is no country` }); });
        record.inLanguage.forEach(({ value }, index) => { if (!isLanguage(value)) problems.push({ file, path: `inLanguage[${index}]`, message: `"${value}" is no language tag` }); });
        record.regulatoryActs.forEach(({ value }, index) => {
          if (!isRegion(value.jurisdiction)) problems.push({ file, path: `regulatoryActs[${index}].jurisdiction`, message: `"${value.jurisdiction}" is no jurisdiction` });
        });
      }
      return problems;
    },
  },
  {
    name: 'vocabulary: an outlet has a country',
    check: (inspection) => filedRecords(inspection).outlets
      .filter(({ record }) => record.country.length === 0 && !['mirror', 'network', 'platform', 'aggregator'].includes(record.kind))
      .map(({ source: { file } }) => ({ file, path: 'country', message: 'missing' })),
  },
  {
    name: 'wikidata: sameAs are entity addresses, each used once',
    check: (inspection) => {
      const { outlets, owners } = filedRecords(inspection);
      const seen = new Map<string, string>();
      return [...outlets, ...owners].flatMap(({ source: { file }, record }) => record.sameAs.flatMap((address, index): Problem[] => {
        const path = `sameAs[${index}]`;
        if (!/^https:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/.test(address)) return [{ file, path, message: `"${address}" is no Wikidata entity` }];
        const other = seen.get(address);
        seen.set(address, file);
        return other ? [{ file, path, message: `already said of ${other}` }] : [];
      }));
    },
  },
];
