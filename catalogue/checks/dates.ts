import type { Statement } from '../../core/outlet.ts';
import type { Problem } from '../parse.ts';
import { filedRecords } from './rule.ts';
import type { Inspection, Rule } from './rule.ts';

function records(inspection: Inspection) {
  const { outlets, owners } = filedRecords(inspection);
  return [...outlets, ...owners];
}

const isRealDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return day.length < 10 || (!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day);
};

/** Statements of a record with their path, whatever the field. */
function statementsOf(record: object): { path: string; statement: Statement<unknown> }[] {
  return Object.entries(record).flatMap(([field, value]) => (Array.isArray(value) ? value : [])
    .flatMap((statement: unknown, index) => (typeof statement === 'object' && statement !== null && 'citations' in statement
      ? [{ path: `${field}[${index}]`, statement: statement as Statement<unknown> }] : [])));
}

export const dateRules: Rule[] = [
  {
    name: 'dates: real days, start not after end, nothing starts in the future',
    check: (inspection) => records(inspection).flatMap(({ source: { file }, record }) => statementsOf(record).flatMap(({ path, statement }) => {
      const { start, end } = statement;
      const problems: Problem[] = [];
      for (const day of [start, end]) if (day !== null && !isRealDay(day)) problems.push({ file, path, message: `${day} is no day` });
      if (start !== null && end !== null && start.slice(0, Math.min(start.length, end.length)) > end) problems.push({ file, path, message: `starts ${start}, ends ${end}` });
      if (start !== null && start > inspection.today) problems.push({ file, path, message: `starts in the future (${start})` });
      return problems;
    })),
  },
  {
    name: 'dates: foundingDate is a date and not in the future',
    check: (inspection) => filedRecords(inspection).outlets.flatMap(({ source: { file }, record }) => record.foundingDate
      .flatMap(({ value }, index) => (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && isRealDay(value) && value <= inspection.today && value > '1500'
        ? [] : [{ file, path: `foundingDate[${index}]`, message: `"${value}" is no possible date` }]))),
  },
  {
    name: 'citations: retrieved is a real day and not in the future',
    check: (inspection) => records(inspection).flatMap(({ source: { file }, record }) => record.citations
      .filter(({ retrieved }) => !isRealDay(retrieved) || retrieved > inspection.today)
      .map(({ title, retrieved }) => ({ file, path: 'citations', message: `"${title}" retrieved on ${retrieved}` }))),
  },
];
