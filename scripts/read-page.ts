import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A saved page as a Document, at its address. Scripts do not run; frames and pictures are not loaded.
 * parse5 builds the tree as browsers do (missing body, misnested tags), linkedom gives it a DOM; jsdom would be as faithful and ten times as slow.
 */
export function readPage(html: string, url = 'about:blank'): Document {
  const { document } = parseHTML(serialize(parse(html)));
  Object.defineProperty(document, 'URL', { value: url });
  Object.defineProperty(document, 'baseURI', { value: url });
  return document;
}
