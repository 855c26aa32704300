import { describe, expect, test } from 'vitest';
import { tellingTerm } from '../../../core/notices/wording.ts';

const words = ['a', 'cura', 'di', 'in', 'original'], stems = ['fordit'], word = (written: string) => words.indexOf(written) * 2;

describe('a wording is looked for by its longest word', () => {
  test.each([
    ['a cura di', [word('a'), word('cura'), word('di')], 1],
    ['in original', [word('in'), word('original')], 1],
    ['original', [word('original')], 0],
    ['a fordit*', [word('a'), 1], 1],
    ['( cura )', [-40, word('cura'), -41], 1],
  ])('%s', (_, terms, place) => expect(tellingTerm({ terms }, { words, stems })).toBe(place));
});
