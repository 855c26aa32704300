import nlp from 'compromise';
import { articleFromText } from '../core/article-from-text.ts';
import { createNameFinder } from '../core/names/find.ts';
import type { NameFinder } from '../core/names/find.ts';

/** Runs in the browser; bench-names.ts bundles it, hands in the packaged files and asks for one step after the other. */
let files: { gazetteer: Uint8Array; model: Uint8Array };
let finder: NameFinder;

const timed = (run: () => unknown): number => { const start = performance.now(); run(); return performance.now() - start; };
const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

Object.assign(globalThis, {
  hold(gazetteer: string, model: string): void { files = { gazetteer: bytes(gazetteer), model: bytes(model) }; },
  /** From the files' bytes to the names of a first text, milliseconds. */
  open: (text: string, language: string): number => timed(() => {
    finder = createNameFinder(files);
    finder.find(articleFromText(text, language).article);
  }),
  pass: (text: string, language: string): { took: number; names: number } => {
    let names = 0;
    const { article } = articleFromText(text, language);
    const took = timed(() => { names = finder.find(article).length; });
    return { took, names };
  },
  peer: (text: string): number => timed(() => { const read = nlp(text); read.people().out('offset'); read.places().out('offset'); read.organizations().out('offset'); }),
});
