import { extract } from '../page/extract.ts';
import { judgeArticle, maybeArticle } from '../page/gate.ts';
import { survey, type Survey } from '../page/survey.ts';

// Runs inside the page; see bench-pages.ts. Each step runs once, cold, as in a content script; the order changes from load to load.
declare const Readability: new (page: Document) => { parse(): unknown };
declare const isProbablyReaderable: (page: Document) => boolean;

const timed = (step: () => unknown): number => {
  const start = performance.now();
  step();
  return performance.now() - start;
};

Object.assign(globalThis, {
  bench(first: number) {
    const oursFirst = first === 0;
    const took = { maybe: 0, survey: 0, judge: 0, extract: 0, readerable: 0, parse: 0, clone: 0 };
    let copy: Document | undefined;
    let read: Survey;
    const ours = (): void => {
      took.maybe = timed(() => maybeArticle(document));
      // As in page/living.ts: a page is surveyed once, for the decision and the extraction.
      took.survey = timed(() => { read = survey(document); });
      took.judge = timed(() => judgeArticle(document, read));
      took.extract = timed(() => extract(document, document.URL, read));
    };
    const theirs = (): void => {
      took.readerable = timed(() => isProbablyReaderable(document));
      took.clone = timed(() => { copy = document.cloneNode(true) as Document; });
      took.parse = timed(() => new Readability(copy!).parse());
    };
    if (oursFirst) { ours(); theirs(); } else { theirs(); ours(); }
    return took;
  },
});
