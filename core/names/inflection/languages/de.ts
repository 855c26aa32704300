import type { LanguageTable } from '../paradigm.ts';

/** German, after the Amtliche Regelung: genitive -s (Grass'), and the adjectives and nouns of names of several words (der Europäischen Union). */
export const de: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'und',
  givenStill: true,
  sets: {
    cons: 'b c d f g h k l m n p r t w ch v j', vowel: 'a e i o u y ä ö ü é', sib: 's x z ß ce',
    adj: 'eint isch eutsch inigt ig er eim wärtig nat ört ral nal al ell iv lich ten lam schwarz weiß rot neu groß alt fest rt ft hoh',
  },
  joints: {},
  declensions: {
    s: 'g:s', apo: "g:'", es: 'g:es g:s d:e da:', fem: 'gda:', pl: 'g: d:n a:', pln: 'gda:',
    adjf: 'gd:en gd:er a:e', adjn: 'gd:en d:em na:e', adjm: 'gda:en d:em n:e', adjp: 'gda:en g:er',
  },
  classes: `
PL 6 mf {cons} s
PL 6 mf {a,ä}= s
PL 4 mf {e,i,o,u,y,é}= s
PLO 6 mf {sib} apo
PLO 7 mf {es,us,is} apo
PO 7 mf {rs} apo
LO 6 f {ung,ion,schaft,heit,keit,tät,ik,ei,ur,anz,enz,see,arde,wehr,kraft,macht,liga,post,presse,gruppe,partei,kirche,bank,börse,agentur,front,allianz,armee,polizei,küste,garde}= fem
LO 6 n {amt,ium,parlament,reich,werk,land,meer,gericht,institut,zentrum,büro,haus,kreuz}= es
LO 6 m {bund,rat,tag,verband,verein,hof,dienst,club,staat,ozean,sender,rundfunk,osten,westen,norden,süden}= es
LO 5 p {taaten,tionen,grünen,inseln}= pln
LO 5 p {mirat,land}e=e pl
O 6 m {cons} s
O 3 m {vowel}= s
A 4 f {adj}e= adjf
A 4 n {adj}es= adjn
A 4 m {adj}er= adjm
A 3 p {adj}e= adjp
`,
  stops: 'für der des die das von und in im am an auf zu zur zum',
};
