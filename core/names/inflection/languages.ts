import { be } from './languages/be.ts';
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { et } from './languages/et.ts';
import { fi } from './languages/fi.ts';
import { en, nl, sv } from './languages/genitive.ts';
import { hu } from './languages/hu.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { pl } from './languages/pl.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { hr, srCyrillic } from './languages/sr.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import type { LanguageTable } from './paradigm.ts';

/** Tables by BCP 47 primary language; Serbian comes in two scripts and is read by both. */
export const tables: Record<string, LanguageTable[]> = {
  be: [be], bg: [bg], bs: [hr, srCyrillic], cs: [cs], da: [sv], de: [de], el: [el], en: [en], et: [et], fi: [fi], hr: [hr], hu: [hu], lt: [lt], lv: [lv],
  me: [hr, srCyrillic], mk: [bg], nb: [sv], nl: [nl], nn: [sv], no: [sv], pl: [pl], ro: [ro], ru: [ru], sh: [hr, srCyrillic], sk: [sk], sl: [sl],
  sr: [srCyrillic, hr], sv: [sv], tr: [tr], uk: [uk],
};
