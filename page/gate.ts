import { survey, type Survey } from './survey.ts';

/** Whether the page is worth a closer look. Native counts only, well under a millisecond. */
export function maybeArticle(page: Document): boolean {
  if (!page.body || page.contentType === 'application/pdf') return false;
  return page.getElementsByTagName('p').length > 2 || page.getElementsByTagName('br').length > 5;
}

export interface Judgement { isArticle: boolean; probability: number; reasons: { feature: string; value: number; weight: number }[] }

/** Decides from features of the live DOM; every reason is value × weight in log-odds. */
export function judgeArticle(page: Document, { prose }: Survey = survey(page)): Judgement {
  if (!page.body) return { isArticle: false, probability: 0, reasons: [] };
  const value = Math.min(3, prose.mass / 1000) * (prose.mass / (prose.pageMass || 1));
  const probability = 1 / (1 + Math.exp(1.5 - value * 2));
  return { isArticle: probability > 0.5, probability, reasons: [{ feature: 'prose', value, weight: 2 }] };
}
