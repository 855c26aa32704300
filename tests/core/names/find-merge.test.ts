import { describe, expect, test } from 'vitest';
import { mergeNames } from '../../../core/names/find-merge.ts';
import type { TaggedName } from '../../../core/names/find-merge.ts';
import type { Hit } from '../../../core/names/gazetteer-match.ts';

const SENSE = { entity: 1, flags: 8, low: 0xffffffff, high: 0 };

function at(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const hit = (text: string, part: string, flags = 8): Hit =>
  ({ ...at(text, part), words: part.split(/[\s-]/u).length, senses: [{ ...SENSE, flags }], opening: false, folded: part.includes(' ') ? '' : part.toLowerCase() });
const tagged = (text: string, part: string, type: TaggedName['type']): TaggedName => ({ ...at(text, part), type, margin: 500 });

function merged(text: string, hits: Hit[], names: TaggedName[], trusted = true): string[] {
  return mergeNames(text, hits, names, () => trusted, () => false)
    .map((name) => `${text.slice(name.start, name.end)}:${name.type ?? '-'}:${name.senses.length > 0 ? 'linked' : 'nil'}${name.before && `:${name.before}`}`);
}

describe('one list of names from tagger and gazetteer', () => {
  test('the same stretch is one name with the tagger\'s type and the hit\'s senses', () => {
    const text = 'W Bamako pada.';
    expect(merged(text, [hit(text, 'Bamako')], [tagged(text, 'Bamako', 'LOC')])).toEqual(['Bamako:LOC:linked']);
  });
  test('hits that fill the tagger\'s name with joints between them are names of their own', () => {
    const text = 'Oś Moskwa–Bamako trwa.';
    expect(merged(text, [hit(text, 'Moskwa'), hit(text, 'Bamako')], [tagged(text, 'Moskwa–Bamako', 'LOC')])).toEqual(['Moskwa:-:linked', 'Bamako:-:linked']);
  });
  test('a given name that is also a town does not tear a person apart', () => {
    const text = 'Then David Davis spoke.';
    expect(merged(text, [hit(text, 'David'), hit(text, 'Davis', 1)], [tagged(text, 'David Davis', 'PER')])).toEqual(['David Davis:PER:linked:David']);
  });
  test('what stands before a family name is kept for the linker', () => {
    const text = 'Potem Melania Trump wyszła.';
    expect(merged(text, [hit(text, 'Trump', 1)], [tagged(text, 'Melania Trump', 'PER')])).toEqual(['Melania Trump:PER:linked:Melania']);
  });
  test('a place inside an organisation is not the organisation', () => {
    const text = 'Uniwersytet w Bamako milczy.';
    expect(merged(text, [hit(text, 'Bamako')], [tagged(text, 'Uniwersytet w Bamako', 'ORG')])).toEqual(['Uniwersytet w Bamako:ORG:nil']);
  });
  test('a hit of several words is wider than the tagger saw', () => {
    const text = 'Kraje Konfederacji AES radzą.';
    expect(merged(text, [hit(text, 'Konfederacji AES')], [tagged(text, 'AES', 'ORG')])).toEqual(['Konfederacji AES:ORG:linked']);
  });
  test('an ending after an apostrophe stays, a small word taken along goes', () => {
    const turkish = "Bugün Ankara'da idi.";
    expect(merged(turkish, [hit(turkish, 'Ankara')], [tagged(turkish, "Ankara'da", 'LOC')])).toEqual(["Ankara'da:LOC:linked"]);
    const czech = 'Byl v Bratislavě s ním.';
    expect(merged(czech, [hit(czech, 'Bratislavě')], [tagged(czech, 'Bratislavě s', 'LOC')])).toEqual(['Bratislavě:LOC:linked']);
  });
  test('a hit the tagger does not see needs trust, and so does a work or event', () => {
    const text = 'Pisze o tym Fakt dzisiaj.';
    expect(merged(text, [hit(text, 'Fakt')], [], false)).toEqual([]);
    expect(merged(text, [hit(text, 'Fakt')], [tagged(text, 'Fakt', 'MISC')], false)).toEqual([]);
    expect(merged(text, [hit(text, 'Fakt')], [tagged(text, 'Fakt', 'MISC')])).toEqual(['Fakt:-:linked']);
  });
});
