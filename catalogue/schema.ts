/**
 * The form of a record as data: its fields in canonical order and what each holds. parse.ts, canon.ts and check.ts all read it,
 * so a field exists here or nowhere. The words are schema.org's where it has one (NewsMediaOrganization, Organization).
 */
export type FieldKind = 'text' | 'texts' | 'statements' | 'citations';
export type Fields = Record<string, FieldKind>;

export const OUTLET_FIELDS: Fields = {
  name: 'text', nativeName: 'text', aliases: 'texts', kind: 'text',
  domains: 'texts', formerDomains: 'texts', accounts: 'texts', mirrorOf: 'text',
  country: 'statements', inLanguage: 'statements', foundingDate: 'statements', location: 'statements', legalName: 'statements',
  parentOrganization: 'statements', funding: 'statements', editorialControl: 'statements', stateMedia: 'statements',
  regulatoryActs: 'statements', memberOf: 'statements', selfDescription: 'statements', description: 'statements', history: 'statements',
  sameAs: 'texts', citations: 'citations',
};

export const OWNER_FIELDS: Fields = {
  name: 'text', kind: 'text', country: 'text', parentOrganization: 'statements', open: 'text', sameAs: 'texts', citations: 'citations',
};

const QUALIFIERS = ['start', 'end', 'cite'];

/** Keys of one statement in canonical order; `parentOrganization` and `regulatoryActs` have a composed value, all others `value`. */
export function statementKeys(field: string): string[] {
  if (field === 'parentOrganization') return ['owner', 'share', ...QUALIFIERS];
  if (field === 'regulatoryActs') return ['act', 'jurisdiction', 'effect', 'actUrl', ...QUALIFIERS];
  return ['value', ...QUALIFIERS];
}

export const CITATION_KEYS = ['title', 'publisher', 'url', 'retrieved'];

export const OUTLET_KINDS = [
  'newspaper', 'magazine', 'broadcaster', 'agency', 'photo-agency', 'portal', 'blog', 'fact-checker',
  'network', 'aggregator', 'syndicator', 'platform', 'mirror',
] as const;

export const OWNER_KINDS = [
  'person', 'family', 'company', 'state', 'state-body', 'foundation', 'party', 'church', 'public', 'cooperative',
] as const;

/** Kinds a chain may end at; a company or state body goes on, or says in `open` why it does not. */
export const ULTIMATE_KINDS: readonly string[] = ['person', 'family', 'state', 'foundation', 'party', 'church', 'public', 'cooperative'];

export const STATE_MEDIA_CLASSES = ['SC', 'CaPu', 'CaPr', 'ISFM', 'ISF', 'ISM', 'IP'] as const;

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** ISO 8601 date of any precision from a year to a day. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
