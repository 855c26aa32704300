import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRole } from '../../core/article.ts';
import { CALM, chooseMentions, parseCalm, parseRefused, refuse, takeBack, type Calm, type Refusal } from '../../core/calm.ts';
import type { Mention, MentionType } from '../../core/mention.ts';
import type { Reading } from '../../core/reading.ts';

/** An article written as `role: text`, in which `[Name]` is a mention, `[Name|entity]` a linked one and `<[Name]>` one inside a link. */
function write(...lines: string[]): { reading: Reading; blocks: Parameters<typeof chooseMentions>[1]; names: string[] } {
  const mentions: Mention[] = [];
  const blocks = lines.map((line, block) => {
    const [, role = 'paragraph', rest = ''] = /^(\w+): (.*)$/u.exec(line) ?? [];
    const links: { start: number; end: number; href: string }[] = [];
    let text = '';
    for (const piece of rest.split(/(<?\[[^\]]+\]>?)/u)) {
      const [, name, entity = null, type] = /^<?\[([^|\]]+)(?:\|([^\]:]*))?(?::(\w+))?\]>?$/u.exec(piece) ?? [];
      if (!name) {
        text += piece;
        continue;
      }
      const span = { block, start: text.length, end: text.length + name.length };
      text += name;
      if (piece.startsWith('<')) links.push({ ...span, href: 'https://a.example/' });
      mentions.push({ span, surfaceForm: name, type: (type ?? 'PER') as MentionType, lemma: null, candidates: [], entity: entity || null });
    }
    return { role: role as BlockRole, text, links };
  });
  const reading: Reading = { url: 'https://a.example/', notices: [], signs: [], mentions, claims: [], outlets: {}, owners: {}, entities: {}, failures: [] };
  return { reading, blocks, names: mentions.map((mention) => mention.surfaceForm) };
}

/** The chosen names, as `Name@block`. */
function choose(lines: string[], calm: Partial<Calm> = {}, refused: Refusal[] = [], isMarked: (mention: Mention) => boolean = () => true): string[] {
  const { reading, blocks } = write(...lines);
  return chooseMentions(reading, blocks, { ...CALM, ...calm }, refused, isMarked).map((index) => `${reading.mentions[index]!.surfaceForm}@${reading.mentions[index]!.span.block}`);
}

const STORY = ['headline: [Anna] goes', 'paragraph: [Anna] saw [Berta], and [Anna] left.', 'heading: Later', 'paragraph: [Anna] came back to [Berta].'];

describe('repeats', () => {
  test('by default every mention is marked', () => {
    expect(choose(STORY)).toEqual(['Anna@0', 'Anna@1', 'Berta@1', 'Anna@1', 'Anna@3', 'Berta@3']);
  });
  test('once a section: a section begins at every heading, the headline too', () => {
    expect(choose(STORY, { repeats: false })).toEqual(['Anna@0', 'Berta@1', 'Anna@3', 'Berta@3']);
  });
  test('one entity under two spellings is one name', () => {
    expect(choose(['paragraph: [Kyiv|place/kyiv] or [Kiev|place/kyiv]'], { repeats: false })).toEqual(['Kyiv@0']);
  });
  test('a person and a place of one spelling are two', () => {
    expect(choose(['paragraph: [Jordan] in [Jordan|:LOC]'], { repeats: false })).toEqual(['Jordan@0', 'Jordan@0']);
  });
});

describe('links and headings', () => {
  test('without headings, the headline and headings stay bare', () => {
    expect(choose(STORY, { headings: false, repeats: false })).toEqual(['Anna@1', 'Berta@1', 'Anna@3', 'Berta@3']);
  });
  test('without links, a linked name stays bare and its next mention takes the place', () => {
    expect(choose(['paragraph: <[Anna]> and [Anna] and [Anna]'], { links: false, repeats: false })).toEqual(['Anna@0']);
    expect(choose(['paragraph: <[Anna]> and [Berta]'], { links: false })).toEqual(['Berta@0']);
  });
});

