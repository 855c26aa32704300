/**
 * A half-open range of UTF-16 code units inside one block of an article
 * (W3C Web Annotation, TextPositionSelector, with the block as its source).
 */
export interface Span { block: number; start: number; end: number }

/**
 * What a block is on the page. `note` is small print set apart from the prose (source line, disclaimer, box beside the text),
 * `caption` and `credit` belong to a figure.
 */
export type BlockRole =
  | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'heading' | 'paragraph' | 'quote' | 'list'
  | 'caption' | 'credit' | 'note';

/** A link inside a block: its text is `text.slice(start, end)`, its address is absolute. */
export interface Link { start: number; end: number; href: string }

/**
 * One run of text as the reader sees it: white space collapsed, no leading or trailing blank, never empty.
 * `edge` says that the block stands outside the prose (under the headline, in a caption, after the last paragraph, in a box):
 * notices often stand there, main text does not.
 * `figure` is what a caption or credit belongs to: a source line under a chart says nothing of the article, and what a piece of
 * program code calls its source neither.
 */
export interface Block {
  role: BlockRole;
  text: string;
  edge: boolean;
  links: Link[];
  figure: 'image' | 'video' | 'chart' | 'table' | 'code' | null;
}

/** A value and where it was read, e.g. `json-ld:NewsArticle.headline`, `meta:og:title`, `h1`. */
export interface Stated<T> { value: T; from: string }

/** The page's language as BCP 47, with how sure its reading is (0 to 1). */
export interface StatedLanguage extends Stated<string> { confidence: number }

/**
 * Markup that claims something about where the text comes from. `relation` is schema.org's or HTML's own word, `value` a URL or a name.
 * `alternate` is the same article in another language, as its hreflang says: a sibling that may be the original of a translation, not a source.
 * `translation-tool` is a translating proxy, browser or plug-in that left its mark (value: its name).
 */
export interface MarkupClaim {
  relation:
    | 'isBasedOn' | 'translationOfWork' | 'translator' | 'sourceOrganization' | 'creditText' | 'copyrightHolder' | 'provider'
    | 'canonical' | 'syndication-source' | 'original-source' | 'cite' | 'alternate' | 'translation-tool';
  value: string;
  from: string;
}

/** The address the reader is at, with wrappers (AMP cache, translating proxy, web archive, reader mode) taken off. */
export interface Address {
  /** As the browser shows it. */
  url: string;
  /** Without wrapper and tracking parameters; equal to `url` when there was nothing to take off. */
  inner: string;
  /** Host of `inner`, lower case, without port. '' for addresses that have none (file:). */
  host: string;
  wrapper: 'amp' | 'translation-proxy' | 'archive' | 'search-cache' | 'reader' | null;
  /** On a host shared by many publishers, the one who publishes here: `mediasite/account`. */
  account: string | null;
}

/** A press article as its page states it; schema.org/NewsArticle's words. What the page does not state is null, never ''. */
export interface Article {
  address: Address;
  headline: Stated<string> | null;
  author: Stated<string>[];
  datePublished: Stated<string> | null;
  dateModified: Stated<string> | null;
  inLanguage: StatedLanguage | null;
  publisher: Stated<string> | null;
  articleSection: Stated<string> | null;
  markup: MarkupClaim[];
  /** In reading order. */
  blocks: Block[];
}
