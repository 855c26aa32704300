/** A fitted question: log-odds per feature (each between 0 and 1), and the probability from which on the answer is yes. */
export interface GateModel { weights: Readonly<Record<string, number>>; bias: number; threshold: number }

export interface Judgement {
  isArticle: boolean;
  probability: number;
  /** Strongest first: `value` × `weight` in log-odds says how much the feature moved the answer. */
  reasons: { feature: string; value: number; weight: number }[];
}

/** Logistic regression. Features the model does not know are left out, features the page does not have count as 0. */
export function decide(features: Readonly<Record<string, number>>, { weights, bias, threshold }: GateModel): Judgement {
  const reasons = Object.entries(weights)
    .map(([feature, weight]) => ({ feature, value: features[feature] ?? 0, weight }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
  const odds = reasons.reduce((sum, { value, weight }) => sum + value * weight, bias);
  const probability = 1 / (1 + Math.exp(-odds));
  return { isArticle: probability >= threshold, probability, reasons };
}
