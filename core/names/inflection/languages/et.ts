import type { LanguageTable } from '../paradigm.ts';

/** Estonian, after Eesti keele käsiraamat: case endings stand on the genitive; foreign names in a consonant take -i. */
export const et: LanguageTable = {
  phrase: 'head-last',
  givenStill: true,
  sets: { cons: 'b c d f g h j k l m n p q r s t v w x z š ž', vowel: 'a e i o u õ ä ö ü y' },
  joints: {},
  declensions: {
    maa: 'g:l', bare: 'g: g:s g:st g:sse g:l g:lt g:le g:ks g:na g:ta g:ga', vowel: 'g:s g:st g:sse a!:l g:lt g:le g:ks g:ni a!:na g:ta g:ga a!:t a!:d g:sid',
    i: 'g:i g:is g:ist g:isse g:il g:ilt g:ile g:iks g:ini g:ina g:ita g:iga g:it', a: 'g:a g:as g:ast g:asse g:al g:alt g:ale g:aks g:ani g:ana g:ata g:aga g:at',
    u: 'g:u g:us g:ust g:usse g:ul g:ult g:ule g:uks g:uni g:una g:uta g:uga g:ut', e: 'g:e g:es g:est g:esse g:el g:elt g:ele g:eks g:ena g:eta g:ega g:t', ne: 'g:se g:ses g:sest g:sesse g:sel g:selt g:sele g:seks g:sega g:st',
    pl: 'g:de g:des g:dest g:desse g:del g:delt g:dele g:deks g:dega',
  },
  classes: `
P 6 x {vowel}= vowel
LO 7 x {vowel}= vowel
LO 10 x {maa}= maa
LO 9 x {saare,riigi}d= pl
P 7 x {cons} i
LO 6 x {cons} none
LO 4 x {cons} i
PLO 5 x {as,is,us,es} e
LO 6 x iit=iidu bare
LO 6 x iik=iigi bare
LO 5 x {inn,and,urg,oor,ond,is}= a
PLO 4 x {cons}= a
PLO 4 x {us,k,t}= u
PLO 6 x ne= ne
LO 4 x us=use vowel
LO 4 x {riigi,i,a}d= pl
`,
};
