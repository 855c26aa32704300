import { parseHTML } from 'linkedom';

/** A saved page as a Document, at its address. Scripts do not run; frames and pictures are not loaded. */
export function readPage(html: string, url?: string): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: url ?? 'about:blank' });
  Object.defineProperty(document, 'baseURI', { value: url ?? 'about:blank' });
  return document;
}
