/**
 * From a language's table to rules that can be read both ways.
 *
 * A table lists inflection classes, one a line:
 *
 *     TYPES WEIGHT GENDER NOMINATIVE[=OBLIQUE] DECLENSION
 *     PLO   6      f      {hard}a              fem
 *     LO    6      m      ów=ow                masc-a
 *
 * `{hard}` stands for any string of a set of stem ends; the nominative ending after it is dropped and replaced by the
 * oblique stem end before the case endings are put on. A capital letter at the head of a case ending is a *joint*: what
 * happens where stem and ending meet (Polish locative `E`: Berlin+E = Berlinie, Trump+E = Trumpie, Praga+E = Pradze).
 * Expanding sets × endings × joints gives plain suffix pairs (form end → nominative end), kept in one map by form end,
 * so that analysis is a handful of look-ups and generation a handful of concatenations.
 */
export interface LanguageTable {
  /** How the words of a name behave together; see phrase.ts. */
  phrase: 'agree' | 'head-last' | 'last' | 'first';
  /** Named sets of stem ends, space separated. */
  sets: Record<string, string>;
  /** Joints: letter → `stemEnd>result` pairs, longest stem end first; a bare `>x` is the rule for all other stems. */
  joints: Record<string, string>;
  /** Declensions: `cases:ending` pairs. Cases are single letters of the language's own choosing: `n` is the nominative, `q` an adjective made of the name, `!` marks the rare. */
  declensions: Record<string, string>;
  classes: string;
  /** Words whose forms no rule gives: `lemma GENDER case:form ...`, one a line. */
  irregular?: string;
  /** Lower-cased words inside a name after which nothing declines (prepositions, conjunctions). */
  stops?: string;
  /** Lower-cased words for "and" between two halves of a name. */
  conjunctions?: string;
  /** Adjectives may follow their noun (Unia Europejska). */
  adjectiveAfter?: boolean;
  /** Of a person's names the last alone declines. */
  givenStill?: boolean;
}

/** Gender of agreement: m f n, p = plural, v = plural of men; x where the language has none. */
export type Gender = string;

export interface Rule {
  formEnd: string;
  lemmaEnd: string;
  /** The cases this form stands for, a letter each; `*` is any. */
  cases: string;
  gender: Gender;
  types: string;
  weight: number;
  adjective: boolean;
}

export interface Declension {
  lemmaEnd: string;
  types: string;
  weight: number;
  gender: Gender;
  endings: { cases: string; end: string }[];
  /** Case of the base form: `n`, or `*` for names that do not decline. */
  base: string;
}

export interface Language {
  phrase: LanguageTable['phrase'];
  rules: Map<string, Rule[]>;
  declensions: Map<string, Declension[]>;
  irregularForms: Map<string, { lemma: string; case: string; gender: Gender }[]>;
  irregularLemmas: Map<string, { form: string; case: string; gender: Gender }[]>;
  stops: Set<string>;
  conjunctions: Set<string>;
  adjectiveAfter: boolean;
  givenStill: boolean;
  longestEnd: number;
}

/** Names stand in the nominative more often than in any other single case. */
const NOMINATIVE = 1;
/** Adjectives of a name (Trumpův, Macronova; case `q`) are rarer than its cases, and some cases (marked `!`) hardly ever met with names. */
const rarity = (cases: string): number => (cases.endsWith('!') ? 3 : cases === 'q' ? 1 : 0);

type Joint = { pairs: [string, string][] };

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function readJoint(text: string): Joint {
  const pairs = words(text).map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split('>');
    return [from, to];
  });
  return { pairs: pairs.sort((a, b) => b[0].length - a[0].length) };
}

