import type { NoticeKind } from '../notice.ts';
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Joined } from './joined.ts';
import type { Entry } from './phrases.ts';
import { isCode, lineEnd, lineStart } from './places.ts';
import { endsSentence } from './sentence.ts';
import type { Tokens } from './tokens.ts';
import { BREAK, NAMES, SIGN, WORD } from './tokens.ts';

/**
 * Agencies sign without a label; only the typography tells a signature from a mention:
 *
 *   bracket    "…pod koniec roku. (PAP)"  "(APA/dpa, 1.11.2015)"       at the end of a sentence or line
 *   dateline   "JAKARTA (Reuters) - "  "Париж, 9 ноември /БТА/"  "【6月18日 AFP】"   at the head of a line
 *   line       "AFP - Jiji"  "APA"                                   nothing else in the line
 *   slash      "Ammar Awad / Reuters"  "Richard Vogel/AP"             a person beside the agency: a picture
 *   copyright  "© Sputnik / …"  "(C) Kab Niang"                       a picture, unless a year or a reservation of rights follows
 */
const SIGNS = { open: 40, shut: 41, comma: 44, dash: 45, dot: 46, slash: 47, colon: 58, bracket: 91, closed: 93, bar: 124, copyright: 169 };
const REACH = 12;

type Run = { from: number; to: number; agencies: Entry[]; others: number; names: number; lower: number };

