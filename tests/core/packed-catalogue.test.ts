import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileCatalogue } from '../../catalogue/compile.ts';
import type { Catalogue, Owner } from '../../core/outlet.ts';
import { packCatalogue, unpackCatalogue } from '../../core/packed-catalogue.ts';

const catalogue = compileCatalogue(fileURLToPath(new URL('../../catalogue', import.meta.url)));

test('nothing is lost on the way through the package', () => {
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(catalogue))))).toEqual(catalogue);
});

test('a citation two records share is written once; open ends and missing starts stay apart', () => {
  const read = { url: 'https://example.org/a', title: 'A', publisher: 'P', retrieved: '2026-11-24' };
  const owner = (id: string): Owner => ({
    id, name: id, kind: 'company', country: null, open: null, sameAs: [], citations: [read],
    parentOrganization: [
      { value: { owner: 'x', share: null }, start: null, end: '2004', citations: [0] },
      { value: { owner: 'y', share: 51 }, start: '2004', end: null, citations: [0] },
      { value: { owner: 'z', share: null }, start: null, end: null, citations: [0] },
    ],
  });
  const small: Catalogue = { outlets: [], owners: [owner('a'), owner('b')], digest: 'd' };
  const packed = packCatalogue(small);
  expect(packed.citations).toEqual([['https://example.org/a', 'A', 'P', '2026-11-24']]);
  expect(unpackCatalogue(packed)).toEqual(small);
});

test('2,500 outlets would stay within 900 kB (brotli)', () => {
  const perOutlet = brotliCompressSync(JSON.stringify(packCatalogue(catalogue))).length / catalogue.outlets.length;
  expect(perOutlet * 2500).toBeLessThan(900_000);
});
