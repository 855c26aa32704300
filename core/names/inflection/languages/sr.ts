import type { LanguageTable } from '../paradigm.ts';

const possessive = (v: string): string => ['', 'a', 'e', 'o', 'i', 'u', 'og', 'oga', 'om', 'oj', 'im', 'ih'].map((end) => `q:${v}v${end}`).join(' ');

/** Bosnian, Croatian, Montenegrin, Serbian in Latin script, after Pravopis srpskoga jezika and Hrvatski pravopis. Cases as in pl.ts, q possessive. */
export const hr: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'i',
  sets: {
    hard: 'b d f g h k l m n p r s t v w x z c č š ž',
    masc: 'on en er rg es ng ul rt os nt ov ld rd ir at us is burg lin den ton grad tan dan ran man ev ent om iz greb ić anj tar ck',
    person: 'an on en er ez ov ev ar or is os as us nd rd rt st nt ll ns ik ak mp in ić rs rk ng th sk ck el il ed id op eg ob art mir lav ur un aj ad',
  },
  joints: { E: 'k>ci g>zi h>si >i' },
  declensions: {
    fem: 'g:e dl:E dl:i a:u i:om q:in q:ina q:ine q:ino q:inog q:inom q:inoj q:inu', femlo: 'g:e dl:E dl:i a:u i:om', place: 'g:a dl:u i:om i:em', placesoft: 'g:a dl:u i:em i:om', femadj: 'g:e dl:oj a:u i:om', femcons: 'gdl:i i:ju i:i',
    man: `ga:a dl:u i:om i:em ${possessive('o')}`, soft: `ga:a dl:u i:em i:om ${possessive('e')}`, manj: `ga:ja dl:ju i:jem ${possessive('je')}`,
    adjm: 'ga:og ga:oga dl:om d:ome d:omu i:im', adjn: 'g:og g:oga dl:om l:ome i:im', adjp: 'g:ih dil:im',
    neu: 'g:a dl:u i:om', neue: 'g:a dl:u i:em', pla: 'g:a dil:ama', pl: 'g:a dil:ima', plmen: 'g:a g:e a:e dil:ima',
  },
  classes: `
P 6 f {hard}a fem
LO 6 f {hard}a femlo
P 8 f {ij}a fem
LO 8 f {ij}a femlo
P 6 f {j,nj,lj}a fem
LO 6 f {j,nj,lj}a femlo
LO 8 f {sk,šk,čk}a femadj
LO 5 m {hard} place
LO 8 m {masc} place
LO 6 m {j,nj,lj,ć,đ,ž,š,č} placesoft
LO 5 m ac=c placesoft
LO 4 m ak=k place
LO 3 m ar=r place
LO 6 m ao=l place
LO 8 f {st}= femcons
LO 4 n {d,n,r,s,t,v,m,k,l}o neu
LO 9 n {stv}o neu
LO 5 n {j,c,lj,r,nj}e neue
LO 4 m {t,l,d,n,r,k}o place
LO 3 p {hard}e pla
LO 3 p {hard}i pl
LO 4 mf {i,u,e,o} none
P 7 m {hard} man
P 8 m {person} man
P 9 m {ić,č,š,ž,lj,nj,ć,đ} soft
P 6 m {j} soft
P 9 f {žan,ordan,ilen,elen,irjan,iljan,art,ngel,rsul,ann}a fem
P 6 m ac=c soft
P 5 m ak=k man
P 5 m ar=r man
P 7 m {i,y,u,ie}= manj
P 6 m {r,t,l,d,n,k,z,j}o man
P 6 m {rđ,rk,ej,oj,il,av}e man
P 6 m {hard}a fem
P 9 m {sk,ck,čk}i adjm
P 9 f {sk,ck,čk}a femadj
P 8.6 f {ov,ev}a femadj
P 5 mf {i,y,u,o} none
P 2 mf {e} none
P 6 f {hard} none
P 5 v {n,r,l,t,k,s,d,b}i plmen
P 9 v ci=c plmen
A 4 m {sk,šk,čk,ck,n,v,l,t,d,r,k,č,š}i adjm
A 4 m {n,v,l,t,d,r,k}= adjm
A 4 f {sk,šk,čk,ck,n,v,l,t,d,r,k,č,š}a femadj
A 4 n {sk,šk,čk,ck,n,v,l,t,d,r,k}o adjn
A 4 p {sk,šk,čk,ck,n,v,l,t,d,r,k}e adjp
A 4 p {sk,šk,čk,ck,n,v,l,t,d,r,k}i adjp
`,
  stops: 'u za na pri s sa i o od do iz k ka protiv',
};

const CYRILLIC: Record<string, string> = {
  dž: 'џ', lj: 'љ', nj: 'њ', a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ј', k: 'к', l: 'л', m: 'м', n: 'н',
  o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т', u: 'у', v: 'в', z: 'з', ž: 'ж',
};
const toCyrillic = (text: string): string => text.replace(/dž|lj|nj|\p{Ll}/gu, (letter) => CYRILLIC[letter] ?? letter);

/** The same in Cyrillic: endings and stem ends transliterated, labels left alone. */
function inCyrillic(table: LanguageTable): LanguageTable {
  const values = (record: Record<string, string>, change: (text: string) => string): Record<string, string> =>
    Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]));
  const setNames = new Set(Object.keys(table.sets));
  return {
    ...table,
    sets: values(table.sets, toCyrillic),
    joints: values(table.joints, toCyrillic),
    declensions: values(table.declensions, (text) => text.replace(/:\S*/g, toCyrillic)),
    classes: table.classes.split('\n').map((line) => {
      const [types = '', weight = '', gender = '', pattern = '', name = ''] = line.split(' ');
      const changed = setNames.has(/^\{(\w+)\}/.exec(pattern)?.[1] ?? '') ? pattern.replace(/\}.*/, toCyrillic) : toCyrillic(pattern);
      return [types, weight, gender, changed, name].join(' ').trimEnd();
    }).join('\n'),
    stops: toCyrillic(table.stops ?? ''),
    conjunctions: toCyrillic(table.conjunctions ?? ''),
  };
}

export const srCyrillic = inCyrillic(hr);
