import type { LanguageTable } from '../paradigm.ts';

/** Estonian, after Eesti keele käsiraamat: case endings stand on the genitive; foreign names in a consonant take -i. */
export const et: LanguageTable = {
  phrase: 'head-last',
  sets: { cons: 'b c d f g h j k l m n p q r s t v w x z š ž', vowel: 'a e i o u õ ä ö ü y' },
  joints: {},
  declensions: {
    vowel: 'g:s g:st g:sse g:l g:lt g:le g:ks g:ni g:na g:ta g:ga g:t g:d g:sid',
    i: 'g:i g:is g:ist g:isse g:il g:ilt g:ile g:iks g:ini g:ina g:ita g:iga g:it', a: 'g:a g:as g:ast g:asse g:al g:alt g:ale g:aks g:ani g:ana g:ata g:aga g:at',
    u: 'g:u g:us g:ust g:usse g:ul g:ult g:ule g:uks g:uni g:una g:uta g:uga g:ut', ne: 'g:se g:ses g:sest g:sesse g:sel g:selt g:sele g:seks g:sega g:st',
    pl: 'g:de g:des g:dest g:desse g:del g:delt g:dele g:deks g:dega',
  },
  classes: `
PLO 6 x {vowel}= vowel
PLO 7 x {cons} i
LO 5 x {inn,and,urg,oor,ond,is}= a
PLO 4 x {cons}= a
PLO 4 x {us,k,t}= u
PLO 6 x ne= ne
LO 4 x us=use vowel
LO 4 x {riigi,i,a}d= pl
`,
};
