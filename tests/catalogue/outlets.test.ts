import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../catalogue/canon.ts';
import { checkCatalogue, inspectCatalogue } from '../../catalogue/check.ts';
import { readSource } from '../../catalogue/load.ts';
import type { SourceFiles } from '../../catalogue/load.ts';
import { compileCatalogue } from '../../catalogue/compile.ts';

const TODAY = '2026-11-24';
const CITATION = 'citations:\n  imprint: { title: Imprint, publisher: Example, url: "https://example.org/imprint", retrieved: 2026-11-20 }\n';
const GOOD = `name: Example Daily\nkind: newspaper\ndomains: [ example.org ]\ncountry:\n  - { value: PL, cite: [ imprint ] }\n${CITATION}`;

function files(outlets: Record<string, string>, owners: Record<string, string> = {}): SourceFiles {
  const read = (folder: string, texts: Record<string, string>) => Object.entries(texts).map(([id, text]) => readSource(`${folder}/${id}.yaml`, text));
  return { outlets: read('outlets', outlets), owners: read('owners', owners), sources: [] };
}

function breaches(outlets: Record<string, string>, owners: Record<string, string> = {}): string[] {
  return checkCatalogue(inspectCatalogue(files(outlets, owners), TODAY, null))
    .flatMap(({ name, problems }) => problems.map(({ file, path, message }) => `${name.split(':')[0] ?? ''} | ${file} | ${path} | ${message}`));
}

test('a plain record passes every rule', () => { expect(breaches({ 'example-daily': GOOD })).toEqual([]); });

describe('a breach is named with its file and path', () => {
  const owned = (owner: string): string => GOOD.replace('citations:', `parentOrganization:\n  - { owner: ${owner}, cite: [ imprint ] }\ncitations:`);
  const company = (extra: string): string => `name: Example SA\nkind: company\n${extra}`;
  test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['unknown field', { x: `${GOOD}rating: 5\n` }, {}, /schema \| outlets\/x.yaml \| rating \| unknown field/],
    ['statement without citation', { x: GOOD.replace(', cite: [ imprint ]', '') }, {}, /country\[0\]\.cite \| a statement cites/],
    ['citation nobody cites', { x: `${GOOD}  other: { title: a, publisher: b, url: "https://b.example/", retrieved: 2026-11-20 }\n` }, {}, /citations\.other \| never cited/],
    ['citation that is not there', { x: GOOD.replace('[ imprint ]', '[ imprint, nowhere ]') }, {}, /unknown citation "nowhere"/],
    ['one page under two ids', { x: `${GOOD.replace('[ imprint ]', '[ imprint, other ]')}${CITATION.split('\n')[1]!.replace('imprint', 'other')}\n` }, {}, /citations \| outlets\/x.yaml \| citations \| twice: /],
    ['not canonical', { x: GOOD.replace('{ value: PL', '{value: PL') }, {}, /canonical order and format \(--fix\) \| outlets\/x.yaml/],
    ['bad id', { Example_Daily: GOOD }, {}, /ids \| outlets\/Example_Daily.yaml/],
    ['country', { x: GOOD.replace('PL', 'QQ') }, {}, /country\[0\] \| "QQ" is no country/],
    ['address with scheme', { x: GOOD.replace('[ example.org ]', '[ https://example.org ]') }, {}, /domains\[0\]/],
    ['domain taken', { x: GOOD, y: GOOD }, {}, /outlets\/y.yaml \| domains\[0\] \| "example.org" already belongs to x/],
    ['public suffix', { x: GOOD.replace('example.org', 'co.uk') }, {}, /no registrable domain/],
    ['read tomorrow', { x: GOOD.replace('2026-11-20', '2026-11-25') }, {}, /retrieved on 2026-11-25/],
    ['no such day', { x: GOOD.replace('value: PL', 'value: PL, start: 2025-02-30') }, {}, /2025-02-30 is no day/],
    ['ends before it starts', { x: GOOD.replace('value: PL', 'value: PL, start: 2025-02, end: 2024') }, {}, /starts 2025-02, ends 2024/],
    ['owner without record', { x: owned('nobody') }, {}, /parentOrganization\[0\]\.owner \| no owner "nobody"/],
    ['chain that just stops', { x: owned('example-sa') }, { 'example-sa': company('') }, /a company is owned by someone/],
    ['cycle', { x: owned('a') }, { a: company(`parentOrganization:\n  - { owner: b, cite: [ imprint ] }\n${CITATION}`), b: company(`parentOrganization:\n  - { owner: a, cite: [ imprint ] }\n${CITATION}`) }, /cycle a → b → a/],
    ['own word on independence', { x: GOOD.replace('citations:', 'editorialControl:\n  - { value: Board of five, cite: [ imprint ] }\ncitations:') }, {}, /editorialControl\[0\]\.cite \| cites only the outlet itself/],
    ['state media class without edition', { x: GOOD.replace('citations:', 'stateMedia:\n  - { value: SC, cite: [ imprint ] }\ncitations:') }, {}, /stateMedia\[0\] \| no start/],
    ['judging word', { x: GOOD.replace('citations:', 'description:\n  - { value: A notorious daily, cite: [ imprint ] }\ncitations:') }, {}, /"notorious" judges/],
    ['too long', { x: GOOD.replace('citations:', `description:\n  - { value: ${'a'.repeat(161)}, cite: [ imprint ] }\ncitations:`) }, {}, /161 characters/],
    ['mirror of nobody', { x: GOOD.replace('newspaper', 'mirror') }, {}, /mirrorOf \| a mirror names/],
    ['wikidata', { x: GOOD.replace('citations:', 'sameAs: [ "https://www.wikidata.org/wiki/Q1" ]\ncitations:') }, {}, /is no Wikidata entity/],
  ])('%s', (_, outlets, owners, breach) => { expect(breaches(outlets, owners).join('\n')).toMatch(breach); });
});

