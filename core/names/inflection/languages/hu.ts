import type { LanguageTable } from '../paradigm.ts';

/** Hungarian, after A magyar helyesírás szabályai: endings at the last word alone; -val/-vel takes the stem's consonant (Trumppal). */
export const hu: LanguageTable = {
  phrase: 'last',
  sets: { cons: 'b c d f g h j k l m n p r s t v w x z cs gy ly ny sz ty zs', vowel: 'i í o ó ö ő u ú ü ű y á é' },
  joints: { W: 'b>bb c>cc d>dd f>ff g>gg h>hh j>jj k>kk l>ll m>mm n>nn p>pp r>rr s>ss t>tt v>vv z>zz cs>ccs gy>ggy ly>lly ny>nny sz>ssz ty>tty zs>zzs bb>bb dd>dd ff>ff gg>gg ll>ll mm>mm nn>nn pp>pp rr>rr ss>ss tt>tt' },
  declensions: {
    acct: 'a:t', acc: 'a:t a:ot a:et a:öt a:at',
    all: 'l:ban l:ben i:ba i:be e:ból e:ből a!:n r:ra r:re d:ról d:ről h:hoz h:hez h:höz n:nál n:nél b:tól b:től t:nak t:nek u:ért f:ig k:ként',
    cons: 'l:ban l:ben i:ba i:be e:ból e:ből q:on q:en q:ön s:ott s:ett s:ött r:ra r:re d:ról d:ről h:hoz h:hez h:höz n:nál n:nél b:tól b:től t:nak t:nek u:ért f:ig k:ként v:Wal v:Wel a!:ok a!:ek',
    vow: 'v:val v:vel a!:k',
  },
  classes: `
PLO 6 x {cons} cons
PO 5 x {cons} acc
PO 8 x {ij} acct
PO 5 x {j,l,n,r,s,sz,z,ny,ly,zs} acct
L 3 x {cons} acc
PO 6 x {i,y,o,ó,ö,ő,u,ú,á,é}= acct
L 4 x {i,y,o,ó,ö,ő,u,ú,á,é}= acct
PLO 5 x a=á acct
PLO 5 x e=é acct
PLO 6 x {vowel}= all
PLO 6 x {vowel}= vow
PLO 7 x a=á all
PLO 7 x a=á vow
PLO 7 x e=é all
PLO 7 x e=é vow
`,
};
