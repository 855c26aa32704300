/** What is painted, by highlight name: the texts of the ranges. Runs in the page, in either browser. */
export const PAINTED = 'Object.fromEntries([...CSS.highlights.keys()].map((name) => [name, [...CSS.highlights.get(name)].map(String)]))';

/** The middle of the first range of a highlight whose text matches, in viewport coordinates. */
export const middleOf = (name: string, text: string): string =>
  `(() => { const range = [...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].find((one) => String(one).includes(${JSON.stringify(text)})); if (!range) return null;
     const box = range.getClientRects()[0]; return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`;

export type Painted = Record<string, string[]>;
