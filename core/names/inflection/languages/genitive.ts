import type { LanguageTable } from '../paradigm.ts';

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö æ ø é ü';

/** Languages whose names know one ending, the genitive, at the last word. */
const genitive = (ends: string): LanguageTable => ({
  phrase: 'last', sets: { letters }, joints: {}, declensions: { genitive: ends }, classes: 'PLO 6 x {letters} genitive\nPLO 8 x {is,us,os,rs,ss} genitive',
});

export const en = genitive("g:'s g:' g:’s");
export const nl = genitive("g:s g:'s g:'");
/** Swedish, Danish, Norwegian: -s, after -s an apostrophe or nothing. */
export const sv = genitive("g:s g:' g:'s");
