import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createFoldTable, fold } from '../../core/fold.ts';
import { createLexicon, slotsOf } from '../../core/notices/lexicon.ts';
import { packPhrases } from '../../core/notices/packed-phrases.ts';
import { FRAME_WORDS } from '../../core/notices/phrases.ts';
import type { Element, Entry, EntrySlot, Extent, Pattern, Phrases, Place, Slot, Term, Wording } from '../../core/notices/phrases.ts';
import { BREAK, createScanner, SIGN } from '../../core/notices/tokens.ts';
import type { NoticeKind } from '../../core/notice.ts';

/** A pattern as written in a phrase file. README.md beside this file tells what each key means. */
export interface PatternSource {
  id: string; kind: NoticeKind; pattern: string | string[]; place?: Place; extent?: Extent; alone?: boolean; ends?: boolean; joins?: boolean;
  unless?: string[]; 'unless-near'?: string[]; confidence?: 'stated' | 'likely'; matches?: string[]; ignores?: string[]; seen?: string[];
}
export interface SignSource { id: string; pattern: string | string[]; place?: Place; explanation: string; home?: string[]; within?: true; least?: number; matches?: string[]; ignores?: string[] }
export interface LanguageFile {
  language: string; name: string; diacritics?: 'required'; particles?: string[];
  words?: Record<string, string[]>; languages?: Record<string, string[]>; vetoes?: Record<string, string[]>;
  patterns?: PatternSource[]; signs?: SignSource[]; ignores?: string[];
}
interface SharedEntry { name: string; forms?: string[]; homograph?: string; pictures?: boolean }

const SLOTS = ['WHO', 'PERSON', 'CREDIT', 'TITLE', 'LANGUAGE', 'SERVICE', 'AGENCY', 'LICENCE'];
/** The term of the sign ":". */
const COLON = -58;
const ITEM = /\{[^{}]+\}\??|\\[()]|\([^()]*\)\??|\.\.\.\d*|[^\s(){}\\]+/g;

