import type { MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lemmas } from './inflection/inflection.ts';
import type { Linked } from './link.ts';

/** The likeliest base form by the inflection rules of `lang`, worked out once per name of an article. */
export function createLemmaMemo(lang: string): (surfaceForm: string, type: MentionType) => string | null {
  const known: Record<MentionType, Map<string, string | null>> = { PER: new Map(), LOC: new Map(), ORG: new Map() };
  return (surfaceForm, type) => {
    if (lang === '') return null;
    const before = known[type].get(surfaceForm);
    if (before !== undefined) return before;
    const lemma = lemmas(surfaceForm, lang, type)[0] ?? null;
    known[type].set(surfaceForm, lemma);
    return lemma;
  };
}

/** Base form of a mention: the entity's label where the text uses it, its last word for a family name, else the likeliest of the inflection rules. */
export function baseForm(surfaceForm: string, lang: string, type: MentionType, link: Linked, gazetteer: Gazetteer, lemmaOf: ReturnType<typeof createLemmaMemo>): string | null {
  if (link.entity !== null && link.sense) {
    const label = gazetteer.label(link.sense.entity, lang);
    if (link.sense.flags & SENSE.acronym) return surfaceForm;
    if (link.sense.flags & SENSE.surname) return label.endsWith(surfaceForm) ? surfaceForm : label.split(' ').at(-1) ?? null;
    if (link.sense.flags & SENSE.label || sameStem(surfaceForm, label)) return label;
  }
  return lemmaOf(surfaceForm, type);
}

/** Do two forms begin alike, so that the second may be the base of the first (Vídně, Vídeň)? */
const sameStem = (form: string, label: string): boolean =>
  form.split(' ').length === label.split(' ').length && form.slice(0, 3).toLowerCase() === label.slice(0, 3).toLowerCase();
