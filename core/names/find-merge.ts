import type { MentionType } from '../mention.ts';
import { SENSE } from './gazetteer-format.ts';
import type { Hit } from './gazetteer-match.ts';
import type { Sense } from './gazetteer.ts';

/** A name the tagger sees: MISC (works, events, media) is kept apart so that it is not taken for an organisation. */
export interface TaggedName { start: number; end: number; type: MentionType | 'MISC'; margin: number }

/** A stretch of text that is a name, by the tagger, the gazetteer or both. */
export interface FoundName {
  start: number;
  end: number;
  /** The tagger's type; null when only the gazetteer has it. */
  type: MentionType | null;
  senses: readonly Sense[];
  /** Words of the name before the part the senses are of: given name, initial, title ("Melania " before "Trump"). */
  before: string;
  /** The tagger's margin (tagger.ts), 0 when only the gazetteer found it. */
  margin: number;
}

/** Joins of a compound the tagger took for one name: Moskwa–Bamako, Mali/Niger, King Abdullah II of Jordan. */
const JOINT = /^[\s\-–—/,&]*(?:i|and|und|et|y|e|и|і|та|of|of the|de|du|von|di|do|da)?[\s\-–—/,&]*$/u;

/** Nothing, or an ending after an apostrophe that belongs to the word (Ankara'da). */
const SUFFIX = /^(?:['’ʼ]\p{Ll}{1,8})?$/u;
/** A small word the tagger took along ("Bratislavě s"). */
const STRAY = /^ \p{Ll}{1,3}$/u;

/**
 * Makes one list of the tagger's names and the gazetteer's hits (both in order, neither overlapping itself).
 *
 *   same stretch                   one name, senses of the hit, type of the tagger; none where an ordinary word opens a sentence;
 *                                  a work or event for the tagger: a name only if `trusted`
 *   hits fill the tagger's name    each hit a name (Moskwa–Bamako)
 *   hit at the end of a person     the tagger's stretch, senses of the hit, what stands before it kept for the linker
 *   hit elsewhere inside           the tagger's name without senses: Uniwersytet w Bamako is not Bamako
 *   hit of several words around    the hit
 *   hit alone                      a name if `trusted`
 */
export function mergeNames(
  text: string, hits: readonly Hit[], tagged: TaggedName[], trusted: (hit: Hit) => boolean, ordinary: (hit: Hit) => boolean,
): FoundName[] {
  const found: FoundName[] = [];
  const used = new Set<Hit>();
  const taken: TaggedName[] = [];
  let from = 0;
  for (const name of tagged) {
    while (from < hits.length && (hits[from]?.end ?? 0) <= name.start) from++;
    const over: Hit[] = [];
    for (let at = from; at < hits.length && (hits[at]?.start ?? 0) < name.end; at++) over.push(hits[at] as Hit);
    const wide = over.find((hit) => hit.words > 1 && (hit.start < name.start || hit.end > name.end));
    if (wide) { found.push(...(used.has(wide) ? [] : [ofHit(wide, name)])); for (const hit of over) used.add(hit); taken.push(name); continue; }
    const inside = over.filter((hit) => hit.start >= name.start && hit.end <= name.end);
    for (const hit of over) used.add(hit);
    taken.push(name);
    const [only] = inside;
    const rest = only && inside.length === 1 && only.start === name.start ? text.slice(only.end, name.end) : null;
    const stray = rest !== null && rest !== '' && STRAY.test(rest);
    if (only && rest !== null && (rest === '' || stray || SUFFIX.test(rest))) {
      const end = stray ? only.end : name.end;
      if (!ordinary(only) && (name.type !== 'MISC' || trusted(only))) found.push({ ...ofHit(only, name), end });
      continue;
    }
    found.push(...readInside(text, name, inside));
  }
  for (const hit of hits) if (!used.has(hit) && trusted(hit)) found.push(ofHit(hit, null));
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter((name, index, all) => index === 0 || name.start >= (all[index - 1]?.end ?? 0));
}

function ofHit(hit: Hit, name: TaggedName | null): FoundName {
  return { start: hit.start, end: hit.end, type: name && name.type !== 'MISC' ? name.type : null, senses: hit.senses, before: '', margin: name?.margin ?? 0 };
}

function readInside(text: string, name: TaggedName, inside: Hit[]): FoundName[] {
  const type = name.type === 'MISC' ? null : name.type;
  const [only] = inside;
  if (only && fills(text, name, inside)) return inside.map((hit) => ofHit(hit, null));
  const last = inside.at(-1);
  if (name.type === 'PER' && last && last.words > 1 && last.end === name.end && inside.length > 1) return inside.map((hit) => ofHit(hit, null));
  if (name.type === 'PER' && last && last.end === name.end) {
    const persons = last.senses.filter((sense) => (sense.flags & SENSE.surname) !== 0 || last.words > 1);
    return [{ start: name.start, end: name.end, type: 'PER', senses: persons, before: text.slice(name.start, last.start).trim(), margin: name.margin }];
  }
  return type === null ? [] : [{ start: name.start, end: name.end, type, senses: [], before: '', margin: name.margin }];
}

/** Do the hits and joints between them fill the whole of the tagger's name? */
function fills(text: string, name: TaggedName, inside: Hit[]): boolean {
  if (inside.length < 2) return false;
  let at = name.start;
  for (const hit of inside) {
    const gap = text.slice(at, hit.start);
    if (at === name.start ? gap !== '' : gap.trim() === '' || !JOINT.test(gap)) return false;
    at = hit.end;
  }
  return at === name.end;
}
