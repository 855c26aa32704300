import type { LanguageTable } from '../paradigm.ts';

/** Latvian, after Latviešu valodas gramatika; foreign names take Latvian endings (Putins, Makrons). Cases as in pl.ts. */
export const lv: LanguageTable = {
  phrase: 'head-last',
  sets: { hard: 'b c č d f g ģ h j k ķ l ļ m n ņ p r s š t v z ž' },
  joints: { P: 'n>ņ l>ļ t>š d>ž s>š z>ž b>bj p>pj m>mj v>vj r>r c>č j>j k>k g>g ll>ļļ nn>ņņ sn>šņ' },
  declensions: {
    s: 'g:a d:am a:u i:u l:ā', is: 'g:Pa d:im a:i i:i l:ī', us: 'g:us d:um a:u i:u l:ū',
    a: 'g:as d:ai a:u i:u l:ā', am: 'g:as d:am a:u i:u l:ā', e: 'g:es d:ei a:i i:i l:ē', sf: 'g:s d:ij a:i i:i l:ī',
    i: 'g:u d:iem a:us i:iem l:os', as: 'g:u d:ām a:as i:ām l:ās', es: 'g:Pu d:ēm a:es i:ēm l:ēs',
    adjm: 'g:ā d:ajam a:o i:o l:ajā', adjf: 'g:ās d:ajai a:o i:o l:ajā', adjp: 'g:o d:ajām a:ās i:ajām l:ajās', adjpm: 'g:o d:ajiem a:os i:ajiem l:ajos',
  },
  classes: `
LO 6 m {hard}s s
P 8 m {hard}s s
PLO 5 m {j,k,n,l}š s
PLO 6 m {hard}is is
PLO 6 m {hard}us us
PO 6 f {hard}a a
L 7 f {hard}a a
PLO 8 f {ij}a a
PLO 6 f {hard}e e
LO 4 f {v,n,t,st}s sf
LO 6 f {pil}s sf
LO 5 p {hard}i i
LO 5 p {hard}as as
LO 5 p {hard}es es
P 5 m {hard}a am
P 9 f {nn,mm,ārt,art,lz}a a
P 4 mf {o,e,i,u,ā,ē} none
L 7 mf {i,o} none
P 4 f {hard} none
P 5 v {hard}i i
A 5 m {hard}ais adjm
A 5 f {hard}ā adjf
A 5 p {hard}ās adjp
A 5 p {hard}ie adjpm
A 4 m {isk,n,l,t}s s
A 4 f {isk,n,l,t}a a
A 4 p {isk,n,l,t,t}ās adjp
A 4 p {ot,n}as as
`,
};
