import type { LanguageTable } from '../paradigm.ts';

/** Ukrainian, after Український правопис 2019, sections on declension of names. Cases as in pl.ts. */
export const uk: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'і та й',
  sets: {
    adj: 'н ськ цьк зьк в л т д р к г ж ч щ ш х',
    hard: 'б в г ґ д з к л м н п р с т ф х',
    hush: 'ж ч ш щ ц',
    masc: 'ен он ер лін рг рд рт йм лл ес ем лд іс ос ет ик нс ір ус дт рф йл кс ьн бург град тан дан ран рк ськ ьськ льн нгтон тон олм ейм лон им ип ек ург ьд нт унд рат дат рит рид оюз ром газ ув інг ерн дам',
    person: 'ен ер он ез ан ак ек ик ік нг нс рд рс рт нд лл ст ск ус іс їс рк мп п м н с т ль ов ев єв ін їн ич дт аб рн ар ор ел ет ас ос ес ід ед кс льд бс нт рр ґґ',
  },
  joints: { E: 'к>ці г>зі ґ>зі х>сі >і', O: 'ж>жем ч>чем ш>шем щ>щем ц>цем >ом' },
  declensions: {
    fem: 'g:и dl:E a:у i:ою', femhush: 'g:і dl:і a:у i:ею', femsoft: 'gdl:і a:ю i:ею', femia: 'gdl:ї a:ю i:єю',
    femcons: 'gdl:і i:ю',
    man: 'ga:а d:у d:ові l:ові l:E i:O', manin: 'ga:а d:у d:ові l:ові l:і i:им', mansoft: 'ga:я d:ю d:еві l:еві l:ю l:і i:ем', manj: 'ga:я d:ю d:єві l:єві l:ї i:єм',
    place: 'g:у g:а d:у d:ові l:E l:у i:O', placesoft: 'g:ю g:я d:ю d:еві l:і l:ю i:ем', placej: 'g:ю g:я d:ю d:єві l:ї l:ю i:єм',
    adjm: 'ga:ого d:ому l:ому i:им', adjms: 'ga:ього d:ьому l:ьому i:ім', adjf: 'g:ої dl:ій a:у i:ою', adjfs: 'g:ьої dl:ій a:ю i:ьою', adjn: 'g:ого d:ому l:ому i:им', adjp: 'gl:их d:им i:ими',
    femov: 'g:ої dl:ій a:у i:ою',
    neu: 'g:а d:у l:E l:у i:ом', neue: 'g:я d:ю l:і i:ем', neuia: 'g:я d:ю l:і i:ям',
    ply: 'g: d:ам l:ах i:ами', plów: 'g:ів d:ам l:ах i:ами', plі: 'g:ь d:ям l:ях i:ями', plmen: 'ga:ів d:ам l:ах i:ами', plmens: 'ga:ів d:ям l:ях i:ями', plan: 'ga: d:ам l:ах i:ами',
  },
  classes: `
PLO 6 f {hard}а fem
PLO 6 f {hush}а femhush
PLO 5 f {л,н,р,д,т,з,с,ц}я femsoft
PLO 8 f {і}я femia
PLO 5 f {о,а,у,и,е,ї}я femia
P 5 m {hard}а fem
LO 5 m {hard} place
LO 8 m {masc} place
LO 4 m {ч,ш,щ} place
LO 7 m {ж} place
LO 8 m їв=єв place
LO 6 m ів=ов place
LO 6 m ів=ев place
LO 5 m ід=од place
LO 3 m ім=ом place
LO 6 m іг=ог place
LO 4 m ок=к place
L 4 m {р}яг=ог place
LO 7 m {л}ь= placesoft
LO 4 m {н,р,т,с,д,ц}ь= placesoft
LO 7 m ець=ц placesoft
LO 7 m єць=йц placesoft
LO 6 m {а,е,у}й= placej
LO 5 f {ан,іст,ев,н}ь= femcons
LO 9 n {ств,цтв}о neu
LO 4 n {в,н,т,л,к,р,с,д}о neu
LO 10 m {д}ім=ом place
LO 10 m {х}ід=од place
LO 10 m {т}ік=ок place
LO 8 n {мор,пол}е neue
LO 9 n {нн,тт,лл,сс,чч}я neuia
LO 7 mf {о} none
LO 4 mf {е,у,ю,і} none
LO 3 p {hard}и ply
LO 3 p {hard}и plów
L 3 p {ц,ч}і ply
P 8 f {льг,нн,рин,Олен,лан,тян,мил,лл,ерез,нгел,сул,сан,вет,алін,нін,арис,Дар,нор,андр,рбар}а fem
P 7 m {hard} man
P 8 m {person} man
P 7 m {ж,ч,ш,щ,ц} man
P 9 m {ов,ев,єв,їн,ін} manin
P 8 m {л,н,р,т,с,д,ц}ь= mansoft
P 8 m ець=ц mansoft
P 6 m ок=к man
P 6 m ек=к man
P 8 m {а,о,е,у,я}й= manj
P 5 m {і}й= manj
P 9 m {дрі,ргі,Юрі,горі,лері,наді,італі,толі,митрі,ксі,асилі}й= manj
P 9 m {ськ,цьк,зьк}ий adjm
P 5 m {н,л,р,т,в,к,д}ий adjm
P 9 f {ськ,цьк,зьк}а adjf
P 8.6 f {ов,ев,єв}а femov
P 6 f {ін,їн}а femov
P 7 m {нк}о man
P 5 m {к,л,н,р,т,д}о man
P 8.5 m {рі,лі,бі,ді,кі,ті,ві} none
P 8 m {ні} none
P 7 m {і,о,ю} none
P 3 m {у,е,є,и,ї} none
P 6 f {о,і,ю} none
P 7 f {hard,ж,ч,ш} none
P 7 f {hard} none
P 8 f {ь,й} none
P 8 v {н,т,р,д,л,к,г,в,м}и plmen
P 8 v ці=ц plmens
P 9 v {ян,чан}и plan
A 4 m {adj}ий adjm
A 4 f {adj}а adjf
A 4 n {adj}е adjn
A 4 p {adj}і adjp
A 4 m {н}ій adjms
A 4 f {н}я adjfs
`,
  irregular: `
Нідерланди p g:Нідерландів d:Нідерландам l:Нідерландах i:Нідерландами
Штати p g:Штатів d:Штатам l:Штатах i:Штатами
Близький m g:Близького d:Близькому l:Близькому i:Близьким
`,
  stops: 'в у з із зі на про до від для при над під за по та і й щодо',
};
