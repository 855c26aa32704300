/** A link or address standing in the text: Markdown `[name](url)`, HTML `<a href="url">name</a>`, `https://…`, `www.…`, or a bare domain with a path. */
export interface Address { start: number; end: number; url: string | null; name: string | null }

const LONGEST = 2000, LONGEST_NAME = 300;
const BLANK_OR_SIGN = /[\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff20“”«»„]/;
const [LESS, MORE, QUOTE, BAR, BACKTICK, OPEN, SHUT, BRACKET, CLOSED, DOT, DASH] = [60, 62, 34, 124, 96, 40, 41, 91, 93, 46, 45];
/** Does the code unit end an address? */
const ends = (unit: number): boolean => unit <= 32 || unit === LESS || unit === MORE || unit === QUOTE || unit === BAR || unit === BACKTICK || (unit > 126 && BLANK_OR_SIGN.test(String.fromCharCode(unit)));

/** End of the address that starts at `from`: as far as no blank comes, less the signs that belong to the sentence around it. */
const addressEnd = (text: string, from: number): number => {
  let end = from, depth = 0;
  const last = Math.min(text.length, from + LONGEST);
  while (end < last) {
    const unit = text.charCodeAt(end);
    if (ends(unit)) break;
    if (unit === OPEN || unit === BRACKET) depth++;
    else if (unit === SHUT || unit === CLOSED) { if (depth === 0) break; depth--; }
    end++;
  }
  while (end > from) {
    const c = text[end - 1]!;
    if (c === '.' && text.slice(end - 3, end) === '...') break;
    if (!'.,;:!?\'’*_'.includes(c)) break;
    end--;
  }
  return end;
};

/** Index of the bracket that closes the one at `open`, or −1. Looks at most `reach` ahead, never over a blank line. */
const closing = (text: string, open: number, close: string, reach: number): number => {
  const opener = text[open]!;
  for (let i = open, depth = 0; i < Math.min(text.length, open + reach); i++) {
    const c = text[i]!;
    if (c === '\n') return -1;
    if (c === opener) depth++;
    else if (c === close && --depth === 0) return i;
  }
  return -1;
};

const plain = (name: string): string | null => name.replace(/<[^<>]{0,200}>/g, '').replace(/^[\s*_"“”„«»]+|[\s*_"“”„«»]+$/g, '') || null;

const DOMAIN = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,18}(?![\p{L}\p{N}])/uy;
const SCHEME = /https?:\/\/|www\./iy;
const ANCHOR = /<a\b[^<>]{0,600}?href\s*=\s*["']?([^"'\s<>]{1,2000})[^<>]{0,400}>/iy;

/** Could a domain stand at `from`? Only where its first label has a full stop behind it. */
const hasLabel = (text: string, from: number): boolean => {
  let i = from;
  for (const last = Math.min(text.length, from + 64); i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === DOT) return i > from;
    if (unit < 48 ? unit !== DASH : (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || (unit > 122 && unit < 128)) return false;
  }
  return false;
};

/** Reads the link or address that starts exactly at `from`, or null. A bare domain is a name; with a path it is an address too. */
export const addressAt = (text: string, from: number): Address | null => {
  const unit = text.charCodeAt(from);
  if (unit === BRACKET) {
    const shut = closing(text, from, ']', LONGEST_NAME);
    if (shut < 0 || text[shut + 1] !== '(') return null;
    const end = closing(text, shut + 1, ')', LONGEST);
    if (end < 0) {
      const cut = addressEnd(text, shut + 2);
      return { start: from, end: cut, url: text.slice(shut + 2, cut) || null, name: plain(text.slice(from + 1, shut)) };
    }
    const name = plain(text.slice(from + 1, shut));
    // A link whose text is an address: the page writes that one; what lies behind may be a counter of clicks.
    if (name && /^https?:\/\/\S+$/.test(name)) return { start: from, end: end + 1, url: name, name: null };
    return { start: from, end: end + 1, url: text.slice(shut + 2, end).trim().split(/\s/)[0] || null, name };
  }
  if (unit === LESS) {
    ANCHOR.lastIndex = from;
    const anchor = ANCHOR.exec(text);
    if (!anchor) return null;
    const inside = from + anchor[0].length, shut = text.slice(inside, inside + LONGEST_NAME).search(/<\/a\b|\n/i);
    const to = shut < 0 ? Math.min(text.length, inside + LONGEST_NAME) : inside + shut;
    return { start: from, end: /^<\/a>/i.test(text.slice(to, to + 4)) ? to + 4 : to, url: anchor[1]!, name: plain(text.slice(inside, to)) };
  }
  SCHEME.lastIndex = from;
  // "h" or "w", of either case.
  if (((unit | 32) === 104 || (unit | 32) === 119) && SCHEME.test(text)) {
    const end = addressEnd(text, from);
    return end > from + 5 ? { start: from, end, url: text.slice(from, end), name: null } : null;
  }
  if (!hasLabel(text, from)) return null;
  DOMAIN.lastIndex = from;
  const domain = DOMAIN.exec(text);
  if (!domain || !/\p{Ll}{2,}$/u.test(domain[0])) return null;
  const host = from + domain[0].length;
  if (text[host] === '/' && text.length > host + 1 && !ends(text.charCodeAt(host + 1)) && /[\w%~-]{2}/.test(text.slice(host + 1, host + 3))) {
    const end = addressEnd(text, from);
    return { start: from, end, url: text.slice(from, end), name: domain[0] };
  }
  return { start: from, end: text[host] === '/' ? host + 1 : host, url: null, name: domain[0] };
};

const LINK = /\]\(|<a\b|https?:\/\/|www\./gi;

/** The first link or full address in text[from, to), or null. */
export const addressIn = (text: string, from: number, to: number): Address | null => {
  const part = text.slice(from, Math.min(to, from + 3000));
  LINK.lastIndex = 0;
  for (let hit = LINK.exec(part); hit; hit = LINK.exec(part)) {
    let at = from + hit.index;
    if (hit[0] === '](') { at = text.lastIndexOf('[', at); if (at < from) continue; }
    const address = addressAt(text, at);
    if (address?.url) return address;
  }
  return null;
};
