import { LIST } from './context.ts';
import { foldTitle } from './fold-title.ts';
import { chooseWording, readWordings, type Title, type Wording } from './headline.ts';
import { namesOf, textOf } from './json-ld.ts';
import { metaOf } from './stated.ts';
import type { Survey } from './survey.ts';

/** Host of a web address, '' when there is none. */
export const hostOf = (url: string): string => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '');

const TOP_LINES = 80, LONGEST_LINE = 200;
const HEADING = /^h[1-6]$/;
/** Boxes an h1's text may stand in below it. */
const FEW_BOXES = 4;
const MOST_HEAD = 1_000;

/** The headline, once the site's own names are taken off; of several articles one under the other, the h1 of the one read. Found once per survey. */
export function findTitle(page: Document, url: string, survey: Survey): Title {
  let title = survey.titles.get(url);
  if (!title) survey.titles.set(url, title = readTitle(page, url, survey));
  return title;
}

function readTitle(page: Document, url: string, survey: Survey): Title {
  const { boxes, prose } = survey;
  if (prose.articles.length > 0) {
    const read = boxes[prose.root]?.element ?? null;
    const own = textOf(prose.articles.find((article) => article.contains(read))?.querySelector('h1')?.textContent ?? null);
    if (own) return { stated: { value: own, from: 'h1' }, shown: own };
  }
  const wordings = wordingsOf(page, url, survey);
  const stated = chooseWording(wordings)?.stated ?? null;
  const shown = chooseWording(wordings.filter(({ features }) => features['visible'])) ?? chooseWording(wordings.filter(({ stated }) => stated.from === 'h1'));
  return { stated, shown: (shown?.stated ?? stated)?.value ?? '' };
}

/** Breadcrumbs and menus end in an h1 on some sites: the title for search engines, no headline. */
function isListed(h1: Element, root: Element | null): boolean {
  const list = h1.closest('nav,[role=navigation],ul,ol');
  return list !== null && !list.contains(root);
}

/** All wordings of the headline with what speaks for each. */
export function wordingsOf(page: Document, url: string, { markup, blocks, boxes, prose }: Survey): Wording[] {
  const host = hostOf(url);
  const { linked } = markup;
  const names = [...linked.article ? namesOf(linked, linked.article['publisher']) : [], ...metaOf(markup, 'og:site_name'), ...metaOf(markup, 'application-name')];
  const root = boxes[prose.root]?.element ?? null;
  const heads = new Map<Element, string>();
  for (let i = 0; i <= prose.first + 1 && i < blocks.length; i++) {
    for (let box = blocks[i]!.box, up = 0; box > 0 && up < FEW_BOXES; box = boxes[box]!.parent, up++) {
      const { tag, element } = boxes[box]!;
      if (tag !== 'h1' || isListed(element, root)) continue;
      const before = heads.get(element) ?? '';
      if (before.length <= MOST_HEAD) heads.set(element, `${before} ${blocks[i]!.text.slice(0, MOST_HEAD)}`);
    }
  }
  return readWordings(page, markup, {
    url, heads, siteNames: [...names, host, host.replace(/^www\./, '')],
    linesOf: () => blocks.slice(0, Math.min(TOP_LINES, prose.first + 1)).flatMap(({ text, linked, context, box }) => {
      const { tag, element } = boxes[box]!;
      if (text.length > LONGEST_LINE) return [];
      // A kicker and the headline often share a heading, each in an element of its own.
      if (HEADING.test(tag)) return [text, element.lastElementChild?.textContent?.slice(0, LONGEST_LINE) ?? ''].map(foldTitle);
      return linked * 2 < text.length && !(context & LIST) ? [foldTitle(text)] : [];
    }),
  });
}
