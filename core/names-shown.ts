import type { Span } from './article.ts';
import type { EntityCard, Mention, MentionType } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Say } from './text.ts';

export interface NameShown { label: string; type: MentionType; entity: string | null; spans: Span[] }

/** What a mention is a mention of: its entity, or for unlinked names its type and base form. `label` is what the reader sees. */
export function nameOf(mention: Mention, reading: Reading): { key: string; label: string } {
  const label = (mention.entity && reading.entities[mention.entity]?.label) || mention.lemma || mention.surfaceForm;
  return { key: mention.entity ?? `${mention.type} ${label.toLowerCase()}`, label };
}

/** Mentions of one name together, in order of first mention. */
export function groupMentions(reading: Reading): NameShown[] {
  const names = new Map<string, NameShown>();
  for (const mention of reading.mentions) {
    const { key, label } = nameOf(mention, reading);
    const known = names.get(key);
    if (known) known.spans.push(mention.span);
    else names.set(key, { label, type: mention.type, entity: mention.entity, spans: [mention.span] });
  }
  return [...names.values()];
}

/** Names whose label holds the wanted words, whatever their case and accents. */
export function filterNames(names: NameShown[], wanted: string): NameShown[] {
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = fold(wanted.trim());
  return folded === '' ? names : names.filter(({ label }) => fold(label).includes(folded));
}

/** What a card says of a name beside the name itself: no country that is the name, no description the office repeats. */
export function entityNotes(entity: EntityCard, label: string, say: Say): { country: string | null; description: string | null } {
  const country = entity.country === null ? null : say.country(entity.country);
  const { description, office } = entity;
  return { country: country === label ? null : country, description: office && description?.startsWith(office.title) ? null : description };
}
