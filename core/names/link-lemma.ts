import type { MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lemmas } from './inflection/inflection.ts';
import type { Linked } from './link.ts';

/** Base forms by the inflection rules of `lang`, likeliest first, worked out once per name of an article. */
export function createLemmaMemo(lang: string): (surfaceForm: string, type: MentionType) => readonly string[] {
  const known: Record<MentionType, Map<string, readonly string[]>> = { PER: new Map(), LOC: new Map(), ORG: new Map() };
  return (surfaceForm, type) => {
    if (lang === '') return NONE;
    let found = known[type].get(surfaceForm);
    if (!found) known[type].set(surfaceForm, (found = lemmas(surfaceForm, lang, type)));
    return found;
  };
}

const NONE: readonly string[] = [];

/** Base form of a mention: the entity's label where the text uses it, its last word for a family name, else the likeliest of the inflection rules. */
export function baseForm(surfaceForm: string, lang: string, type: MentionType, link: Linked, gazetteer: Gazetteer, lemmaOf: ReturnType<typeof createLemmaMemo>): string | null {
  if (link.entity !== null && link.sense) {
    const label = gazetteer.label(link.sense.entity, lang);
    if (link.sense.flags & SENSE.acronym) return surfaceForm;
    if (link.sense.flags & SENSE.surname) return label.endsWith(surfaceForm) ? surfaceForm : label.split(' ').at(-1) ?? null;
    if (!gazetteer.hasLabel(link.sense.entity, lang)) {
      // Only an English label is kept: it serves where the rules of the text's language lead to it (Dakaru), not for Bruselu or Kyjeva.
      const found = lemmaOf(surfaceForm, type);
      return found.includes(label) ? label : found[0] ?? null;
    }
    if (link.sense.flags & SENSE.label || sameStem(surfaceForm, label)) return label;
  }
  return lemmaOf(surfaceForm, type)[0] ?? null;
}

/** Do two forms begin alike, so that the second may be the base of the first (Vídně, Vídeň)? */
const sameStem = (form: string, label: string): boolean =>
  form.split(' ').length === label.split(' ').length && form.slice(0, 3).toLowerCase() === label.slice(0, 3).toLowerCase();
