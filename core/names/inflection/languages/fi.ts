import type { LanguageTable } from '../paradigm.ts';

/** Finnish, after Iso suomen kielioppi; the cases' letters are free. Gradation by pairs of strong and weak stem ends. */
export const fi: LanguageTable = {
  phrase: 'head-last',
  givenStill: true,
  sets: { cons: 'b c d f g h j k l m n p q r s t v w x z š ž', vowel: 'a e i o u y ä ö' },
  joints: { V: 'a>aan e>een i>iin o>oon u>uun y>yyn ä>ään ö>öön' },
  declensions: {
    weak: 'g:n l:ssa l:ssä e:sta e:stä q:lla q:llä q:lta q:ltä l:lle t:ksi k:tta k:ttä',
    weake: 'g:en l:essa l:essä e:esta e:estä d:ella d:ellä b:elta b:eltä l:elle t:eksi a:tta a:ttä h:eseen i:ena i:enä',
    strong: 'a!:a a!:ä a:ta a:tä h:V h:hin a!:na a!:nä', long: 'g:n l:ssa l:ssä e:sta e:stä d:lla d:llä b:lta b:ltä l:lle t:ksi k:tta k:ttä a:ta a:tä h:han h:hän h:hun h:hon h:hin h:hen h:hyn h:hön h:seen a!:na a!:nä',
    cons: 'g:in l:issa l:issä e:ista e:istä d:illa d:illä b:ilta b:iltä l:ille t:iksi k:itta k:ittä a:ia a:iä h:iin i:ina i:inä',
    nen: 'g:sen l:sessa l:sessä e:sesta e:sestä d:sella d:sellä b:selta b:seltä l:selle t:seksi a:sta a:stä h:seen i:sena i:senä',
    s: 'g:ksen l:ksessa l:ksessä e:ksesta e:ksestä d:ksella d:ksellä b:kselta b:kseltä l:kselle t:kseksi a:sta a:stä h:kseen i:ksena i:ksenä',
    plural: 'g:iden g:ien l:issa l:issä e:ista e:istä d:illa d:illä b:ilta b:iltä l:ille a:ita a:itä a:ia a:iä h:ihin h:iin i:ina i:inä',
  },
  classes: `
PLO 6 x {vowel}= weak
PLO 6 x {vowel}= strong
PLO 7 x {aa,ää,ee,oo,uu,ie,uo,yö,ii,ea,io,ia}= long
P 6 x {cons}= cons
LO 4 x {cons}= cons
P 5 x {y}= cons
PLO 5 x {r,n,t,l}e=e weake
P 8 x nen= nen
LO 5 x nen= nen
PLO 5 x {i,u,a,y,o,e}s= s
LO 7 x {u,a,i,e,o}nki=ngi weak
PLO 7 x {vowel}kku=ku weak
PLO 7 x {vowel}kko=ko weak
PLO 7 x {vowel}kka=ka weak
PLO 7 x {vowel}kki=ki weak
PLO 7 x {vowel}tti=ti weak
PLO 7 x {vowel}ppi=pi weak
PLO 4 x {r}ku=u weak
PLO 7 x lta=lla weak
PLO 7 x nta=nna weak
PLO 7 x rta=rra weak
PLO 7 x lti=lli weak
PLO 7 x rti=rri weak
PLO 7 x nti=nni weak
PLO 7 x nto=nno weak
PLO 7 x mpi=mmi weak
LO 6 x to=do weak
LO 6 x {jo,mä}ki=e weak
LO 4 p {vowel}t plural
A 6 x inen=i nen
`,
};
