import { pathToFileURL } from 'node:url';
import type { Article } from '../../core/article.ts';
import { createNoticeFinder } from '../../core/notices/finder.ts';
import { compilePhrases, readLanguages } from './compile.ts';

const KEYS = ['language', 'name', 'diacritics', 'particles', 'words', 'languages', 'vetoes', 'patterns', 'signs', 'ignores'];
const PATTERN_KEYS = ['id', 'kind', 'pattern', 'place', 'extent', 'alone', 'ends', 'joins', 'unless', 'unless-near', 'confidence', 'matches', 'ignores', 'seen'];
const SIGN_KEYS = ['id', 'pattern', 'place', 'explanation', 'home', 'within', 'least', 'matches', 'ignores'];
const LEAST = 12;

/** An article of which each line of the text is a paragraph: what examples and excerpts are read as. */
export const articleOf = (text: string): Article => ({
  address: { url: '', inner: '', host: '', wrapper: null, account: null },
  headline: null, author: [], datePublished: null, dateModified: null, inLanguage: null, publisher: null, articleSection: null, markup: [],
  blocks: text.split('\n').map((line) => ({ role: 'paragraph', text: line, edge: false, links: [], figure: null })),
});

/**
 * Every rule the phrase files must keep, run: `matches` are found with the pattern's kind, `ignores` are left alone, names are known,
 * each language has at least twelve examples of both sorts. Returns one line per failure, none when all is well.
 */
export const checkPhrases = (root: string): string[] => {
  const failures: string[] = [];
  const finder = createNoticeFinder(compilePhrases(root));
  for (const { file, content } of readLanguages(root)) {
    const fail = (what: string) => failures.push(`phrases/${file}: ${what}`);
    for (const key of Object.keys(content)) if (!KEYS.includes(key)) fail(`unknown key "${key}"`);
    if (`${content.language}.yaml` !== file) fail(`language "${content.language}" does not name the file`);
    const ids = new Set<string>();
    let matches = 0, ignores = 0;
    const leavesAlone = (id: string, example: string) => {
      ignores++;
      const found = finder.find(articleOf(example));
      if (found.length > 0) fail(`${id}: should leave alone "${example}", but ${found.map((n) => `${n.rule} read "${n.quote}"`).join(', ')}`);
    };
    for (const pattern of content.patterns ?? []) {
      for (const key of Object.keys(pattern)) if (!PATTERN_KEYS.includes(key)) fail(`${pattern.id}: unknown key "${key}"`);
      if (ids.has(pattern.id)) fail(`${pattern.id}: id stands twice`);
      ids.add(pattern.id);
      if (!pattern.matches?.length) fail(`${pattern.id}: no example that matches`);
      if (!pattern.ignores?.length) fail(`${pattern.id}: no example that is left alone`);
      for (const example of pattern.matches ?? []) {
        matches++;
        const found = finder.find(articleOf(example));
        if (!found.some((notice) => notice.kind === pattern.kind)) fail(`${pattern.id}: should match "${example}" as ${pattern.kind}, found ${found.map((n) => `${n.kind} (${n.rule})`).join(', ') || 'nothing'}`);
      }
      for (const example of pattern.ignores ?? []) leavesAlone(pattern.id, example);
    }
    for (const example of content.ignores ?? []) leavesAlone('ignores', example);
    const signIds = new Set<string>();
    for (const sign of content.signs ?? []) {
      for (const key of Object.keys(sign)) if (!SIGN_KEYS.includes(key)) fail(`${sign.id}: unknown key "${key}"`);
      if (signIds.has(sign.id)) fail(`${sign.id}: id stands twice`);
      signIds.add(sign.id);
      // A sign that is at home somewhere is looked for in an article in Esperanto, which no file knows.
      const shows = (example: string, language = sign.home ? 'eo' : content.language) =>
        finder.signs({ ...articleOf(example), inLanguage: { value: language, from: 'example', confidence: 1 } }).some((found) => found.rule === `${content.language}/${sign.id}`);
      for (const example of sign.matches ?? []) if (!shows(example)) fail(`${sign.id}: should show in "${example}"`);
      for (const example of sign.ignores ?? []) if (shows(example)) fail(`${sign.id}: should not show in "${example}"`);
      for (const home of sign.home ?? []) for (const example of sign.matches ?? []) if (shows(example, home)) fail(`${sign.id}: should not show in "${example}" in an article in ${home}`);
      if (!sign.matches?.length || !sign.ignores?.length) fail(`${sign.id}: needs an example that shows and one that does not`);
      if (!sign.explanation) fail(`${sign.id}: no explanation`);
    }
    // What is known of a language without a file of its own is little.
    if (content.language === 'mul') continue;
    if (matches < LEAST) fail(`${matches} examples that match, ${LEAST} wanted`);
    if (ignores < LEAST) fail(`${ignores} examples that are left alone, ${LEAST} wanted`);
  }
  return failures;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failures = checkPhrases(import.meta.dirname);
  for (const failure of failures) console.log(failure);
  console.log(failures.length === 0 ? 'phrases: all examples hold' : `phrases: ${failures.length} failures`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
