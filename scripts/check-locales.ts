import { globSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Every text of the interface is there in every language and used somewhere. A message that counts has exactly the plural forms of its
 * language (CLDR); every language fills the same $1, $2... as English does. A line a breach.
 */
const ROOT = 'public/_locales';
const PLURAL = /_(zero|one|two|few|many|other)$/u;

type Messages = Record<string, { message: string }>;

const load = (language: string): Messages => JSON.parse(readFileSync(`${ROOT}/${language}/messages.json`, 'utf8')) as Messages;
const stemOf = (key: string): string => key.replace(PLURAL, '');
const holes = (text: string): string => [...new Set(text.match(/\$\d/gu) ?? [])].sort().join(' ');

const english = load('en');
const counted = new Set(Object.keys(english).filter((key) => key.endsWith('_other')).map(stemOf));
const isCounted = (key: string): boolean => PLURAL.test(key) && counted.has(stemOf(key));
const plain = Object.keys(english).filter((key) => !isCounted(key));
const breaches: string[] = [];

for (const language of readdirSync(ROOT)) {
  const messages = load(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = [...plain, ...[...counted].flatMap((stem) => forms.map((form) => `${stem}_${form}`))];
  for (const key of wanted) {
    const message = messages[key]?.message;
    const model = english[key]?.message ?? english[`${stemOf(key)}_other`]?.message ?? '';
    if (!message) breaches.push(`${language}: ${key} is missing`);
    // Dual and singular may say their number in words.
    else if (holes(message) !== holes(model) && !(isCounted(key) && holes(message) === '')) breaches.push(`${language}: ${key} fills ${holes(message) || 'nothing'}, English ${holes(model) || 'nothing'}`);
  }
  for (const key of Object.keys(messages)) if (!wanted.includes(key)) breaches.push(`${language}: ${key} is in no use`);
  if (messages.language?.message !== language) breaches.push(`${language}: "language" does not name it`);
}

const source = globSync(['components/**/*.{ts,tsx}', 'core/*.ts', 'entrypoints/**/*.{ts,tsx,html}', 'platform/*.ts', 'wxt.config.ts'])
  .map((path) => readFileSync(path, 'utf8')).join('\n');
const stems = [...source.matchAll(/`([a-zA-Z]+_?)\$\{/gu)].map(([, stem = '']) => stem);
const isUsed = (key: string): boolean =>
  source.includes(`'${key}'`) || source.includes(`"${key}"`) || source.includes(`__MSG_${key}__`) || stems.some((stem) => stem.length > 3 && key.startsWith(stem));
for (const key of plain) if (!isUsed(key)) breaches.push(`${key} is used nowhere`);
for (const stem of counted) if (!source.includes(`'${stem}'`)) breaches.push(`${stem} is used nowhere`);

for (const breach of breaches) console.error(breach);
console.log(`${readdirSync(ROOT).length} languages, ${plain.length + counted.size} messages, ${breaches.length} breaches`);
process.exit(breaches.length === 0 ? 0 : 1);