/** The language files of a folder with their file names, in order. Throws with the file's name when one cannot be read. */
export const readLanguages = (root: string): { file: string; content: LanguageFile }[] =>
  readdirSync(root).filter((file) => file.endsWith('.yaml')).sort().map((file) => {
    try { return { file, content: parse(readFileSync(join(root, file), 'utf8')) as LanguageFile }; }
    catch (error) { throw new Error(`phrases/${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }); }
  });

/** A folder of phrase files in the form that is shipped and that `createNoticeFinder` reads. @throws as `gatherPhrases` does */
export const compilePhrases = (root: string): Uint8Array => packPhrases(gatherPhrases(root));

/**
 * Makes one plain value of a folder of phrase files: words numbered, concepts put in place, each pattern with its anchor.
 * Throws on a pattern that cannot be read, with file and id.
 */
export const gatherPhrases = (root: string): Phrases => {
  const words = createNumbering(), stems = createNumbering();
  const table = createFoldTable(), scan = createScanner(createLexicon([], slotsOf([]), []), { words: new Uint8Array(), stems: new Uint8Array() }, table);

  const wordingOf = (written: string, exact: boolean): Wording => {
    const starred = written.split(/\s+/);
    const terms: Term[] = [];
    for (const piece of starred) {
      const stem = piece.endsWith('*') && piece.length > 1, tokens = scan(stem ? piece.slice(0, -1) : piece);
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind[i] === BREAK) continue;
        if (tokens.kind[i] === SIGN) { terms.push(-tokens.word[i]!); continue; }
        const word = fold(piece.slice(tokens.start[i]!, tokens.end[i]!), table).text, last = stem && i === tokens.count - 1;
        if (last && word.length < 2) throw new Error(`a stem has at least two letters: "${piece}"`);
        terms.push(last ? stems.of(word) * 2 + 1 : words.of(word) * 2);
      }
    }
    if (terms.length === 0) throw new Error(`nothing to match in "${written}"`);
    return exact ? { terms, exact: written.replaceAll('*', '').normalize('NFC').toLowerCase() } : { terms };
  };

  const elementsOf = (pattern: string, file: LanguageFile): Element[] => {
    const exact = file.diacritics === 'required', concepts = file.words ?? {};
    const wordingsOf = (name: string): Wording[] => {
      const list = concepts[name];
      if (!list) throw new Error(`unknown word list "${name}"`);
      return list.map((written) => wordingOf(written, exact));
    };
    return (pattern.match(ITEM) ?? []).map((item): Element => {
      const optional = item.endsWith('?') && item.length > 1 ? { optional: true as const } : {}, bare = 'optional' in optional ? item.slice(0, -1) : item;
      if (bare.startsWith('...')) return { is: 'gap', most: Number(bare.slice(3) || '6') };
      if (SLOTS.includes(bare)) return { is: 'slot', slot: bare as Slot, ...optional };
      const any = bare.startsWith('\\') ? [wordingOf(bare.slice(1), exact)] : bare.startsWith('{') ? bare.slice(1, -1).split('|').flatMap((name) => wordingsOf(name.trim()))
        : (bare.startsWith('(') ? bare.slice(1, -1).split('|').map((w) => w.trim()) : [bare])
          .flatMap((written) => (written.startsWith('{') ? wordingsOf(written.slice(1, -1)) : [wordingOf(written, exact)]));
      any.sort((a, b) => b.terms.length - a.terms.length);
      return { is: 'wording', any, ...optional };
    });
  };

  /** The element that is rarest in prose: a wording that must stand, whose shortest alternative is longest. */
  const anchorOf = (elements: Element[]): number => {
    const letters = (term: Term): number => (term < 0 ? 0 : ((term & 1) === 0 ? words.list[term >> 1]! : stems.list[term >> 1]!).length);
    let best = -1, most = 0;
    elements.forEach((element, e) => {
      if (element.is !== 'wording' || element.optional || element.any.some((wording) => wording.terms[0]! < 0)) return;
      const shortest = Math.min(...element.any.map((wording) => wording.terms.reduce((sum, term) => sum + letters(term), 0)));
      if (best < 0 || shortest > most) { best = e; most = shortest; }
    });
    if (best < 0) throw new Error('a pattern needs a word that must stand');
    return best;
  };

  const phrases: Phrases = { words: words.list, stems: stems.list, patterns: [], entries: [], particles: [], vetoes: {}, signs: [] };
  const entry = (slot: EntrySlot, value: string, written: string, exact: boolean, more: Partial<Entry> = {}) =>
    phrases.entries.push({ slot, wording: wordingOf(written, exact), value, ...more });

  for (const [name, slot] of [['agencies', 'AGENCY'], ['services', 'SERVICE'], ['licences', 'LICENCE']] as const) {
    for (const shared of parse(readFileSync(join(root, 'shared', `${name}.yaml`), 'utf8')) as SharedEntry[]) {
      for (const form of [shared.name, ...(shared.forms ?? [])]) {
        entry(slot, shared.name, form, false, { ...(shared.homograph ? { homograph: shared.homograph } : {}), ...(shared.pictures ? { pictures: true as const } : {}) });
      }
    }
  }

  for (const { file, content } of readLanguages(root)) {
    const exact = content.diacritics === 'required';
    for (const [code, forms] of Object.entries(content.languages ?? {})) for (const form of forms) entry('LANGUAGE', code, form, exact);
    for (const particle of content.particles ?? []) { words.of(fold(particle, table).text); phrases.particles.push(fold(particle, table).text); }
    for (const [name, list] of Object.entries(content.vetoes ?? {})) {
      // Lists for every language: "rights" of all files is read by the frames, which know none, "statistics" of mul.yaml by all source patterns.
      const key = name === 'rights' || content.language === 'mul' ? name : `${content.language}/${name}`;
      (phrases.vetoes[key] ??= []).push(...list.map((written) => wordingOf(written, false).terms));
    }
    const at = <T>(id: string, make: () => T): T => {
      try { return make(); } catch (error) { throw new Error(`phrases/${file}: ${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }); }
    };
    for (const source of content.patterns ?? []) at(source.id, () => {
      for (const written of [source.pattern].flat()) {
        const elements = elementsOf(written, content);
        const pattern: Pattern = {
          id: `${content.language}/${source.id}`, order: phrases.patterns.length, kind: source.kind, elements, anchor: anchorOf(elements),
          place: source.place ?? 'any', extent: source.extent ?? 'match', confidence: source.confidence ?? 'stated',
        };
        if (source.alone) pattern.alone = true;
        if (source.ends) pattern.ends = true;
        if (source.joins) pattern.joins = true;
        if (written.startsWith('{this-text}')) pattern.determined = true;
        if (source.kind === 'photo-credit' && elements.some((element) => element.is === 'wording' && element.any.some(({ terms }) => terms.includes(COLON)))) pattern.glued = true;
        const veto = (name: string): string => {
          if (!content.vetoes?.[name]) throw new Error(`unknown veto list "${name}"`);
          return name === 'rights' ? name : `${content.language}/${name}`;
        };
        if (source.unless) pattern.unless = source.unless.map(veto);
        if (source['unless-near']) pattern.unlessNear = source['unless-near'].map(veto);
        phrases.patterns.push(pattern);
      }
    });
    for (const source of content.signs ?? []) at(source.id, () => {
      for (const written of [source.pattern].flat()) {
        const elements = elementsOf(written, content);
        phrases.signs.push({ id: `${content.language}/${source.id}`, elements, anchor: anchorOf(elements), place: source.place ?? 'any', explanation: source.explanation, ...(source.home ? { home: source.home } : {}), ...(source.within ? { within: content.language } : {}), ...(source.least ? { least: source.least } : {}) });
      }
    });
  }
  FRAME_WORDS.forEach(words.of);
  phrases.particles = [...new Set(phrases.particles)];
  return phrases;
};

const createNumbering = () => {
  const numbers = new Map<string, number>(), list: string[] = [];
  return {
    list,
    of(word: string): number {
      let n = numbers.get(word);
      if (n === undefined) { n = list.length; numbers.set(word, n); list.push(word); }
      return n;
    },
  };
};
