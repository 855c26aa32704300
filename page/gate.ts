import { decide, type Judgement } from '../core/gate.ts';
import { GATE } from '../core/gate-weights.ts';
import { readFeatures } from './features.ts';
import { survey, type Survey } from './survey.ts';

export type { Judgement } from '../core/gate.ts';

const CALLS_ITSELF_ARTICLE = 'meta[property="og:type"][content^="article" i],meta[property="article:published_time"]';
/** The address of a whole site or of one of its languages: no path, no query. */
const FRONT_PAGE = /^https?:\/\/[^/]+\/?(?:[a-z]{2}\/?|index\.\w+)?(?:#|$)/i;
/** Fewer paragraphs or line breaks than this hold no article. */
const FEW_PARAGRAPHS = 3, FEW_BREAKS = 6;

/**
 * The first question, a tenth of a millisecond: could this page be an article at all? A few native look-ups, no walk, no list of words, because a
 * content script runs it cold on every page. Lets every article of the evaluation cases pass and turns away nine front pages of ten.
 */
export function maybeArticle(page: Document, url: string = page.URL): boolean {
  if (!page.body) return false;
  if (page.head?.querySelector(CALLS_ITSELF_ARTICLE)) return true;
  if (FRONT_PAGE.test(url)) return false;
  return page.getElementsByTagName('p').length >= FEW_PARAGRAPHS || page.getElementsByTagName('br').length >= FEW_BREAKS
    || [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) => script.textContent?.includes('Article"'));
}

/** Decides from features of the live DOM; every reason is value × weight in log-odds. `url` may be '' for pages whose address is lost. */
export function judgeArticle(page: Document, read: Survey = survey(page), url: string = page.URL): Judgement {
  if (read.blocks.length === 0) return { isArticle: false, probability: 0, reasons: [] };
  return decide(readFeatures(page, url === 'about:blank' ? '' : url, read), GATE);
}
