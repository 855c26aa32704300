import type { Stated } from '../core/article.ts';
import type { RawBlock } from './blocks.ts';
import { BYLINE } from './context.ts';
import { foldTitle } from './fold-title.ts';
import type { IsSite } from './site-name.ts';
import { namesOf } from './json-ld.ts';
import { metaOf, type Markup } from './stated.ts';

const LABEL = /^(?:erstellt von|verfasst von|geschrieben von|napisan[ey] przez|scritto da|geschreven door|écrit par|auteur|escrito por|written by|posted by|reported by|story by|words by|by|von|par|por|di|da|door|autor(?:ka|zy|i)?|author|av|af|текст|автор|oleh|yazan|skrevet av|tekst)\s*[:：]?\s+|^(?:文|撰文|記者|记者|作者|저자|기자)\s*[:：/／]\s*|^(?:記者|记者|作者|저자|기자)\s+/iu;
const SPLIT = /\s*(?:,|;|\||\/|·|•|&|\s(?:and|und|et|y|e|i|och|og|en|a|и|та|ve)\s)\s*/iu;
const NO_NAME = /https?:|www\.|@\w+\.|\d{3}|[:!?"„“]|^(?:admin|administrator|editor|staff|guest|user|redakcja|redaktion|author|share|follow|folgen|suivre|seguir|obserwuj|published|published by|about|more)$|^follow /i;

/** Authors as the page names them: JSON-LD, meta, microdata, rel=author, then the visible byline. First source that names someone wins. */
export function findAuthors(page: Document, markup: Markup, blocks: readonly RawBlock[], isSite: IsSite, top: Top): Stated<string>[] {
  const { linked, properties } = markup;
  const keep = (names: readonly string[], from: string): Stated<string>[] => {
    const seen = new Set<string>();
    return names.map((name) => withoutOutlet(name.replace(LABEL, '').trim(), isSite))
      .filter((name) => name.length > 1 && name.length < 80 && !NO_NAME.test(name) && !seen.has(foldTitle(name)) && seen.add(foldTitle(name)))
      .slice(0, 20).map((value) => ({ value, from }));
  };
  const persons = linked.article ? keep(namesOf(linked, linked.article['author']).flatMap((name) => name.split(SPLIT)), 'json-ld:author') : [];
  const isOutlet = persons.length === 1 && isSite(foldTitle(persons[0]!.value));
  if (persons.length > 0 && !isOutlet && !isHandle(persons[0]!.value)) return persons;
  let weak: Stated<string>[] | null = persons.length > 0 && !isOutlet ? persons : null;
  // Cards of shared links, as WordPress plugins write them, say who wrote the text or how long it takes to read.
  const card = LABEL.test(`${metaOf(markup, 'twitter:label1')[0]} `) ? ['twitter:data1'] : [];
  for (const name of ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'cxenseparse:author', 'article:author_name', ...card]) {
    const found = keep(metaOf(markup, name).flatMap((value) => value.split(SPLIT)), `meta:${name}`);
    if (found.length > 0 && !isSite(foldTitle(found[0]!.value)) && !isHandle(found[0]!.value)) return found;
    weak ??= found[0] ? found : null;
  }
  const marked = (properties.get('author') ?? []).slice(0, MOST_MARKS).filter((element) => element.closest('[class*=comment],[itemprop=comment]') === null).slice(0, 5).map((element) =>
    element.getAttribute('content') ?? (element.querySelector('[itemprop~=name]') ?? element).textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const fromMicrodata = keep(marked.flatMap((text) => text.slice(0, 200).split(SPLIT)), 'microdata:author');
  if (fromMicrodata.length > 0) return fromMicrodata;
  for (const block of blocks) {
    if (block.text.length > 120) continue;
    const linkedNames = block.links.map(({ start, end }) => block.text.slice(start, end)).filter((name) => !YEAR.test(name));
    // "By" and the name are often two elements with nothing between them.
    const isLabelled = LABEL.test(block.text) || block.links.length > 0 && LABEL.test(`${block.text.slice(0, block.links[0]!.start)} `);
    if (!(block.context & BYLINE) && !isLabelled) continue;
    const isName = (word: string): boolean => looksLikeName(word) && (isLabelled || linkedNames.length > 0 || isSeveral(word));
    const beside = linkedNames.length > 0 ? linkedNames : besideEachOther(block);
    const words = (beside.length > 0 ? beside : [block.text.replace(LABEL, '').split(AFTER_NAME)[0]!]).flatMap((text) => text.split(SPLIT));
    const found = keep(words.filter(isName), 'byline');
    if (found.length > 0) return found;
  }
  let marks = 0, isBetween = false;
  // Broken markup makes elements whose names are no selector.
  const ends = [top.headline, top.prose].flatMap((element) => (element && /^[a-z][\w-]*$/.test(element.localName) ? [element.localName] : []));
  for (const element of page.querySelectorAll([AUTHOR_MARKS, ...ends].join(','))) {
    if (element === top.headline) isBetween = true;
    else if (element === top.prose) isBetween = false;
    if (!element.matches(AUTHOR_MARKS)) continue;
    if (++marks > MOST_MARKS) break;
    if (!isBetween && element.parentElement?.closest(NOT_THE_AUTHOR)) continue;
    const names = (element.localName === 'a' ? [element] : [...element.querySelectorAll('a')]).map(textOfElement).filter((text) => text !== '' && text.length < 60 && !YEAR.test(text));
    const text = textOfElement(element);
    const words = (names.length > 0 ? names : [text.replace(LABEL, '').split(AFTER_NAME)[0]!]).flatMap((text) => text.replace(LABEL, '').split(SPLIT));
    const isName = (word: string): boolean => looksLikeName(word) && (names.length > 0 || LABEL.test(text) || isSeveral(word));
    const found = keep(words.filter(isName), 'byline');
    if (found.length > 0) return found;
  }
  return weak ?? (isOutlet ? persons : []);
}

const MOST_MARKS = 40;
const YEAR = /(?:19|20)\d\d(?!\d)/;
const AUTHOR_MARKS = 'a[rel~=author],[class*=byline i],[class*=author i],a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"]';
const NOT_THE_AUTHOR = 'nav,footer,aside,[class*=comment],[class*=related],[class*=teaser],[class*=sidebar],[class*=widget],[class*=card]';
/** Where the article begins: its headline and the first paragraph. What stands between is about this article, whatever its names say. */
export interface Top { headline: Element | null; prose: Element | null }
/** Two words, or a name in a script without blanks. */
const isSeveral = (word: string): boolean => / /.test(word) || /^\p{Lo}/u.test(word);
const AFTER_NAME = /\s[|•·–—-]\s|,\s*\d|\s\d/;
/** A label and a name beside each other are two words, whatever stands between them. */
const textOfElement = (element: Element): string => [...element.childNodes].map((node) => node.textContent ?? '').join(' ').slice(0, 300).replace(/\s+/g, ' ').trim();
/** Several authors, each in an element of its own with nothing between them. */
function besideEachOther({ text, places }: RawBlock): string[] {
  const parts = places.map(({ at, length }) => text.slice(at, at + length));
  return parts.length > 1 && parts.every((part) => isSeveral(part) && looksLikeName(part)) ? parts : [];
}
/** `Paper - A. Writer` names one author. */
function withoutOutlet(name: string, isSite: IsSite): string {
  const [first = '', second, third] = name.split(/\s[-–—]\s/);
  if (second === undefined || third !== undefined) return name;
  return isSite(foldTitle(first)) ? second : isSite(foldTitle(second)) ? first : name;
}
/** A name of an account rather than of a person. */
const isHandle = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);
const looksLikeName = (word: string): boolean => /^\p{Lu}|^[^\p{L}\p{N}]*\p{Lo}/u.test(word) && word.length < 50 && word.split(' ').length <= 5;
