import type { LanguageTable } from '../paradigm.ts';

/** Lithuanian, after Dabartinės lietuvių kalbos gramatika; foreign names take Lithuanian endings (Putinas, Makronas). Cases as in pl.ts. */
export const lt: LanguageTable = {
  phrase: 'head-last',
  sets: { hard: 'b d f g h k l m n p r s š t v w z ž c č x' },
  joints: { P: 't>č d>dž >' },
  declensions: {
    as: 'g:o d:ui a:ą i:u l:e v:ai', ias: 'g:io d:iui a:ią i:iu l:yje', is: 'g:Pio d:Piui a:į i:Piu l:yje', us: 'g:aus d:ui a:ų i:umi l:uje', ius: 'g:iaus d:iui a:ių i:iumi l:iuje', jus: 'g:aus d:ui a:ų i:umi l:uje',
    a: 'g:os d!:ai a:ą i:a l:oje', ia: 'g:ios d!:iai a:ią i:ia l:ioje', e: 'g:ės d:ei a:ę i:e l:ėje', is3: 'g:ies d:Piai a:į i:imi l:yje', enė: 'g:ės d:ei a:ę i:e l:ėje',
    ai: 'g:ų d:ams a:us i:ais l:uose', iai: 'g:Pių d:Piams a:Pius i:Piais l:Piuose', os: 'g:ų d:oms a:as i:omis l:ose', ios: 'g:ių d:ioms a:ias i:iomis l:iose', es: 'g:Pių d:ėms a:es i:ėmis l:ėse',
    adjf: 'g:osios d:ajai a:ąją i:ąja l:ojoje', adjm: 'g:ojo d:ajam a:ąjį i:uoju l:ajame', adjos: 'g:ųjų d:osioms a:ąsias i:osiomis l:osiose', adjieji: 'g:ųjų d:iesiems a:uosius i:aisiais l:uosiuose', adjioji: 'g:iosios d:iajai a:iąją i:iąja l:iojoje',
    adjo: 'g:o d:am a:ą i:u l:ame',
  },
  classes: `
PLO 6 m {hard}as as
PLO 5 m {j}as as
PLO 5 m {hard}ias ias
PLO 6 m {hard}is is
PLO 5 m {hard}ys is
PLO 6 m {hard}us us
PLO 6 m {hard}ius ius
PLO 6 m {j}us jus
PO 6 f {hard}a a
L 7 f {hard}a a
PLO 9.5 f {j}a a
PLO 6 f {hard}ia ia
PLO 6 f {hard}ė e
LO 5 f {hard}is is3
LO 6 p {hard}ai ai
LO 6 p {hard}iai iai
LO 5 p {hard}os os
LO 6 p {j}os os
LO 5 p {hard}ios ios
LO 6 p {hard}ės es
P 5 m {hard}a a
P 4 mf {o,e,i,y,u,ė} none
P 4 f {hard} none
P 3 v {hard}ai ai
P 3 v {hard}iai iai
A 5 f {hard}oji adjf
A 5 f {hard}ioji adjioji
A 5 m {hard}asis adjm
A 5 p {hard}osios adjos
A 5 p {hard}ieji adjieji
A 4 m {in,sk,t,n,l}is is
A 4 f {in,sk,t,n,l}ė e
A 4 m {n,t,r,l}as adjo
A 4 f {n,t,r,l}a a
A 4 p {in,sk}ės es
A 4 p {n,t,r,l}os os
`,
};
