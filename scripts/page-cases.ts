import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPage } from './read-page.ts';

export interface PageCase { id: string; kind: string; html_path: string; url?: string; is_article: boolean; borderline: boolean; title?: string | null }

/** Cases of the page set in `base`, as the scripts that fit on them need them. */
export const readPageCases = (base: string): PageCase[] =>
  readFileSync(join(base, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as PageCase);

/** The saved page of a case as a Document. */
export const openCase = (base: string, { html_path, url = '' }: PageCase): Document => readPage(gunzipSync(readFileSync(join(base, html_path))).toString(), url);

/** A copy in an order that depends on `seed` only. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const mixed = [...list];
  let state = seed;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
