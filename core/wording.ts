export interface Wording {
  /** BCP 47 of the language the text is in. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** A date of any precision (2013, 2013-12, 2013-12-09) in words; the text itself when it is no date. */
  date(date: string): string;
  /** A day (2013-12-09) in words without its year. */
  dayAndMonth(day: string): string;
  /** A country (ISO 3166-1 alpha-2) or language (BCP 47) by name; the code itself where Intl has none. */
  country(code: string): string;
  languageName(code: string): string;
  /** Several things in a row: "Russia, state-controlled". */
  list(items: string[]): string;
  /** "A and B". */
  and(items: string[]): string;
  /** The CLDR plural category of a count: one, few, many, other... */
  plural(count: number): Intl.LDMLPluralRule;
}

/** Dates, names and plurals of one language by Intl. Its formatters cost a millisecond each to make, so each is made once, on first use. */
export function createWording(language: string): Wording {
  const made = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
  const dates = (precision: 'month' | 'day'): Intl.DateTimeFormat => once(precision, () => new Intl.DateTimeFormat(language, {
    timeZone: 'UTC', year: 'numeric', ...(precision === 'day' ? { month: 'short', day: 'numeric' } as const : { month: 'long' } as const),
  }));
  const nameOf = (type: 'region' | 'language', code: string): string => {
    try {
      return once(type, () => new Intl.DisplayNames([language], { type })).of(code) ?? code;
    } catch {
      return code;
    }
  };
  return {
    language,
    direction: /^(ar|fa|he|ur)\b/u.test(language) ? 'rtl' : 'ltr',
    list: (items) => items.join(/^(ar|fa|ur)\b/u.test(language) ? '، ' : ', '),
    // Most lists hold one name, and ListFormat is a third of what it costs to draw the popup.
    and: (items) => items.length < 2 ? items.join('') : once('and', () => new Intl.ListFormat(language, { type: 'conjunction' })).format(items),
    date(date) {
      const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
      if (!year) return date;
      if (!month) return year;
      return dates(day ? 'day' : 'month').format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
    },
    dayAndMonth: (day) => once('day and month', () => new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric' })).format(new Date(`${day}T00:00:00Z`)),
    country: (code) => nameOf('region', code),
    languageName: (code) => nameOf('language', code),
    plural: (count) => once('plural', () => new Intl.PluralRules(language)).select(count),
  };
}
