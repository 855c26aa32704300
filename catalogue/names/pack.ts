import { DIR_BITS, ENTITY_WORDS, MAGIC, SECTION, SECTIONS, VERSION, finishHash, hashStep, hashText } from '../../core/names/gazetteer-format.ts';

/** A word with one language's endings: stem + lemma ending is the lemma, stem + others its further forms. */
export interface Stem { stem: string; language: string; lemma: string; others: string[]; word: number }
/** A complete name: its words' numbers, and what it may mean. */
export interface Path { words: number[]; senses: { entity: number; flags: number; low: number; high: number }[] }
export interface PackedEntity { id: string; labels: string; bits: number; asOf: number; qid: number }
export interface Parts { stems: Stem[]; roots: number; paths: Path[]; entities: PackedEntity[]; meta: object }

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

function packPaths(parts: Parts, put: (index: number, part: Uint8Array | Uint32Array) => void): void {
  interface Tree { word: number; steps: Map<number, Tree>; senses: Path['senses']; node: number }
  const grow = (word: number): Tree => ({ word, steps: new Map(), senses: [], node: -1 });
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
  // Hashes are of (node, word), so nodes are numbered in order of discovery, not in order of the sorted hashes; STEPS holds both.
  const hashes: { hash: number; tree: Tree }[] = [];
  let level: Tree[] = roots;
  let count = parts.roots;
  while (level.length > 0) {
    const below: Tree[] = [];
    for (const tree of level) {
      for (const next of tree.steps.values()) {
        next.node = count++;
        hashes.push({ hash: hashStep(tree.node, next.word), tree: next });
        below.push(next);
      }
    }
    level = below;
  }
  hashes.sort((a, b) => a.hash - b.hash);
  hashes.forEach((step, index) => { if (index > 0 && hashes[index - 1]?.hash === step.hash) throw new Error('two steps share a hash'); });
  put(SECTION.steps, Uint32Array.from(hashes.flatMap((step) => [step.hash, step.tree.node])));
  put(SECTION.stepDir, directory(hashes.map((step) => step.hash)));

  const nodes: Path['senses'][] = Array.from({ length: count }, () => []);
  const visit = (tree: Tree): void => { nodes[tree.node] = tree.senses; for (const next of tree.steps.values()) visit(next); };
  roots.forEach(visit);
  const senseIndex = new Map<string, number>();
  const senseTable: number[] = [];
  const names: number[] = [];
  const at = new Uint8Array(3 * (count + 1));
  nodes.forEach((senses, node) => {
    for (const sense of senses) {
      const key = `${sense.flags} ${sense.low} ${sense.high}`;
      let index = senseIndex.get(key);
      if (index === undefined) {
        senseIndex.set(key, (index = senseIndex.size));
        senseTable.push(sense.flags, sense.low, sense.high);
      }
      names.push((sense.entity | (index << 16)) >>> 0);
    }
    write24(at, 3 * (node + 1), names.length);
  });
  if (senseIndex.size > 0xffff || parts.entities.length > 0xffff) throw new Error('too many senses or entities for 16 bits');
  put(SECTION.namesAt, at);
  put(SECTION.names, Uint32Array.from(names));
  put(SECTION.senses, Uint32Array.from(senseTable));
}

function packEntities(entities: PackedEntity[], put: (index: number, part: Uint8Array | Uint32Array) => void): void {
  const texts: Uint8Array[] = [];
  const placed = new Map<string, number>();
  let size = 0;
  const place = (text: string): number => {
    const known = placed.get(text);
    if (known !== undefined) return known;
    const bytes = encoder.encode(text);
    if (bytes.length > 0xffff) throw new Error(`text too long: ${text.slice(0, 40)}`);
    texts.push(Uint8Array.of(bytes.length & 255, bytes.length >> 8), bytes);
    placed.set(text, size);
    const at = size;
    size += 2 + bytes.length;
    return at;
  };
  const records = new Uint32Array(entities.length * ENTITY_WORDS);
  entities.forEach((entity, index) => {
    records.set([place(entity.id), place(entity.labels), entity.bits, entity.asOf, entity.qid], index * ENTITY_WORDS);
  });
  put(SECTION.entities, records);
  put(SECTION.text, concatenate(texts));
  const order = entities.map((entity, index) => ({ id: entity.id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  put(SECTION.order, Uint32Array.from(order, (entry) => entry.index));
}

/** Where each value of the upper bits begins in a sorted list of hashes. */
function directory(hashes: number[]): Uint32Array {
  const starts = new Uint32Array((1 << DIR_BITS) + 1);
  for (const hash of hashes) starts[(hash >>> (32 - DIR_BITS)) + 1] = (starts[(hash >>> (32 - DIR_BITS)) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

function write24(target: Uint8Array, at: number, value: number): void {
  target[at] = value & 255;
  target[at + 1] = (value >> 8) & 255;
  target[at + 2] = value >> 16;
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
