/** A date of any precision (2013, 2013-12, 2013-12-09) in the words of a language; the text itself when it is no date. */
export function wordDate(date: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  if (!year) return date;
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: day ? 'short' : 'long', ...(day ? { day: 'numeric' } : {}) }).format(at);
}

/** The name of a country (ISO 3166-1 alpha-2) or language (BCP 47) in a language; the code itself where Intl has none. */
export function wordCode(kind: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: kind }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The CLDR plural category of a count: one, few, many, other... */
export function pluralOf(count: number, language: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(language).select(count);
}
