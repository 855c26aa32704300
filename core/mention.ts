import type { Span } from './article.ts';

/** Stable id of an entity of catalogue/names, e.g. `person/sergey-lavrov`, `place/bamako`, `organisation/al-qaeda`. */
export type EntityId = string;

export type MentionType = 'PER' | 'LOC' | 'ORG';

/** A name in the text. `entity` is null (NIL) until exactly one candidate is left; doubt shows as several candidates. */
export interface Mention {
  span: Span;
  surfaceForm: string;
  type: MentionType;
  /** Base form where it is known ("Moskwa" for "Moskwą"), else null. */
  lemma: string | null;
  candidates: EntityId[];
  entity: EntityId | null;
}

/**
 * It is that outlet (`outlet`), a news agency (`agency`), one under a regulator's or legislator's act that has not ended (`act`), or stands
 * above it in the chain of holders, with all of it or a part (`owns`).
 */
export type OutletRelation = 'outlet' | 'agency' | 'act' | 'owns';

/** What a hover card shows of an entity, in the reader's language. */
export interface EntityCard {
  id: EntityId;
  type: MentionType;
  label: string;
  /** One line: what it is. */
  description: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Office or role with the month it was checked. */
  office: { title: string; asOf: string } | null;
  wikidata: string | null;
  /** What the entity is to outlets of the catalogue. */
  outlets: { relation: OutletRelation; outlet: string; name: string }[];
}
