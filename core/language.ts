// Frequent short words no other language of the list shares much. Latin, Cyrillic and Arabic scripts need them; other scripts tell by themselves.
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to was for that with is by', de: 'der die und das ist nicht mit von den auf', fr: 'les des est dans une pour qui pas sur du',
  es: 'los las del por una con para que el se', it: 'della che per non una con sono del gli nel', pt: 'não uma com para dos que mais por da em',
  nl: 'het een van niet voor zijn met dat ook wordt', pl: 'nie się jest że na do przez oraz który po', cs: 'se že na je který podle jsou jako pro byl',
  sk: 'sa že na je ktorý podľa sú ako pre bol', hu: 'hogy nem egy az és meg volt csak mint szerint', ro: 'și să nu este care din pentru pe cu mai',
  sv: 'och att det som inte för är på har av', da: 'og at det ikke til er af som på blev', no: 'og at det ikke til er av som på ble',
  fi: 'ja on ei että oli mutta myös ovat kun joka', tr: 've bir bu için olarak da ile olan daha çok', id: 'yang dan di dengan untuk ini dari tidak itu akan',
  vi: 'của và là được các trong có cho không những', hr: 'je se na su koji nije od kako bi za', sl: 'je da se na za so ki ne pri tudi',
  lt: 'ir kad su yra iš tai bet nuo kuris buvo', lv: 'un ir par no ka ar tas bija kas gada', et: 'ja on ei et see oli kui mis aga ning',
  el: 'και το να της του για με ότι από είναι', ru: 'и в не на что с по как это его', uk: 'і в не на що з до як та це', bg: 'и на да се за от не са че',
  sr: 'и је да се на у су за који није', be: 'і ў не на што з як да гэта яго', ar: 'في من على أن إلى التي عن مع هذا كان', fa: 'از که این را با برای است در به و',
  ur: 'کے میں کی ہے اور سے کو کا نے پر', ca: 'els les del amb una per que és dels ha',
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g], ['ko', /[\uac00-\ud7af]/g], ['zh', /[\u4e00-\u9fff]/g], ['he', /[\u0590-\u05ff]/g], ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g], ['bn', /[\u0980-\u09ff]/g], ['ta', /[\u0b80-\u0bff]/g], ['ka', /[\u10a0-\u10ff]/g], ['hy', /[\u0530-\u058f]/g],
];

/**
 * Language of a text, as BCP 47 primary language, with the share of evidence for it (0 to 1). Null when the text is too short or says nothing.
 * Scripts first, then frequent words of the first 4,000 units.
 */
export function detectLanguage(text: string): { language: string; confidence: number } | null {
  const sample = text.slice(0, 2_500);
  const letters = sample.replace(NO_LETTERS, '').length;
  if (letters < 30) return null;
  if (BEYOND_ALPHABETS.test(sample)) {
    for (const [language, script] of SCRIPTS) {
      const share = (sample.match(script)?.length ?? 0) / letters;
      // Japanese is written with Chinese characters too: a tenth of kana decides.
      if (share > (language === 'ja' ? 0.1 : 0.5)) return { language, confidence: Math.min(1, 0.8 + share / 5) };
    }
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().split(NO_LETTERS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(WORDS)
    .map(([language, words]) => ({ language, score: words.split(' ').reduce((sum, word) => sum + Math.min(counts.get(word) ?? 0, 40), 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || !second || best.score < 3) return null;
  return { language: best.language, confidence: Math.min(0.99, (best.score - second.score * 0.5) / best.score) };
}

/** What parts words: plain ranges, because Unicode classes are slow to compile and this runs once per page. */
const NO_LETTERS = /[\s\0-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u20a0-\u20cf\u3000-\u3004\u3008-\u3020\uff01-\uff20]+/g;
const BEYOND_ALPHABETS = /[\u0530-\u05ff\u0900-\u0fff\u10a0-\u11ff\u3040-\u9fff\uac00-\ud7af]/;

/** A language tag as written in a page (`pl_PL`, `EN`, `pl-PL.utf8`), in BCP 47's usual form. Null when it is none. */
export function normaliseTag(tag: string): string | null {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@]|$)/i.exec(tag.trim());
  if (!found) return null;
  const [, language, script, region] = found;
  return [language!.toLowerCase(), script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(), region?.toUpperCase()].filter(Boolean).join('-');
}

/**
 * Joins what the page states with what its text looks like. Markup is believed when the text agrees or is silent;
 * a text that clearly reads otherwise wins, since templates are copied between language versions.
 */
export function settleLanguage(stated: { value: string; from: string }[], text: string): { value: string; from: string; confidence: number } | null {
  const read = detectLanguage(text);
  const tags = stated.flatMap(({ value, from }) => { const tag = normaliseTag(value); return tag ? [{ value: tag, from }] : []; });
  const same = (a: string, b: string): boolean => a.split('-')[0] === b || NEAR.some((group) => group.includes(a.split('-')[0]!) && group.includes(b));
  const agreeing = read && tags.find(({ value }) => same(value, read.language));
  if (agreeing) return { ...agreeing, confidence: 0.99 };
  const [first] = tags;
  if (!read) return first ? { ...first, confidence: 0.7 } : null;
  if (!first || read.confidence > 0.6) return { value: read.language, from: 'text', confidence: first ? read.confidence * 0.9 : read.confidence };
  return { ...first, confidence: 0.5 };
}

/** Languages whose frequent words say too little to tell them apart, or that have two codes. */
const NEAR: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'], ['hr', 'sr', 'bs', 'sh', 'me', 'cnr'], ['id', 'ms', 'in'], ['he', 'iw'], ['fa', 'ps'], ['cs', 'sk'], ['es', 'gl'], ['bg', 'mk'], ['zh', 'yue'], ['hi', 'mr', 'ne'],
];
