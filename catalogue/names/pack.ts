import { BLOCK, DIR_BITS, ENTITY_WORDS, MAGIC, SECTION, SECTIONS, VERSION, finishHash, hashStep, hashText } from '../../core/names/gazetteer-format.ts';
import type { OutletRow } from '../../core/names/gazetteer.ts';

/** A word with one language's endings: stem + lemma ending is the lemma, stem + others its further forms. */
export interface Stem { stem: string; language: string; lemma: string; others: string[]; word: number }
/** A complete name: its words' numbers, and what it may mean. */
export interface Path { words: number[]; senses: { entity: number; flags: number; low: number; high: number }[] }
/** `own` is the id without its prefix, empty where it is the slug of the English label. */
export interface PackedEntity { id: string; own: string; labels: string; bits: number; asOf: number; qid: number }
export interface Parts { stems: Stem[]; roots: number; paths: Path[]; entities: PackedEntity[]; meta: object; titles: object; ordinary: ReadonlyMap<string, string>; outlets: ReadonlyMap<number, OutletRow[]> }

const encoder = new TextEncoder();

/** Writes the form core/names/gazetteer-format.ts describes. Throws when a field overflows its bits or two steps collide. */
export function pack(parts: Parts): Uint8Array {
  const sections: Uint8Array[] = [];
  const put = (index: number, part: Uint8Array | Uint32Array): void => {
    sections[index] = part instanceof Uint32Array ? new Uint8Array(part.buffer, part.byteOffset, part.byteLength) : part;
  };
  packStems(parts.stems, put);
  packPaths(parts, put);
  packEntities(parts.entities, put);
  put(SECTION.meta, encoder.encode(JSON.stringify({ ...parts.meta, roots: parts.roots })));
  put(SECTION.titles, encoder.encode(JSON.stringify(parts.titles)));
  put(SECTION.ordinary, encoder.encode([...parts.ordinary].map(([language, words]) => `${language} ${words}`).join('\n')));
  put(SECTION.outlets, encoder.encode(JSON.stringify(Object.fromEntries(parts.outlets))));
  return join(sections);
}

function packStems(stems: Stem[], put: (index: number, part: Uint8Array | Uint32Array) => void): void {
  const sets = new Map<string, number>();
  const rows = stems.map((stem) => {
    const text = [stem.language, stem.lemma, ...[...stem.others].sort()].join('\t');
    let set = sets.get(text);
    if (set === undefined) sets.set(text, (set = sets.size));
    return { hash: finishHash(hashText(stem.stem)), link: ((set << 18) | stem.word) >>> 0 };
  }).sort((a, b) => a.hash - b.hash || a.link - b.link);
  if (sets.size > 0x3fff) throw new Error(`${sets.size} ending sets do not fit 14 bits`);
  put(SECTION.stems, Uint32Array.from(rows, (row) => row.hash));
  put(SECTION.stemLinks, Uint32Array.from(rows, (row) => row.link));
  put(SECTION.stemDir, directory(rows.map((row) => row.hash)));
  const texts = [...sets.keys()].map((text) => encoder.encode(text));
  const at = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => { at[index + 1] = (at[index] ?? 0) + text.length; });
  put(SECTION.endings, concatenate(texts));
  put(SECTION.endingAt, at);
}

interface Tree { word: number; steps: Map<number, Tree>; senses: Path['senses']; node: number }

const grow = (word: number): Tree => ({ word, steps: new Map(), senses: [], node: -1 });

function growTrees(parts: Parts): Tree[] {
  const roots: Tree[] = Array.from({ length: parts.roots }, (_, word) => ({ ...grow(word), node: word }));
  for (const path of parts.paths) {
    const root = roots[path.words[0] ?? -1];
    if (!root) throw new Error('a name begins with a word that is no root');
    let tree: Tree = root;
    for (const word of path.words.slice(1)) {
      let next: Tree | undefined = tree.steps.get(word);
      if (!next) tree.steps.set(word, (next = grow(word)));
      tree = next;
    }
    tree.senses.push(...path.senses);
  }
  return roots;
}

/** Depth by depth: a depth's hashes need the numbers of the depth above, and its own numbers are its places among the sorted hashes. */
function packPaths(parts: Parts, put: (index: number, part: Uint8Array | Uint32Array) => void): void {
  const roots = growTrees(parts);
  for (let seed = 0; seed < 16; seed++) {
    const packed = packSteps(roots, seed);
    if (!packed) continue;
    put(SECTION.steps, Uint32Array.from(packed.steps));
    put(SECTION.levels, Uint32Array.from([seed, ...packed.levels]));
    packNames(packed.trees, put);
    return;
  }
  throw new Error('two steps share a hash under every seed');
}

