import type { Article } from './article.ts';

/**
 * An article's main text: its prose blocks joined by newlines, without headline and edges.
 * `offsets[i]` is where block i begins in it, null for blocks that are not part of it.
 */
export function mainText(article: Article): { text: string; offsets: (number | null)[] } {
  let text = '';
  const offsets = article.blocks.map((block) => {
    if (block.edge || block.role === 'headline') return null;
    if (text !== '') text += '\n';
    const offset = text.length;
    text += block.text;
    return offset;
  });
  return { text, offsets };
}
