import type { Article } from '../article.ts';
import type { EntityCard, EntityId, Mention, MentionType } from '../mention.ts';
import { readCard } from './gazetteer-card.ts';
import { matchNames } from './gazetteer-match.ts';
import type { Hit } from './gazetteer-match.ts';
import { openGazetteer } from './gazetteer.ts';
import { linkNames } from './link.ts';
import type { Name } from './link.ts';
import { baseForm } from './link-lemma.ts';
import { isName, isPlainLower } from './link-ordinary.ts';

/** Compiled gazetteer, and the tagger's weights where there are any. */
export interface NameShelf { gazetteer: Uint8Array; model: Uint8Array | null }

export interface NameFinder {
  /** Names in the article's blocks, in reading order, not overlapping; spans are UTF-16, half-open, inside one block. */
  find(article: Article): Mention[];
  /** What a card shows of an entity, with labels in `lang` (BCP 47) or English; null for an unknown id. */
  card(id: EntityId, lang: string): EntityCard | null;
}

/** Opens the gazetteer (and tagger) once; `find` keeps nothing between articles. Throws when the bytes are of another version. */
export function createNameFinder(shelf: NameShelf): NameFinder {
  const gazetteer = openGazetteer(shelf.gazetteer);
  return {
    find(article) {
      const lang = article.inLanguage?.value.split('-')[0]?.toLowerCase() ?? '';
      const language = gazetteer.languages.indexOf(lang);
      const memo = new Map<string, readonly number[]>();
      const wordsOf = (folded: string): readonly number[] => {
        let words = memo.get(folded);
        if (!words) memo.set(folded, (words = gazetteer.words(folded, language)));
        return words;
      };
      const lowered = new Set<string>();
      const perBlock = article.blocks.map((block) => {
        const { hits, words } = matchNames(block.text, gazetteer, wordsOf);
        for (const word of words) {
          if (isPlainLower(block.text, word.start, word.end)) lowered.add(word.folded);
        }
        return hits;
      });
      const found: { block: number; hit: Hit; name: Name }[] = [];
      article.blocks.forEach((block, index) => {
        for (const hit of perBlock[index] ?? []) {
          const surfaceForm = block.text.slice(hit.start, hit.end);
          if (!isName(hit, surfaceForm, lowered, lang, language, block.role)) continue;
          found.push({ block: index, hit, name: { surfaceForm, senses: hit.senses, type: null, before: null } });
        }
      });
      const linked = linkNames(found.map((one) => one.name), gazetteer, language);
      return found.flatMap(({ block, hit, name }, index): Mention[] => {
        const link = linked[index];
        if (!link || (link.entity === null && link.candidates.length === 0)) return [];
        const type: MentionType = link.type ?? 'ORG';
        return [{
          span: { block, start: hit.start, end: hit.end }, surfaceForm: name.surfaceForm, type,
          lemma: baseForm(name.surfaceForm, lang, type, link, gazetteer), candidates: link.candidates, entity: link.entity,
        }];
      });
    },
    card: (id, lang) => readCard(gazetteer, id, lang),
  };
}
