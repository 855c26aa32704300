import { checkCases } from './check-cases.ts';

checkCases({
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
});
