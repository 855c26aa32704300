import type { Entry, Slot } from './phrases.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, SIGN, WORD } from './tokens.ts';
import { createNameRun, isUnspaced } from './name-run.ts';
import { endsSentence, isSignAt, startsUpper } from './sentence.ts';
import type { Address } from './address.ts';
import { addressAt } from './address.ts';

/** What a slot took: tokens [from, to), its text, an address if it is one, the entry if it is a known name. */
export interface Filled { slot: Slot; from: number; to: number; text: string | null; url: string | null; entry: Entry | null; entries: Entry[] }

export interface SlotReader {
  /** Fills the slot with what stands from token i on. */
  after(tokens: Tokens, i: number, slot: Slot): Filled | null;
  /** Fills the slot with what stands before token i. */
  before(tokens: Tokens, i: number, slot: Slot): Filled | null;
}

const CODE = { quote: 34, open: 40, shut: 41, dash: 45, dot: 46, slash: 47, colon: 58, semicolon: 59, less: 60, equals: 61, at: 64, bracket: 91, closed: 93, bar: 124, comma: 44, hash: 35, copyright: 169, bullet: 8226 };
const MOST = 24;


/** First token at or after the offset. */
const tokenFrom = (tokens: Tokens, i: number, offset: number): number => { while (i < tokens.count && tokens.start[i]! < offset) i++; return i; };

/** The token after token i, a link counting as one. */
export const stepOver = (tokens: Tokens, i: number): number => {
  const address = isSignAt(tokens, i, CODE.bracket) ? addressAt(tokens.text, tokens.start[i]!) : null;
  return address ? tokenFrom(tokens, i + 1, address.end) : i + 1;
};

/**
 * First token of the name that ends before token i: capitalised words and initials ("T. Jonaičio nuotr."), a domain ("pixabay.com nuotr."),
 * in a credit also the photographer before the slash ("T. Jonaičio / BNS nuotr.").
 */
const nameStart = (tokens: Tokens, i: number, slashes: boolean): number => {
  const most = slashes ? 8 : 6;
  const touches = (k: number): boolean => k > 1 && tokens.kind[k - 2] === WORD && isSignAt(tokens, k - 1, CODE.dot) && tokens.end[k - 2] === tokens.start[k - 1] && tokens.start[k] === tokens.end[k - 1];
  let from = i;
  if (from > 0 && tokens.kind[from - 1] === WORD && touches(from - 1)) for (from--; touches(from) && i - from < most;) from -= 2;
  while (from > 0 && i - from < most) {
    const initial = isSignAt(tokens, from - 1, CODE.dot) && from > 1 && tokens.end[from - 2]! - tokens.start[from - 2]! === 1;
    const slash = slashes && from < i && isSignAt(tokens, from - 1, CODE.slash);
    if ((tokens.kind[from - 1] === WORD && startsUpper(tokens, from - 1)) || initial || slash) from--; else break;
  }
  while (isSignAt(tokens, from, CODE.slash)) from++;
  return from;
};

