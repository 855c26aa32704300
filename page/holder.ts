/** Paragraphs looked at, and text a parent must hold before its place in the page is believed over class names; UTF-16 units. */
const MOST_PARAGRAPHS = 1_500, ENOUGH_TEXT = 500, ENOUGH_PARAGRAPHS = 3;

/**
 * The element most of the page's paragraphs stand directly in, with all its ancestors: names like "sidebar" or "read-more" on them lie.
 * One pass over `p`, no walk. Empty when no element stands out; comments, footers and asides are never believed.
 */
export function findHolders(page: Document): ReadonlySet<Element> {
  const sums = new Map<Element, { text: number; count: number }>();
  let seen = 0;
  for (const paragraph of page.getElementsByTagName('p')) {
    if (++seen > MOST_PARAGRAPHS) break;
    const parent = paragraph.parentElement;
    const text = paragraph.textContent?.length ?? 0;
    if (!parent || text < 40) continue;
    const sum = sums.get(parent);
    if (sum) { sum.text += text; sum.count++; } else sums.set(parent, { text, count: 1 });
  }
  const path = new Set<Element>();
  const ranked = [...sums].filter(([, { text, count }]) => text >= ENOUGH_TEXT && count >= ENOUGH_PARAGRAPHS).sort(([, a], [, b]) => b.text - a.text);
  for (const [holder] of ranked.slice(0, 3)) {
    if (holder.closest('nav,footer,aside,[class*=comment],[id*=comment]')) continue;
    for (let element: Element | null = holder; element; element = element.parentElement) path.add(element);
    break;
  }
  return path;
}
