import { maybeArticle } from './gate.ts';
import { watchArticle, type Extract, type Watched } from './living.ts';

/** An article and the document it stands in: the page's own, or that of a frame. */
export interface Found extends Watched { page: Document }

/** A frame smaller than this, in CSS pixels, is a player, a button or an advertisement. */
const NARROWEST = 300, LOWEST = 200;
const isFrame = (target: unknown): boolean => /^I?FRAME$/.test((target as Element).nodeName);

/**
 * Watches a page and, as long as it holds no article itself, its largest frame that may. A frame of another site is closed to the page, and to us:
 * its `contentDocument` is null (HTML, 4.8.5). `token` grows over both, as in living.ts.
 */
export function watchFrames(
  page: Document, extract: Extract, signal: AbortSignal, onChange: (found: Found | null) => void, onFailure: (error: unknown) => void,
): void {
  let token = 0;
  // Until the page's own first look says otherwise, nobody looks into its frames.
  let isArticle = true;
  let inside: { frame: Document; end: AbortController } | null = null;
  const tell = (found: Watched | null, from: Document): void => onChange(found && { ...found, page: from, token: ++token });
  const leave = (): void => {
    inside?.end.abort();
    inside = null;
  };
  const look = (): void => {
    const frame = findFrame(page);
    if (!frame || frame === inside?.frame) return;
    leave();
    const end = new AbortController();
    inside = { frame, end };
    // Its document goes when it is led on, and its article with it.
    frame.defaultView?.addEventListener('pagehide', () => {
      leave();
      onChange(null);
    }, { signal: end.signal });
    watchArticle(frame, extract, AbortSignal.any([signal, end.signal]), (found) => tell(found, frame), onFailure);
  };
  watchArticle(page, extract, signal, (found) => {
    isArticle = found !== null;
    if (isArticle) leave();
    tell(found, page);
    if (!isArticle) look();
  }, onFailure);
  page.addEventListener('load', ({ target }) => {
    if (!isArticle && isFrame(target)) look();
  }, { signal, capture: true });
}

function findFrame(page: Document): Document | null {
  let largest: Document | null = null, most = 0;
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
    const inner = frame.contentDocument;
    if (!inner || !maybeArticle(inner)) continue;
    const { offsetWidth: width, offsetHeight: height } = frame;
    if (width < NARROWEST || height < LOWEST || width * height <= most) continue;
    most = width * height;
    largest = inner;
  }
  return largest;
}
