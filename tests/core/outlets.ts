import type { Outlet, Owner } from '../../core/outlet.ts';

/** An outlet of the tests' own with what a case needs. */
export function outletOf(id: string, part: Partial<Outlet> = {}): Outlet {
  return {
    id, name: id, nativeName: null, aliases: [], kind: 'newspaper', domains: [`${id}.example`], formerDomains: [], accounts: [], mirrorOf: null,
    country: [], inLanguage: [], foundingDate: [], location: [], legalName: [], parentOrganization: [], funding: [], editorialControl: [],
    stateMedia: [], regulatoryActs: [], memberOf: [], selfDescription: [], description: [], history: [], sameAs: [], citations: [], ...part,
  };
}

/** A company of the tests' own with what a case needs. */
export function ownerOf(id: string, part: Partial<Owner> = {}): Owner {
  return { id, name: id, kind: 'company', country: null, parentOrganization: [], open: null, sameAs: [], citations: [], ...part };
}
