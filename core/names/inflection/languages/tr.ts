import type { LanguageTable } from '../paradigm.ts';

/** Turkish, after the Türk Dil Kurumu's spelling guide: names take their endings after an apostrophe, which word.ts undoes. */
const ENDINGS = "ın in un ün nın nin nun nün ı i u ü yı yi yu yü nı ni nu nü a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle lı li lu lü ki daki deki nın";

export const tr: LanguageTable = {
  phrase: 'last',
  sets: {},
  joints: {},
  declensions: { all: [...new Set(ENDINGS.split(' '))].map((end) => `o:'${end}`).join(' ') },
  classes: 'PLO 6 x = all',
};
