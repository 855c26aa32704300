/**
 * Names of outlets as running text writes them: inflected, transliterated, with a descriptor in front ("rosyjskiej agencji TASS").
 *
 *   name ── words ── fold (diacritics, Cyrillic → Latin) ── stem (one light suffix off) ── key
 *
 * The same stemmer treats the catalogue's names and the text's, so a stem need not be a word, only the same on both sides.
 * Three things keep ordinary words out: a key remembers that no word began with a capital (`~fakt` is not `fakt`),
 * acronyms and names of up to three letters keep their case (`RT` is not `rt`), and a descriptor alone has no key.
 */

const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '',
  ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz',
};
const LATIN: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/** Lower case, no diacritics, Cyrillic in Latin letters, w written v and j written i (Nowosti, Novosti; Rossijskaja, Rossiiskaia); other scripts stay. */
function foldWord(word: string): string {
  const bare = word.toLowerCase().replace(/[ьъ]/g, '').normalize('NFC').replace(/./gu, (letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter);
  return bare.normalize('NFD').replace(/\p{M}+/gu, '').replace(/w/g, 'v').replace(/j/g, 'i').replace(/ii(?=[aeou])/g, 'i');
}

/** Endings of pl, uk, ru (transliterated), de and en, longest first; what stays must keep three letters. */
const ENDINGS = [
  'iego', 'iemu', 'iami', 'iakh', 'imi', 'ymi', 'ego', 'emu', 'ogo', 'omu', 'ami', 'ach', 'iach', 'ovi', 'iem', 'ykh', 'ikh', 'ich', 'ych',
  'aia', 'iaia', 'uiu', 'iuiu', 'oiu', 'oie', 'oi', 'yi', 'ii', 'iei', 'ei', 'oe', 'ym', 'im', 'om', 'em', 'am', 'ov', 'en', 'er', 'es', 'ie', 'ia', 'iu', 'io',
  'a', 'e', 'i', 'o', 'u', 'y', 's', 'n',
].sort((a, b) => b.length - a.length);

/** Consonants that soften before an ending: Gazecie → gazet, Polityce → politik, Prawdzie → pravd. */
const SOFTENED: [RegExp, string][] = [[/dzie$/, 'd'], [/cie$/, 't'], [/rze$/, 'r'], [/dze$/, 'g'], [/(?<=[aeiouy])ce$/, 'k'], [/szcze$/, 'sk']];

/** One folded word → its stem. -ia/-ii/-ie keep their i (Interia, Interii → interi), so that they do not meet a shorter name (Inter). */
function stemWord(word: string): string {
  for (const [ending, stem] of SOFTENED) {
    const softened = word.replace(ending, stem);
    if (softened !== word && softened.length >= 3) return softened;
  }
  const glide = /^(.{3,}?i)(?:a|i|e|u|o|ei|em|ami)$/.exec(word)?.[1];
  if (glide && !/(?:sk|ck|[gkaouey])i$/.test(glide)) return glide;
  const ending = ENDINGS.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

/** Words, hosts (`onet.pl`) and acronyms of a name; quotation marks and other punctuation fall away. */
function splitWords(name: string): string[] {
  return name.slice(0, 120).normalize('NFC').replace(/[’ʼ`]/g, "'").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'.&+-]*/gu)?.map((word) => word.replace(/[.'&+-]+$/, '')) ?? [];
}

/** `depth` is how many endings come off: one, or two for a foreign name with an ending of its own and the text's (Reuters-a). */
function keyOfWord(word: string, alone: boolean, depth: number): string {
  const acronym = /^((?:\p{Lu}|\p{N}){2,})(?:['-]?\p{Ll}{1,3})?$/u.exec(word)?.[1];
  if (acronym) return acronym.length <= 3 ? acronym : foldWord(acronym);
  if (word.length <= 3 && alone) return word.normalize('NFC');
  const folded = foldWord(word);
  return folded.includes('.') ? folded : folded.replace(/'s?$/, '').split('-').map((part) => stemWord(depth > 1 && part.length > 5 ? stemWord(part) : part)).join(' ');
}

const beginsLikeName = (word: string): boolean => !/^\p{Ll}/u.test(word) || /\p{Lu}|\./u.test(word);

function keyOfWords(words: string[], depth = 1): string {
  if (words.length === 0) return '';
  const key = words.map((word) => keyOfWord(word, words.length === 1, depth)).join(' ');
  return words.some(beginsLikeName) ? key : `~${key}`;
}

/** Stems of the words that say what kind of outlet follows, in the languages notices are written in. */
const DESCRIPTORS = new Set([
  'agencja', 'agencji', 'agencje', 'agencje', 'agencia', 'agency', 'agence', 'agentur', 'nachrichtenagentur', 'presseagentur', 'agenzia', 'агентство', 'агентства', 'агентству',
  'агентством', 'агенції', 'агенція', 'агентурой', 'агентстві', 'portal', 'portalu', 'portalem', 'portalowi', 'serwis', 'serwisu', 'serwisem', 'dziennik', 'dziennika', 'dziennikiem', 'dziennikowi',
  'tygodnik', 'tygodnika', 'tygodnikiem', 'gazeta', 'gazety', 'gazecie', 'газета', 'газеты', 'газете', 'газетой', 'газети', 'газеті', 'newspaper', 'daily', 'weekly', 'zeitung', 'journal', 'quotidien', 'hebdomadaire',
  'telewizja', 'telewizji', 'stacja', 'stacji', 'kanał', 'kanału', 'kanałem', 'телеканал', 'телеканала', 'телеканалу', 'канал', 'канала', 'издание', 'издания', 'видання', 'portail', 'sender', 'senders', 'fernsehsender', 'channel',
  'broadcaster', 'magazin', 'magazyn', 'magazynu', 'magazine', 'radio', 'radia', 'rozgłośnia', 'rozgłośni', 'сайт', 'сайта', 'site', 'website', 'journal', 'chaîne', 'diario', 'periódico', 'giornale', 'quotidiano',
].map(foldWord));

const isDescriptor = (word: string | undefined): boolean => word !== undefined && DESCRIPTORS.has(foldWord(word));

/** A name as a record writes it → the key to index it under; '' for a name without letters or digits. */
export function nameKey(name: string): string {
  return keyOfWords(splitWords(name));
}

/**
 * A name as running text writes it → keys to look up, best first: the whole name, then what follows a descriptor at its head
 * ("rosyjskiej agencji TASS" → TASS) or stands before one at its end ("TASS news agency" → TASS). [] when nothing but descriptors is there.
 */
export function aliasKeys(name: string): string[] {
  const words = splitWords(name);
  const keys = [keyOfWords(words)];
  const head = words.slice(0, 4).findLastIndex(isDescriptor);
  const rest = words.slice(head + 1);
  if (head >= 0 && rest.length === 1 && (rest[0]?.length ?? 0) <= 3) keys.push(keyOfWords(rest));
  if (head >= 0 && rest.some((word) => /^[\p{Lu}\p{N}\p{Lo}]|\./u.test(word))) {
    const first = rest.findIndex((word) => /^[\p{Lu}\p{N}\p{Lo}]|\./u.test(word));
    keys.push(keyOfWords(rest), keyOfWords(rest.slice(first)));
  }
  const tail = words.findIndex((word, index) => index > 0 && isDescriptor(word));
  if (tail > 0) {
    const before = words.slice(0, tail).filter((word, index) => index > 0 || !/^(?:the|die|der|das|le|la|el|il)$/i.test(word));
    const bare = before.at(-1)?.toLowerCase() === 'news' ? before.slice(0, -1) : before;
    if (bare.some((word) => /^[\p{Lu}\p{N}]/u.test(word))) keys.push(keyOfWords(bare));
  }
  const article = /^(?:the|die|der|das|dem|den|le|la|el|il|l')$/i;
  if (words.length > 1 && article.test(words[0] ?? '')) keys.push(keyOfWords(words.slice(1)));
  keys.push(keyOfWords(words, 2));
  return [...new Set(keys.filter((key) => key !== '' && key !== '~'))];
}