export const createFrameReader = (gazetteer: Gazetteer, isReserved: (tokens: Tokens, from: number, to: number) => boolean) => {
  const sign = (tokens: Tokens, i: number): number => (i >= 0 && i < tokens.count && tokens.kind[i] === SIGN ? tokens.word[i]! : 0);
  const writtenAt = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i]!, tokens.end[i]!);

  /** What stands in tokens [from, to): agencies, capitalised names, other words. */
  const weigh = (tokens: Tokens, from: number, to: number): Run => {
    const run: Run = { from, to, agencies: [], others: 0, names: 0, lower: 0 };
    for (let i = from; i < to; i++) {
      const found = gazetteer.at(tokens, i, 'AGENCY');
      if (found && found.to <= to) { run.agencies.push(found.entry); i = found.to - 1; continue; }
      if (tokens.kind[i] !== WORD) continue;
      const word = writtenAt(tokens, i);
      if (/^\p{N}/u.test(word) || word.length <= 3) run.others++;
      else if (/^[\p{Lu}\p{Lo}]/u.test(word)) run.names++;
      else run.lower++;
    }
    return run;
  };
  const firm = (run: Run): boolean => run.agencies.some((entry) => entry.homograph === undefined) || run.agencies.length > 1;

  const make = (tokens: Tokens, joined: Joined, from: number, to: number, kind: NoticeKind, rule: string, run: Run, confidence: Candidate['confidence']): Candidate => {
    const start = tokens.start[from]!, end = tokens.end[to - 1]!, role = joined.blockAt(start)?.role;
    const pictures = kind === 'wire-credit' && (role === 'caption' || role === 'credit');
    const first = run.agencies[0], name = run.agencies.length > 0 ? agencyText(tokens, run) : null;
    return {
      start, end, kind: pictures || (kind === 'wire-credit' && first !== undefined && run.agencies.every((entry) => entry.pictures === true)) ? 'photo-credit' : kind,
      sourceName: name, sourceUrl: null, sourceLanguage: null, translator: null, translatorIsMachine: false, licence: null, confidence, rule: `frame/${rule}`, order: Infinity, joins: false,
    };
  };
  /** From the first agency of the run to the last, as the page writes it. */
  const agencyText = (tokens: Tokens, run: Run): string | null => {
    let first = -1, last = -1;
    for (let i = run.from; i < run.to; i++) {
      const found = gazetteer.at(tokens, i, 'AGENCY');
      if (!found || found.to > run.to) continue;
      if (first < 0) first = found.from;
      last = found.to; i = found.to - 1;
    }
    return first < 0 ? null : tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
  };

  const inBracket = (tokens: Tokens, joined: Joined, i: number): Candidate | null => {
    let open = i - 1;
    while (open >= 0 && i - open < REACH && tokens.kind[open] !== BREAK && sign(tokens, open) !== SIGNS.open && sign(tokens, open) !== SIGNS.bracket && !isSlashQuote(tokens, open)) open--;
    if (open < 0 || i - open >= REACH || tokens.kind[open] === BREAK) return null;
    const shutSign = sign(tokens, open) === SIGNS.open ? SIGNS.shut : sign(tokens, open) === SIGNS.bracket ? SIGNS.closed : SIGNS.slash;
    let shut = i;
    while (shut < tokens.count && shut - i < REACH && tokens.kind[shut] !== BREAK && sign(tokens, shut) !== shutSign) shut++;
    if (sign(tokens, shut) !== shutSign) return null;
    const run = weigh(tokens, open + 1, shut);
    if (run.agencies.length === 0 || run.lower > 1 || run.names > 4 || run.others > 6) return null;
    const head = lineStart(tokens, open);
    const dateline = open - head <= 10 && weigh(tokens, head, open).lower <= 2;
    if (run.names > 0 && (run.agencies.some((entry) => entry.pictures === true) || saysVia(tokens, open, shut))) return make(tokens, joined, open, shut + 1, 'photo-credit', 'bracket', run, 'stated');
    const after = sign(tokens, shut + 1), last = shut + 1 >= tokens.count || tokens.kind[shut + 1] === BREAK;
    const ended = open === head || endsSentence(tokens, open - 1) || sign(tokens, open - 1) === 34;
    if (shutSign === SIGNS.slash && !dateline && !ended) return null;
    if (dateline && (after === SIGNS.dash || after === SIGNS.colon || (shutSign !== SIGNS.shut && !last) || (after === SIGNS.dot && open > head) || (shutSign === SIGNS.slash))) {
      return make(tokens, joined, head, shut + 1 + (after === SIGNS.dash ? 1 : 0), 'wire-credit', 'dateline', run, 'stated');
    }
    if (open === head && (last || firm(run))) return make(tokens, joined, open, shut + 1, 'wire-credit', 'bracket', run, 'stated');
    if (!ended && !(last && run.names + run.others === 0)) return null;
    if (!ended && !firm(run)) return null;
    const person = run.names >= 2 && run.agencies.length === 1 && run.others === 0;
    return make(tokens, joined, open, shut + 1, person ? 'photo-credit' : 'wire-credit', 'bracket', run, 'stated');
  };
  /** "(Ministerio de Defensa vía AP)": something handed on through an agency is a picture. */
  const saysVia = (tokens: Tokens, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && /^v[ií]a$/i.test(writtenAt(tokens, i))) return true;
    return false;
  };
  const isSlashQuote = (tokens: Tokens, i: number): boolean => sign(tokens, i) === SIGNS.slash && tokens.start[i]! > 0 && /\s/.test(tokens.text[tokens.start[i]! - 1]!);

  /** Does the line above or below hold a date or a time of day? There "AP" is no party and no state. */
  const besideDate = (tokens: Tokens, from: number, to: number): boolean => {
    const dated = (line: string) => /\d{1,2}[.:/]\s?\d{1,2}|\b(19|20)\d\d\b/.test(line) && line.length < 80;
    const above = from > 1 ? tokens.text.slice(tokens.start[lineStart(tokens, from - 1)]!, tokens.end[from - 1]!) : '';
    const below = to + 1 < tokens.count ? tokens.text.slice(tokens.start[to + 1]!, tokens.end[lineEnd(tokens, to + 1) - 1]!) : '';
    return dated(above) || dated(below);
  };

  /** The whole line is a signature. */
  const alone = (tokens: Tokens, joined: Joined, i: number): Candidate | null => {
    const from = lineStart(tokens, i), to = lineEnd(tokens, i);
    if (to - from > 18) return null;
    const run = weigh(tokens, from, to);
    if (run.lower > 1 || run.names + run.others > 8) return null;
    for (let k = from; k < to; k++) { const s = sign(tokens, k); if (s === 63 || s === 33 || s === 62 || s === 34 || s === 35) return null; }
    const slash = hasSeparator(tokens, from, to);
    if (sign(tokens, to - 1) === SIGNS.dot && slash === 'slash' && !tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).includes('/')) return null;
    if (run.names === 0 && run.others <= 4 && run.lower === 0) return firm(run) || besideDate(tokens, from, to) ? make(tokens, joined, from, to, 'wire-credit', 'line', run, 'likely') : null;
    if (slash && run.names >= 1 && run.names <= 6 && (run.agencies.length >= 1)) {
      // "Reuters, Thorsten Kramer" is a byline; a picture's credit names the photographer first, or has a slash.
      const byline = i === from && !tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).includes('/') && run.names >= 2;
      const wire = byline || (slash === 'dash' && run.names === 1 && run.agencies.length === 1);
      if (slash === 'dash' && !firm(run)) return null;
      if (slash === 'dash' && run.names > 3) return null;
      return make(tokens, joined, from, to, wire ? 'wire-credit' : 'photo-credit', 'person', run, 'likely');
    }
    return null;
  };
  const hasSeparator = (tokens: Tokens, from: number, to: number): 'slash' | 'dash' | null => {
    let dash = false;
    for (let k = from + 1; k < to - 1; k++) {
      const s = sign(tokens, k);
      if (s === SIGNS.slash) return 'slash';
      if (s === SIGNS.comma && to - from < 9) return 'slash';
      if (s === SIGNS.dash && tokens.start[k]! > tokens.end[k - 1]!) dash = true;
    }
    return dash ? 'dash' : null;
  };

  /** "…en Madrid (España).Gustavo Valiente / Europa Press", "…testů. / AFP": a signature glued to the end of a line. */
  const tail = (tokens: Tokens, joined: Joined, i: number, to: number): Candidate | null => {
    const end = lineEnd(tokens, i);
    // "/ AFP, EFE e Reuters": several agencies count as one.
    if (sign(tokens, i - 1) === SIGNS.slash && end > to && end - to < 8) {
      const all = weigh(tokens, i, end);
      if (all.names + all.lower === 0 && all.agencies.length > 1) to = end;
    }
    if (end - to > 1 || (end > to && tokens.kind[to] === WORD)) return null;
    const head = lineStart(tokens, i);
    if (sign(tokens, i - 1) === SIGNS.slash) {
      let from = i - 1, names = 0;
      while (from > head && i - from < 9) {
        const s = sign(tokens, from - 1);
        if (tokens.kind[from - 1] === WORD) {
          if (!/^[\p{Lu}\p{Lo}]/u.test(writtenAt(tokens, from - 1)) || names > 4) break;
          names++; from--;
        } else if (s === SIGNS.slash || (s === SIGNS.dash && !endsSentence(tokens, from - 1)) || (s === SIGNS.dot && tokens.end[from - 2]! - tokens.start[from - 2]! === 1)) from--;
        else break;
      }
      const boundary = from === head || (tokens.kind[from - 1] === SIGN && [46, 41, 34, 33, 63, 45, 124].includes(sign(tokens, from - 1)));
      if (!boundary && names > 0) return null;
      const run = weigh(tokens, from, to);
      return make(tokens, joined, from, to, names > 0 ? 'photo-credit' : 'wire-credit', 'slash', run, 'likely');
    }
    const before = i - 1;
    if (before > head && (sign(tokens, before) === SIGNS.dot || sign(tokens, before) === 34) && tokens.start[i]! === tokens.end[before]!) {
      const run = weigh(tokens, i, to);
      return firm(run) ? make(tokens, joined, i, to, run.agencies[0]?.pictures ? 'photo-credit' : 'wire-credit', 'glued', run, 'likely') : null;
    }
    return null;
  };

  const gazetteerIn = (tokens: Tokens, from: number, to: number): boolean => {
    for (let i = from; i < Math.min(to, tokens.count) && tokens.kind[i] !== BREAK; i++) if (gazetteer.at(tokens, i, 'AGENCY')) return true;
    return false;
  };

  /** "…citizens. AP Photo/Jacquelyn Martin": the agency first, a slash, a person, and the line is over. */
  const agencyFirst = (tokens: Tokens, joined: Joined, i: number, to: number): Candidate | null => {
    if (sign(tokens, to) !== SIGNS.slash || lineEnd(tokens, to) - to > 12) return null;
    if (i > 0 && tokens.kind[i - 1] !== BREAK && ![SIGNS.dot, SIGNS.dash, SIGNS.bar, SIGNS.shut, SIGNS.open, 34].includes(sign(tokens, i - 1))) return null;
    const end = lineEnd(tokens, to), run = weigh(tokens, i, end);
    return run.lower === 0 && run.names > 0 && run.names <= 4 ? make(tokens, joined, i, end, 'photo-credit', 'slash', run, 'likely') : null;
  };

  /** "ТАСС, 24 ноября." "لندن - ایرنا:" "AFP, MANILA" "新华社北京4月24日电": agency, place and date at the head of a line. */
  const head = (tokens: Tokens, joined: Joined, i: number, to: number): Candidate | null => {
    const from = lineStart(tokens, i);
    if (i - from > 8) return null;
    const run = weigh(tokens, from, to);
    if (!firm(run)) return null;
    if (i === from && sign(tokens, to) === SIGNS.comma) {
      let k = to + 1; while (k < tokens.count && k - to < 7 && tokens.kind[k] === WORD) k++;
      const numbers = tokens.text.slice(tokens.end[to - 1]!, tokens.end[k - 1]!);
      if ((/\d/.test(numbers) && (sign(tokens, k) === SIGNS.dot || sign(tokens, k) === SIGNS.dash)) || ((k >= tokens.count || tokens.kind[k] === BREAK) && numbers === numbers.toUpperCase())) return make(tokens, joined, from, k, 'wire-credit', 'dateline', run, 'stated');
    }
    if (i === from && sign(tokens, to) === SIGNS.bar) return make(tokens, joined, from, to, 'wire-credit', 'dateline', run, 'likely');
    if (i > from && (sign(tokens, to) === SIGNS.colon || sign(tokens, to) === SIGNS.dot) && run.lower <= 1 && run.names > 0 && (sign(tokens, i - 1) === SIGNS.dash || sign(tokens, i - 1) === SIGNS.comma)) {
      return make(tokens, joined, from, to + 1, 'wire-credit', 'dateline', run, 'stated');
    }
    return null;
  };

  const copyright = (tokens: Tokens, joined: Joined, i: number, from: number): Candidate | null => {
    let to = i;
    while (to < tokens.count && to - i < 14 && tokens.kind[to] !== BREAK && sign(tokens, to) !== SIGNS.bar && !endsSentence(tokens, to)) {
      if (sign(tokens, to) === SIGNS.shut || sign(tokens, to) === SIGNS.copyright) break;
      to++;
    }
    if (to === i || tokens.kind[i] !== WORD || (!/^[\p{Lu}\p{Lo}]/u.test(writtenAt(tokens, i)) && !gazetteer.at(tokens, i, 'AGENCY'))) return null;
    const run = weigh(tokens, i, to);
    if (run.names + run.others > 8 || run.lower > 3 || run.names + run.agencies.length === 0 && run.others > 3) return null;
    if (/\b(19|20)\d\d\b/.test(tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!))) return null;
    if (isReserved(tokens, lineStart(tokens, i), lineEnd(tokens, i))) return null;
    const name = agencyText(tokens, run) ?? tokens.text.slice(tokens.start[i]!, tokens.end[to - 1]!);
    return { ...make(tokens, joined, from, to, 'photo-credit', 'copyright', run, 'likely'), sourceName: name };
  };

  return (tokens: Tokens, joined: Joined): Candidate[] => {
    const found: Candidate[] = [];
    let next = 0;
    for (let w = 0; w < tokens.watchedCount; w++) {
      const i = tokens.watched[w]!;
      if ((tokens.uses[w]! & NAMES) === 0 || i < next) continue;
      if (tokens.kind[i] === SIGN) { const credit = copyright(tokens, joined, i + 1, i); if (credit) found.push(credit); continue; }
      if (sign(tokens, i - 1) === SIGNS.open && sign(tokens, i + 1) === SIGNS.shut && /^\([cC]\)$/.test(tokens.text.slice(tokens.start[i - 1]!, tokens.end[i + 1]!).normalize('NFKC'))) {
        const credit = copyright(tokens, joined, i + 2, i - 1); if (credit) found.push(credit);
      }
      if (tokens.end[i]! - tokens.start[i]! === 9 && /^copyright$/i.test(writtenAt(tokens, i)) && tokens.kind[i + 1] === WORD && (i === 0 || tokens.kind[i - 1] !== WORD)) {
        const credit = copyright(tokens, joined, i + 1, i);
        if (credit && credit.sourceName !== null && gazetteerIn(tokens, i, i + 12)) found.push(credit);
      }
      const name = gazetteer.at(tokens, i, 'AGENCY');
      if (!name) continue;
      const candidate = isCode(tokens, i) ? null : inBracket(tokens, joined, i) ?? alone(tokens, joined, i) ?? head(tokens, joined, i, name.to) ?? agencyFirst(tokens, joined, i, name.to) ?? tail(tokens, joined, i, name.to);
      if (candidate) found.push(candidate);
      next = name.to;
    }
    return found;
  };
};
