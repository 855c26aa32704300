import type { Block } from './article.ts';
import type { Mention } from './mention.ts';
import { nameOf } from './names-shown.ts';
import type { Reading } from './reading.ts';

/** How a name is marked: a dotted or solid line in the colour of the text, a tint behind it, a line coloured by kind. */
export type HighlightStyle = 'dotted' | 'line' | 'tint' | 'colours';

export const STYLES: readonly HighlightStyle[] = ['dotted', 'line', 'tint', 'colours'];

export type Density = 'all' | 'some' | 'few';

export const DENSITIES: readonly Density[] = ['all', 'some', 'few'];

/** How much of a page names may take up. `repeats` marks a name as often as it stands there, not once a section. */
export interface Calm { repeats: boolean; density: Density; links: boolean; headings: boolean; style: HighlightStyle }

export const CALM: Calm = { repeats: true, density: 'all', links: true, headings: true, style: 'dotted' };

/** A name the reader does not want marked: `key` is core/names-shown.ts's, `label` as the card showed it. */
export interface Refusal { key: string; label: string }

/** One name in so many UTF-16 units of a block, at least one in each. */
const ROOM: Record<Density, number> = { all: 0, some: 150, few: 400 };

const MOST_REFUSALS = 2_000, LONGEST_REFUSAL = 300;

type ShownBlock = Pick<Block, 'role' | 'text' | 'links'>;

/**
 * Which mentions of a reading are marked, as indices into its list, ascending. A section begins at every heading; where a block has room
 * for fewer names than it holds, those first named in it and those that are linked stay.
 * `isMarked` says what else keeps a mention away (its type, a notice it lies in), so that it takes nobody's place.
 */
export function chooseMentions(reading: Reading, blocks: readonly ShownBlock[], calm: Calm, refused: readonly Refusal[], isMarked: (mention: Mention) => boolean): number[] {
  const unwanted = new Set(refused.map(({ key }) => key));
  const sections = sectionsOf(blocks);
  const seen = new Set<string>(), seenInSection = new Set<string>();
  const chosen = new Map<number, { index: number; worth: number }[]>();
  const inOrder = reading.mentions.map((mention, index) => ({ mention, index })).sort((a, b) => a.mention.span.block - b.mention.span.block || a.mention.span.start - b.mention.span.start);
  for (const { mention, index } of inOrder) {
    const { key } = nameOf(mention, reading);
    const at = mention.span.block;
    const block = blocks[at];
    if (unwanted.has(key) || !isMarked(mention) || (block && !isAllowed(mention, block, calm))) continue;
    const here = `${sections[at]} ${key}`;
    const isRepeated = seenInSection.has(here);
    seenInSection.add(here);
    if (isRepeated && !calm.repeats) continue;
    const worth = (seen.has(key) ? 0 : 2) + (mention.entity ? 1 : 0);
    seen.add(key);
    const others = chosen.get(at);
    if (others) others.push({ index, worth });
    else chosen.set(at, [{ index, worth }]);
  }
  return [...chosen].flatMap(([at, mentions]) => keepBest(mentions, calm.density, blocks[at]?.text.length ?? 0)).sort((a, b) => a - b);
}

/** Refusals with one more, or with one taken back. */
export function refuse(refused: readonly Refusal[], { key, label }: Refusal): Refusal[] {
  return [...takeBack(refused, key), { key, label }].slice(-MOST_REFUSALS);
}

export function takeBack(refused: readonly Refusal[], key: string): Refusal[] {
  return refused.filter((one) => one.key !== key);
}

/** Reads what was stored; what is malformed falls back to the default. */
export function parseCalm(stored: unknown): Calm {
  const { repeats, density, links, headings, style } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Calm, unknown>>;
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  return {
    repeats: flag(repeats, CALM.repeats),
    density: DENSITIES.find((one) => one === density) ?? CALM.density,
    links: flag(links, CALM.links),
    headings: flag(headings, CALM.headings),
    style: STYLES.find((one) => one === style) ?? CALM.style,
  };
}

export function parseRefused(stored: unknown): Refusal[] {
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST_REFUSAL;
  const list = Array.isArray(stored) ? (stored.slice(-MOST_REFUSALS) as (Partial<Refusal> | null)[]) : [];
  return list.reduce<Refusal[]>((all, one) => (isText(one?.key) && isText(one?.label) ? refuse(all, { key: one.key, label: one.label }) : all), []);
}

function isAllowed({ span }: Mention, { role, links }: ShownBlock, calm: Calm): boolean {
  if (!calm.headings && (role === 'headline' || role === 'heading')) return false;
  return calm.links || !links.some(({ start, end }) => start < span.end && span.start < end);
}

function keepBest(mentions: { index: number; worth: number }[], density: Density, length: number): number[] {
  const room = ROOM[density] === 0 ? mentions.length : Math.max(1, Math.floor(length / ROOM[density]));
  // Sorting is stable: of equal worth, the earlier stays.
  return [...mentions].sort((a, b) => b.worth - a.worth).slice(0, room).map(({ index }) => index);
}

/** The number of the section each block lies in. */
function sectionsOf(blocks: readonly ShownBlock[]): number[] {
  let section = 0;
  return blocks.map(({ role }) => (role === 'heading' || role === 'headline' ? ++section : section));
}