describe('density', () => {
  const long = (text: string): string => `paragraph: ${text}${' and so on'.repeat(30)}`;
  test('a block has room for so many names by its length, and for one at least', () => {
    const line = long('[Anna] [Berta] [Clara] [Dora]');
    expect(choose([line], { density: 'all' })).toHaveLength(4);
    expect(choose([line], { density: 'some' })).toEqual(['Anna@0', 'Berta@0']);
    expect(choose([line], { density: 'few' })).toEqual(['Anna@0']);
    expect(choose(['paragraph: [Anna] [Berta]'], { density: 'few' })).toEqual(['Anna@0']);
  });
  test('what is new in the article stays before what was named, what is linked before what is not', () => {
    expect(choose(['paragraph: [Anna]', long('[Anna] [Berta] [Clara]')], { density: 'some' })).toEqual(['Anna@0', 'Berta@1', 'Clara@1']);
    expect(choose([long('[Anna] [Berta] [Clara|person/clara]')], { density: 'few' })).toEqual(['Clara@0']);
  });
});

describe('names not to be marked', () => {
  test('an unlinked name by its type and base form, a linked one by its entity', () => {
    expect(choose(['paragraph: [Anna] [anna] [Kyiv|place/kyiv] [Kiev|place/kyiv] [Berta]'], {}, [{ key: 'PER anna', label: 'Anna' }, { key: 'place/kyiv', label: 'Kyiv' }])).toEqual(['Berta@0']);
  });
  test('a refused or hidden name takes nobody\'s place', () => {
    const isMarked = (mention: Mention): boolean => mention.surfaceForm !== 'Anna';
    expect(choose(['paragraph: [Anna] [Berta]'], { density: 'few' }, [], isMarked)).toEqual(['Berta@0']);
    expect(choose(['paragraph: [Anna] [Berta]'], { density: 'few' }, [{ key: 'PER anna', label: 'Anna' }])).toEqual(['Berta@0']);
  });
  test('are kept once, newest last, and can be taken back', () => {
    const refused = refuse(refuse(refuse([], { key: 'a', label: 'A' }), { key: 'b', label: 'B' }), { key: 'a', label: 'A' });
    expect(refused.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(takeBack(refused, 'b')).toEqual([{ key: 'a', label: 'A' }]);
  });
});

describe('what was stored', () => {
  test('malformed parts fall back', () => {
    expect(parseCalm(undefined)).toEqual(CALM);
    expect(parseCalm({ repeats: 'no', density: 'few', style: 'blinking', links: false })).toEqual({ ...CALM, density: 'few', links: false });
    expect(parseRefused([null, 3, { key: 'a' }, { key: 'a', label: 'A' }, { key: 'a', label: 'A' }, { key: '', label: '' }, { key: 'x'.repeat(400), label: 'X' }])).toEqual([{ key: 'a', label: 'A' }]);
    expect(parseRefused({ 0: { key: 'a', label: 'A' } })).toEqual([]);
  });
});

test('a quieter setting never marks what a louder one does not', () => {
  const name = fc.constantFrom('[Anna]', '[Berta|person/b]', '<[Clara]>', 'and then', '. ');
  const line = fc.tuple(fc.constantFrom('headline', 'heading', 'paragraph'), fc.array(name, { maxLength: 12 })).map(([role, words]) => `${role}: ${words.join(' ')}`);
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom('all' as const, 'some' as const, 'few' as const), (lines, repeats, links, headings, density) => {
    const { reading, blocks } = write(...lines);
    const all = chooseMentions(reading, blocks, CALM, [], () => true);
    const some = chooseMentions(reading, blocks, { ...CALM, repeats, links, headings, density }, [], () => true);
    expect(all).toEqual(reading.mentions.map((_, index) => index));
    expect(all).toEqual(expect.arrayContaining(some));
    expect([...new Set(some)].sort((a, b) => a - b)).toEqual(some);
  }));
});
