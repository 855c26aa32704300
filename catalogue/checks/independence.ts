import { getDomain } from 'tldts';
import { createOutletIndex } from '../../core/outlet-index.ts';
import { readChecklists } from '../checklists.ts';
import type { Problem } from '../parse.ts';
import { STATE_MEDIA_CLASSES } from '../schema.ts';
import { filedRecords } from './rule.ts';
import type { Rule } from './rule.ts';

const MONITOR = /^https?:\/\/(?:[^/]*\.)?statemediamonitor\.com\/|^https:\/\/github\.com\/ASD-at-GMF\/state-media-profiles/;

/** Written in a file where its label differs from the matrix on purpose: `# state-media-matrix: SC there (early 2024); …`. */
const REASON = /^\s*# state-media-matrix: .{20,}/m;

export const independenceRules: Rule[] = [
  {
    name: 'independence: an outlet’s own site alone supports no statement on editorial control or state media',
    check: (inspection) => filedRecords(inspection).outlets.flatMap(({ source: { file }, record }) => {
      const own = new Set(record.domains.map((domain) => getDomain(domain)));
      return (['editorialControl', 'stateMedia'] as const).flatMap((field) => record[field].flatMap(({ citations }, index) => (
        citations.length > 0 && citations.every((at) => own.has(getDomain(record.citations[at]?.url ?? '')))
          ? [{ file, path: `${field}[${index}].cite`, message: 'cites only the outlet itself' }] : [])));
    }),
  },
  {
    name: 'state media: a class of the State Media Monitor typology, citing the Monitor, dated by `start` (year of the edition)',
    check: (inspection) => filedRecords(inspection).outlets.flatMap(({ source: { file }, record }) => record.stateMedia.flatMap(({ value, start, citations }, index): Problem[] => {
      const path = `stateMedia[${index}]`;
      if (!(STATE_MEDIA_CLASSES as readonly string[]).includes(value)) return [{ file, path, message: `"${String(value)}" is no class` }];
      if (start === null) return [{ file, path, message: 'no start: the year of the edition that gives this class' }];
      return citations.some((at) => MONITOR.test(record.citations[at]?.url ?? '')) ? [] : [{ file, path, message: 'cites no page of the State Media Monitor' }];
    })),
  },
  {
    name: 'state media: labels agree with the matrix, or the file says why not (# state-media-matrix: …)',
    skipped: ({ checklists }) => (checklists !== null && readChecklists(checklists) !== null ? null : 'the checklists are not beside the project'),
    check: (inspection) => {
      const listed = inspection.checklists === null ? [] : readChecklists(inspection.checklists)?.stateMedia ?? [];
      const index = createOutletIndex(inspection.catalogue.outlets);
      const texts = new Map(inspection.files.outlets.map(({ id, file, text }) => [id, { file, text }]));
      const labels = new Map<string, { host: string; labels: Set<string> }>();
      for (const { host, label } of listed) {
        const outlet = index.byAddress(host);
        if (!outlet || outlet.kind === 'platform' || outlet.kind === 'mirror' || label === null || label === '') continue;
        const known = labels.get(outlet.id) ?? { host, labels: new Set() };
        known.labels.add(label);
        labels.set(outlet.id, known);
      }
      return inspection.catalogue.outlets.flatMap((outlet): Problem[] => {
        const expected = labels.get(outlet.id);
        const { file, text } = texts.get(outlet.id) ?? { file: outlet.id, text: '' };
        if (!expected || REASON.test(text) || outlet.stateMedia.some(({ value }) => expected.labels.has(value))) return [];
        return [{ file, path: 'stateMedia', message: `the matrix has ${expected.host} as ${[...expected.labels].join('/')}; state it, or write why not` }];
      });
    },
  },
];