/** Puts an ending on a stem, through its joint if it starts with one; null where the joint has no rule for the stem. */
function join(stem: string, ending: string, joints: Map<string, Joint>): string | null {
  const joint = joints.get(ending.charAt(0));
  if (!joint) return stem + ending;
  for (const [from, to] of joint.pairs) {
    if (stem.endsWith(from)) return stem.slice(0, stem.length - from.length) + to + ending.slice(1);
  }
  return null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sharedLength(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** The longer the ending a rule explains, the less likely the word had those letters by itself; long stem ends count a little. */
const explained = (formEnd: string, stemEnd: string): number =>
  Math.min(3, formEnd.length - sharedLength(formEnd, stemEnd)) + formEnd.length / 10;

/**
 * Compiles tables (one a script) into one; pure, some milliseconds. What only declining needs is left out unless `declines` (a browser only
 * reads names). Throws on a class that names an unknown declension.
 */
export function compileLanguage(tables: LanguageTable[], declines: boolean): Language {
  const language: Language = {
    phrase: tables[0]?.phrase ?? 'last', adjectiveAfter: tables[0]?.adjectiveAfter ?? false, givenStill: tables[0]?.givenStill ?? false,
    rules: new Map(), declensions: new Map(), irregularForms: new Map(), irregularLemmas: new Map(),
    stops: new Set(), conjunctions: new Set(), longestEnd: 0,
  };
  for (const table of tables) {
    const joints = new Map(Object.entries(table.joints).map(([letter, text]) => [letter, readJoint(text)] as const));
    for (const line of table.classes.split('\n')) if (line.trim() !== '') addClass(line, table, joints, language, declines);
    for (const line of (table.irregular ?? '').split('\n')) addIrregular(line, language);
    for (const word of words(table.stops ?? '')) language.stops.add(word);
    for (const word of words(table.conjunctions ?? '')) language.conjunctions.add(word);
  }
  return language;
}

interface Ending { cases: string; end: string; penalty: number }

function readEndings(text: string): Ending[] {
  return words(text).map((entry) => {
    const [cases = '', end = ''] = entry.split(':');
    return { cases: cases.replace('!', ''), end, penalty: rarity(cases) };
  });
}

function addClass(line: string, table: LanguageTable, joints: Map<string, Joint>, language: Language, declines: boolean): void {
  const [types, weightText, genders, pattern, name] = words(line);
  if (!types || !genders || !pattern || !name) throw new Error(`inflection class not understood: ${line}`);
  const declension = name === 'none' ? '' : table.declensions[name];
  if (declension === undefined) throw new Error(`unknown declension: ${line}`);
  const endings = readEndings(declension);
  const match = /^(?:\{([^}]+)\})?([^=]*)(?:=(.*))?$/u.exec(pattern);
  const set = match?.[1];
  const stemEnds = set === undefined ? [''] : words(table.sets[set] ?? set.replaceAll(',', ' '));
  const weight = Number(weightText);
  const adjective = types.includes('A');
  const base = name === 'none' ? '*' : 'n';
  for (const stemEnd of stemEnds) {
    const lemmaEnd = stemEnd + (match?.[2] ?? '');
    const oblique = stemEnd + (match?.[3] ?? '');
    const all: Declension['endings'] = [];
    for (const { cases, end: ending, penalty } of endings) {
      const end = join(oblique, ending, joints);
      if (end === null) continue;
      if (declines) all.push({ cases, end });
      for (const gender of genders) {
        addRule({ formEnd: end, lemmaEnd, cases, gender, types, weight: weight - penalty + explained(end, oblique), adjective }, language);
      }
    }
    for (const gender of genders) {
      addRule({ formEnd: lemmaEnd, lemmaEnd, cases: base, gender, types, weight: weight + NOMINATIVE + lemmaEnd.length / 10, adjective }, language);
      if (declines) push(language.declensions, lemmaEnd, { lemmaEnd, gender, types, weight, endings: all, base });
    }
  }
}

function addRule(rule: Rule, language: Language): void {
  push(language.rules, rule.formEnd, rule);
  language.longestEnd = Math.max(language.longestEnd, rule.formEnd.length);
}

function addIrregular(line: string, language: Language): void {
  const [lemma, gender, ...entries] = words(line);
  if (!lemma || !gender) return;
  for (const entry of ['n:' + lemma, ...entries]) {
    const [cases = '', form = ''] = entry.split(':');
    for (const one of cases) {
      push(language.irregularForms, form, { lemma, case: one, gender });
      push(language.irregularLemmas, lemma, { form, case: one, gender });
    }
  }
}
