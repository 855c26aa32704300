import type { Article } from '../core/article.ts';
import { judgeArticle, maybeArticle } from './gate.ts';
import type { Places } from './places.ts';
import { surveying, type Survey } from './survey.ts';

/** Reads an article off a page that was surveyed: extract.ts, or a test's own. */
export type Extract = (page: Document, url: string, read: Survey) => { article: Article; places: Places };

/** What is to be read now. `token` grows with every change: an answer that carries an older one belongs to a page that is gone. */
export interface Watched { article: Article; places: Places; token: number }

/*
 *            start, prerender over              survey finished
 *   [waiting] ───────────────────▶ [surveying] ────────────────▶ [settled]
 *       ▲                              │  ▲  text changed meanwhile  │
 *       │          address changed     │  └──────────────────────────┤ text added or taken away, node of the article replaced
 *       └──────────────────────────────┴─────────────────────────────┘ (after a rest that doubles with every look)
 */
const NODES_PER_SLICE = 400;
const SLICE_TIME = 5;
const REST = 250;
const LONGEST_REST = 16_000;
/** Articles scrolled in one under the other that are watched for the reader's place. */
const MOST_FOLLOWED = 50;

interface Navigation extends EventTarget { readonly currentEntry: unknown }

/**
 * Calls back whenever there is an article to read (again) or none any more, first after the first look: at the start, after history navigation, late text, edits.
 * A failure of the reading is told, and the next change of the page tries again.
 * Works in idle slices of a few milliseconds, never inside the page's own task. Elements without text of their own (ours) wake nothing.
 */
export function watchArticle(
  page: Document, extract: Extract, signal: AbortSignal, onChange: (state: Watched | null) => void, onFailure: (error: unknown) => void,
): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  let token = 0;
  /** undefined until the first look has been told of. */
  let shown: { key: string; places: Places } | null | undefined;
  let at = page.URL;
  let rest = REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Generator<void, Survey> | null = null;

  const idle = (run: () => void): void => {
    if (view.requestIdleCallback) view.requestIdleCallback(run, { timeout: 100 });
    else setTimeout(run, 1);
  };
  const show = (state: Omit<Watched, 'token'> | null): void => {
    if (!state && shown === null) return;
    shown = state && { key: keyOf(state.article), places: state.places };
    onChange(state && { ...state, token: ++token });
  };
  const settle = (read: Survey): void => {
    // A clock or ticker in the page must not have it read over and over: every look doubles the rest until history moves on.
    rest = Math.min(rest * 2, LONGEST_REST);
    follow(read.prose.articles);
    if (!judgeArticle(page, read).isArticle) return show(null);
    const found = extract(page, page.URL, read);
    const same = !!shown && shown.key === keyOf(found.article) && shown.places.every((runs) => runs.every(({ node }) => node.isConnected));
    if (!same) show(found);
  };
  const proceed = (mine: Generator<void, Survey>): void => {
    if (signal.aborted || work !== mine) return;
    const until = view.performance.now() + SLICE_TIME;
    do {
      const { done, value } = mine.next();
      if (done) {
        work = null;
        try { settle(value); } catch (error) { onFailure(error); }
        return;
      }
    } while (view.performance.now() < until);
    idle(() => proceed(mine));
  };
  // Endless scrolling: the article that crosses the middle of the window is the one to read.
  let focus: Element | null = null;
  let followed: readonly Element[] = [];
  const middle = typeof IntersectionObserver === 'undefined' ? null : new IntersectionObserver((entries) => {
    const entered = entries.find(({ isIntersecting }) => isIntersecting)?.target;
    if (!entered || entered === focus) return;
    focus = entered;
    lookSoon();
  }, { rootMargin: '-50% 0px -50% 0px' });
  const follow = (articles: readonly Element[]): void => {
    if (articles.length === followed.length && articles.every((article, i) => article === followed[i])) return;
    followed = articles;
    middle?.disconnect();
    for (const article of articles.slice(0, MOST_FOLLOWED)) middle?.observe(article);
  };
  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    if (!maybeArticle(page)) { work = null; show(null); return; }
    const mine = surveying(page, NODES_PER_SLICE, focus);
    work = mine;
    // The first slice at once: most pages need no second one, and a look is never part of a task of the page's.
    proceed(mine);
  };
  const lookAfter = (wait: number): void => { timer ??= setTimeout(look, wait); };
  const lookSoon = (): void => { clearTimeout(timer); timer = undefined; rest = REST; lookAfter(0); };
  const checkAddress = (): void => {
    if (withoutFragment(page.URL) === withoutFragment(at)) return;
    at = page.URL;
    work = null;
    show(null);
    lookSoon();
  };

  const observer = new MutationObserver((records) => {
    checkAddress();
    if (records.some(touchesText)) lookAfter(rest);
  });
  const start = (): void => {
    if (signal.aborted) return;
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    look();
  };
  const listening = { signal };
  const navigation = (view as unknown as { navigation?: Navigation }).navigation;
  navigation?.addEventListener('currententrychange', checkAddress, listening);
  view.addEventListener('popstate', checkAddress, listening);
  view.addEventListener('pageshow', (event) => { if (event.persisted) lookSoon(); }, listening);
  view.addEventListener('pagehide', () => { work = null; clearTimeout(timer); timer = undefined; }, listening);
  signal.addEventListener('abort', () => { observer.disconnect(); middle?.disconnect(); clearTimeout(timer); work = null; });
  if ((page as Document & { prerendering?: boolean }).prerendering) page.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}

const withoutFragment = (url: string): string => url.split('#', 1)[0]!;
const keyOf = ({ address, blocks }: Article): string => `${withoutFragment(address.url)}\n${blocks.map((block) => block.text).join('\n')}`;

/** Whether a change may concern text. Scripts, styles, pictures and hosts of shadow trees hold none. */
function touchesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (target.nodeName === 'HEAD') return false;
  return [...addedNodes, ...removedNodes].some((node) =>
    node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE' && node.nodeType !== 8 && /\S/.test(node.textContent ?? ''));
}
