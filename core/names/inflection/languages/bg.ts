import type { LanguageTable } from '../paradigm.ts';

/** Bulgarian and Macedonian keep no case: the article (case `d`) and the vocative aside, the first word alone changes. */
export const bg: LanguageTable = {
  phrase: 'first',
  sets: { hard: 'б в г д ж з к л м н п р с т ф х ц ч ш' },
  joints: {},
  declensions: {
    fja: 'd:ята', m: 'd:ът d:а', mj: 'd:ят d:я', f: 'd:ата', n: 'd:то', p: 'd:те', adj: 'd:ият d:ия', adjn: 'd:ото', adjp: 'd:ите',
  },
  classes: `
L 2 m {hard} m
O 5 m {hard} m
LO 8 m {юз,ент,вет,съд,нк,ет,ат,ор,ал,он,юр,тет,ант,нд,ьс,рс,ик} m
LO 6 m {е,а,о}й= mj
LO 5 m {тел} mj
LO 6 f {hard,я}а f
LO 6 f {hard}а f
LO 7 f {и,ц}я= fja
LO 6 n {hard}о=о n
LO 6 n {и,н,щ,р,ц}е=е n
LO 4 p {hard}и=и p
A 6 m {ск,шк,чк,ийск}и= adj
A 6 m ен=н adj
A 5 m {н,в,т,л,р,к,г}= adj
A 6 f {ск,шк,чк,н,в,т,л,р,к,г}а f
A 6 n {ск,шк,чк,н,в,т,л,р,к,г}о=о n
A 6 p {ск,шк,чк,н,в,т,л,р,к,г,и}и= adjp
`,
};
