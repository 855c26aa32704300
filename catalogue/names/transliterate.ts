import type { Language } from './entity.ts';

/**
 * How other languages write a Russian, Ukrainian, Belarusian or Bulgarian name: by rule, letter by letter with the neighbours that matter.
 * Sources: PWN rules for Polish, Duden for German, popular use (after BGN/PCGN) for English, the usual transcription of the French and Czech press.
 */
interface Rules {
  letters: Record<string, string>;
  /** What е, ё, ю, я (uk also є, ї) become at the beginning, after a vowel or sign; else `letters` holds. */
  iotated: Record<string, string>;
  /** Written in order on the raw result of a word. */
  endings: [RegExp, string][];
}

const base: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'w', "'": '', '’': '',
};

const english: Rules = {
  letters: base, iotated: { е: 'ye' }, endings: [[/iy$/, 'y'], [/yy$/, 'y'], [/^Aleks/, 'Alex'], [/^Yev/, 'Yev']],
};

const polish: Rules = {
  letters: {
    ...base, в: 'w', ж: 'ż', й: 'j', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', л: 'ł', е: 'ie', ё: 'io', ю: 'iu', я: 'ia', ї: 'ji', є: 'ie', ў: 'u',
  },
  iotated: { е: 'je', ё: 'jo', ю: 'ju', я: 'ja', ї: 'ji', є: 'je' },
  endings: [
    [/ł(?=i)/g, 'l'], [/li(?=[eoau])/g, 'l'], [/Ł(?=i)/g, 'L'], [/Li(?=[eoau])/g, 'L'], [/(ż|sz|cz|c)i(?=[eoau])/g, '$1'], [/(ż|sz|c)i(?![eoau])/g, '$1y'],
    [/śk(?:yj|y|ij|i)$/, 'ski'], [/([kg])ij$/, '$1i'], [/yj$/, 'y'],
  ],
};

const german: Rules = {
  letters: { ...base, в: 'w', ж: 'sch', з: 's', й: 'i', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ё: 'jo', ю: 'ju', я: 'ja', ї: 'ji', є: 'je', ў: 'u' },
  iotated: { е: 'je' }, endings: [[/ii$/, 'i'], [/yi$/, 'y'], [/([aeiouy])s(?=[aeiouy])/g, '$1s']],
};

const french: Rules = {
  letters: { ...base, ж: 'j', й: 'ï', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia', ї: 'ï', є: 'ie', ў: 'ou' },
  iotated: { е: 'ie' }, endings: [[/g(?=[ei])/g, 'gu'], [/G(?=[ei])/g, 'Gu'], [/iï$/, 'i'], [/yï$/, 'y'], [/in$/, 'ine'], [/^Aleks/, 'Alex']],
};

const spanish: Rules = {
  letters: { ...base, й: 'i', х: 'j', щ: 'sch', ї: 'yi', я: 'ia', ю: 'iu' }, iotated: { е: 'ye', я: 'ya', ю: 'yu' },
  endings: [[/g(?=[ei])/g, 'gu'], [/G(?=[ei])/g, 'Gu'], [/ii$/, 'i'], [/yi$/, 'y'], [/^Aleks/, 'Aleks']],
};

const czech: Rules = {
  letters: { ...base, ж: 'ž', й: 'j', х: 'ch', ц: 'c', ч: 'č', ш: 'š', щ: 'šč', ё: 'jo', ю: 'ju', я: 'ja', ї: 'ji', є: 'je', ў: 'u' },
  iotated: { е: 'je' }, endings: [[/yj$/, 'yj'], [/skij$/, 'skij']],
};

const southSlavic: Rules = { ...czech, letters: { ...czech.letters, х: 'h', щ: 'šč' }, endings: [[/yj$/, 'i'], [/ij$/, 'ij']] };

const RULES: Partial<Record<Language, Rules>> = {
  en: english, pl: polish, de: german, fr: french, es: spanish, cs: czech, sk: czech, sl: southSlavic, hr: southSlavic,
};

const VOWELS = new Set('аеёиоуыэюяіїєʼ\'ьъ');
const UKRAINIAN: Record<string, string> = { г: 'h', и: 'y' };
const BULGARIAN: Record<string, string> = { щ: 'sht', ъ: 'a', х: 'h', ц: 'ts' };

/** A Cyrillic name as `to` writes it, null when there is no rule for that language. `from` is the language of the Cyrillic form. */
export function romanise(name: string, from: Language, to: Language): string | null {
  const rules = RULES[to];
  if (!rules) return null;
  return name.split(/([ -])/u).map((word) => (word === ' ' || word === '-' ? word : romaniseWord(word, from, rules, to))).join('');
}

function romaniseWord(word: string, from: Language, rules: Rules, to: Language): string {
  let out = '';
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const letter = lower[at] ?? '';
    const before = lower[at - 1];
    const iotated = before === undefined || VOWELS.has(before) ? rules.iotated[letter] : undefined;
    let next = iotated ?? rules.letters[letter] ?? letter;
    if (from === 'uk') next = ukrainian(letter, iotated, to) ?? next;
    if (from === 'bg') next = BULGARIAN[letter] && to === 'en' ? BULGARIAN[letter] : letter === 'ъ' ? 'a' : next;
    if (to === 'pl' && letter === 'ь') out = soften(out);
    out += word[at] === letter ? next : capitalise(next);
  }
  for (const [pattern, replacement] of rules.endings) out = out.replace(pattern, replacement);
  return out;
}

/** Ukrainian г is h, и is y, е is e; Russian rules hold for the rest. */
function ukrainian(letter: string, iotated: string | undefined, to: Language): string | undefined {
  if (letter === 'е') return 'e';
  if (letter === 'г' && to === 'es') return 'h';
  if (letter === 'и' && (to === 'fr' || to === 'es')) return 'y';
  return iotated === undefined || letter === 'г' || letter === 'и' ? UKRAINIAN[letter] : undefined;
}

const SOFT: Record<string, string> = { n: 'ń', s: 'ś', z: 'ź', c: 'ć', ł: 'l', Ł: 'L' };
const soften = (out: string): string => out.slice(0, -1) + (SOFT[out.slice(-1)] ?? out.slice(-1));
const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const TO_UKRAINIAN: [RegExp, string][] = [
  [/ий(?= |$)/g, 'ий'], [/ый(?= |$)/g, 'ий'], [/и(?!й(?: |$))/g, 'і'], [/И/g, 'І'], [/(?<=[жшчщцдтзсрЖШЧЩЦДТЗСР])і(?=[^аеєиіїоуюяйь\s-])/g, 'и'],
  [/ы/g, 'и'], [/Э/g, 'Е'], [/э/g, 'е'], [/Ё/g, 'Йо'], [/(?<=[ -]|^)ё/g, 'йо'], [/ё/g, 'ьо'], [/ъ/g, "'"], [/(?<=[аеиоуіяюєї ])е|^Е(?=в)/g, 'є'],
];

/** A Russian spelling of a foreign name as Ukrainian would write it (rule of nine among others); for names without a hand-made form. */
export function ukrainise(russian: string): string {
  let out = russian;
  for (const [pattern, replacement] of TO_UKRAINIAN) out = out.replace(pattern, replacement);
  return out.replace(/^є/, 'Є');
}
