import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { completeArticle } from '../core/complete.ts';
import { extract } from '../page/extract.ts';
import { judgeArticle, maybeArticle } from '../page/gate.ts';
import { survey } from '../page/survey.ts';
import { readPage } from './read-page.ts';

// Answers the page cases of `eval/pages` below the folder given, one line each, for `score.mjs pages`; says besides which source won for which field.
const base = process.argv[2] ?? '../shared/eval/pages';
for (const line of readFileSync(join(base, 'pages.jsonl'), 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, html_path, url = '' } = JSON.parse(line) as { id: string; html_path: string; url?: string };
  const page = readPage(gunzipSync(readFileSync(join(base, html_path))).toString(), url);
  const read = survey(page);
  const { isArticle, probability } = judgeArticle(page, read, url);
  const maybe = maybeArticle(page, url);
  const article = completeArticle(extract(page, url, read).article);
  console.log(JSON.stringify({
    id, isArticle: maybe && isArticle, maybe, probability, title: article.headline?.value ?? null, titleFrom: article.headline?.from,
    byline: article.author.map((author) => author.value).join(', ') || null, bylineFrom: article.author[0]?.from,
    date: article.datePublished?.value ?? null, dateFrom: article.datePublished?.from, language: article.inLanguage?.value ?? null,
    text: article.blocks.filter((block) => !block.edge).map((block) => block.text).join('\n'),
  }));
}
