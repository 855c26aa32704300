import type { EntityId, MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { EntityRecord, Gazetteer, Sense } from './gazetteer.ts';
import { introduced } from './link-context.ts';

/** A name found in the text, before it is known whom it means. `type` is the tagger's, null when only the gazetteer found it. */
export interface Name {
  surfaceForm: string;
  senses: readonly Sense[];
  type: MentionType | null;
  /** Words of the name before the part the senses are of: "Melania" before "Trump", "S." before "Ławrow", '' mostly. */
  before: string;
  /** The text before the name, a few words of it. */
  left: string;
}

export interface Linked { type: MentionType | null; entity: EntityId | null; candidates: EntityId[]; sense: Sense | null }

/** Kinds whose names are alike in many countries: a supreme court, a ministry of defence. They need the country in the article. */
const EVERY_STATE_HAS = new Set(['court', 'ministry', 'parliament', 'state-body', 'police', 'army', 'central-bank', 'government', 'agency', 'party']);

interface Choice { sense: Sense; record: EntityRecord; score: number }

/** Below this nobody is meant; nearer than this to the second there is doubt. Tuned on the link cases' first half. */
const FLOOR = 0.35;
const DOUBT = 0.25;
const MARGIN = 0.1;

/**
 * Decides whom each name of one article means. Evidence, in order of weight: the full name seen elsewhere in the text, the tagger's type,
 * how often the news mean this one, whether the name is of the article's language, and whether the rest of the article speaks of the same country.
 * Two rounds: the first links what is certain, the second uses what the first linked. NIL stays NIL, doubt leaves `entity` null with candidates.
 */
export function linkNames(names: Name[], gazetteer: Gazetteer, language: number): Linked[] {
  const code = gazetteer.languages[language] ?? 'en';
  const recordOf = gazetteer.entity;
  const full = new Set<number>();
  const countries = new Map<string, number>();
  const home = new Map<Name, string>();
  for (const name of names) {
    const strong = name.senses.filter((sense) => !(sense.flags & SENSE.surname));
    const only = new Set(strong.map((sense) => sense.entity));
    for (const sense of strong) if (recordOf(sense.entity).type === 'PER') full.add(sense.entity);
    if (only.size !== 1) continue;
    const country = recordOf(strong[0]?.entity ?? 0).country;
    if (!country) continue;
    home.set(name, country);
    countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  const ownName = (sense: Sense, before: string): boolean => agrees(before, gazetteer.label(sense.entity, code), gazetteer.label(sense.entity, 'en'));
  /** Whose family name somebody else bears in this article (Aleksander Miedwiediew). */
  const borne = new Set(names.filter((name) => name.before !== '').flatMap((name) => name.senses.filter((sense) => !ownName(sense, name.before)).map((sense) => sense.entity)));
  const mentioned = [...countries.values()].reduce((sum, count) => sum + count, 0);

  const scoreOf = (sense: Sense, record: EntityRecord, name: Name): number => {
    let score = record.prior / 255;
    if (sense.flags & SENSE.surname) {
      if (name.before !== '' && !ownName(sense, name.before)) return 0;
      if (full.has(sense.entity)) score += 1.5; else if (borne.has(sense.entity)) return 0.1; else if (!(sense.flags & SENSE.known)) return 0.1; else score += 0.1;
    }
    if (name.type !== null) score += name.type === record.type ? 0.3 : -0.35;
    if (inLanguage(sense, language)) score += sense.flags & SENSE.label ? 0.2 : 0.1;
    else if (!/\s/.test(name.surfaceForm)) score -= foreign(sense, record, name.surfaceForm);
    if (name.senses.length > 1) score += introduced(name.left, record.kind);
    const own = home.get(name);
    const others = mentioned - (own ? 1 : 0);
    if (record.country && others > 0) {
      const same = (countries.get(record.country) ?? 0) - (own === record.country ? 1 : 0);
      score += 0.5 * Math.min(1, record.prior / 130) * (same / others);
      if (same === 0 && EVERY_STATE_HAS.has(record.kind ?? '')) score -= 0.6;
    }
    return score;
  };

  return names.map((name) => {
    const best = new Map<number, Choice>();
    for (const sense of name.senses) {
      const record = recordOf(sense.entity);
      const score = scoreOf(sense, record, name);
      const known = best.get(sense.entity);
      if (!known || known.score < score) best.set(sense.entity, { sense, record, score });
    }
    const ranked = [...best.values()].sort((a, b) => b.score - a.score);
    const [first, second] = ranked;
    if (!first) return { type: name.type, entity: null, candidates: [], sense: null };
    const candidates = ranked.filter((choice) => choice.score >= DOUBT && choice.score >= first.score - 0.5).slice(0, 5);
    const certain = first.score >= FLOOR && (!second || first.score - second.score >= MARGIN);
    return {
      type: certain || (name.type === null && candidates.length > 0) ? first.record.type : name.type,
      entity: certain ? gazetteer.id(first.sense.entity) : null,
      candidates: candidates.map((choice) => gazetteer.id(choice.sense.entity)),
      sense: first.sense,
    };
  });
}

/** What a one-word name of other languages than the article's loses: little for places, much for a word or two letters that may mean anything. */
function foreign(sense: Sense, record: EntityRecord, surfaceForm: string): number {
  if (sense.flags & SENSE.acronym) return surfaceForm.length > 2 ? 0.3 : 0.6;
  return record.type === 'LOC' ? 0.2 : 0.6;
}

/** Can these words before a family name be of this person: its given name, inflected, or the initial of it? */
function agrees(before: string, ...labels: string[]): boolean {
  const own = before.split(/[\s.-]+/u).filter(Boolean);
  return labels.some((label) => {
    const given = label.split(/[\s-]+/u);
    return own.every((word) => given.some((other) => (word.length === 1 ? other.startsWith(word) : samePrefix(word, other))));
  });
}

function samePrefix(word: string, other: string): boolean {
  const shared = Math.max(3, Math.min(word.length, other.length) - 2);
  return word.length >= 3 && word.slice(0, shared).toLowerCase() === other.slice(0, shared).toLowerCase();
}

/** Is this string a name of the entity in the article's language? Unknown language counts as yes. */
export function inLanguage(sense: Sense, language: number): boolean {
  if (language < 0) return true;
  return language < 32 ? (sense.low & (1 << language)) !== 0 : (sense.high & (1 << (language - 32))) !== 0;
}
