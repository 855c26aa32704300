import { hasDefaultElsewhere } from './siblings.ts';
import type { Markup } from './stated.ts';

/** `root`: what a browser or proxy leaves on `html` or `body` of the very page it has changed, `wrapped`: what it puts around every text; the rest: how a plug-in that offers other languages is known. */
interface Tool { name: string; root?: string; asset?: RegExp; meta?: string; id?: string; className?: string; mark?: string; wrapped?: string }

const TOOLS: readonly Tool[] = [
  { name: 'Google Translate', root: '.translated-ltr,.translated-rtl' },
  // Saved from a browser that translated: its class is gone, its way to wrap text is not.
  { name: 'Google Translate', wrapped: 'font[style="vertical-align: inherit;"] > font[style="vertical-align: inherit;"]' },
  { name: 'Immersive Translate', root: '[imt-state=dual],[imt-state=translation]' },
  { name: 'Microsoft Translator', root: '[_msthash],[class~=_msttexthash]' },
  { name: 'Yandex Translate', root: '[data-tr-rh]', id: 'tr-popup-yandex' },
  { name: 'Weglot', mark: '[data-weglot-lang]', asset: /cdn\.weglot/, className: 'weglot-container' },
  { name: 'GTranslate', asset: /gtranslate/, id: 'gtranslate_wrapper', className: 'gtranslate_wrapper' },
  { name: 'TranslatePress', mark: '[class*="translatepress-"]', asset: /translatepress|^trp-/m },
  { name: 'Bablic', asset: /\bbablic\b/ },
  { name: 'Localize', asset: /localizejs|localizecdn/ },
  { name: 'Transifex Live', asset: /transifex[^\n]*live/ },
  { name: 'ConveyThis', asset: /conveythis/ },
  { name: 'Linguise', asset: /linguise/, meta: 'linguise' },
];
const MOST_ASSETS = 300;
/** Elements, two to a text: a page of the nineties has one here and there. */
const LEAST_WRAPPED = 6;

/** Names of the software that translated this page, by the marks it left. */
export function findTranslationTools(page: Document, markup: Markup, url: string): string[] {
  const ends = [page.documentElement, page.body].filter((element) => element !== null);
  const assets = assetsOf(page);
  const isMarked = ({ asset, meta, id, className, mark }: Tool): boolean =>
    asset !== undefined && asset.test(assets) || meta !== undefined && markup.meta.has(meta) || id !== undefined && page.getElementById(id) !== null
    || className !== undefined && page.getElementsByClassName(className).length > 0 || mark !== undefined && ends.some((element) => element.matches(mark));
  const changed = ({ root, wrapped }: Tool): boolean => root !== undefined && ends.some((element) => element.matches(root))
    || wrapped !== undefined && page.getElementsByTagName('font').length >= LEAST_WRAPPED && page.querySelectorAll(wrapped).length * 2 >= LEAST_WRAPPED;
  return [...new Set(TOOLS.filter((tool) => changed(tool) || isMarked(tool) && isShownTranslated(page, markup, url)).map(({ name }) => name))];
}

/** Addresses of the scripts and style sheets with their ids, a line each: one pass in place of a selector per tool over the whole page. */
function assetsOf(page: Document): string {
  const lines: string[] = [];
  for (const tag of ['script', 'link']) {
    const elements = page.getElementsByTagName(tag);
    for (let i = 0; i < elements.length && i < MOST_ASSETS; i++) {
      const address = elements[i]!.getAttribute(tag === 'script' ? 'src' : 'href');
      if (address !== null) lines.push(elements[i]!.id, address.slice(0, 300));
    }
  }
  return lines.join('\n');
}

/** A plug-in serves the original too, which carries no language in its address and is what readers of no listed language get. */
function isShownTranslated(page: Document, markup: Markup, url: string): boolean {
  if (hasDefaultElsewhere(markup, url)) return true;
  const language = page.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
  return language.length === 2 && URL.canParse(url) && new URL(url).pathname.toLowerCase().split('/')[1]?.split('-')[0] === language;
}
