import { expect, test } from 'vitest';
import { createDoubt } from '../../../core/names/find-doubt.ts';
import type { FoundName } from '../../../core/names/find-merge.ts';
import { articleOf } from './link-cases.ts';

const article = articleOf('pl', 'Obie wyszły. Potem wróciły do Kruszyna.', 'Kruszyn śpi.', 'Świat patrzy.', 'Chcete-li, čtěte. Jong-un mlčí, řekl o Jong-unovi mluvčí.', 'Port-Gentil spí.');
const name = (block: number, surfaceForm: string, margin: number, senses: FoundName['senses'] = []): FoundName & { block: number; surfaceForm: string } => {
  const start = article.blocks[block]!.text.indexOf(surfaceForm);
  return { block, surfaceForm, start, end: start + surfaceForm.length, type: 'LOC', senses, before: '', margin };
};
const inside = name(0, 'Kruszyna', 400), later = name(3, 'Jong-unovi', 400), sense = { entity: 1, flags: 8, low: 0, high: 0 };

test.each([
  ['an opening word on little evidence', name(0, 'Obie', 200), true],
  ['an opening word the tagger is sure of', name(0, 'Obie', 300), false],
  ['an opening word that is named inside a sentence too', name(1, 'Kruszyn', 200), false],
  ['an ordinary word that opens a sentence, whatever the margin', name(2, 'Świat', 600), true],
  ['a verb with a clitic that opens a sentence, whatever the margin', name(3, 'Chcete-li', 900), true],
  ['a name that looks like one and is named inside a sentence too', name(3, 'Jong-un', 400), false],
  ['a name of two capitals', name(4, 'Port-Gentil', 400), false],
  ['any name on hardly any evidence', name(0, 'Kruszyna', 100), true],
  ['one that the gazetteer has', name(0, 'Obie', 100, [sense]), false],
])('%s', (_, one, doubtful) => { expect(createDoubt([inside, later, one], article, (folded) => folded === 'świat')(one)).toBe(doubtful); });
