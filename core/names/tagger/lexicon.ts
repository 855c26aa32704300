import type { Table } from './table.ts';

/** What a word is known as. One word may be several things; the classes are features, never a verdict. */
export const LEX = {
  first: 1, surname: 2, country: 4, place: 8, organisation: 16, organisationHead: 32, title: 64, placeHead: 128,
  common: 256, demonym: 512, work: 1024, time: 2048, particle: 4096, speech: 8192, placeCue: 16384, workHead: 32768,
} as const;

export const STEM_SALT = 0x5bd1e995;

/** Word hash → classes, over a palette of class sets. */
export interface Lexicon {
  find(hash: number): number;
}

export function createLexicon(table: Table, codes: Uint8Array, palette: Uint16Array): Lexicon {
  return {
    find(hash) {
      const at = table.find(hash);
      return at < 0 ? 0 : palette[codes[at]!]!;
    },
  };
}

/**
 * Endings an inflected name may carry, per script. A name of the lexicon is stored as its base form and as its stem (final vowels off);
 * a word is looked up whole, then with each of these endings taken off. Sources: the noun tables of Polish, Czech, Slovak, Slovene,
 * Croatian, Lithuanian, Latvian, Finnish, Hungarian (Latin) and Russian, Ukrainian, Belarusian, Bulgarian, Serbian (Cyrillic).
 */
export const ENDINGS: readonly string[] = (
  'a ą ę y i e u o ie em om ami ach ów owi owie owie iem ego emu ej ych ym ymi im imi ą ię ią iej iego iemu ii ią ów ' +
  'ou ovi ové ů ům ech ích ám ách ou ě é ého ému ém ým ými í ím ovou ové ova ' +
  'ju ja je jem ov ev om oma ah ih u om ima ama ' +
  'as ui o ų ams ais us os is io iui iu ies ai ' +
  'n ssa ssä sta stä lla lle lta in en an än ' +
  'ban ben ban nak nek ból ből tól től ra re nál nél val vel t ' +
  'а у ом е ы и ой ою ов ев ам ами ах ем ю я ей ею ым ого ому его ему ий ых ыми им ими ою єю ію ії і ів ові еві єм ем ям ями ях ої ій ого ому ім ими их ія ьому ью ия ии ию ием та ът то те ва').split(' ');
