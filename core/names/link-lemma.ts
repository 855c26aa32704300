import type { MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lemmas } from './inflection/inflection.ts';
import type { Linked } from './link.ts';

/** Base form of a mention: the entity's label where the text uses it, its last word for a family name, else the likeliest of the inflection rules. */
export function baseForm(surfaceForm: string, lang: string, type: MentionType, link: Linked, gazetteer: Gazetteer): string | null {
  if (link.entity !== null && link.sense) {
    const label = gazetteer.label(link.sense.entity, lang);
    if (link.sense.flags & SENSE.acronym) return surfaceForm;
    if (link.sense.flags & SENSE.surname) return label.endsWith(surfaceForm) ? surfaceForm : label.split(' ').at(-1) ?? null;
    if (link.sense.flags & SENSE.label || sameStem(surfaceForm, label)) return label;
  }
  if (lang === '') return null;
  return lemmas(surfaceForm, lang, type)[0] ?? null;
}

/** Do two forms begin alike, so that the second may be the base of the first (Vídně, Vídeň)? */
const sameStem = (form: string, label: string): boolean =>
  form.split(' ').length === label.split(' ').length && form.slice(0, 3).toLowerCase() === label.slice(0, 3).toLowerCase();
