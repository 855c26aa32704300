import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the founding article stands when the browsers are sent to this machine. */
export const FOUNDING = 'http://obserwator.example/2024/08/lawrow-mali/';

/** The article the project was founded on lies beside the repository, not in it: served as the plain blog page it was. */
export const foundingPage = {
  seed: fileURLToPath(new URL('../../../shared/seed/lavrov-mali.pl.txt', import.meta.url)),
  render(): string {
    const paragraphs = readFileSync(foundingPage.seed, 'utf8').split('\n').filter((line) => line.trim() !== '');
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Rosja obiecuje dalsze wsparcie dla Mali</title></head>
<body><div id="header"><a href="/">Obserwator</a> <a href="/archiwum">Archiwum</a></div>
<div class="post"><h2>Rosja obiecuje dalsze wsparcie dla Mali</h2>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}</div>
<div id="footer"><a href="/kontakt">Kontakt</a></div></body></html>`;
  },
};
