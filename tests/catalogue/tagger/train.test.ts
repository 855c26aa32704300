import { expect, test } from 'vitest';
import { packModel } from '../../../catalogue/tagger/build-model.ts';
import { openLexicon } from '../../../catalogue/tagger/build-model.ts';
import type { Sample } from '../../../catalogue/tagger/corpora.ts';
import { combine, createChance, learn, prune } from '../../../catalogue/tagger/learn.ts';
import { createGatherer } from '../../../catalogue/tagger/lexicon-sources.ts';
import { LEX } from '../../../core/names/tagger/lexicon.ts';
import { createTagger } from '../../../core/names/tagger/tagger.ts';
import { createWordReader, FIELD, FIELDS } from '../../../core/names/tagger/word.ts';

const people = ['Anna Nowak', 'Jan Lis', 'Ewa Kot', 'Piotr Zima'], places = ['Bamako', 'Niamey', 'Wagadugu', 'Algier'];
const samples: Sample[] = people.flatMap((p, i) => places.map((l) => {
  const text = i % 2 ? `${p} wraca z ${l} jutro.` : `Jutro do ${l} leci ${p}.`;
  const span = (s: string, type: string): Sample['spans'][number] => ({ start: text.indexOf(s), end: text.indexOf(s) + s.length, type });
  return { id: text, lang: 'pl', text, spans: [span(p, 'PER'), span(l, 'LOC')], hasMisc: true, source: 'test' };
}));
const words = (() => {
  const g = createGatherer();
  for (const p of people) g.name(p.split(' ')[0]!, LEX.first);
  return g.words;
})();
const make = (): Uint8Array => {
  const lexicon = openLexicon(words);
  const learnt = combine([1, 2].map((seed) => learn(samples, createWordReader(lexicon), lexicon, { seed, epochs: 4, forget: 0.2, cutoff: 1, margin: 4, log: () => undefined })));
  const { rows, unit } = prune(learnt, 5000);
  return packModel(rows, learnt.transitions, unit, words);
};

test('training the same texts twice gives the same bytes', () => { expect(Buffer.compare(make(), make())).toBe(0); });

test('what is learnt is read back from the file', () => {
  const text = 'Jutro do Niamey leci Jan Lis.';
  expect(createTagger(make()).tag(text, 'pl').map((m) => `${m.type} ${text.slice(m.start, m.end)}`)).toEqual(['LOC Niamey', 'PER Jan Lis']);
});

test('chance is a fixed sequence between 0 and 1', () => {
  const a = createChance(7), b = createChance(7), drawn = Array.from({ length: 100 }, () => a());
  expect(drawn).toEqual(Array.from({ length: 100 }, () => b()));
  expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
});

test('a name is found by its stem in other cases', () => {
  const g = createGatherer();
  g.name('Moskwa', LEX.place); g.name('Praha', LEX.place); g.name('Marek', LEX.first);
  const read = createWordReader(openLexicon(g.words)), row = new Int32Array(FIELDS);
  for (const [form, bits] of [['Moskwą', LEX.place], ['Moskwie', LEX.place], ['Praze', LEX.place], ['Prahou', LEX.place], ['Markowi', LEX.first], ['Marka', LEX.first], ['Mostem', 0]] as const) {
    read(form, 1, row, 0);
    expect([form, row[FIELD.classes]]).toEqual([form, bits]);
  }
});
