import type { LanguageTable } from '../paradigm.ts';

const POSSESSIVE = (v: string): string => ['', 'a', 'e', 'o', 'i', 'ega', 'emu', 'em', 'im', 'ih', 'imi'].map((end) => `q:${v}v${end}`).join(' ');

/** Slovenian, after Slovenski pravopis (declension of names, lengthening of -r by j). Cases as in pl.ts, q possessive. */
export const sl: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'in',
  sets: {
    hard: 'b d f g h k l m n p r s t v w x z c č š ž',
    masc: 'on en er rg es aj ng ul rt os nt burg lin den ov ev us is rd ork air ent om ut aag tan dan ran man ard tag ael ur st',
    person: 'an on en er ez ov ev ar or sk ck is os as us nd rd rt st nt ll ns ik ak mp in ič rs rk ng th ff ix ed id il el eg ed op ob ut art mann',
  },
  joints: {},
  declensions: {
    fem: 'g:e dl:i a:o i:o q:in q:ina q:ine q:ino q:inega q:inem q:inih q:ini',
    femlo: 'g:e dl:i a:o i:o', place: 'g:a dl:u i:om i:em', placej: 'g:ja dl:ju i:jem', placesoft: 'g:a dl:u i:em',
    femadj: 'g:e l:i l:em d:i ai:o i:im',
    man: `ga:a dl:u i:om i:em ${POSSESSIVE('o')}`, manj: `ga:ja dl:ju i:jem ${POSSESSIVE('je')}`, soft: `ga:a dl:u i:em ${POSSESSIVE('e')}`,
    adjm: 'ga:ega d:emu l:em i:im', adjf: 'g:e dl:i l:em ai:o', adjn: 'g:ega d:emu l:em i:im', adjp: 'gl:ih d:im i:imi a:e',
    femcons: 'gdl:i i:jo', neu: 'g:a dl:u i:om', neue: 'g:a dl:u i:em',
    pla: 'g: d:am l:ah i:ami', pl: 'g:ov d:om l:ih i:i', plmen: 'g:ov d:om a:e l:ih i:i', plmenc: 'g:ev d:em a:e l:ih i:i',
  },
  classes: `
P 6 f {hard}a fem
LO 6 f {hard}a femlo
P 8 f {ij,ej}a fem
LO 8 f {ij,ej}a femlo
P 6 f {j}a fem
LO 6 f {j}a femlo
LO 7 f {šk,rsk,nsk,lsk,msk,dsk,psk,tsk,zsk}a femadj
LO 6 f {i}a femlo
P 6 f {i}a fem
P 8 f {eres,ngel,len,rin,nn,nik,jan,ton,rsul,arij,leks}a fem
L 6 mf {i} none
LO 4 m {i}o place
L 5 m {hard} place
L 8 m {masc} place
O 5 m {hard} man
O 8 m {masc} man
O 8 m {air,tat,att,tiv,gle,prom,bank} man
LO 5 m {r}= placej
LO 6 m {j} placesoft
LO 6 m {l,n}j=j placesoft
LO 7 m elj=lj placesoft
LO 5 m ec=c placesoft
LO 4 m ek=k place
LO 4 m er=r place
LO 4 m ter=tr place
LO 8 f {st}= femcons
LO 4 n {d,n,r,s,t,v,m,k,l}o neu
LO 9 n {stv}o neu
LO 9 n {morj,išč}e neue
LO 5 n {j,c,šč}e neue
LO 4 m {t,l,d,n,r,k}o place
LO 3 p {hard}e pla
LO 3 p {hard}i pl
LO 4 mf {i,u,e,o} none
P 7 m {hard} man
P 8 m {person} man
P 9 m {er,or,ar,ir,ur}= manj
P 7 m {č,š,ž,j,c} soft
P 6 m ec=c soft
P 6 m ek=k man
P 5 m er=r man
P 7 m {y,i,e,u,ie}= manj
P 6 m {e} man
P 5 m {v,k,l,n,d,c,s}e man
P 6 m {e,i}o man
P 6 m ry=rj soft
P 6 m {r,t,l,d,n,k,z}o man
P 6 m {hard}a fem
P 9 m {sk,ck}i adjm
P 5 mf {i,y,u,o} none
P 2 mf {e} none
P 6 f {hard,j} none
P 6 f {hard} none
P 8 v {n,r,l,t,k,s,d,b}i plmen
P 9 v ci=c plmenc
A 4 m {sk,šk,n,v,l,t,d,r,k,č,š}i adjm
A 4 m {l,v,t,m,d,n,k}= adjm
A 4 m en=n adjm
A 4 m {nj,t}i adjm
A 4 n {nj}e adjn
A 4 f {sk,šk,n,v,l,t,d,r,k,č,š,ž}a adjf
A 4 n {sk,šk,n,v,l,t,d,r,k}o adjn
A 4 p {sk,šk,n,v,l,t,d,r,k}e adjp
`,
  stops: 'v za na pri z s in o od do iz k proti',
};