describe('chains', () => {
  const owned = (owner: string): string => GOOD.replace('citations:', `parentOrganization:\n  - { owner: ${owner}, share: 51, cite: [ imprint ] }\ncitations:`);
  test('the state of a country needs no file', () => { expect(breaches({ x: owned('state-pl') })).toEqual([]); });
  test('a chain may stop with a reason', () => {
    expect(breaches({ x: owned('example-sa') }, { 'example-sa': 'name: Example SA\nkind: company\nopen: Register of shareholders not public\n' })).toEqual([]);
  });
});

describe('canonical form', () => {
  const messy = `# head\ncitations:\n  a:\n    url: https://a.example/\n    title: A\n    publisher: P\n    retrieved: 2026-11-20\nkind: blog\n# why two\ncountry:\n  - cite: [a]\n    value: PL\nname: "X"\n`;
  test('orders fields, one line a statement, comments kept', () => {
    expect(canonicalText('outlets', messy).split('\n').slice(0, 6)).toEqual(['# head', 'name: "X"', 'kind: blog', '# why two', 'country:', '  - { value: PL, cite: [ a ] }']);
  });
  test('is its own canonical form', () => {
    const once = canonicalText('outlets', messy);
    expect(canonicalText('outlets', once)).toBe(once);
  });
  test('leaves alone what does not parse', () => { expect(canonicalText('outlets', 'a: [')).toBe('a: ['); });
});

describe('the catalogue of this project', () => {
  const root = fileURLToPath(new URL('../../catalogue', import.meta.url));
  test('compiles', { timeout: 30_000 }, () => { // some 4,000 files: 3 seconds, more on a busy machine
    const catalogue = compileCatalogue(root);
    expect(catalogue.digest).toMatch(/^[0-9a-f]{16}$/);
    const rt = catalogue.outlets.find(({ id }) => id === 'rt');
    expect(rt?.domains).toContain('rt.com');
    expect(rt?.parentOrganization[0]?.value.owner).toBe('tv-novosti');
  });
});
