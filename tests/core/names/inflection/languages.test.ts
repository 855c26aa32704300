import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../../../core/mention.ts';
import { forms, lemmas } from '../../../../core/names/inflection/inflection.ts';

/**
 * `form > base form`, one a line, under a type. The base form must be the first candidate; with `~` it need only be among
 * them (the dictionary of names decides). Each form must be among the forms of its base form.
 */
const cases: Record<string, Partial<Record<MentionType, string>>> = {
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
  uk: {
    LOC: `
      Москви > Москва
      Москві > Москва
      Києва > Київ
      Києві > Київ
      Харкова > Харків
      Львовом > ~Львів
      Франції > Франція
      Україною > Україна
      Берліні > Берлін
      Брюсселя > Брюссель
      Парижі > Париж
      Великої Британії > Велика Британія
      Сполучених Штатів > ~Сполучені Штати
      Праги > Прага
      Празі > Прага`,
    PER: `
      Путіна > Путін
      Путіним > Путін
      Зеленського > Зеленський
      Зеленському > Зеленський
      Лаврова > ~Лавров
      Макроном > Макрон
      Порошенка > Порошенко
      Порошенком > Порошенко
      Дональда Трампа > Дональд Трамп
      Володимира Зеленського > Володимир Зеленський
      Марії Захарової > Марія Захарова`,
    ORG: `
      Європейського союзу > Європейський союз
      Газпромом > Газпром
      Ради Безпеки > Рада Безпеки
      Європейської комісії > Європейська комісія`,
  },
  ru: {
    LOC: `
      Москвы > Москва
      Москве > Москва
      Киева > Киев
      Брюсселя > Брюссель
      Франции > Франция
      Украину > Украина
      Лондоном > Лондон
      Праги > Прага
      Казани > ~Казань
      Северной Кореи > Северная Корея
      Балтийского моря > Балтийское море
      Соединённых Штатов > ~Соединённые Штаты
      Нигера > ~Нигер
      Нигере > ~Нигер`,
    PER: `
      Путина > Путин
      Путиным > Путин
      Лаврова > Лавров
      Лавровым > Лавров
      Макрону > Макрон
      Зеленского > Зеленский
      Сергея Лаврова > Сергей Лавров
      Марии Захаровой > Мария Захарова
      Ангелы Меркель > Ангела Меркель
      Дональду Трампу > Дональд Трамп
      Скрипалем > Скрипаль
      Байдена > Байден`,
    ORG: `
      Европейского союза > Европейский союз
      Газпрома > Газпром
      Организации Объединённых Наций > Организация Объединённых Наций
      МИДа > МИД*`,
  },
  be: {
    LOC: `
      Масквы > Масква
      Мінска > Мінск
      Мінску > Мінск
      Беларусі > ~Беларусь
      Украіны > Украіна
      Францыі > Францыя
      Польшчы > ~Польшча
      Берліне > ~Берлін
      Варшаве > Варшава
      Празе > ~Прага
      Вільні > ~Вільня
      Брэста > ~Брэст`,
    PER: `
      Пуціна > Пуцін
      Пуціным > ~Пуцін
      Лукашэнкі > Лукашэнка
      Лукашэнку > Лукашэнка
      Ціханоўскай > ~Ціханоўская
      Зяленскага > Зяленскі
      Макрона > Макрон
      Лаўрова > ~Лаўроў
      Трампу > Трамп`,
    ORG: `
      Еўрапейскага саюза > Еўрапейскі саюз
      Газпрама > ~Газпрам
      Рады Бяспекі > Рада Бяспекі`,
  },
  bg: {
    LOC: `
      Руската федерация > Руска федерация
      Балтийските страни > ~Балтийски страни
      София > София
      Обединеното кралство > Обединено кралство
      Средиземно море > Средиземно море
      Франция > Франция
      Москва > Москва`,
    PER: `
      Владимир Путин > Владимир Путин
      Путин > Путин
      Макрон > Макрон
      Ангела Меркел > Ангела Меркел`,
    ORG: `
      Европейския съюз > Европейски съюз
      Европейският съюз > Европейски съюз
      Европейската комисия > Европейска комисия
      Европейският парламент > Европейски парламент
      Европейския парламент > Европейски парламент
      Съвета за сигурност на ООН > Съвет за сигурност на ООН
      Съветът на ЕС > Съвет на ЕС
      Върховният съд на Пакистан > Върховен съд на Пакистан
      Републиканската партия > Републиканска партия
      Камарата на общините > Камара на общините
      Евросъюза > Евросъюз
      Световната банка > Световна банка
      Партията за независимост > Партия за независимост`,
  },
  sl: {
    LOC: `
      Moskve > Moskva
      Moskvi > Moskva
      Ljubljano > Ljubljana
      Rusije > Rusija
      Franciji > Francija
      Berlinu > Berlin
      Bruslja > Bruselj
      Velike Britanije > Velika Britanija
      Hrvaške > Hrvaška
      Norveškem > Norveška
      Kijevom > Kijev
      Baltskega morja > Baltsko morje
      Severni Makedoniji > Severna Makedonija`,
    PER: `
      Putina > Putin
      Putinom > Putin
      Trumpov > ~Trump
      Macronovega > Macron
      Zelenskega > Zelenski
      Donalda Trumpa > Donald Trump
      Junckerja > Juncker
      Boruta Pahorja > Borut Pahor
      Lavrovu > Lavrov`,
    ORG: `
      Evropske unije > Evropska unija
      Gazproma > Gazprom
      Evropskega parlamenta > Evropski parlament`,
  },
  hr: {
    LOC: `
      Moskve > Moskva
      Moskvi > Moskva
      Zagrebu > Zagreb
      Rusije > Rusija
      Francuskoj > Francuska
      Hrvatske > Hrvatska
      Kijeva > Kijev
      Berlinom > Berlin
      Pragu > ~Prag
      Velike Britanije > Velika Britanija
      Americi > Amerika
      Njemačkom > Njemačka`,
    PER: `
      Putina > Putin
      Putinom > Putin
      Zelenskog > Zelenski
      Zelenskom > ~Zelenski
      Vučića > Vučić
      Vučićem > Vučić
      Plenkovića > Plenković
      Macronova > ~Macron
      Donalda Trumpa > Donald Trump
      Angele Merkel > Angela Merkel`,
    ORG: `
      Europske unije > Europska unija
      Gazproma > Gazprom
      Ujedinjenih naroda > ~Ujedinjeni narodi`,
  },
  sr: {
    LOC: `
      Москве > Москва
      Београду > Београд
      Русије > Русија
      Француској > Француска
      Србијом > Србија
      Кијева > Кијев
      Берлином > Берлин
      Велике Британије > Велика Британија
      Америци > Америка
      Beogradu > Beograd
      Rusije > Rusija`,
    PER: `
      Путина > Путин
      Путином > Путин
      Зеленског > Зеленски
      Вучића > Вучић
      Вучићем > Вучић
      Макрону > Макрон
      Доналда Трампа > Доналд Трамп
      Putina > Putin
      Vučića > Vučić`,
    ORG: `
      Европске уније > Европска унија
      Гаспрома > Гаспром
      Европског парламента > Европски парламент`,
  },
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
  de: {
    LOC: `
      Deutschlands > Deutschland
      Moskaus > ~Moskau
      Berlins > Berlin
      Paris > Paris
      Frankreichs > Frankreich
      Ukraine > Ukraine
      Vereinigten Staaten > Vereinigte Staaten
      Nigers > Niger
      Malis > ~Mali
      Vereinigten Arabischen Emiraten > ~Vereinigte Arabische Emirate`,
    PER: `
      Putins > Putin
      Merkels > Merkel
      Macrons > Macron
      Angela Merkels > Angela Merkel
      Selenskyjs > Selenskyj
      Scholz > Scholz
      Wladimir Putins > Wladimir Putin`,
    ORG: `
      Europäischen Union > Europäische Union
      Vereinten Nationen > Vereinte Nationen
      Auswärtigen Amts > Auswärtiges Amt
      Roten Kreuzes > Rotes Kreuz
      Europäischen Parlament > ~Europäisches Parlament
      Gazproms > Gazprom`,
  },
  el: {
    LOC: `
      Μόσχας > Μόσχα
      Αθήνας > Αθήνα
      Ρωσίας > Ρωσία
      Ουκρανίας > Ουκρανία
      Λονδίνου > Λονδίνο
      Βερολίνου > Βερολίνο
      Παρισιού > ~Παρίσι*
      Κύπρου > Κύπρος
      Γαλλίας > Γαλλία
      Κιέβου > Κίεβο*
      Τουρκίας > Τουρκία
      Βόρειας Κορέας > ~Βόρεια Κορέα`,
    PER: `
      Μητσοτάκη > ~Μητσοτάκης
      Τσίπρα > ~Τσίπρας
      Παπανδρέου > ~Παπανδρέου
      Πούτιν > Πούτιν
      Κυριάκου Μητσοτάκη > Κυριάκος Μητσοτάκης
      Αλέξη Τσίπρα > ~Αλέξης Τσίπρας
      Λαβρόφ > Λαβρόφ`,
    ORG: `
      Ευρωπαϊκής Ένωσης > Ευρωπαϊκή Ένωση
      Ευρωπαϊκής Επιτροπής > Ευρωπαϊκή Επιτροπή
      Ευρωπαϊκού Κοινοβουλίου > ~Ευρωπαϊκό Κοινοβούλιο*
      Βουλής > Βουλή`,
  },
  ro: {
    LOC: `
      României > ~România
      Moscovei > Moscova
      Ucrainei > Ucraina
      Rusiei > Rusia
      Franței > Franța
      Bucureștiului > ~București
      Germaniei > Germania
      Parisului > Paris
      Kievului > Kiev
      Africii > ~Africa
      Italiei > Italia
      Turciei > Turcia`,
    PER: `
      Putin > Putin
      Macron > Macron
      Mariei > Maria
      Zelenski > Zelenski
      Angelei Merkel > ~Angela Merkel
      Klaus Iohannis > Klaus Iohannis`,
    ORG: `
      Uniunii Europene > ~Uniunea Europeană
      Comisiei Europene > Comisia Europeană
      Gazpromului > Gazprom
      Parlamentului > ~Parlament`,
  },
  sv: {
    LOC: `
      Sveriges > Sverige
      Rysslands > Ryssland
      Ukrainas > Ukraina
      Paris > Paris
      Berlins > Berlin`,
    PER: `
      Putins > Putin
      Macrons > Macron
      Ulf Kristerssons > Ulf Kristersson`,
  },
  en: {
    LOC: `
      Russia's > Russia
      Paris > Paris
      Niger’s > Niger
      Wales' > Wales`,
    PER: `
      Putin's > Putin
      James > James
      Sergey Lavrov’s > Sergey Lavrov`,
  },
};

const rows = (lang: string): [string, string, string, MentionType][] =>
  Object.entries(cases[lang] ?? {}).flatMap(([type, text]) => text.trim().split('\n').map((line): [string, string, string, MentionType] => {
    const [form = '', lemma = ''] = line.split('>').map((part) => part.trim());
    return [lang, form, lemma, type as MentionType];
  }));

describe.each(Object.keys(cases))('%s', (lang) => {
  test.each(rows(lang))('%s: %s → %s (%s)', (_, form, expected, type) => {
    const lemma = expected.replace(/[~*]/g, '');
    const found = lemmas(form, lang, type);
    if (expected.startsWith('~')) expect(found).toContain(lemma);
    else expect(found[0]).toBe(lemma);
    if (!expected.endsWith('*')) expect(forms(lemma, lang, type)).toContain(form.replace('’', "'"));
  });
});
