import type { LanguageTable } from '../paradigm.ts';

/** Russian, after А. А. Зализняк, Грамматический словарь. Cases as in pl.ts. */
export const ru: LanguageTable = {
  phrase: 'agree',
  conjunctions: 'и',
  sets: {
    hard: 'б в д з л м н п р с т ф',
    velar: 'г к х',
    hush: 'ж ч ш щ',
    masc: 'тон дон сон ен ск рг ер ас рд лл ес ис ян рт рн ос ус лд йм ек уд ув дт йн нс эн ев цк ич рф рх кс бург ург тер ден лин бад стан дам лон ольм гольм инг рид вет тет нет рат мат дат ент юз рав ром вар хор лас бунал тан дан ран ет илл енд ерн идж',
    person: 'ен ер он нез рез дез ан ак ек ик нг нс рд рс рт нд лл ст ск ус ис рк мп ов ев ёв ин ын ич дт аб рн ар ор ел эл ет ас ос ес ид эд кс льд бс нт рр гг ом ум оп им ут ом унд ун вид',
  },
  joints: { Y: 'г>ги к>ки х>хи ж>жи ч>чи ш>ши щ>щи >ы', J: 'ж>жей ч>чей ш>шей щ>щей ц>цей >ой', O: 'ж>жем ч>чем ш>шем щ>щем ц>цем >ом' },
  declensions: {
    fem: 'g:Y dl:е a:у i:J i:ою', femsoft: 'g:и dl:е a:ю i:ей i:ёй', femia: 'gdl:и a:ю i:ей', femcons: 'gdl:и i:ью',
    man: 'ga:а d:у l:е i:O', manov: 'ga:а d:у l:е i:ым', mansoft: 'ga:я d:ю l:е i:ем i:ём', manij: 'ga:я d:ю l:и i:ем',
    place: 'g:а g:у d:у l:е l:у i:O', placesoft: 'g:я d:ю l:е i:ем i:ём',
    adjm: 'ga:ого d:ому l:ом i:Yм', adjms: 'ga:его d:ему l:ем i:им', adjf: 'gdli:ой a:ую', adjfs: 'gdli:ей a:юю', adjp: 'gl:Yх d:Yм i:Yми', adjps: 'gl:их d:им i:ими',
    femov: 'gdli:ой a:у',
    neu: 'g:а d:у l:е i:ом', neue: 'g:я d:ю l:е i:ем', neuie: 'g:я d:ю l:и i:ем', neuce: 'g:а d:у l:е i:ем',
    ply: 'g: d:ам l:ах i:ами', plов: 'g:ов d:ам l:ах i:ами', plmen: 'ga:ов d:ам l:ах i:ами', plmenc: 'ga:ев d:ам l:ах i:ами', plan: 'ga: d:ам l:ах i:ами',
  },
  classes: `
PLO 6 f {hard}а fem
PLO 6 f {velar}а fem
PLO 6 f {hush}а fem
PLO 6 f {ц}а fem
PLO 5 f {л,н,р}я femsoft
P 4 f {д,т,с,в,ш}я femsoft
L 5 mf {г,к,ч}и none
L 6 mf {би,ди,ти,ри,си,ви,ми,зи,пи,ни,ли} none
LO 9 f {азан,язан,рахан,ибир,юмен,перм,твер,керч,рус}ь= femcons
PLO 6 f {л,н,р}ья=ь femsoft
PLO 8 f {и}я femia
LO 6 f {е}я femsoft
P 5 f {а,е,о,у}я femsoft
P 5 m {hard}а fem
P 5 m {velar}а fem
LO 5 m {hard} place
LO 5 m {velar} place
LO 8 m {masc} place
O 8 m {сант,рант,мант,дант} place
L 12 m {Крым} place
LO 4 m {hush} place
LO 7 m {ц} place
LO 7 m ец=ц place
L 5 m ел=л place
LO 4 m ок=к place
LO 4 m ёк=ьк place
LO 7 m {л}ь= placesoft
LO 4 m {н,р,т,с,д}ь= placesoft
LO 6 m {а,у,е}й= placesoft
LO 8 m ий=и manij
LO 5 f {ар,ан,ас,ас,ав,ен,он}ь= femcons
LO 7 f {ость,ель}= femcons
LO 9 n {ств}о neu
LO 4 n {в,н,т,л,к,р,с,д}о neu
LO 8 n {мор}е neue
LO 8 n {и}е neuie
LO 7 n {щ,ц}е neuce
L 12 p {Балкан,Филиппин}ы ply
LO 3 p {hard}ы ply
LO 3 p {г,к,х,ч,ж,ш}и ply
LO 3 p {т,н,д}ы plов
LO 7 mf {о} none
LO 4 mf {е,у,ю} none
P 8 f {льг,нн,рин,Елен,Ален,лан,ьян,мил,лл,ерез,нгел,сул,ксан,вет,алин,нин,дежд,арис,Дар,нор,андр,рбар,нгел}а fem
P 7 m {hard} man
P 7 m {velar} man
P 8 m {person} man
P 7 m {hush} man
P 7 m {ц} man
P 7 m ец=ц man
P 9 m {ов,ев,ёв,ин,ын} manov
P 8 m {л,н,р}ь= mansoft
P 4 m {т,с,д,в,м}ь= mansoft
P 8 m {е,э,у,ла}й= mansoft
P 5 m {а,я}й= mansoft
P 3 m {о}й= mansoft
P 7 m ий=и manij
P 6 m {н,л,ш,ч,з,р}ок=к man
P 5 m {н,л,ш,ч,з,р}ек=к man
P 5 m ел=л man
P 12 m {Пав}ел=л man
P 9 m {ск,цк}ий= adjm
P 5 m {н,л,р,т,в,д,м,с}ый= adjm
P 8 m {ск,цк,т,н,лст}ой= adjm
P 9 f {ск,цк}ая= adjf
P 5 f {н,л,р,т,в,д}ая= adjf
P 8.6 f {ов,ев,ёв}а femov
P 6 f {ин,ын}а femov
P 7 m {о,и,э} none
P 4 m {е,ю,у} none
P 7 m {дрю,тью,лью,рью} none
P 7 m {нко,льо,енко} none
P 6 f {о,и,э} none
P 3 f {е} none
P 7 f {hard} none
P 7 f {velar} none
P 7 f {ь,й,ж,ч,ш} none
P 6.5 v {р,т,н,д,л,з,м,в}ы plmen
P 7 v {к,г}и plmen
P 9 v цы=ц plmenc
P 9 v {ян,чан}е plan
A 4 m {н,в,л,т,д,р,нн,тн}ый= adjm
A 4 m {ск,цк,г,к,х}ий= adjm
A 4 m {ск,жн,дн,льш,руж}ой= adjm
A 4 m {н,ш,щ,ч,ж}ий= adjms
A 4 f {н,в,л,т,д,р,ск,цк,г,к,х,льш,ж,ш}ая= adjf
A 4 f {н}яя= adjfs
A 4 n {н,в,л,т,д,р,ск,цк,г,к,х,льш}ое= adjm
A 4 n {н,щ,ш,ч}ее= adjms
A 4 p {н,в,л,т,д,р}ые= adjp
A 4 p {ск,цк,г,к,х}ие= adjp
A 4 p {н,ш,щ,ч}ие= adjps
`,
  irregular: `
Нидерланды p g:Нидерландов d:Нидерландам l:Нидерландах i:Нидерландами
Штаты p g:Штатов d:Штатам l:Штатах i:Штатами
Эмираты p g:Эмиратов d:Эмиратам l:Эмиратах i:Эмиратами
Христос m ga:Христа d:Христу l:Христе i:Христом
`,
  stops: 'в во с со на по о об от до для при над под за и к ко из против',
};
