import type { GateModel } from './gate.ts';

// Written by scripts/fit-gate.ts from 627 saved pages (347 articles); log-odds per feature of page/features.ts.
export const GATE: GateModel = {
  weights: {
    isRoot: -1.33,
    slug: 1.67,
    isDated: 0.87,
    isListing: -0.39,
    isForum: -1.64,
    isService: -1.25,
    linkedArticle: 1.29,
    linkedList: -0.21,
    linkedThread: -0.42,
    linkedGoods: -0.54,
    ogArticle: 1.20,
    ogOther: -0.49,
    author: 0.94,
    mass: 1.03,
    oneHolder: 2.25,
    paragraphs: 1.34,
    longest: 0.63,
    named: 1.50,
    linkShare: -0.40,
    rootLinkShare: -0.38,
    repeats: -0.51,
    headline: 0.84,
    articles: -0.17,
    fields: -1.89,
    bodySingle: 1.38,
    bodyList: -1.07,
  },
  bias: -4.89,
  threshold: 0.5,
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
