import type { LanguageTable } from '../paradigm.ts';

/**
 * Polish. Cases: n nominative, g genitive, d dative, a accusative, i instrumental, l locative, v vocative.
 * Softening before the locative -e and spelling of k, g after Polish orthography (Zasady pisowni, Bańko, PWN).
 * Towns in -berga are often declined after the lands in -bergia and -burgia (Norymbergii for Norymbergi): class femga, a last resort.
 * Weights were set on PoliMorf, not on news: a class as common among names as another of its form stands above it.
 */
export const pl: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'i oraz',
  adjectiveAfter: true,
  sets: {
    adj: 'n ow aw iw star ał ęt łot st iat ard łod ż sz cz c',
    hard: 'b d f ł m n p r s t w z v x st zd sł zł sn zn',
    person: 'en er on ez ov ow ew an ip ns rd rs rt nd mann ll st us is rc tz lt lc ld ump x un um iop cht ht air kspir id ros mar rn ron ron hn th dt ss nc ar or ill ell in el et op ers mp rp',
    masc: 'ml lin tyn dyn ton stan bad grad burg dam furt fast war szt hurst gard mund holm land est uk ter er or ber ław',
    velar: 'k g',
    ch: 'ch h',
    soft: 'c cz dz dż rz sz ż l j',
    vowelless: 'b d f ł m n p r s t w z v x k g ch h c cz dz dż rz sz ż l j',
  },
  joints: {
    E: 'b>bie d>dzie f>fie ł>le m>mie n>nie p>pie r>rze s>sie t>cie w>wie z>zie v>vie x>xie st>ście zd>ździe sł>śle zł>źle sn>śnie zn>źnie k>ce g>dze ch>sze h>że',
    Y: 'k>ki g>gi >y',
    M: 'k>kiem g>giem >em',
    S: 'ć>ci ń>ni ś>si ź>zi l>l',
  },
  declensions: {
    man: 'ga:a d:owi i:M l:E',
    manu: 'ga:a d:owi i:M l:u',
    place: 'g:u g:a d:owi i:M l:E',
    placeu: 'g:u g:a d:owi i:M l:u',
    placey: 'g:u g:a d:owi i:em l:u',
    placea: 'g:a d:owi i:em l:E',
    mansoft: 'ga:Sa d:Sowi i:Sem l:Su',
    fem: 'g:Y dl:E a:ę i:ą',
    femga: 'g!:ii',
    femsoft: 'gdl:y a:ę i:ą',
    femi: 'gdl:i a:ę i:ą',
    femia: 'gdl:ii a:ię i:ią',
    femnia: 'gdl:i a:ię i:ią',
    femcons: 'gdl:S i:Są',
    femcons2: 'gdl:y i:ą',
    neu: 'g:a d:u i:M l:E',
    neuk: 'g:a d:u i:M l:u',
    neue: 'g:a d:u i:em l:u',
    adjm: 'ga:ego d:emu il:ym',
    adjmi: 'ga:iego d:iemu il:im',
    adjmik: 'ga:ego d:emu il:m',
    adjml: 'ga:ego d:emu il:im',
    adjf: 'gdl:ej ai:ą',
    adjfi: 'gdl:iej ai:ą',
    adjn: 'g:ego d:emu il:ym',
    adjni: 'g:iego d:iemu il:im',
    adjp: 'gl:ych d:ym i:ymi',
    adjpi: 'gl:ich d:im i:imi',
    pln: 'g: d:om i:ami l:ach',
    plów: 'g:ów d:om i:ami l:ach',
    plii: 'g:ii d:iom i:iami l:iach',
    plni: 'g:ń d:niom i:niami l:niach',
    plmen: 'ga:ów d:om i:ami l:ach',
    family: 'n:owie ga:ów d:om i:ami l:ach', families: 'gal:ich d:im i:imi',
    plmensoft: 'ga:y d:om i:ami l:ach',
    plan: 'ga: d:om i:ami l:ach',
    pladj: 'gal:ych d:ym i:ymi',
    pladji: 'gal:ich d:im i:imi',
    apo: "ga:'a d:'owi i:'em l:'u l:'ie ga:'ego d:'emu il:'m",
  },
  classes: `
PLO 6 f {hard}a fem
PLO 6 f {velar}a fem
PLO 5 f {ch}a fem
L 2 f {berg}a femga
PLO 6 f {c,cz,dz,dż,rz,sz,ż}a femsoft
PLO 6 f {l,j}a femi
PLO 7 f {b,d,f,g,k,ch,l,m,n,p,r,t,w}ia= femia
PLO 4 f {b,k,m,n,p,w}ia= femnia
LO 6 f {e,u}a femi
LO 3 f {o}a femi
LO 7 f {b,c,d,f,m,n,p,r,s,t,w,z,ł}ja=j femi
P 6 m {hard}a fem
P 6 m {velar}a fem
P 5 m {ch}a fem
P 6 m {c,cz,sz,ż,rz}a femsoft
P 5 m {l,j}a femi
PO 7 f {s,n,c}ia= femia
P 9 f {szk,nk,lk,czk,jk}a fem
P 8 f {ngel,rsul,niel,riel}a femi
P 8 f {Ing,Olg,Dor,Ann,Joann,oann,arbar,aren,dwig,eres,rot,Mart,Edyt,gat,rzat,anut,atarzyn,stin,Ren,nik}a fem
P 5 m {hard} man
P 5 m {velar} manu
P 5 m {ch} manu
P 5 m {c,cz,dz,dż,rz,sz,ż,l} manu
P 8 m {person} man
P 8 m {on,ak,ek,ik,czyk,ck,rg,ng,rk,gg,gg,sk,ok,ks,icz,cz,ch,tsch,well,rell,sell,nell,ill,el,il,al,ul,ol,uk,sz} manu
P 3 m {s,l,ł,b}ek=k manu
P 5 m {sz,cz,d,t,ł,r,n,z,ż,w}ek=k manu
P 4 m iec=c manu
P 8 m {ej,aj,oj,uj} manu
P 3 m er=r man
P 7 m der=dr man
P 12 m {Paw}eł=ł man
P 4 m {ń,ć,ś,ź} mansoft
P 8 m {sk,ck,dzk}i=i adjmik
P 9 f {sk,ck,dzk}a adjfi
P 8.6 f {ow,ew}a adjf
P 3 m {n,w,r,ł,z,d,b}y adjm
P 2 m {t}y adjm
P 2 m {l,n}i=i adjmik
P 6 m {l}i= adjml
P 4 m {d,t,r,z,m,h,v,b,c,s,g,k}i=i adjmik
P 5 m {e,a,u}i=i adjmik
P 4 m {l,n,r,k,t,d,m,b,s}ie=i adjmik
P 5 m {k}o= fem
P 4 m {n,r,t,l,d}o man
P 4 m {e,o,i,u,y,é,á,ó,í,ö,ü} none
P 4 f {e,o,i,u,y} none
P 6 f {vowelless} none
P 6 f {ay,ey,ee} none
P 5 mf {c,l,s,g,n,v,d,k,b,m,r,t}e none
P 9 mf {rem,ton,enr,rr,th,bb,dd,nc,ick,ill,ell,mil,illar,imberl,ittan,itne}y none
P 7 mf {r,l,s}y none
L 8 mf {rr}y none
P 4 mf {n}y none
P 7 m {ay,ey,oy,uy} manu
P 11 m {usk} manu
PLO 9 mf {gle,ple,ble,tle,kle,dle,ille} none
O 8 n {di}o neue
O 8 mf {lle,nne,tte,the,che} none
PO 7 mf {ice,ace,yce,rce} none
PO 10 mf {nce} none
O 7 mf {ry,ty,ny,ly,gy} none
P 5 m {e,y,h,s,x,u} apo
P 3 v {hard} family
P 3 v {k,g,ch,c,cz,sz,ż,l,j} family
P 4 v {sk,ck,dzk}i= families
P 8 v {a,i,y,e,u,r}cy=k plmen
P 6 v {m,w,ń,n}cy=c plmen
P 7 v {an}ie= plan
P 11 v {kan,zpan,sjan,ian}ie= plan
P 6 v rzy=r plmen
P 6 v dzi=d plmen
P 5 v {l,n,u}zi=z plmen
PO 6 v {a,o,i}ci=t plmen
P 5 v {u,i}ni=n plmen
P 6 v {g,k,b,d}owie= plmen
P 11 v {eg,ing,elg,ot,aw,rab}owie= plmen
P 10 v {mu,twi,wi}ni=n plmen
P 10 v {cu}zi=z plmen
OP 6 v {on}i= pladj
O 9 v {karz,narz,larz,tarz,darz}e= plmensoft
O 6 v rzy=r plmen
LO 5 m {hard} place
LO 8 m {masc} place
L 8 m {ńsk,wsk,rsk,nsk,msk,jsk} placeu
O 8 m {sant,rant,mant,dant,ent,tet,tut,at,ał,um,us,or,ar,air,ord,er,er,an,on,om,ers,ns,et,rs} place
O 8 m {nk,ong,uch,ont,ok,ik} placeu
LO 11 m ąd=ęd place
LO 8 m {ąd} place
LO 8 m {d,z,t}ek=k placeu
LO 5 m {velar} placeu
LO 8 m {burg,borg,berg} placeu
LO 5 m {ch} placeu
LO 5 m {c,cz,dz,dż,rz,sz,ż,l,aj,oj,uj,yj} placey
LO 7 m ów=ow placea
LO 3 m {sz,cz,d,t,ł,r,n,z,ż,w}ek=k placeu
LO 3 m iec=c placeu
LO 5 m ód=od place
LO 2 m er=r place
LO 4 m {ń,ć,aś,eś,yś,oś,uś,uź,aź,oź} mansoft
LO 3 f {ń,ć,aś,eś,yś,oś,uś,uź,aź,oź,eź} femcons
L 6 f ódź=odź femcons
LO 3 f {cz,sz,ż,c}= femcons2
LO 4 n {d,n,r,s,t,w,z,m,ł}o neu
LO 9 n {stw,ctw,praw}o neu
LO 8 n {ści,orz,cieni,zieni,rzeż}e neue
O 9 n {eni,ani}e neue
L 5 n {eni}e neue
LO 8 n {isk,nisk}o neuk
LO 8 f {ść,rzeń} femcons
LO 4 n {k,g,ch}o neuk
LO 5 n {ści,ni,ci,rz,ż,li}e neue
LO 2 n {n,w}e adjn
LO 4 mf {i,u,e,o} none
LO 7 mf {bury,ville,shire,house,street} none
L 12 m {region,rejon,kanton,departament,dystrykt} place
L 12 p {Wysp,Gór,Filipin,Aten,Chin}y pln
L 12 p {Karaib,Bałkan,Emirat,Stan,Malediw,Alp,Tych}y plów
LO 3 p {hard}y pln
LO 3 p {k,g}i pln
LO 4 p {ic}e pln
L 2 p {l,j,cz,ż}e pln
L 1 p ie= plii
L 2 p {k,g}i plów
LO 2 p {hard}y plów
A 4 m {adj}y adjm
A 5 m {sk,ck,dzk,lk,ok,sok}i=i adjmik
A 4 f {adj}a adjf
A 5 f {sk,ck,dzk,lk,ok}a adjfi
A 4 n {adj}e adjn
A 5 n {sk,ck,dzk,lk,ok}ie= adjni
A 4 p {adj}e adjp
A 5 p {sk,ck,dzk,lk,ok}ie= adjpi
A 4 v {n,w,t,l,c}i= pladj
A 4 v scy=sk pladji
A 4 m {dn,tn}i= adjmi
A 4 f {dn,tn}ia= adjfi
A 4 n {dn,tn}ie= adjni
`,
  irregular: `
Niemcy p g:Niemiec d:Niemcom i:Niemcami l:Niemczech
Włochy p g:Włoch d:Włochom i:Włochami l:Włoszech
Węgry p g:Węgier d:Węgrom i:Węgrami l:Węgrzech
Czechy p g:Czech d:Czechom i:Czechami l:Czechach
Indie p g:Indii d:Indiom i:Indiami l:Indiach
Morze n g:Morza d:Morzu i:Morzem l:Morzu
Państwo n g:Państwa d:Państwu i:Państwem l:Państwie
Rzeczpospolita f gdl:Rzeczypospolitej gdl:Rzeczpospolitej ai:Rzeczpospolitą
Talibowie v ga:Talibów d:Talibom i:Talibami l:Talibach
Rosjanie v ga:Rosjan d:Rosjanom i:Rosjanami l:Rosjanach
powiat m g:powiatu d:powiatowi i:powiatem l:powiecie
obwód m g:obwodu d:obwodowi i:obwodem l:obwodzie
Niger m g:Nigru d:Nigrowi i:Nigrem l:Nigrze
`,
  stops: 'ds. bez do na w we z ze i o od im. św. przy nad pod dla',
};
