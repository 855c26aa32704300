import type { Article, Block } from '../article.ts';
import type { EntityCard, EntityId, Mention } from '../mention.ts';
import { createDoubt } from './find-doubt.ts';
import { mergeNames } from './find-merge.ts';
import type { FoundName } from './find-merge.ts';
import { readCard } from './gazetteer-card.ts';
import { createNameMatcher } from './gazetteer-match.ts';
import type { Hit } from './gazetteer-match.ts';
import { openGazetteer } from './gazetteer.ts';
import { linkNames } from './link.ts';
import { baseForm, createLemmaMemo } from './link-lemma.ts';
import { createNameTest, gatherFirm, gatherFull } from './link-ordinary.ts';
import { createTagger } from './tagger/tagger.ts';

/** Compiled gazetteer, and the tagger's weights where there are any. */
export interface NameShelf { gazetteer: Uint8Array; model: Uint8Array | null }

export interface NameFinder {
  /** Names in the article's blocks, in reading order, not overlapping; spans are UTF-16, half-open, inside one block. */
  find(article: Article): Mention[];
  /** What a card shows of an entity, with labels in `lang` (BCP 47) or English; null for an unknown id. */
  card(id: EntityId, lang: string): EntityCard | null;
}

/** How much of the text before a name the linker reads, UTF-16 units. */
const LEFT = 24;

/**
 * Opens gazetteer and weights once; `find` keeps nothing between articles. Throws when the bytes are of another version.
 *
 *   blocks → words → longest names of the gazetteer ┐
 *                          (as hints) ↓             ├→ one list → whom each means → mentions
 *   blocks → ───────────── names by the tagger ─────┘
 */
export function createNameFinder(shelf: NameShelf): NameFinder {
  const gazetteer = openGazetteer(shelf.gazetteer);
  const matcher = createNameMatcher(gazetteer);
  const tagger = shelf.model ? createTagger(shelf.model) : null;
  return {
    find(article) {
      const lang = article.inLanguage?.value.split('-')[0]?.toLowerCase() ?? '';
      const language = gazetteer.languages.indexOf(lang);
      matcher.begin(language);
      const matched = article.blocks.map((block) => matcher.match(block.text));
      const test = createNameTest(gazetteer, { isWrittenSmall: matcher.isWrittenSmall, firm: gatherFirm(matched, lang), full: gatherFull(matched) }, lang, language);
      const nameBlock = (block: Block, hits: Hit[]): FoundName[] => {
        if (!tagger) return mergeNames(block.text, hits, [], (hit) => test.isName(hit, block), () => false);
        return mergeNames(block.text, hits, tagger.tag(block.text, lang || null, test.hints(hits, block)),
          (hit) => test.standsAlone(hit, block), (hit) => test.isNoName(hit, block));
      };
      const found = article.blocks.flatMap((block, index) => nameBlock(block, matched[index] ?? [])
        .map((name) => ({
          ...name, block: index, surfaceForm: block.text.slice(name.start, name.end), left: block.text.slice(Math.max(0, name.start - LEFT), name.start),
        })));
      const isDoubtful = createDoubt(found, article, (folded) => matcher.isWrittenSmall(folded) || gazetteer.ordinary(lang).has(folded));
      const lemmaOf = createLemmaMemo(lang);
      const linked = linkNames(found, gazetteer, language);
      return found.flatMap((name, index): Mention[] => {
        const link = linked[index];
        const type = link?.type ?? name.type;
        if (!link || !type || isDoubtful(name) || (name.type === null && link.entity === null && link.candidates.length === 0)) return [];
        return [{
          span: { block: name.block, start: name.start, end: name.end }, surfaceForm: name.surfaceForm, type,
          lemma: baseForm(name.surfaceForm, lang, type, link, gazetteer, lemmaOf), candidates: link.candidates, entity: link.entity,
        }];
      });
    },
    card: (id, lang) => readCard(gazetteer, id, lang),
  };
}
