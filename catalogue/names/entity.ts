/** Languages the gazetteer has names in; the order is the bit of the language masks. */
export const LANGUAGES = [
  'en', 'pl', 'de', 'fr', 'es', 'uk', 'ru', 'be', 'bg', 'cs', 'sk', 'sl', 'hr', 'sr', 'lt', 'lv', 'et', 'fi', 'hu', 'tr', 'el',
  'it', 'pt', 'nl', 'sv', 'da', 'nb', 'ro', 'zh', 'ja', 'ko', 'ar', 'fa', 'he', 'hi', 'id', 'vi', 'mk', 'ca', 'ka',
] as const;

export type Language = (typeof LANGUAGES)[number];

/** A string an entity is called by in one language. `kept` is a foreign name that language uses as it is, put there by rule. */
export interface Name { text: string; language: Language; label: boolean; surname: boolean; acronym: boolean; kept?: true }

/** One line of the catalogue, read and completed by the rules of transliteration. */
export interface Entity {
  id: string;
  type: 'PER' | 'LOC' | 'ORG';
  /** Word of roles.yaml. */
  kind: string | null;
  /** ISO 3166-1 alpha-2 in capitals. */
  country: string | null;
  /** Month the office was checked, YYYY-MM. */
  asOf: string | null;
  /** Wikidata number without the Q, 0 when none is verified. */
  qid: number;
  prior: number;
  /** A person known by the family name alone. */
  known: boolean;
  names: Name[];
}

export const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);
