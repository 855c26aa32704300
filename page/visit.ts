import type { Article, Block, Span } from '../core/article.ts';
import type { PageState } from '../core/protocol.ts';
import type { Reading } from '../core/reading.ts';
import { switchesOf, type SiteSettings } from '../core/settings.ts';
import { extract } from './extract.ts';
import { watchFrames } from './framed.ts';
import type { Extract } from './living.ts';
import type { Places } from './places.ts';

/** What shows a reading in the page (reader.ts): most pages hold no article and never get it. */
export interface Equipment {
  show(reading: Reading, places: Places, blocks: readonly Block[], settings: SiteSettings): void;
  clear(): void;
  reveal(spans: Span[]): boolean;
  step(direction: 'next' | 'previous'): boolean;
}

export interface VisitParts {
  /** Fetches the equipment for a document, the page's or a frame's; `signal` ends it. @throws when it does not arrive. */
  equip(document: Document, signal: AbortSignal): Promise<Equipment>;
  /** Has an article read. @throws when the background cannot. */
  ask(article: Article): Promise<Reading>;
  /** Is told what the page has come to. */
  onChange(state: PageState): void;
}

export interface Visit {
  state(): PageState;
  /** Takes effect at once: switching off clears everything, switching on reads. */
  apply(settings: SiteSettings): void;
  reveal(spans: Span[]): boolean;
  step(direction: 'next' | 'previous'): boolean;
}

/**
 * One page from its first look to its end: watches for an article, has it read and shown, answers the popup. The states are those of
 * core/protocol.ts. The reading lives here and nowhere else; `signal` ends all of it.
 */
export function createVisit(page: Document, { equip, ask, onChange }: VisitParts, signal: AbortSignal): Visit {
  let settings = switchesOf('off');
  let watching: AbortController | null = null;
  let equipment: Equipment | null = null;
  let state: PageState['state'] = 'off';
  let failure = '';
  let read: { reading: Reading; places: Places; blocks: readonly Block[] } | null = null;

  const stateNow = (): PageState => {
    const url = page.URL;
    if (read) return { state: 'read', url, reading: read.reading, painted: { names: settings.names, notices: settings.notices } };
    return state === 'failed' || state === 'read' ? { state: 'failed', url, message: failure } : { state, url };
  };
  const forget = (next: PageState['state']): void => {
    state = next;
    read = null;
    equipment?.clear();
    onChange(stateNow());
  };
  const fail = (error: unknown): void => {
    failure = String(error);
    forget('failed');
  };
  let equipping: { document: Document; arrives: Promise<Equipment>; end: AbortController } | null = null;
  /** Once for all articles of a document, whose equipment ends with the next document's; a failure is not kept, the next article tries again. */
  const getEquipment = (document: Document): Promise<Equipment> => {
    if (equipping?.document === document) return equipping.arrives;
    equipping?.end.abort();
    equipment = null;
    const end = new AbortController();
    const arrives = equip(document, AbortSignal.any([signal, end.signal])).then((arrived) => {
      if (!end.signal.aborted) equipment = arrived;
      return arrived;
    }, (error: unknown) => {
      if (!end.signal.aborted) equipping = null;
      throw error;
    });
    equipping = { document, arrives, end };
    return arrives;
  };
  /** The equipment is on its way while the article is extracted and read: injecting takes longer than either. */
  const extractMeanwhile: Extract = (document, ...about) => {
    void getEquipment(document).catch(() => undefined);
    return extract(document, ...about);
  };

  const watch = (end: AbortSignal): void => {
    state = 'looking';
    let current = -1;
    watchFrames(page, extractMeanwhile, end, (found) => {
      current = found?.token ?? -1;
      if (!found) {
        forget('not-article');
        return;
      }
      const isOver = (): boolean => end.aborted || current !== found.token;
      state = 'reading';
      Promise.all([ask(found.article), getEquipment(found.page)]).then(
        ([reading, { show }]) => {
          if (isOver()) return;
          state = 'read';
          read = { reading, places: found.places, blocks: found.article.blocks };
          show(reading, found.places, found.article.blocks, settings);
          onChange(stateNow());
        },
        (error: unknown) => {
          if (!isOver()) fail(error);
        },
      );
    }, (error) => {
      if (!end.aborted) fail(error);
    });
  };

  signal.addEventListener('abort', () => watching?.abort());
  return {
    state: stateNow,
    apply(wanted) {
      settings = wanted;
      if (!settings.on) {
        watching?.abort();
        watching = null;
        forget('off');
      } else if (!watching) {
        watching = new AbortController();
        watch(AbortSignal.any([signal, watching.signal]));
      } else if (read) {
        equipment?.show(read.reading, read.places, read.blocks, settings);
      }
    },
    reveal: (spans) => equipment?.reveal(spans) ?? false,
    step: (direction) => equipment?.step(direction) ?? false,
  };
}
