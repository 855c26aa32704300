import { checkCases } from './check-cases.ts';

checkCases({
  lt: {
    LOC: `
      Maskvos > Maskva
      Maskvoje > Maskva
      Vilniaus > Vilnius
      Vilniuje > Vilnius
      Rusijos > Rusija
      Prancūzijoje > Prancūzija
      Kijevo > Kijevas
      Kijeve > ~Kijevas
      Berlyno > Berlynas
      Klaipėdą > Klaipėda
      Didžiosios Britanijos > Didžioji Britanija
      Šiaulių > ~Šiauliai
      Paryžiuje > Paryžius`,
    PER: `
      Putino > Putinas
      Putinui > Putinas
      Putinu > Putinas
      Macrono > Macronas
      Zelenskio > Zelenskis
      Nausėdos > Nausėda
      Gitano Nausėdos > Gitanas Nausėda
      Merkel > Merkel
      Trumpą > ~Trumpas`,
    ORG: `
      Europos Sąjungos > Europos Sąjunga
      Europos Komisijai > Europos Komisija
      Jungtinių Tautų > ~Jungtinės Tautos
      Seimo > Seimas`,
  },
  lv: {
    LOC: `
      Maskavas > Maskava
      Maskavā > Maskava
      Rīgu > Rīga
      Krievijas > Krievija
      Francijā > Francija
      Kijevas > Kijeva
      Berlīnes > Berlīne
      Parīzē > Parīze
      Ventspilī > ~Ventspils
      Lielbritānijai > Lielbritānija
      Daugavpilī > ~Daugavpils`,
    PER: `
      Putina > Putins
      Putinam > Putins
      Makrona > Makrons
      Zelenska > ~Zelenskis
      Zelenskim > ~Zelenskis
      Trampu > Tramps
      Rinkēviča > ~Rinkēvičs
      Edgara Rinkēviča > ~Edgars Rinkēvičs
      Siliņas > Siliņa`,
    ORG: `
      Eiropas Savienības > Eiropas Savienība
      Eiropas Komisijai > Eiropas Komisija
      Saeimas > Saeima`,
  },
});
