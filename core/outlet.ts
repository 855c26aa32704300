/** Where a statement was read. `retrieved` is the day it was read (ISO 8601). */
export interface Citation { url: string; title: string; publisher: string; retrieved: string }

/**
 * Wikidata's model: a value, qualified in time, with references. `start`/`end` are ISO 8601 of any precision (2013, 2013-12, 2013-12-09);
 * null is unknown or open. `citations` are indices into the record's `citations`.
 */
export interface Statement<T> { value: T; start: string | null; end: string | null; citations: number[] }

export type OutletId = string;
/** A company, state body, person or family that owns, pays or controls; id of catalogue/owners. */
export type OwnerId = string;

export type OutletKind =
  | 'newspaper' | 'magazine' | 'broadcaster' | 'agency' | 'photo-agency' | 'portal' | 'blog' | 'fact-checker'
  | 'network' | 'aggregator' | 'syndicator' | 'platform' | 'mirror';

/**
 * The seven classes of the State Media Monitor typology (statemediamonitor.com), as that project names them:
 * state-controlled, captured public, captured private, independent state-funded and state-managed,
 * independent state-funded, independent state-managed, independent public.
 */
export type StateMediaClass = 'SC' | 'CaPu' | 'CaPr' | 'ISFM' | 'ISF' | 'ISM' | 'IP';

/** Part of an outlet held by an owner. `share` in percent, null when not stated. */
export interface Holding { owner: OwnerId; share: number | null }

/** A regulator's or legislator's act about an outlet: what it is called, what it does, who issued it, from when. */
export interface RegulatoryAct {
  act: string;
  jurisdiction: string;
  /** One sentence of what the act covers, in its own terms. */
  effect: string;
  actUrl: string | null;
}

/** schema.org/NewsMediaOrganization; every value is a statement with its references, and sources may disagree. */
export interface Outlet {
  id: OutletId;
  name: string;
  nativeName: string | null;
  /** Other names and spellings a notice may use. */
  aliases: string[];
  kind: OutletKind;
  /** Registrable domains, hosts or host/path scopes: `rt.com`, `actualidad.rt.com`, `onet.pl/sport`. */
  domains: string[];
  formerDomains: string[];
  /** Social and messenger accounts as addresses without scheme: `t.me/rt_russian`. */
  accounts: string[];
  /** For `mirror`s: the outlet whose text they carry. */
  mirrorOf: OutletId | null;
  country: Statement<string>[];
  inLanguage: Statement<string>[];
  foundingDate: Statement<string>[];
  location: Statement<string>[];
  legalName: Statement<string>[];
  parentOrganization: Statement<Holding>[];
  funding: Statement<string>[];
  editorialControl: Statement<string>[];
  stateMedia: Statement<StateMediaClass>[];
  regulatoryActs: Statement<RegulatoryAct>[];
  memberOf: Statement<string>[];
  selfDescription: Statement<string>[];
  description: Statement<string>[];
  history: Statement<string>[];
  sameAs: string[];
  citations: Citation[];
}

/** A node of an ownership chain. The chain ends at a `person`, `family`, `state`, `foundation` or `public` (dispersed shareholders). */
export interface Owner {
  id: OwnerId;
  name: string;
  kind: 'person' | 'family' | 'company' | 'state' | 'state-body' | 'foundation' | 'party' | 'church' | 'public' | 'cooperative';
  country: string | null;
  parentOrganization: Statement<Holding>[];
  /** Why the chain stops here although this is no ultimate owner; null when it goes on or ends. */
  open: string | null;
  sameAs: string[];
  citations: Citation[];
}

/** All records, and a digest of them that changes when any of them does. */
export interface Catalogue { outlets: Outlet[]; owners: Owner[]; digest: string }
