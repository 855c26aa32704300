import type { Entity, Name } from './entity.ts';

/** Countries whose names put the family name first and keep that order in Latin script. */
const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'MO', 'SG', 'KH']);
/** Rulers and clerics go by title, given name and number: nothing in them is a family name. */
const TITLED = /^(?:(?:king|queen|prince|princess|emperor|pope|patriarch|ecumenical|grand|sultan|viscount|lord|ayatollah)\b)|\b[IVX]{1,5}\.?$/iu;
export const familyFirst = (entity: Entity): boolean => FAMILY_FIRST.has(entity.country ?? '');
const PARTICLES = new Set(['von', 'der', 'den', 'van', 'de', 'da', 'di', 'del', 'della', 'la', 'le', 'du', 'dos', 'bin', 'ben', 'ibn', 'abu', 'al', 'el', 'ould', 'аль', 'эль', 'ван', 'фон', 'дер', 'де', 'ібн', 'бін', 'бин', 'ель']);
const ARTICLE = /^(?:al|el|as|ash|ad|ar|at|az|an|аль|ас|аш|ель|эль|еш)[-\u2011](?=\p{Lu})/u;
const SUFFIX = /,? (?:Jr\.?|Sr\.?|-?младший|-?старший)$/u;
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’ʼ.-]+$/u;

/** The family names a person is called by after the first mention, one per full name; none for single-word names and scripts without spaces. */
export function surnames(entity: Entity): Name[] {
  if (entity.type !== 'PER' || TITLED.test(entity.names[0]?.text ?? '') || (familyFirst(entity) && !entity.known)) return [];
  const found: Name[] = [];
  const seen = new Set<string>();
  const add = (name: Name, text: string): void => {
    const key = `${name.language} ${text}`;
    if (text.length < 2 || seen.has(key) || entity.names.some((one) => one.language === name.language && one.text === text)) return;
    seen.add(key);
    found.push({ text, language: name.language, label: false, surname: true, acronym: false });
  };
  for (const name of entity.names) {
    const words = name.text.replace(SUFFIX, '').split(' ');
    if (words.length < 2 || !words.every((word) => LETTERS.test(word))) continue;
    let from = familyFirst(entity) ? 0 : words.length - 1;
    const to = from === 0 ? 1 : words.length;
    const last = words[from] ?? '';
    while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from--;
    add(name, words.slice(from, to).join(' '));
    if (from < to - 1 && !/^(?:de|da|di|du|la|le)$/i.test(words[to - 2] ?? '')) add(name, last);
    if (ARTICLE.test(last)) add(name, last.replace(ARTICLE, ''));
  }
  return found;
}

/** The family name of the English label, '' where there is none: what common-surnames.txt speaks of. */
export function surnameOf(entity: Entity): string {
  const label = entity.names.find((name) => name.language === 'en' && name.label)?.text.replace(SUFFIX, '') ?? '';
  const words = label.split(' ');
  return words.length < 2 ? '' : (familyFirst(entity) ? words[0] : words.at(-1)) ?? '';
}
