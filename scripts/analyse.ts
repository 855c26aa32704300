import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { articleFromText } from '../core/article-from-text.ts';
import { read } from '../core/read.ts';
import { completeArticle } from '../core/complete.ts';
import { mainText } from '../core/main-text.ts';
import { extract } from '../page/extract.ts';
import { judgeArticle, maybeArticle } from '../page/gate.ts';
import { survey } from '../page/survey.ts';
import { toAnswer } from './analyse/answer.ts';
import { toReport } from './analyse/report.ts';
import { createShelf } from './analyse/shelf.ts';
import { readPage } from './read-page.ts';

const HELP = `Reads articles and prints what Whence finds in them. Nothing leaves this machine.

  npm run --silent analyse -- [options] FILE...     HTML pages (.html, .htm, also .gz) or plain text (anything else); - is text from standard input
  npm run --silent analyse -- --jsonl [--base DIR]  one JSON case a line from standard input, one JSON answer a line

Options
  --url URL     the address a saved page was at (else its canonical link, else none)
  --lang LANG   the language of plain text (BCP 47)
  --explain     also say why a page was or was not taken for an article
  --jsonl       cases {id, text, lang?} or {id, html_path, url?}; answers {id, isArticle, title, byline, date, language, text, notices, mentions}
  --base DIR    folder html_path is relative to
  --help        this text

Exit code: 0 all read, 1 something could not be read (named on standard error), 2 wrong usage.
`;

type Shelf = ReturnType<typeof createShelf>;
interface Piece { article: Article; isArticle: boolean; text: string; offsets: (number | null)[]; explanation: string }

function pieceOfText(text: string, language: string | null, url: string): Piece {
  const { article, offsets } = articleFromText(text, language, url);
  return { article, isArticle: true, text, offsets, explanation: 'plain text is taken for an article' };
}

function pieceOfPage(html: string, url: string): Piece {
  const page = readPage(html, url);
  const look = survey(page);
  const verdict = judgeArticle(page, look);
  const isArticle = maybeArticle(page) && verdict.isArticle;
  const article = completeArticle(extract(page, url, look).article);
  const reasons = verdict.reasons.map(({ feature, value, weight }) => `    ${(value * weight).toFixed(2).padStart(7)}  ${feature} = ${value}`);
  const explanation = [`  probability ${verdict.probability.toFixed(3)}`, ...reasons].join('\n');
  return { article, isArticle, ...mainText(article), explanation };
}

function openFile(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function answerCases(shelf: Shelf, base: string): Promise<boolean> {
  let allRead = true;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    let where = `line ${number}`;
    try {
      const { id, text, lang, html_path: path, url } = JSON.parse(line) as Record<string, unknown>;
      if (typeof path === 'string') where += ` (${path})`;
      const piece = typeof path === 'string'
        ? pieceOfPage(openFile(join(base, path)), typeof url === 'string' ? url : '')
        : typeof text === 'string' ? pieceOfText(text, typeof lang === 'string' ? lang : null, '') : null;
      if (!piece) throw new TypeError('neither text nor html_path');
      const reading = await read(piece.article, shelf, 'en');
      for (const failure of reading.failures) throw new Error(`${failure.finder}: ${failure.message}`);
      const answer = `${JSON.stringify(toAnswer(id, piece.isArticle, piece.article, reading, piece.text, piece.offsets))}\n`;
      // A reader slower than us must not make us keep a million answers in memory.
      if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    } catch (error) {
      allRead = false;
      console.error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return allRead;
}

async function reportFile(shelf: Shelf, path: string, url: string, language: string | null, explain: boolean): Promise<void> {
  const isPage = /\.html?(\.gz)?$/iu.test(path);
  const content = path === '-' ? await readAll() : openFile(path);
  const piece = isPage ? pieceOfPage(content, url) : pieceOfText(content, language, url);
  const reading = await read(piece.article, shelf, 'en');
  console.log(toReport(path, piece.isArticle, piece.article, reading));
  if (explain) console.log(piece.explanation);
}

async function readAll(): Promise<string> {
  let text = '';
  for await (const part of createReadStream('', { fd: 0, encoding: 'utf8' })) text += String(part);
  return text;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' }, base: { type: 'string' }, url: { type: 'string' }, lang: { type: 'string' },
      explain: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.jsonl) return (await answerCases(createShelf(), values.base ?? '.')) ? 0 : 1;
  if (positionals.length === 0) {
    console.error(HELP);
    return 2;
  }
  const shelf = createShelf();
  let code = 0;
  for (const path of positionals) {
    try {
      await reportFile(shelf, path, values.url ?? '', values.lang ?? null, values.explain === true);
    } catch (error) {
      code = 1;
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return code;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
