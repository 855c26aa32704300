import type { Stated } from '../core/article.ts';
import type { RawBlock } from './blocks.ts';
import { BYLINE } from './context.ts';
import { foldTitle } from './headline.ts';
import { namesOf } from './json-ld.ts';
import type { Markup } from './stated.ts';

const LABEL = /^(?:written by|posted by|reported by|story by|words by|by|von|par|por|di|da|door|autor(?:ka|zy|i)?|author|av|af|текст|автор|oleh|yazan|skrevet av|tekst)\s*[:：]?\s+|^(?:文|記者|记者|作者|저자|기자)\s*[:：/／]?\s*/iu;
const SPLIT = /\s*(?:,|;|\||\/|·|•|&|\s(?:and|und|et|y|e|i|och|og|en|a|и|та|ve)\s)\s*/iu;
const NO_NAME = /https?:|www\.|@\w+\.|\d{3}|[:!?"„“]|^(?:admin|administrator|editor|staff|guest|user|redakcja|redaktion|author|share|follow|about|more)$/i;

/** Authors as the page names them: JSON-LD, meta, microdata, rel=author, then the visible byline. First source that names someone wins. */
export function findAuthors(markup: Markup, blocks: readonly RawBlock[], publisher: string): Stated<string>[] {
  const { linked, meta, properties } = markup;
  const keep = (names: readonly string[], from: string): Stated<string>[] => {
    const seen = new Set<string>();
    return names.map((name) => name.replace(LABEL, '').trim())
      .filter((name) => name.length > 1 && name.length < 80 && !NO_NAME.test(name) && !seen.has(foldTitle(name)) && seen.add(foldTitle(name)))
      .slice(0, 20).map((value) => ({ value, from }));
  };
  const persons = linked.article ? keep(namesOf(linked, linked.article['author']).flatMap((name) => name.split(SPLIT)), 'json-ld:author') : [];
  const isOutlet = persons.length === 1 && foldTitle(persons[0]!.value) === foldTitle(publisher);
  if (persons.length > 0 && !isOutlet) return persons;
  for (const name of ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'cxenseparse:author', 'article:author_name']) {
    const found = keep((meta.get(name) ?? []).flatMap((value) => value.split(SPLIT)), `meta:${name}`);
    if (found.length > 0 && foldTitle(found[0]!.value) !== foldTitle(publisher)) return found;
  }
  const marked = (properties.get('author') ?? []).slice(0, 5).map((element) =>
    element.getAttribute('content') ?? (element.querySelector('[itemprop~=name]') ?? element).textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const fromMicrodata = keep(marked.flatMap((text) => text.slice(0, 200).split(SPLIT)), 'microdata:author');
  if (fromMicrodata.length > 0) return fromMicrodata;
  for (const block of blocks) {
    if (block.text.length > 120) continue;
    const label = LABEL.exec(block.text);
    if (!(block.context & BYLINE) && !label) continue;
    const linkedNames = block.links.map(({ start, end }) => block.text.slice(start, end));
    const words = (linkedNames.length > 0 ? linkedNames : [block.text.replace(LABEL, '').split(/\s[|•·–—-]\s|,\s*\d/)[0]!]).flatMap((text) => text.split(SPLIT));
    const found = keep(words.filter((word) => /^\p{Lu}|^[^\p{L}\p{N}]*\p{Lo}/u.test(word) && word.split(' ').length <= 5), 'byline');
    if (found.length > 0) return found;
  }
  return isOutlet ? persons : [];
}
