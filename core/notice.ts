import type { Span } from './article.ts';

/** What a notice says about the text (or, for photo-credit, about a picture beside it). */
export type NoticeKind =
  | 'translation' | 'machine-translation' | 'source' | 'republication' | 'syndication' | 'wire-credit' | 'photo-credit';

/**
 * A sentence in which the page itself says where its text or picture comes from.
 * A notice may run over several elements ("Source:" in one, the name in the next): `spans` are in reading order, at least one.
 */
export interface Notice {
  kind: NoticeKind;
  spans: Span[];
  /** The words of the page, spans joined by a blank. */
  quote: string;
  /** As the page writes it, still inflected ("TASS", "rosyjskiej agencji TASS"). */
  sourceName: string | null;
  sourceUrl: string | null;
  /** BCP 47 of the language translated from. */
  sourceLanguage: string | null;
  /** A person, or for machines the service's own name ("Google Translate"). */
  translator: string | null;
  translatorIsMachine: boolean;
  /** As an SPDX or Creative Commons short name where it is stated ("CC BY-SA 4.0"). */
  licence: string | null;
  /** How firmly the words say it, and which rule of catalogue/phrases read them. */
  confidence: 'stated' | 'likely';
  rule: string;
}

/** A tell-tale of unstated machine translation. A hint with its explanation, never a fact. */
export interface Sign { span: Span; quote: string; rule: string; explanation: string }
