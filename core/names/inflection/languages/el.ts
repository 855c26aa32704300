import type { LanguageTable } from '../paradigm.ts';

/** Modern Greek, after Κλαίρης and Μπαμπινιώτης, Γραμματική της Νέας Ελληνικής. Foreign names mostly do not decline. Cases as in pl.ts. */
export const el: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'και',
  sets: { hard: 'β γ δ ζ θ κ λ μ ν ξ π ρ σ τ φ χ ψ', vowel: 'ι ί υ ύ ε έ ο ό α ά ϊ ου' },
  joints: {},
  declensions: {
    isi3: 'g:ού',
    os: 'g:ου a:ο v:ε', osacc: 'g:ού a:ό', is: 'ga:η', isacc: 'ga:ή', as: 'ga:α', asacc: 'ga:ά', f: 'g:ας', facc: 'g:άς', i: 'g:ης', iacc: 'g:ής', isi: 'g:ης g:εως',
    o: 'g:ου', oacc: 'g:ού', i2: 'g:ιού', ies: 'g:ιών', es: 'g:ών a:ες', oi: 'g:ων a:ους', oiacc: 'g:ών a:ούς', a: 'g:ων', aacc: 'g:ών', adjos: 'g:ου a:ο',
  },
  classes: `
PLO 6 m {hard}ος os
PLO 6 m {hard}ός osacc
PLO 5 m {ι,ί,ε,έ}ος os
P 7 m {hard}ης is
P 7 m {hard}ής isacc
P 7 m {hard}ας as
P 7 m {ί,ι,έ,ε}ας as
P 7 m {hard}άς asacc
LO 2 m {hard}ης is
LO 2 m {hard}ας as
LO 7 f {hard}α f
P 6 f {hard}α f
PLO 7 f {ι,ί,ε,έ,εί,οί}α f
PLO 6 f {hard}ά facc
PLO 6 f {ι}ά facc
LO 7 f {hard}η i
P 6 f {hard}η i
PLO 6 f {hard}ή iacc
LO 8 f ση=σ isi
LO 8 f ξη=ξ isi
LO 7 n {hard}ο o
LO 7 n {ι,ί,εί}ο o
LO 6 n {hard}ό oacc
LO 6 n ι= i2
LO 6 n ί= i2
LO 5 p {hard}ες es
LO 5 p {hard}οι oi
LO 5 p {hard}ά aacc
LO 5 p {hard}α a
P 5 m {hard}ου= none
P 5 f {hard}ου= none
P 6 mf {hard} none
P 6 mf {vowel} none
P 5 v {hard}οι oi
A 5 m {ικ,ϊκ,ν,τ}ός osacc
A 5 f {ικ,ϊκ,ν,τ}ή iacc
A 5 n {ικ,ϊκ,ν,τ}ό oacc
A 5 m {ν,λ,ρ,τ}ος adjos
A 5 f {ν,λ,ρ,τ}η i
A 5 n {ν,λ,ρ,τ}ο o
A 5 f {ρι,ρει,τι}α f
LO 7 n ούλιο=ουλί o
LO 7 n έλγιο=ελγί o
LO 7 n ίεβο=ιέβ o
LO 7 n ίσι=ισι isi3
A 4 p {ικ,ϊκ,ν,τ}ές es
A 4 p {ν,λ,ρ,τ}ες es
A 4 p {ν,ικ,ϊκ}ά aacc
A 4 p {ν}α a
`,
  irregular: `
Βασίλειο n g:Βασιλείου
Κύπρος f g:Κύπρου a:Κύπρο
Αίγυπτος f g:Αιγύπτου a:Αίγυπτο
Πολιτείες p g:Πολιτειών a:Πολιτείες
Έθνη p g:Εθνών
`,
  stops: 'του της των για στο στη στην και με από',
};
