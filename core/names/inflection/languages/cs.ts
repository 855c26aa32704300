import type { LanguageTable } from '../paradigm.ts';

/** Czech, after the declensions of Internetová jazyková příručka (Ústav pro jazyk český). Cases as in pl.ts. */
export const cs: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'a',
  sets: {
    adj: 'n sk ck v l t d r h k c',
    hard: 'b d f g h ch k l m n p r s t v w x z',
    soft: 'c č j š ž ř',
    pal: 'ň ť ď',
    masc: 'ýn ev gh ov án es er ín ur rk rg il us ck ás ár os is ád th ns st ton burg urk urt lín lin min feld rad stan stán land lond rt nt olm ejm holm heim ent irk orn yn et hl sel rael ng sk tar dor šan men nik',
    person: 'en er on ez ov ev an ak ek ik ip gg rg ng ns rd rs rt nd ann ll st ck us is ch rc lt ld rk ump sk ks x un om op rn th dt ss ar or el et in as os es id ed im am mp nt it at al il ard aj ut oll eb ob rr aab nk lk br',
  },
  joints: {
    E: 'b>bě d>dě f>fě m>mě n>ně p>pě t>tě v>vě k>ce g>ze h>ze ch>še r>ře l>le s>se z>ze w>we x>xe',
    P: 'ň>ně ť>tě ď>dě',
    Q: 'ň>ni ť>ti ď>di',
  },
  declensions: {
    fem: 'g:y dl:E a:u i:ou',
    femsoft: 'g:e dal:i i:í', femsofta: 'g:e dl:i a:u i:ou',
    femcons: 'gdl:i i:í', femkost: 'gdl:i i:í', fempal: 'g:P dl:Q i:Qí',
    place: 'g:u g:a dl:u l:E l:ě i:em',
    soft: 'g:e dl:i i:em', pal: 'g:P dl:Q i:Pm',
    neu: 'g:a dl:u l:E i:em', neumo: 'g:e dl:i i:em', neuist: 'g:ě dl:i i:ěm', neuí: 'gdla:í i:ím',
    man: 'q:ův q:ova q:ovo q:ově q:ovu q:ových q:ovým q:ovými q:ovou q:ové q:ovi ga:a d:ovi d:u l:ovi l:u i:em', mansoft: 'q:ův q:ova q:ovo q:ově q:ovu q:ových q:ovým q:ovými q:ovou ga:e d:ovi d:i l:ovi l:i i:em', mane: "ga:a d:ovi d:u l:ovi i:m",
    mana: 'g:y dl:ovi a:u i:ou',
    manadj: 'ga:ého d:ému l:ém i:ým', mani: 'ga:ího d:ímu l:ím i:ím', many: 'ga:ho d:mu l:m i:m',
    femadj: 'gdl:é a:ou i:ou', neuadj: 'g:ého d:ému l:ém i:ým', pladj: 'gl:ých d:ým i:ými',
    femí: 'gdlai:í', plí: 'gl:ích d:ím i:ími',
    ply: 'g: d:ám l:ách i:ami', plym: 'g:ů d:ům l:ech i:y', plice: 'g: d:ím l:ích i:emi',
    plmen: 'g:ů d:ům a:y l:ech i:y', plmenk: 'g:ků d:kům a:ky l:cích i:ky', plané: 'g:ů d:ům a:y l:ech i:y',
  },
  classes: `
PLO 6 f {hard}a fem
PLO 6.5 f {h}a fem
PLO 7 f {i,í}e= femsoft
LO 4 f {c,č,š,ž,j}e= femsoft
LO 9 f {ac,anc,enc,is,iz,íš}e= femsoft
P 6 f {i,j}a= femsofta
LO 5 m {hard} place
LO 8 m {masc} place
LO 5 m ek=k place
LO 6 m ec=c soft
LO 4 m ův=ov place
LO 7 m ůl=ol place
LO 3 m ům=om place
LO 10 m {d}ům=om place
LO 4 m {soft} soft
LO 4 m {pal} pal
L 4 f {pal} fempal
L 5 f {z}eň=ň fempal
LO 8 f {ost,av} femkost
LO 4 n {d,l,n,r,s,t,v,z,m}o neu
LO 9 n {sk,ck}o neu
LO 9 n {stv,ctv,dl}o neu
LO 8 n {oř}e= neumo
LO 8 n {išt}ě= neuist
LO 7 n {n,d,t,v,l}í= neuí
LO 3 p {hard}y ply
LO 4 p {át,ad,and}y plym
L 6 p {ic}e plice
L 9 p {řic,vic,tic,lic,dic,šic,čic,bic}e plice
LO 9 f {ktur,atur,gentur,publik}a fem
LO 4 mf {i,u,e,o} none
P 7 m {hard} man
P 8 m {person} man
P 5 m {č,l,t,n,d,s,z,h}ek=k man
P 9 m {ál,íč,áč,án,eč,áš,ár,ás,íš,áv,íl}ek=k man
P 6 m {ň,ť,ď,n,t}ec=c mansoft
P 9 m {enk}o man
P 9 m {lč}ek=k man
P 5 m el=l man
P 12 m {Pav}el=l man
P 7 m {soft} mansoft
P 5 m {z,s,x} mansoft
P 6 m {hard}a mana
P 9 m {zk,čer,obod,čk,šk,hal}a mana
P 9 f {išk,nn,dél,erez,olín,týn,uzan,eron,arkét}a fem
P 6 m {k,n,d,g,c,t,r,l,m}o man
P 9 m {sk,ck}ý manadj
P 5 m {n,r,t,l,v,k,d,h}ý manadj
P 6 m {r,z,v,n,m,d,č,h,l,e,a}í mani
P 6 m {r,l,n,t,s,d,k,z,b,h,e,a,o,u}y=y many
P 5 m {l,n,s,t,d,r,k,m,b,z,v,h}i=i many
P 6 m {l,g,t,n,s,r,v,c,k,d,m,b}e=e mane
P 5 m {e,i,y,é,á,o,u,í} none
P 4 f {e,i,y,é,o,u} none
P 6 f {hard} none
P 10.5 f {ov}á femadj
P 9 f {sk,ck}á femadj
P 4 f {n,r,t,l}á femadj
P 9 v {l,n,n,t,č}ci=c plmen
P 9 v {á,í,i,e,u}ci= plmenk
P 9 v {an}é= plané
P 7 v {it,us,éz,án}i= plmen
P 7 v {r,n,d,t,s,z,l}ové= plmen
P 10 v {ěm,av,ep,iv}ci=c plmen
P 11 v {rit,Rus,ind,Ind,kot,rab,elg,rus}ové= plmen
A 4 m {adj}ý manadj
A 4 f {adj}á femadj
A 4 n {adj}é neuadj
A 4 p {adj}é pladj
A 4 m {n,č,ž,š,c}í mani
A 4 f {n,č,ž,š,c}í femí
A 4 n {n,č,ž,š,c}í mani
A 3 p {n,č,ž,š,c}í plí
`,
  irregular: `
Čechy p g:Čech d:Čechám l:Čechách i:Čechami
státy p g:států d:státům l:státech i:státy
Češi v g:Čechů d:Čechům a:Čechy l:Češích i:Čechy
Rus m ga:Rusa d:Rusovi d:Rusu l:Rusovi i:Rusem
`,
  stops: 'v ve z ze na pro s se k ke o od do a i při nad pod za po proti',
};
