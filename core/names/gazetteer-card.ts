import type { EntityCard } from '../mention.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A card in the reader's language: label, what it is in one line (kind and country), office with the month it was checked. Null for an unknown id. */
export function readCard(gazetteer: Gazetteer, id: string, lang: string): EntityCard | null {
  const index = gazetteer.indexOf(id);
  if (index < 0) return null;
  const record = gazetteer.entity(index);
  const [primary = 'en'] = lang.split('-');
  const title = record.kind ? gazetteer.title(record.kind, primary) : null;
  const land = record.country ? gazetteer.countryEntity(record.country) : -1;
  const country = land < 0 || land === index ? null : gazetteer.label(land, lang);
  return {
    id, type: record.type, label: gazetteer.label(index, lang), description: title && country ? `${title}, ${country}` : title,
    country: record.country,
    office: record.type === 'PER' && title && record.asOf > 0 ? { title, asOf: month(record.asOf) } : null,
    wikidata: record.qid > 0 ? `Q${record.qid}` : null,
    outlets: gazetteer.outlets(index).map(([relation, outlet, name]) => ({ relation, outlet, name: name ?? gazetteer.label(index, 'en') })),
  };
}

const month = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
