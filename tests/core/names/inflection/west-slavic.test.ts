import { checkCases } from './check-cases.ts';

checkCases({
  cs: {
    LOC: `
      Moskvy > Moskva
      Praze > Praha
      Ukrajině > Ukrajina
      Francii > Francie
      Velké Británie > Velká Británie
      Německem > Německo
      Polsku > Polsko
      Kyjevě > Kyjev
      Berlína > Berlín
      Katovicích > Katovice
      Spojených států > Spojené státy
      Alžírska > Alžírsko
      Brna > ~Brno`,
    PER: `
      Chameneího > Chameneí
      Putinovi > Putin
      Putinův > Putin
      Macronem > Macron
      Zelenského > Zelenský
      Merkelové > Merkelová
      Angely Merkelové > Angela Merkelová
      Petra Pavla > ~Petr Pavel
      Emmanuela Macrona > Emmanuel Macron
      Zaorálkovi > Zaorálek
      Poláků > Poláci`,
    ORG: `
      Evropské unie > Evropská unie
      Evropskou komisí > Evropská komise
      Gazpromu > ~Gazprom
      Wagnerovy skupiny > ~Wagnerovy skupina
      Spojeného království > Spojené království`,
  },
  sk: {
    LOC: `
      Moskvy > Moskva
      Bratislave > Bratislava
      Ukrajine > Ukrajina
      Francúzska > Francúzsko
      Poľsku > Poľsko
      Británie > Británia
      Kyjeve > Kyjev
      Berlína > ~Berlín
      Košíc > ~Košice
      Veľkej Británie > Veľká Británia
      Viedni > ~Viedeň`,
    PER: `
      Putina > Putin
      Putinovi > Putin
      Zelenského > Zelenský
      Merkelovej > Merkelová
      Fica > Fico
      Ficom > Fico
      Emmanuela Macrona > Emmanuel Macron
      Zuzany Čaputovej > Zuzana Čaputová
      Trumpom > Trump`,
    ORG: `
      Európskej únie > Európska únia
      Európskou komisiou > Európska komisia
      Gazpromu > ~Gazprom`,
  },
});
