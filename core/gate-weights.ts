import type { GateModel } from './gate.ts';

// Written by scripts/fit-gate.ts from 627 saved pages (347 articles); log-odds per feature of page/features.ts.
export const GATE: GateModel = {
  weights: {
    isRoot: -1.26,
    slug: 1.72,
    isDated: 0.91,
    isListing: -0.36,
    isForum: -1.64,
    isService: -1.21,
    linkedArticle: 1.34,
    linkedList: -0.22,
    linkedThread: -0.41,
    linkedGoods: -0.55,
    ogArticle: 1.19,
    ogOther: -0.54,
    author: 0.88,
    mass: 1.10,
    oneHolder: 2.18,
    paragraphs: 1.50,
    longest: 0.63,
    named: 1.61,
    linkShare: -0.27,
    rootLinkShare: -0.30,
    repeats: -0.49,
    headline: 0.92,
    articles: -0.24,
    fields: -1.90,
    bodySingle: 1.36,
    bodyList: -1.03,
  },
  bias: -5.19,
  threshold: 0.45,
};

/** Asked first, of every page: errs on the side of looking. */
export const CHEAP_GATE: GateModel = {
  weights: {
    isRoot: -1.92,
    slug: 2.26,
    isDated: 1.20,
    isListing: -0.58,
    isForum: -2.48,
    isService: -2.00,
    linkedArticle: 1.30,
    ogArticle: 1.24,
    ogOther: -1.02,
    published: 1.08,
    pCount: 1.07,
  },
  bias: -1.89,
  threshold: 0.07,
};
