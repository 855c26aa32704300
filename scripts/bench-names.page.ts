import nlp from 'compromise';
import { articleFromText } from '../core/article-from-text.ts';
import { createNameFinder } from '../core/names/find.ts';

/** Runs in the browser; bench-names.ts bundles it and hands in the packaged files. */
interface Timing { megabytes: number; ours: number; start: number; theirs: number; names: number }

const best = (times: number, run: () => unknown): number => Math.min(...Array.from({ length: times }, () => {
  const start = performance.now();
  run();
  return performance.now() - start;
}));

Object.assign(globalThis, {
  bench(gazetteer: Uint8Array, model: Uint8Array, text: string, language: string): Timing {
    const started = performance.now();
    const finder = createNameFinder({ gazetteer, model });
    const { article } = articleFromText(text, language);
    let names = finder.find(articleFromText(text.slice(0, 14_000), language).article).length;
    const start = performance.now() - started;
    const ours = best(3, () => { names = finder.find(article).length; });
    // The peer knows English only, and takes long: a tenth of the text.
    const part = text.slice(0, text.length / 10);
    const theirs = language === 'en' ? best(1, () => { const read = nlp(part); read.people().out('offset'); read.places().out('offset'); read.organizations().out('offset'); }) * 10 : Number.NaN;
    return { megabytes: new TextEncoder().encode(text).length / 1e6, ours, start, theirs, names };
  },
});
