import type { GateModel } from './gate.ts';

// Written by scripts/fit-gate.ts from 627 saved pages (347 articles); log-odds per feature of page/features.ts.
export const GATE: GateModel = {
  weights: {
    isRoot: -1.26,
    slug: 1.75,
    isDated: 0.98,
    isListing: -0.20,
    isForum: -1.76,
    isService: -1.27,
    linkedArticle: 1.32,
    linkedList: -0.22,
    linkedThread: -0.40,
    linkedGoods: -0.57,
    ogArticle: 1.14,
    ogOther: -0.56,
    author: 0.88,
    mass: 1.11,
    oneHolder: 2.18,
    paragraphs: 1.53,
    longest: 0.63,
    named: 1.58,
    linkShare: -0.27,
    rootLinkShare: -0.32,
    repeats: -0.42,
    headline: 0.92,
    articles: -0.27,
    fields: -1.81,
    bodySingle: 1.36,
    bodyList: -1.05,
  },
  bias: -5.23,
  threshold: 0.45,
};

/** Asked first, of every page: errs on the side of looking. */
export const CHEAP_GATE: GateModel = {
  weights: {
    isRoot: -1.99,
    slug: 2.16,
    isDated: 1.27,
    isListing: -0.47,
    isForum: -2.89,
    isService: -1.95,
    linkedArticle: 1.19,
    ogArticle: 1.15,
    ogOther: -0.90,
    published: 1.26,
    pCount: 1.09,
  },
  bias: -1.82,
  threshold: 0.07,
};
