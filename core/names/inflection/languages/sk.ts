import type { LanguageTable } from '../paradigm.ts';

/** Slovak, after Pravidlá slovenského pravopisu. Cases as in pl.ts, q possessive. */
export const sk: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'a',
  sets: {
    adj: 'n sk ck v l t d r h k',
    hard: 'b d f g h ch k l m n p r s t v w x z',
    masc: 'ov án es er ur rk rg us ck ás ár os is th ns ton burg rad stan tan dan olm ejm um ond on ýn én sk ej jev dor nik',
    person: 'en er on ez ov ev an ak ek ik gg rg ng ns rd rs rt nd ann ll st ck us is ch ld rk mp sk ks x th ss ar or el et in as os es id ed nt at il ard eb ob',
  },
  joints: {},
  declensions: {
    fem: 'g:y dl:e a:u i:ou', femia: 'g:e dl:i a:u i:ou', femcons: 'gdl:i i:ou',
    plice: 'g:íc d:iciam l:iciach i:icami', femkon: 'g:e dl:i i:ou',
    place: 'g:u g:a dl:u l:e l:i i:om', soft: 'g:a d:u l:i i:om',
    man: 'q:ov q:ova q:ovo q:ove q:ovej q:ovho q:ovom q:ových q:ovým ga:a dl:ovi i:om', mana: 'ga:u dl:ovi i:om',
    manadj: 'ga:ého d:ému l:om i:ým', many: 'ga:ho dl:mu l:m i:m',
    femadj: 'gdl:ej a:ú i:ou', neuadj: 'g:ého d:ému l:om i:ým', pladj: 'gl:ých d:ým i:ými', pladjs: 'gl:ych d:ym i:ymi', manadjs: 'ga:eho d:emu l:om i:ym', femadjs: 'gdl:ej a:u i:ou',
    neu: 'g:a d:u l:e l:u i:om', neue: 'g:a d:u l:i i:om', neuie: 'g:ia d:iu l:í i:ím',
    ply: 'g: d:ám l:ách i:ami', plov: 'g:ov d:om l:och i:mi i:ami', plmen: 'ga:ov d:om l:och i:mi',
  },
  classes: `
PLO 6 f {hard}a fem
PLO 8 f {i}a femia
LO 6 f {c,č,š,ž,ň,j}a femia
LO 5 m {hard} place
LO 8 m {masc} place
LO 5 m ek=k place
LO 6 m ec=c soft
LO 5 m {c,č,š,ž,ň,ľ,j} soft
LO 5 f {č,ň,ť,v,dz}= femcons
LO 8 f {osť}= femcons
LO 8 f osť=ost femcons
LO 4 n {d,l,n,r,s,t,v,z,m}o neu
LO 9 n {sk,ck,stv}o neu
LO 8 n {or,išt,c}e neue
LO 8 n {en,an,tv}ie= neuie
LO 3 p {hard}y ply
LO 4 p {át,ín}y plov
L 6 p {ic}e ply
L 6 p ice= plice
L 5 f eň=n femkon
A 5 m {ópsk,ánsk,ínsk,ársk,énsk,áck,ísk,úzsk,ónsk,íck}y manadjs
A 5 f {ópsk,ánsk,ínsk,ársk,énsk,áck,ísk,úzsk,ónsk,íck}a femadjs
LO 4 mf {i,u,e,o} none
P 7 m {hard} man
P 8 m {person} man
P 7 m {c,č,š,ž,ň,ľ,j} man
P 7 m {č,l,t,n,s,z}ek=k man
P 6 m {n,d,l,v,m,t,ň}ec=c man
P 6 m {k,n,d,g,c,t,r,l,m}o man
P 6 m {hard}a mana
P 9 m {sk,ck}ý manadj
P 9 m {sk,ck}y manadjs
P 5 m {n,r,t,l,v,k,d}ý manadj
P 6 m {r,z,n,m,d,l,t,s,k,h,e,a}y=y many
P 5 m {l,n,s,t,d,r,k,m,b,z,v,h}i=i many
P 5 mf {e,i,y,é,á,o,u} none
P 6 f {hard} none
P 10 f {ov,sk,ck}á femadj
P 4 f {n,r,t,l}á femadj
P 9 v {ia,an,re}ni=n plmen
P 9 v {av,em,an}ci=c plmen
P 8 v {i,o}ti=t plmen
P 8 v {r,n,t,s,l}ovia= plmen
A 4 m {adj}ý manadj
A 4 f {adj}á femadj
A 4 n {adj}é neuadj
A 4 p {adj}é pladj
A 4 p {ojen,n,v}é pladj
A 4 m {ých,ác,sobn}y manadjs
A 4 f {úc,v}a femadjs
`,
  stops: 'v vo z zo na pre s so k ku o od do a i pri',
};
