import { forms } from '../../core/names/inflection/inflection.ts';
import { cutWords } from '../../core/names/gazetteer-words.ts';
import type { Entity, Language } from './entity.ts';

/**
 * The folded forms each word of a name takes, position by position. Forms of another number of words than the name are left out
 * (the gazetteer's paths are of fixed length); a language without rules gives empty sets.
 */
export function inflectWords(name: string, language: Language, type: Entity['type']): Set<string>[] {
  const words = cutWords(name);
  const positions = words.map(() => new Set<string>());
  for (const form of forms(name, language, type)) {
    const cut = cutWords(form);
    if (cut.length !== words.length) continue;
    cut.forEach((word, position) => positions[position]?.add(word.folded));
  }
  return positions;
}
