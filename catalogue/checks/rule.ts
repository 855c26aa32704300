import type { Catalogue } from '../../core/outlet.ts';
import type { SourceFiles } from '../load.ts';
import type { Problem } from '../parse.ts';

/** What the rules look at: files as written, records as read, the day of the check (ISO 8601) and the checklists' folder if it is there. */
export interface Inspection { files: SourceFiles; catalogue: Catalogue; formProblems: Problem[]; today: string; checklists: string | null }

/** A rule of GUIDELINES.md. `check` returns its breaches; `skipped` says why it could not run. */
export interface Rule {
  name: string;
  check(inspection: Inspection): Problem[];
  skipped?(inspection: Inspection): string | null;
}

/** Every record with the file it was read from. */
export function filedRecords({ files, catalogue }: Inspection) {
  const outlets = new Map(catalogue.outlets.map((outlet) => [outlet.id, outlet]));
  const owners = new Map(catalogue.owners.map((owner) => [owner.id, owner]));
  return {
    outlets: files.outlets.flatMap((source) => { const record = outlets.get(source.id); return record ? [{ source, record }] : []; }),
    owners: files.owners.flatMap((source) => { const record = owners.get(source.id); return record ? [{ source, record }] : []; }),
  };
}
