import type { LanguageTable } from '../paradigm.ts';

/** Romanian, after the Academy's grammar: genitive and dative by the enclitic article; the articulated form is the base form of names. */
export const ro: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'și',
  adjectiveAfter: true,
  sets: { cons: 'b c d f g h j k l m n p r s ș t ț v x z' },
  joints: {},
  declensions: { a: 'g:ei', iei: 'g:ei', tei: 'g:ei', ca: 'g:căi g:cii', ea: 'g:ii', ul: 'g:ului', u: 'g:lui', ele: 'g:elor', ile: 'g:ilor', adja: 'g:e', same: 'g:' },
  classes: `
PLO 7 f {cons}a a
PLO 8 f {i}a= iei
LO 7 f ța=ț tei
LO 6 f ca= ca
LO 8 f ea= ea
LO 4 m ul= ul
LO 6 m {i}= ul
LO 6 m {cons} ul
LO 5 m {u}= u
LO 6 p {cons}ele ele
LO 6 p {cons}ile ile
P 7 m {cons} none
P 9 m {ei,ai,oi} none
P 6 f {cons} none
P 6 mf {e,i,o,u,ă,ea} none
P 6 m {cons}a none
A 5 f {an,al,ic,it,at,iv,ar,or,ut,nt,ul}ă adja
A 7 f eană=en adja
A 5 m {cons} same
A 4 p {an,al,ic,it,at,iv,ar,or,ut,nt}e same
`,
  stops: 'ale de din a al ale și pentru lui la în cu',
};