/** The steps of all depths, or null when two of one depth share a hash under this seed. */
function packSteps(roots: Tree[], seed: number): { trees: Tree[]; steps: number[]; levels: number[] } | null {
  const trees = [...roots];
  const steps: number[] = [];
  const levels = [0];
  for (let level = roots; level.length > 0;) {
    const below = level.flatMap((tree) => [...tree.steps.values()].map((next) => ({ hash: hashStep(tree.node, next.word, seed), next })))
      .sort((a, b) => a.hash - b.hash);
    for (const [index, { hash, next }] of below.entries()) {
      if (index > 0 && below[index - 1]?.hash === hash) return null;
      next.node = roots.length + steps.length;
      steps.push(hash);
      trees.push(next);
    }
    levels.push(steps.length);
    level = below.map(({ next }) => next);
  }
  return { trees, steps, levels };
}

/** `trees` in the order of their nodes. */
function packNames(trees: Tree[], put: (index: number, part: Uint8Array | Uint32Array) => void): void {
  const senseIndex = new Map<string, number>();
  const senseTable: number[] = [];
  const names: number[] = [];
  const blocks: number[] = [];
  const counts = Uint8Array.from(trees, (tree, node) => {
    if (node % BLOCK === 0) blocks.push(names.length);
    if (tree.senses.length > 255) throw new Error('more than 255 entities share a name');
    for (const sense of tree.senses) {
      const key = `${sense.flags} ${sense.low} ${sense.high}`;
      let index = senseIndex.get(key);
      if (index === undefined) {
        senseIndex.set(key, (index = senseIndex.size));
        senseTable.push(sense.flags, sense.low, sense.high);
      }
      names.push((sense.entity | (index << 16)) >>> 0);
    }
    return tree.senses.length;
  });
  if (senseIndex.size > 0xffff) throw new Error('too many senses for 16 bits');
  put(SECTION.nameCounts, counts);
  put(SECTION.nameBlocks, Uint32Array.from(blocks));
  put(SECTION.names, Uint32Array.from(names));
  put(SECTION.senses, Uint32Array.from(senseTable));
}

function packEntities(entities: PackedEntity[], put: (index: number, part: Uint8Array | Uint32Array) => void): void {
  if (entities.length > 0xffff) throw new Error('too many entities for 16 bits');
  const texts: Uint8Array[] = [];
  let size = 0;
  const records = new Uint32Array(entities.length * ENTITY_WORDS);
  entities.forEach((entity, index) => {
    const bytes = encoder.encode(`${entity.own}\t${entity.labels}`);
    if (bytes.length > 0xffff) throw new Error(`text too long: ${entity.id}`);
    records.set([size, entity.bits, entity.asOf, entity.qid], index * ENTITY_WORDS);
    texts.push(Uint8Array.of(bytes.length & 255, bytes.length >> 8), bytes);
    size += 2 + bytes.length;
  });
  put(SECTION.entities, records);
  put(SECTION.text, concatenate(texts));
  const order = entities.map((entity, index) => ({ id: entity.id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = Uint16Array.from(order, (entry) => entry.index);
  put(SECTION.order, new Uint8Array(places.buffer));
}

/** Where each value of the upper bits begins in a sorted list of hashes. */
function directory(hashes: number[]): Uint32Array {
  const starts = new Uint32Array((1 << DIR_BITS) + 1);
  for (const hash of hashes) starts[(hash >>> (32 - DIR_BITS)) + 1] = (starts[(hash >>> (32 - DIR_BITS)) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

function concatenate(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}

function join(sections: Uint8Array[]): Uint8Array {
  const header = new Uint32Array(3 + 2 * SECTIONS);
  header.set([MAGIC, VERSION, SECTIONS]);
  let at = header.byteLength;
  const padded: Uint8Array[] = [];
  for (let index = 0; index < SECTIONS; index++) {
    const part = sections[index] ?? new Uint8Array(0);
    header.set([at, part.length], 3 + 2 * index);
    const room = new Uint8Array((part.length + 3) & ~3);
    room.set(part);
    padded.push(room);
    at += room.length;
  }
  return concatenate([new Uint8Array(header.buffer), ...padded]);
}
