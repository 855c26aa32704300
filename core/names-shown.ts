import type { Span } from './article.ts';
import type { MentionType } from './mention.ts';
import type { Reading } from './reading.ts';

export interface NameShown { label: string; type: MentionType; entity: string | null; spans: Span[] }

/** Mentions of one entity (or of one base form, for unlinked names) as one name, in order of first mention. */
export function groupMentions(reading: Reading): NameShown[] {
  const names = new Map<string, NameShown>();
  for (const mention of reading.mentions) {
    const label = (mention.entity && reading.entities[mention.entity]?.label) || mention.lemma || mention.surfaceForm;
    const key = mention.entity ?? `${mention.type} ${label.toLowerCase()}`;
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