export const createSlotReader = (gazetteer: Gazetteer, particles: ReadonlySet<number>): SlotReader => {
  const nameEnd = createNameRun(particles);
  const make = (tokens: Tokens, slot: Slot, from: number, to: number): Filled | null => {
    while (to > from && tokens.kind[to - 1] !== WORD && !isSignAt(tokens, to - 1, CODE.shut) && !isSignAt(tokens, to - 1, CODE.closed) && !(isSignAt(tokens, to - 1, CODE.dot) && to - 2 >= from && tokens.end[to - 2]! - tokens.start[to - 2]! <= 2)) to--;
    if (to <= from) return null;
    const entries: Entry[] = [];
    for (let i = from; i < to; i++) { const found = gazetteer.at(tokens, i, 'AGENCY'); if (found) { entries.push(found.entry); i = found.to - 1; } }
    const text = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/[\u200b\u00ad]/g, '').replace(/\s+/g, ' ').replace(/^[\s"“„«»'‘]+|[\s"”“»«'’]+$/g, '');
    return text ? { slot, from, to, text, url: null, entry: null, entries } : null;
  };
  const link = (tokens: Tokens, i: number, slot: Slot): Filled | null => {
    if (i >= tokens.count) return null;
    const address = addressAt(tokens.text, tokens.start[i]!);
    if (!address) return null;
    return { slot, from: i, to: tokenFrom(tokens, i, address.end), text: address.name, url: address.url, entry: null, entries: [] };
  };
  /** Over an opening quote, one line break (the label stands in a line of its own), list marks. */
  const skip = (tokens: Tokens, i: number, over: boolean): number => {
    if (over && i < tokens.count && tokens.kind[i] === BREAK) { i++; while (i < tokens.count && tokens.kind[i] === BREAK && i < tokens.count) i++; }
    for (let tag = tagAt(tokens, i); tag > i; tag = tagAt(tokens, i)) i = tag;
    if (isSignAt(tokens, i, CODE.bracket) && /^\[\s*https?:/.test(tokens.text.slice(tokens.start[i]!, tokens.start[i]! + 12)) && !addressAt(tokens.text, tokens.start[i]!)) i++;
    while (i < tokens.count && (isSignAt(tokens, i, CODE.quote) || isSignAt(tokens, i, CODE.copyright) || isSignAt(tokens, i, CODE.bullet) || isSignAt(tokens, i, CODE.colon) || isSignAt(tokens, i, CODE.dash))) i++;
    return i;
  };
  /** The token after a tag of inline markup that was left in the text ("</b>"), or i. */
  const tagAt = (tokens: Tokens, i: number): number => {
    if (!isSignAt(tokens, i, CODE.less)) return i;
    const tag = /^<\/?(b|strong|em|i|p|br|span|small|u|div|li|font)\b[^<>]{0,100}>/i.exec(tokens.text.slice(tokens.start[i]!, tokens.start[i]! + 120));
    return tag ? tokenFrom(tokens, i, tokens.start[i]! + tag[0].length) : i;
  };
  /** The run up to what ends a name in a label line. */
  const run = (tokens: Tokens, i: number, most: number, stopAt: (i: number) => boolean): number => {
    const reach = isUnspaced(tokens, i) ? most * 3 : most;
    let depth = 0, to = i;
    for (; to < tokens.count && to - i < reach; to++) {
      if (tokens.kind[to] === BREAK) break;
      if (tokens.kind[to] === SIGN) {
        const sign = tokens.word[to]!;
        if (sign === CODE.open || sign === CODE.bracket) depth++;
        else if (sign === CODE.shut || sign === CODE.closed) { if (--depth < 0) break; }
        else if (sign === CODE.less || sign === CODE.semicolon) break;
        if (endsSentence(tokens, to)) break;
      }
      if (depth === 0 && stopAt(to)) break;
    }
    return to;
  };
  /** "Foto: wikipedia Popisek: …": a colon ends the run, and the word before it is the next label, not part of the name. */
  const beforeLabel = (tokens: Tokens, at: number, to: number): number =>
    (to > at && isSignAt(tokens, to, CODE.colon) && !addressAt(tokens.text, tokens.end[to]!) && !/^\s*\(?https?:/.test(tokens.text.slice(tokens.end[to]!, tokens.end[to]! + 12)) ? to - 1 : to);
  const afterColon = (tokens: Tokens, i: number): boolean => i > 0 && tokens.kind[i - 1] === SIGN && (tokens.word[i - 1] === CODE.colon || tokens.word[i - 1] === CODE.equals || tokens.word[i - 1] === CODE.slash || tokens.word[i - 1] === CODE.bar);

  const who = (tokens: Tokens, i: number, slot: Slot): Filled | null => {
    const labelled = afterColon(tokens, i);
    const below = !labelled && i < tokens.count && tokens.kind[i] === BREAK;
    const at = skip(tokens, i, labelled || below);
    const linked = link(tokens, at, slot);
    if (linked) {
      // "Name: https://…" and "domain.pl / PAP" belong together; a bare domain may be the head of a longer name.
      if (linked.url === null && linked.to < tokens.count && isSignAt(tokens, linked.to, CODE.slash)) {
        const longer = make(tokens, slot, at, run(tokens, at, MOST, (k) => isSignAt(tokens, k, CODE.bar)));
        if (longer) return longer;
      }
      return linked;
    }
    if (below) return null;
    const quoted = at > i && isSignAt(tokens, at - 1, CODE.quote);
    const to = labelled || quoted
      ? run(tokens, at, MOST, (k) => isSignAt(tokens, k, CODE.bar) || (isSignAt(tokens, k, CODE.colon) && k > at) || (quoted && isSignAt(tokens, k, CODE.quote)))
      : nameEnd(tokens, at);
    if (to <= at) return null;
    const whole = to >= tokens.count || tokens.kind[to] === BREAK || tokens.kind[to] === SIGN;
    if ((labelled || quoted) && !whole) return null;
    // The label's value is missing and the next line is a label itself.
    if (isSignAt(tokens, to, CODE.colon) && i < tokens.count && tokens.kind[i] === BREAK) return null;
    const filled = make(tokens, slot, at, beforeLabel(tokens, at, to));
    if (!filled) return null;
    // "Name: address" and "Name, address": the address goes with the name.
    for (let k = filled.to; k < Math.min(tokens.count, filled.to + 3); k++) {
      if (tokens.kind[k] === WORD || isSignAt(tokens, k, CODE.less)) {
        const address = addressAt(tokens.text, tokens.start[k]!);
        if (address?.url) { filled.url = address.url; filled.to = tokenFrom(tokens, k, address.end); }
        break;
      }
      if (tokens.kind[k] === BREAK && !labelled) break;
    }
    if (filled.url === null) {
      for (let k = filled.from; k < filled.to; k++) {
        const inner = addressAt(tokens.text, tokens.start[k]!);
        if (inner?.url) { filled.url = inner.url; break; }
      }
    }
    return filled;
  };

  const person = (tokens: Tokens, i: number): Filled | null => {
    const labelled = afterColon(tokens, i);
    const at = skip(tokens, i, labelled);
    const linked = link(tokens, at, 'PERSON');
    if (linked) return linked;
    if (at >= tokens.count) return null;
    if (labelled) {
      const to = run(tokens, at, 14, (k) => isSignAt(tokens, k, CODE.bar) || isSignAt(tokens, k, CODE.open) || isSignAt(tokens, k, CODE.colon) || isSignAt(tokens, k, CODE.bullet));
      // "Prevod: Igor Harb, foto: Arhiv": after a comma another label.
      const filled = make(tokens, 'PERSON', at, isSignAt(tokens, to, CODE.colon) && to - 2 > at && isSignAt(tokens, to - 2, CODE.comma) ? to - 2 : to);
      const stopped = to >= tokens.count || tokens.kind[to] !== WORD;
      if (filled && stopped && (startsUpper(tokens, filled.from) || filled.to - filled.from <= 1)) return filled;
      return null;
    }
    return make(tokens, 'PERSON', at, nameEnd(tokens, at));
  };

  const credit = (tokens: Tokens, i: number): Filled | null => {
    const labelled = afterColon(tokens, i);
    const at = skip(tokens, i, labelled);
    const linked = link(tokens, at, 'CREDIT');
    if (linked?.url) return linked;
    const to = run(tokens, at, MOST, (k) => isSignAt(tokens, k, CODE.bar) || (isSignAt(tokens, k, CODE.colon) && k > at));
    // No end in sight: the caption goes on behind the credit, which ends with its capitals.
    const endless = to - at >= MOST && tokens.kind[to] === WORD ? nameEnd(tokens, at) : -1;
    const filled = make(tokens, 'CREDIT', at, endless > at ? endless : beforeLabel(tokens, at, to));
    if (!filled) return null;
    const exclaims = to < tokens.count && tokens.kind[to] === SIGN && (tokens.word[to] === 33 || tokens.word[to] === 63);
    return exclaims ? null : filled;
  };

  const title = (tokens: Tokens, i: number): Filled | null => {
    const below = i < tokens.count && tokens.kind[i] === BREAK;
    const at = skip(tokens, i, below || afterColon(tokens, i));
    const linked = link(tokens, at, 'TITLE');
    if (linked && (linked.url !== null || !below)) return linked;
    if (below) return null;
    const quoted = at > i && isSignAt(tokens, at - 1, CODE.quote);
    const to = run(tokens, at, MOST, (k) => quoted && isSignAt(tokens, k, CODE.quote));
    return quoted || afterColon(tokens, i) ? make(tokens, 'TITLE', at, to) : null;
  };

  /** The Markdown link that ends before token i. */
  const linkBefore = (tokens: Tokens, i: number): { from: number; address: Address } | null => {
    if (!isSignAt(tokens, i - 1, CODE.shut)) return null;
    const end = tokens.end[i - 1]!, open = tokens.text.slice(Math.max(0, end - 2300), end).lastIndexOf('[');
    if (open < 0) return null;
    const address = addressAt(tokens.text, Math.max(0, end - 2300) + open);
    if (!address || address.end !== end) return null;
    let from = i - 1; while (from > 0 && tokens.start[from - 1]! >= address.start) from--;
    return { from, address };
  };

  const entry = (tokens: Tokens, i: number, slot: 'SERVICE' | 'AGENCY' | 'LICENCE' | 'LANGUAGE', direction: 1 | -1): Filled | null => {
    // Label in one element, the name in the next.
    if (direction === 1 && i > 0 && i < tokens.count && tokens.kind[i] === BREAK && tokens.kind[i - 1] === WORD) i++;
    if (direction === 1) while (i < tokens.count && (isSignAt(tokens, i, CODE.bracket) || isSignAt(tokens, i, CODE.quote))) i++;
    else while (i > 0 && (isSignAt(tokens, i - 1, CODE.quote) || isSignAt(tokens, i - 1, CODE.closed))) i--;
    if (direction === -1) {
      const around = linkBefore(tokens, i);
      const inside = around && gazetteer.at(tokens, around.from + 1, slot);
      if (inside) return { slot, from: around.from, to: i, text: tokens.text.slice(tokens.start[inside.from]!, tokens.end[inside.to - 1]!), url: null, entry: inside.entry, entries: slot === 'AGENCY' ? [inside.entry] : [] };
    }
    const found = direction === 1 ? gazetteer.at(tokens, i, slot) : gazetteer.before(tokens, i, slot);
    if (!found) return null;
    const linked = direction === 1 && found.from > 0 && isSignAt(tokens, found.from - 1, CODE.bracket) ? addressAt(tokens.text, tokens.start[found.from - 1]!) : null;
    return { slot, from: found.from, to: linked ? tokenFrom(tokens, found.to, linked.end) : found.to, text: tokens.text.slice(tokens.start[found.from]!, tokens.end[found.to - 1]!), url: null, entry: found.entry, entries: slot === 'AGENCY' ? [found.entry] : [] };
  };

  return {
    after(tokens, i, slot) {
      switch (slot) {
        case 'WHO': return who(tokens, i, slot);
        case 'PERSON': return person(tokens, i);
        case 'CREDIT': return credit(tokens, i);
        case 'TITLE': return title(tokens, i);
        default: return entry(tokens, i, slot, 1);
      }
    },
    before(tokens, i, slot) {
      if (slot === 'SERVICE' || slot === 'AGENCY' || slot === 'LICENCE' || slot === 'LANGUAGE') return entry(tokens, i, slot, -1);
      const around = linkBefore(tokens, i);
      if (around) return { slot, from: around.from, to: i, text: around.address.name, url: around.address.url, entry: null, entries: [] };
      const from = nameStart(tokens, i, slot === 'CREDIT');
      return from < i ? make(tokens, slot, from, i) : null;
    },
  };
};
