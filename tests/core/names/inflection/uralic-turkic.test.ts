import { checkCases } from './check-cases.ts';

checkCases({
  fi: {
    LOC: `
      Moskovassa > Moskova
      Moskovan > Moskova
      Helsingissä > Helsinki
      Helsingin > Helsinki
      Turussa > ~Turku
      Tampereella > ~Tampere
      Venäjän > Venäjä
      Venäjältä > Venäjä
      Ranskaan > Ranska
      Ukrainassa > Ukraina
      Berliinistä > Berliini
      Kiovaan > Kiova
      Pariisissa > Pariisi`,
    PER: `
      Putinin > Putin
      Putinille > Putin
      Macronin > Macron
      Niinistön > Niinistö
      Virtasen > Virtanen
      Trumpia > ~Trump
      Sergei Lavrovin > Sergei Lavrov
      Zelenskyin > ~Zelensky`,
    ORG: `
      Naton > Nato
      Euroopan unionin > Euroopan unioni
      Yleisradion > Yleisradio`,
  },
  et: {
    LOC: `
      Moskvas > Moskva
      Tallinnas > ~Tallinn
      Tartust > Tartu
      Venemaal > Venemaa
      Venemaalt > Venemaa
      Ukrainasse > Ukraina
      Berliinis > ~Berliin
      Pariisist > ~Pariis
      Kiievis > ~Kiiev
      Londoni > ~London
      Eestis > Eesti`,
    PER: `
      Putini > ~Putin
      Putinile > ~Putin
      Putiniga > ~Putin
      Macroni > ~Macron
      Kallase > ~Kallas
      Trumpile > ~Trump
      Zelenskõi > Zelenskõi*`,
    ORG: `
      Euroopa Liidu > ~Euroopa Liit*
      NATO-le > NATO*
      Riigikogus > Riigikogu
      Gazpromi > ~Gazprom`,
  },
  hu: {
    LOC: `
      Moszkvában > Moszkva
      Moszkvából > Moszkva
      Budapesten > Budapest
      Berlinben > Berlin
      Párizsban > Párizs
      Oroszországban > Oroszország
      Ukrajnába > Ukrajna
      Kijevből > Kijev
      Varsóban > Varsó
      Londonnak > London
      Franciaországgal > Franciaország
      Prágában > Prága`,
    PER: `
      Putyinnal > Putyin
      Putyinnak > Putyin
      Trumppal > Trump
      Orbánnak > Orbán
      Orbán Viktorral > Orbán Viktor
      Macronnal > Macron
      Zelenszkijt > Zelenszkij
      Merkellel > Merkel`,
    ORG: `
      NATO-ban > NATO*
      Európai Unióban > Európai Unió
      Gazpromtól > Gazprom`,
  },
  tr: {
    LOC: `
      Türkiye'nin > Türkiye
      Ankara'da > Ankara
      Moskova'ya > Moskova
      Moskova’dan > Moskova
      Rusya'nın > Rusya
      Ukrayna'yı > Ukrayna
      Paris'te > Paris
      İstanbul'dan > İstanbul
      Kiev'e > Kiev
      Berlin'in > Berlin`,
    PER: `
      Erdoğan'ın > Erdoğan
      Erdoğan'a > Erdoğan
      Putin'le > Putin
      Recep Tayyip Erdoğan'ı > Recep Tayyip Erdoğan
      Macron'un > Macron
      Trump'tan > Trump
      Merkel'i > Merkel`,
    ORG: `
      Avrupa Birliği'nin > Avrupa Birliği
      Birleşmiş Milletler'e > Birleşmiş Milletler
      NATO'ya > NATO*`,
  },
});
