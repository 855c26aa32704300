import { checkCases } from './check-cases.ts';

checkCases({
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
});
