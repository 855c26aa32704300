import type { Catalogue, Citation, Outlet, Owner, Statement } from '../core/outlet.ts';
import { createOutletIndex } from '../core/outlet-index.ts';

const FIELDS = [
  'country', 'inLanguage', 'foundingDate', 'location', 'legalName', 'funding', 'editorialControl', 'stateMedia', 'memberOf', 'selfDescription', 'description', 'history',
] as const;

function period({ start, end }: Statement<unknown>): string {
  if (start === null && end === null) return '';
  return start === end ? ` (${start ?? ''})` : ` (${start ?? '…'} – ${end ?? ''})`;
}

const marks = ({ citations }: Statement<unknown>, from: number): string => citations.map((index) => `[${index + 1 + from}]`).join('');

/** Owners above, one line each, indented by their distance; an owner already on the path is not entered twice. */
function chainLines(holdings: Outlet['parentOrganization'], owners: ReadonlyMap<string, Owner>, sources: Citation[], own: Citation[], path: string[]): string[] {
  return holdings.flatMap((holding) => {
    const { owner: id, share } = holding.value;
    const owner = owners.get(id);
    const cited = holding.citations.flatMap((index) => own[index] ?? []);
    const numbers = cited.map((citation) => {
      if (!sources.includes(citation)) sources.push(citation);
      return `[${sources.indexOf(citation) + 1}]`;
    });
    const line = `${'  '.repeat(path.length + 1)}↑ ${owner?.name ?? id}${owner ? ` · ${owner.kind}` : ''}${share === null ? '' : ` · ${share} %`}${period(holding)} ${numbers.join('')}`;
    const open = owner && owner.open !== null ? [`${'  '.repeat(path.length + 2)}… ${owner.open}`] : [];
    return [line, ...open, ...(owner && !path.includes(id) ? chainLines(owner.parentOrganization, owners, sources, owner.citations, [...path, id]) : [])];
  });
}

function showOutlet(outlet: Outlet, owners: ReadonlyMap<string, Owner>): string {
  const sources = [...outlet.citations];
  const facts = FIELDS.flatMap((field) => outlet[field].map((statement) => `${field}: ${statement.value}${period(statement)} ${marks(statement, 0)}`));
  const acts = outlet.regulatoryActs.map((statement) => `act (${statement.value.jurisdiction}): ${statement.value.act}${period(statement)}: ${statement.value.effect} ${marks(statement, 0)}`);
  const chain = chainLines(outlet.parentOrganization, owners, sources, outlet.citations, []);
  return [
    `${outlet.name}${outlet.nativeName === null ? '' : ` · ${outlet.nativeName}`} (${outlet.id}, ${outlet.kind})`,
    ...(outlet.aliases.length > 0 ? [`also: ${outlet.aliases.join('; ')}`] : []),
    `at: ${[...outlet.domains, ...outlet.formerDomains.map((host) => `${host} (former)`), ...outlet.accounts].join(', ')}`,
    ...(outlet.mirrorOf === null ? [] : [`carries the text of: ${outlet.mirrorOf}`]),
    ...facts, ...acts, ...(chain.length > 0 ? ['owners:', ...chain] : []), '',
    ...sources.map(({ title, publisher, url, retrieved }, index) => `[${index + 1}] ${title}. ${publisher}. ${url} (read ${retrieved})`),
  ].join('\n');
}

/** What the catalogue says of an address, a name or an id; every outlet the name may mean. */
export function showOutlets(catalogue: Catalogue, query: string): string {
  const index = createOutletIndex(catalogue.outlets);
  const owners = new Map(catalogue.owners.map((owner) => [owner.id, owner]));
  const byId = catalogue.outlets.filter(({ id }) => id === query);
  const byAddress = index.byAddress(query);
  const found = byId.length > 0 ? byId : byAddress ? [byAddress] : index.byName(query);
  return found.length === 0 ? `The catalogue has nothing for "${query}".` : found.map((outlet) => showOutlet(outlet, owners)).join('\n\n');
}
