import { expect, test } from 'vitest';
import { contract, inBothSpellings, split } from '../../../catalogue/tagger/contractions.ts';
import type { Sample } from '../../../catalogue/tagger/corpora.ts';

/** "[Porto]" in the text is a span. */
function sampleOf(marked: string, lang = 'pt'): Sample {
  const spans: Sample['spans'] = [];
  let text = '';
  for (const [, outside = '', inside = ''] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/gu)) {
    text += outside;
    if (inside) spans.push({ start: text.length, end: text.length + inside.length, type: 'LOC' });
    text += inside;
  }
  return { id: 'one', lang, text, spans, hasMisc: true, source: 'own' };
}

const marked = ({ text, spans }: Sample): string =>
  [...spans].reverse().reduce((out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`, text);

test.each([
  ['Na [Figueira da Foz] e no [Porto].', 'Em a [Figueira de a Foz] e em o [Porto].'],
  ['O [Ministério das Finanças] pediu aos bancos, à [Lusa] e pelos jornais.', 'O [Ministério de as Finanças] pediu a os bancos, a a [Lusa] e por os jornais.'],
  ['Deste lado, naquela rua, dela.', 'De este lado, em aquela rua, de ela.'],
  ['[Ribeira Grande] ganha.', '[Ribeira Grande] ganha.'],
])('%s ↔ %s', (together, apart) => {
  expect(marked(split(sampleOf(together)))).toBe(apart);
  expect(marked(contract(sampleOf(apart)))).toBe(together);
});

test.each(['GREVE NA [BAHIA] E NOS [AÇORES]', "[Nossa Senhora d'Oeste] e guarda-nos.", 'O [Dao] e o nado.'])('%s stays', (text) => {
  expect(marked(split(sampleOf(text)))).toBe(text);
});

test('only Portuguese is read twice', () => {
  expect(inBothSpellings([sampleOf('No [Porto].'), sampleOf('No [Porto].', 'es')], split).map(({ lang, text }) => `${lang} ${text}`))
    .toEqual(['pt No Porto.', 'pt Em o Porto.', 'es No Porto.']);
});
