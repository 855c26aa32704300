import type { Article, Span } from './article.ts';
import type { EntityCard } from './mention.ts';
import type { Outlet, OutletId, Owner, OwnerId } from './outlet.ts';
import type { ReadingRecord } from './overview.ts';
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
  /** Has what shows a reading injected into the asking page, its styles into its frames too when the article stands in one; most pages never need it. */
  'page/equip': (isFramed: boolean) => null;
  /** Whether a tab without our script could get it: a page of HTML the browser lets us into. */
  'page/can-start': (tab: number) => boolean;
  /** Gives a tab the script; what it does then is up to the settings and `page/read`. */
  'page/start': (tab: number) => boolean;
  'outlet/at': (url: string) => OutletView | null;
  /** The outlet of an id, for pages that show one outlet whole. */
  'outlet/by-id': (id: OutletId) => OutletView | null;
  /** What is known of words a reader selected: outlets of that name, and names found in them. */
  'selection/look-up': (text: string) => LookedUp;
  /** Opens the extension's page about an outlet. */
  'outlet/open': (id: OutletId) => boolean;
  /** The registrable domain of an address (example.co.uk), null when it has none. */
  'site/domain': (url: string) => string | null;
  /** What the overview has kept; [] when the reader wants none. */
  'overview/load': (nothing: null) => ReadingRecord[];
  'overview/forget': (nothing: null) => boolean;
  /** The page tells what it has come to, so that the toolbar can show it. */
  'page/changed': (standing: PageStanding) => boolean;
}

/** Names are drawn as a reading of the selected words alone. */
export interface LookedUp { outlets: OutletView[]; names: EntityCard[] }

/** What a page has come to, as far as the toolbar shows it. `source` is whom the text comes from. */
export interface PageStanding { state: PageState['state']; source: string | null }

/** What a page says of itself beside its article: its title, and its own pages about who makes it. */
export interface PageSelf { title: string; about: { text: string; url: string }[] }

export interface ToPage {
  'page/state': (nothing: null) => PageState;
  'page/self': (nothing: null) => PageSelf;
  /** Reads the page now, where Whence reads only when asked. */
  'page/read': (nothing: null) => boolean;
  /** Scrolls to the spans, marks them for a moment and opens their card. False when they are no longer on the page. */
  'page/reveal': (spans: Span[]) => boolean;
  /** Goes to the next or previous highlight and opens its card with the focus in it. */
  'page/step': (direction: 'next' | 'previous') => boolean;
}
