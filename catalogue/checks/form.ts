import { canonicalText } from '../canon.ts';
import { isMoved } from '../compile.ts';
import type { Problem } from '../parse.ts';
import { ID } from '../schema.ts';
import type { Rule } from './rule.ts';

const FOLDERS = ['outlets', 'owners', 'sources'] as const;

export const formRules: Rule[] = [
  { name: 'schema: known fields, closed vocabularies, every statement cites, every citation is cited', check: ({ formProblems }) => formProblems },
  {
    name: 'citations: a record cites no page under two ids',
    check: ({ catalogue, files }) => [...catalogue.outlets, ...catalogue.owners].flatMap(({ id, citations }) => {
      const pages = citations.map(({ title, publisher, url, retrieved }) => JSON.stringify([title, publisher, url, retrieved]));
      return pages.filter((page, at) => pages.indexOf(page) < at)
        .map((page) => ({ file: [...files.outlets, ...files.owners].find((file) => file.id === id)?.file ?? id, path: 'citations', message: `twice: ${page}` }));
    }),
  },
  {
    name: 'canonical order and format (--fix)',
    check: ({ files }) => FOLDERS.flatMap((folder) => files[folder]
      .filter(({ text }) => canonicalText(folder, text) !== text)
      .map(({ file }) => ({ file, path: '', message: 'not in canonical form; run with --fix' }))),
  },
  {
    name: 'ids: file name in lower case with hyphens, unique, moved files lead to a record',
    check: ({ files, catalogue }) => {
      const problems: Problem[] = [];
      for (const folder of FOLDERS) {
        const seen = new Map<string, string>();
        for (const { file, id } of files[folder]) {
          if (!ID.test(id)) problems.push({ file, path: '', message: `file name "${id}" is no id` });
          const other = seen.get(id);
          if (other) problems.push({ file, path: '', message: `id already taken by ${other}` });
          seen.set(id, file);
        }
      }
      const known = new Set([...catalogue.outlets, ...catalogue.owners].map(({ id }) => id));
      for (const source of [...files.outlets, ...files.owners].filter(isMoved)) {
        const target = (source.value as { moved: string }).moved;
        if (!known.has(target)) problems.push({ file: source.file, path: 'moved', message: `no record "${target}"` });
      }
      return problems;
    },
  },
  {
    name: 'shared citations are cited by a record',
    check: ({ files }) => {
      const cited = new Set([...files.outlets, ...files.owners].flatMap(({ text }) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
      return files.sources.flatMap(({ file, value }) => Object.keys(value ?? {})
        .filter((id) => !cited.has(id)).map((id) => ({ file, path: id, message: 'never cited' })));
    },
  },
];
