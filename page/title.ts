import type { Stated } from '../core/article.ts';
import { foldTitle } from './fold-title.ts';
import { chooseWording, readWordings, type Wording } from './headline.ts';
import { namesOf, textOf } from './json-ld.ts';
import { metaOf } from './stated.ts';
import type { Survey } from './survey.ts';

/** Host of a web address, '' when there is none. */
export const hostOf = (url: string): string => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '');

const TOP_LINES = 80;
/** Boxes an h1's text may stand in below it. */
const FEW_BOXES = 4;

/** `stated` is what the page gives as the article's title, `shown` the wording its reader sees above the text (the same, when it shows none of them). */
export interface Title { stated: Stated<string> | null; shown: string }

/** The headline, once the site's own names are taken off; of several articles one under the other, the h1 of the one read. */
export function findTitle(page: Document, url: string, survey: Survey): Title {
  const { boxes, prose } = survey;
  if (prose.articles.length > 0) {
    const read = boxes[prose.root]?.element ?? null;
    const own = textOf(prose.articles.find((article) => article.contains(read))?.querySelector('h1')?.textContent ?? null);
    if (own) return { stated: { value: own, from: 'h1' }, shown: own };
  }
  const wordings = wordingsOf(page, url, survey);
  const stated = chooseWording(wordings)?.stated ?? null;
  const shown = chooseWording(wordings.filter((wording) => wording.stated.from === 'h1'))?.stated ?? stated;
  return { stated, shown: shown?.value ?? '' };
}

/** All wordings of the headline with what speaks for each. */
export function wordingsOf(page: Document, url: string, { markup, blocks, boxes, prose }: Survey): Wording[] {
  const host = hostOf(url);
  const { linked } = markup;
  const names = [...linked.article ? namesOf(linked, linked.article['publisher']) : [], ...metaOf(markup, 'og:site_name'), ...metaOf(markup, 'application-name')];
  const near = new Set<Element>();
  for (let i = 0; i <= prose.first + 1 && i < blocks.length; i++) {
    for (let box = blocks[i]!.box, up = 0; box > 0 && up < FEW_BOXES; box = boxes[box]!.parent, up++) if (boxes[box]!.tag === 'h1') near.add(boxes[box]!.element);
  }
  return readWordings(page, markup, {
    url, near, siteNames: [...names, host, host.replace(/^www\./, '')],
    linesOf: () => blocks.slice(0, TOP_LINES).filter(({ text }) => text.length < 200).map(({ text }) => foldTitle(text)),
  });
}
