import { readAddressSigns } from '../core/address-signs.ts';
import { ARTICLE, BODY } from './context.ts';
import { findTitle } from './title.ts';
import { foldTitle } from './fold-title.ts';
import { statedByMeta } from './stated.ts';
import type { Survey } from './survey.ts';

const LIST_TYPE = /^(?:ItemList|CollectionPage|SearchResultsPage|ProfilePage|OfferCatalog)$/;
const THREAD_TYPE = /^(?:QAPage|DiscussionForumPosting|Question)$/;
const GOODS_TYPE = /^(?:Product|Offer|AggregateOffer|SoftwareApplication|MobileApplication|LocalBusiness|Hotel|Restaurant|Event|JobPosting|RealEstateListing|ProductGroup|Service)$/;

const log = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
const flag = (is: unknown): number => (is ? 1 : 0);

/** What a page looks like, as numbers between 0 and 1 by name; core/gate.ts weighs them. `url` may be '' when it is not known: then what the page calls its own is read. */
export function readFeatures(page: Document, url: string, read: Survey): Record<string, number> {
  const { boxes, blocks, prose, markup } = read;
  const { linked, properties } = markup;
  const ogType = statedByMeta(markup, 'og:type')?.value.toLowerCase() ?? '';
  const types = [...linked.types];
  const signs = readAddressSigns(url || (markup.links.find(({ rel }) => rel === 'canonical')?.href ?? statedByMeta(markup, 'og:url')?.value ?? ''));
  const count = (tag: string): number => page.getElementsByTagName(tag).length;

  const { inside, first } = prose;
  let length = 0, linkedLength = 0, paragraphs = 0, longest = 0, rootLength = 0, rootLinked = 0;
  const direct = new Map<number, number>();
  for (const block of blocks) {
    const size = block.text.length;
    length += size;
    linkedLength += block.linked;
    if (!inside[block.box] || block.context & prose.outside & ~boxes[prose.root]!.context) continue;
    rootLength += size;
    rootLinked += block.linked;
    const { mass } = block;
    if (mass === 0) continue;
    if (mass > 80) paragraphs++;
    if (mass > longest) longest = mass;
    const box = boxes[block.box]!;
    const holder = box.tag === 'p' ? box.parent : block.box;
    direct.set(holder, (direct.get(holder) ?? 0) + mass);
  }
  const title = foldTitle(findTitle(page, url, read).shown);
  const head = blocks.findIndex((block) => block.text.length < 300 && foldTitle(block.text) === title);
  const body = ` ${page.body?.getAttribute('class')?.toLowerCase() ?? ''} ${page.body?.id ?? ''} `;

  return {
    ...signs,
    linkedArticle: flag(linked.article),
    linkedList: flag(!linked.article && types.some((type) => LIST_TYPE.test(type))),
    linkedThread: flag(types.some((type) => THREAD_TYPE.test(type))),
    linkedGoods: flag(!linked.article && types.some((type) => GOODS_TYPE.test(type))),
    ogArticle: flag(ogType.startsWith('article') || ogType === 'blog'),
    ogOther: flag(ogType !== '' && !ogType.startsWith('article')),
    author: flag(linked.article?.['author'] ?? statedByMeta(markup, 'author', 'article:author') ?? properties.get('author')),
    mass: log(prose.mass, 20_000),
    massShare: prose.pageMass > 0 ? prose.mass / prose.pageMass : 0,
    oneHolder: prose.pageMass > 0 ? Math.max(0, ...direct.values()) / prose.pageMass : 0,
    paragraphs: log(paragraphs, 40),
    longest: log(longest, 1_500),
    named: flag(prose.root > 0 && boxes[prose.root]!.context & (BODY | ARTICLE)),
    linkShare: length > 0 ? linkedLength / length : 1,
    rootLinkShare: rootLength > 0 ? rootLinked / rootLength : 1,
    repeats: log(countRepeats(boxes, blocks, inside), 30),
    headline: flag(title !== '' && head >= 0 && first >= 0 && head <= first + 1),
    articles: log(Math.max(0, count('article') - 1), 40),
    headingLinks: log(page.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3,a h4').length, 60),
    fields: log(count('input') + count('select') + count('textarea'), 40),
    bodySingle: flag(/[\s_-](?:single|article|story|post|news-?article)[\s_-]/.test(body)),
    bodyList: flag(/[\s_-](?:home|front|archive|category|search|forum|product|blog|index|list)[\s_-]/.test(body)),
  };
}

/** How many brothers of the same tag and class hold prose: teasers, search results, posts of a thread. Paragraphs do not count. */
function countRepeats(boxes: Survey['boxes'], blocks: Survey['blocks'], inside: Uint8Array): number {
  const holds = new Uint8Array(boxes.length);
  for (const block of blocks) if (inside[block.box] && block.text.length > 60) for (let i = block.box; i > 0 && !holds[i]; i = boxes[i]!.parent) holds[i] = 1;
  const families = new Map<string, number>();
  let most = 0;
  for (let i = 1; i < boxes.length; i++) {
    const { tag, parent, element } = boxes[i]!;
    if (!holds[i] || !inside[i] || /^(?:p|h\d|blockquote|li|ul|ol|td|tr|th|tbody|figure|figcaption)$/.test(tag)) continue;
    const name = `${parent} ${tag} ${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
    const size = (families.get(name) ?? 0) + 1;
    families.set(name, size);
    if (size > most) most = size;
  }
  return most;
}
