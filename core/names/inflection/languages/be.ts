import type { LanguageTable } from '../paradigm.ts';

/** Belarusian, after Правілы беларускай арфаграфіі і пунктуацыі 2008. Cases as in pl.ts. */
export const be: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'і й',
  sets: {
    hard: 'б в г д з к л м н п р с т ф х ц ч ш ж ў',
    masc: 'ск цк ен он ан эр рг рт лін нт лад рад град бург тан там дам тон дан іс ус эт юз рд лд эн льд інг',
    person: 'ен он ан эр рг рт ын ін нт ст ск ас іс ус ак ік ук мп рд нд лд нс ль ар ор эл ет эд ід ез ич іч ман',
  },
  joints: { Y: 'г>гі к>кі х>хі >ы', E: 'к>цы г>зе х>се т>це д>дзе р>ры ц>цы ч>чы ш>шы ж>жы >е', L: 'т>це д>дзе р>ры к>ку г>гу х>ху ц>цы ч>чы ш>шы ж>жы >е' },
  declensions: {
    fem: 'g:Y dl:E a:у i:ай i:аю i:ой', femia: 'gdl:і a:ю i:яй', femsoft: 'gdl:і a:ю i:яй', femcons: 'gdl:і i:ю',
    man: 'ga:а d:у l:L l:у i:ам', manau: 'ga:ва d:ву l:ву l:ве i:вым i:вам', manin: 'ga:а d:у l:е l:у i:ым i:ам', soft: 'ga:я d:ю l:і l:ю i:ем', place: 'g:а g:у d:у l:L l:у i:ам',
    placeau: 'g:ва d:ву l:ве i:вам', enka: 'ga:і dl:у dl:цы a:у i:ам i:ай',
    adjm: 'ga:ага d:аму l:ім i:ім', adjmy: 'ga:ага d:аму il:ым', adjf: 'gdl:ай a:ую i:ай i:аю', adjp: 'gl:іх d:ім i:імі', adjpy: 'gl:ых d:ым i:ымі', adjn: 'g:ага d:аму l:ім i:ім', adjny: 'g:ага d:аму il:ым',
    femov: 'gdl:ай a:у i:ай', neu: 'g:а d:у l:L l:у i:ам', neue: 'g:я d:ю l:і i:ем', ply: 'g:аў d:ам l:ах i:амі', plan: 'ga: d:ам l:ах i:амі', plmen: 'ga:аў d:ам l:ах i:амі',
  },
  classes: `
PLO 6 f {hard}а fem
PLO 8 f {і,ы}я femia
PLO 6 f {л,н,с,з,ц,дз}я femsoft
LO 5 m {hard} place
LO 8 m {masc} place
LO 3 m аў=а placeau
LO 7 m еў=е placeau
LO 6 m {л,н,з,с,ц}ь= soft
LO 6 m {а,о,е,э}й= soft
LO 6 m ец=ц place
LO 5 m ак=к place
LO 6 f {сц,ан,ус,он}ь= femcons
LO 4 n {н,р,т,л,в}а neu
LO 7 n {ств}а neu
LO 5 n {н,л,ц}е neue
LO 7 mf {о} none
LO 4 mf {э,у,і,ы} none
LO 3 p {hard}ы ply
LO 4 p {к,г,х}і ply
P 7 m {hard} man
P 8 m {person} man
P 8 m {а,о}ў= manau
P 9 m {л,е,й,ё}ў= manau
P 9 m {ын,ін} manin
P 8 m {л,н,р}ь= soft
P 8 m {е,э,а,я,і}й= soft
P 9 m {нк}а enka
P 9 m {ск,цк}і adjm
P 6 m {н,р,л,в}ы adjmy
P 9 f {ск,цк}ая= adjf
P 8.6 f {ов,ев,ав}а femov
P 5 m {hard}а fem
P 6 mf {о,і,э,у,ю,ы} none
P 6 f {hard,ь} none
P 6 f {hard} none
P 8 v {н,к,т,ц,р,л}ы plmen
P 9 v {ян,чан}е plan
A 4 m {ск,цк,к,г,х}і adjm
A 4 m {н,в,л,т,р,ч,ш,ж}ы adjmy
A 4 f {ск,цк,к,г,х,н,в,л,т,р,ч,ш,ж}ая= adjf
A 4 n {ск,цк,к}ае= adjn
A 4 n {н,в,л,т,р}ае= adjny
A 4 p {ск,цк,к}ія= adjp
A 4 p {н,в,л,т,р}ыя= adjpy
`,
  irregular: `
Штаты p g:Штатаў d:Штатам l:Штатах i:Штатамі
`,
  stops: 'у ў з са на пра аб да для пры над пад за па і',
};
