import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each case starts the command anew, and the first of all compiles the gazetteer.
vi.setConfig({ testTimeout: 120_000 });

const run = (args: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync('node', ['scripts/analyse.ts', ...args], { input, encoding: 'utf8' });

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge stays closed</title><meta property="og:type" content="article"></head><body><article>
<h1>Bridge stays closed</h1>${'<p>The council of Warsaw met on Tuesday evening to talk about the old bridge, which has been closed since the spring floods.</p>'.repeat(9)}
<p>Source: Reuters</p></article></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-analyse-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'page.html.gz'), gzipSync(PAGE));
  writeFileSync(join(folder, 'text.txt'), 'Przetlumaczono przez translator Google\nzrodlo:https://www.rt.com/news/1/');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--jsonl', () => {
  test('answers a line a case, with offsets into the given text', () => {
    const text = 'Some words.\n\nSource: Reuters';
    const { stdout, status } = run(['--jsonl'], `${JSON.stringify({ id: 'a', text, lang: 'en', notices: ['a label'] })}\n\n${JSON.stringify({ id: 7, text: '' })}\n`);
    const [first, second, ...more] = stdout.trim().split('\n').map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual(['id', 'isArticle', 'title', 'byline', 'date', 'language', 'text', 'notices', 'mentions']);
    expect(text.slice(first.notices[0].start, first.notices[0].end)).toBe('Source: Reuters');
    expect(first.notices[0]).toMatchObject({ kind: 'source', source_name: 'Reuters', source_url: null, translator_is_machine: false });
    expect(second).toMatchObject({ id: 7, text: '', notices: [], mentions: [] });
    expect(more).toEqual([]);
    expect(status).toBe(0);
  });
  test('reads pages, packed or not, below --base', () => {
    const cases = ['page.html', 'page.html.gz'].map((path) => JSON.stringify({ id: path, html_path: path, url: 'https://paper.example/2024/05/bridge' })).join('\n');
    const answers = run(['--jsonl', '--base', folder], cases).stdout.trim().split('\n').map((line) => JSON.parse(line));
    expect(answers.map(({ id, isArticle, title }) => [id, isArticle, title])).toEqual([['page.html', true, 'Bridge stays closed'], ['page.html.gz', true, 'Bridge stays closed']]);
    for (const { text, mentions } of answers) for (const { start, end } of mentions) expect(text.slice(start, end)).toBe('Warsaw');
  });
  test('what cannot be read is named, the rest is answered', () => {
    const { stdout, stderr, status } = run(['--jsonl', '--base', folder], ['{broken', '{"id":1,"html_path":"none.html"}', '{"id":2}', '{"id":3,"text":"x"}'].join('\n'));
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/line 1: .*\n.*line 2 \(none\.html\): .*no such file.*\nline 3: neither text nor html_path/su);
    expect(status).toBe(1);
  });
});

describe('files', () => {
  test('are reported for people', () => {
    const { stdout, status } = run([join(folder, 'text.txt'), '--lang', 'pl']);
    expect(stdout).toContain('translator Google Translate (machine-translation)');
    expect(stdout).toContain('source     RT (machine-translation)');
    expect(status).toBe(0);
  });
  test('--explain says why a page is taken for an article', () => {
    expect(run([join(folder, 'page.html'), '--explain', '--url', 'https://paper.example/2024/05/bridge']).stdout).toMatch(/probability 0\.\d+/u);
  });
  test('a missing one is named', () => {
    const { stderr, status } = run([join(folder, 'none.txt')]);
    expect(stderr).toContain('none.txt');
    expect(status).toBe(1);
  });
});

test('--help and wrong usage', () => {
  expect(run(['--help'])).toMatchObject({ status: 0 });
  expect(run([])).toMatchObject({ status: 2 });
  expect(run(['--nonsense'])).toMatchObject({ status: 2 });
});
