import type { Link } from '../core/article.ts';
import type { Place } from './places.ts';

/** Text of one block while it is being read, with where each verbatim run stands and which links it holds. */
export interface Run {
  text: string;
  places: Place[];
  links: { start: number; end: number; anchor: Element }[];
  /** UTF-16 units of text inside links. */
  linked: number;
}

// What separates verbatim runs: white space of HTML and other controls (a single blank inside is verbatim), and what nobody sees but cuts
// names in two: soft hyphen, zero width blank, byte order mark. A no-break blank is text.
const GAP = / {2,}[\0-\x20\xad\u200b\ufeff]*| ?[\0-\x1f\xad\u200b\ufeff][\0-\x20\xad\u200b\ufeff]*|^ | $/;
const BLANK = /[\0-\x20]/, SEEN = /[^\0-\x20]/;

/**
 * Collects text nodes into one run: white space collapsed, invisible characters left out.
 * Verbatim runs are as long as possible: a single blank (U+0020) between two visible characters does not end one.
 */
export function startRun() {
  let text = '';
  let places: Place[] = [];
  let links: Run['links'] = [];
  let linked = 0;
  let blank = false;
  const gap = new RegExp(GAP, 'g');

  const take = (node: Text, source: string, from: number, to: number): void => {
    if (text === '') from = to - source.slice(from, to).trimStart().length;
    if (from >= to) return;
    if (blank && text !== '') text += ' ';
    blank = false;
    places.push({ node, from, at: text.length, length: to - from });
    text += source.slice(from, to);
  };

  return {
    get length() { return text.length; },
    /** A line break or an inline box: what follows does not touch what went before. */
    gap(): void { blank = true; },
    add(node: Text, anchor: Element | null, most: number): void {
      const whole = node.data;
      // Half of all text nodes are the indentation between elements.
      if (whole.charCodeAt(0) <= 0x20 && !SEEN.test(whole)) { blank = true; return; }
      const source = whole.length > most ? whole.slice(0, most) : whole;
      const before = text.length;
      const firstPlace = places.length;
      let from = 0;
      gap.lastIndex = 0;
      for (let found = gap.exec(source); found; found = gap.exec(source)) {
        take(node, source, from, found.index);
        if (BLANK.test(found[0])) blank = true;
        from = gap.lastIndex;
      }
      take(node, source, from, source.length);
      if (anchor && text.length > before) {
        const last = links[links.length - 1];
        const start = places[firstPlace]?.at ?? before;
        if (last?.anchor === anchor) last.end = text.length;
        else links.push({ start, end: text.length, anchor });
        linked += text.length - start;
      }
    },
    /** Ends the run and starts the next. Null when there was nothing to see. */
    finish(): Run | null {
      if (text === '') { blank = false; return null; }
      const end = text.trimEnd().length;
      const run = end === 0 ? null : { text: text.slice(0, end), places, links, linked };
      if (run && end < text.length) {
        while (places.length && places[places.length - 1]!.at >= end) places.pop();
        const last = places[places.length - 1];
        if (last && last.at + last.length > end) last.length = end - last.at;
        run.links = links.filter((link) => link.start < end);
        for (const link of run.links) link.end = Math.min(link.end, end);
      }
      text = ''; places = []; links = []; linked = 0; blank = false;
      return run;
    },
  };
}

/** The run itself when it is no longer than `most` UTF-16 units, else its beginning. */
export function cutRun(run: Run, most: number): Run {
  if (run.text.length <= most) return run;
  const text = run.text.slice(0, most).trimEnd();
  const end = text.length;
  return {
    text,
    places: run.places.filter(({ at }) => at < end).map((place) => ({ ...place, length: Math.min(place.length, end - place.at) })),
    links: run.links.filter(({ start }) => start < end).map((link) => ({ ...link, end: Math.min(link.end, end) })),
    linked: Math.min(run.linked, end),
  };
}

/** Links with absolute addresses; those that lead nowhere else (script, mail, a place on this page) are left out. */
export function resolveLinks(run: Run, base: string): Link[] {
  const links: Link[] = [];
  for (const { start, end, anchor } of run.links) {
    const href = anchor.getAttribute('href')?.trim() ?? '';
    if (href === '' || href[0] === '#') continue;
    const address = URL.parse(href, base);
    if (address?.protocol === 'http:' || address?.protocol === 'https:') links.push({ start, end, href: address.href });
  }
  return links;
}
