import type { Article, Span } from './article.ts';
import type { Outlet, Owner, OwnerId } from './outlet.ts';
import type { Reading } from './reading.ts';

/** An outlet with every owner its chains pass through. */
export interface OutletView { outlet: Outlet; owners: Record<OwnerId, Owner> }

/**
 * What a page can say of itself at this moment.
 *
 *   looking ──▶ not-article ◀──▶ reading ──▶ read
 *      │            (page changes)   └─────▶ failed
 *      └──▶ off ◀── switched off for this site, back by switching on
 */
export type PageState =
  | { state: 'looking' | 'not-article' | 'off' | 'reading'; url: string }
  | { state: 'read'; url: string; reading: Reading; painted: { names: boolean; notices: boolean } }
  | { state: 'failed'; url: string; message: string };

/**
 * Everything one part of the extension may ask another, one function type a message so that question and answer cannot drift.
 * A null answer means "there is nothing"; a rejection means "could not look".
 */
export interface ToBackground {
  'article/read': (article: Article) => Reading;
  /** Has reader.js injected into the asking page; most pages never need it. */
  'page/equip': (nothing: null) => null;
  'outlet/at': (url: string) => OutletView | null;
}

export interface ToPage {
  'page/state': (nothing: null) => PageState;
  /** Scrolls to the spans, marks them for a moment and opens their card. False when they are no longer on the page. */
  'page/reveal': (spans: Span[]) => boolean;
  /** Goes to the next or previous highlight and opens its card with the focus in it. */
  'page/step': (direction: 'next' | 'previous') => boolean;
}
