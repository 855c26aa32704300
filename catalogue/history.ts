import { execFileSync } from 'node:child_process';
import type { Catalogue } from '../core/outlet.ts';
import { assembleCatalogue } from './compile.ts';
import { readSource } from './load.ts';
import type { SourceFiles } from './load.ts';

const MOST_BYTES = 256_000_000;

function git(root: string, args: string[], input = ''): Buffer {
  return execFileSync('git', ['-C', root, ...args], { input, maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'pipe'] });
}

const tryGit = (root: string, args: string[]): string | null => {
  try { return git(root, args).toString().trim() || null; } catch { return null; }
};

/**
 * A point in the history: a revision (`v1.2.0`, `HEAD~5`) or a day (`2026-11-01`: the last commit before it ended).
 * null: the last tag, or without tags the first commit of the folder. Throws when there is no such commit.
 */
export function findCommit(root: string, when: string | null): string {
  const isDay = when !== null && /^\d{4}-\d\d-\d\d$/.test(when);
  const found = when === null
    ? tryGit(root, ['describe', '--tags', '--abbrev=0']) ?? tryGit(root, ['log', '--reverse', '--format=%H', '--', '.'])?.split('\n')[0]
    : isDay ? tryGit(root, ['rev-list', '-1', `--before=${when}T23:59:59`, 'HEAD'])
      : tryGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${when}^{commit}`]);
  if (!found) throw new Error(`no commit for "${when ?? 'the first state of the catalogue'}"`);
  return found;
}

/** Texts of many blobs in one process; `git cat-file --batch` answers `<hash> blob <size>\n<bytes>\n` in the order asked. */
function readBlobs(root: string, hashes: string[]): string[] {
  const answer = git(root, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  let at = 0;
  return hashes.map(() => {
    const headEnd = answer.indexOf(10, at);
    const size = Number(answer.subarray(at, headEnd).toString().split(' ')[2]);
    const text = answer.subarray(headEnd + 1, headEnd + 1 + size).toString();
    at = headEnd + 1 + size + 1;
    return text;
  });
}

/** The record files of one commit, by path under the catalogue, with the blob each has there. */
function listBlobs(root: string, commit: string): Map<string, string> {
  const rows = git(root, ['ls-tree', '-r', '-z', commit, '--', 'outlets', 'owners', 'sources']).toString().split('\0');
  return new Map(rows.filter((row) => row.endsWith('.yaml')).map((row): [string, string] => {
    const [head = '', path = ''] = row.split('\t');
    return [path, head.split(' ')[2] ?? ''];
  }));
}

/**
 * Two commits → the catalogue at each, with only the records whose files differ (and all shared citations).
 * Older states are read by today's form: what it does not know of them is left out, not an error.
 */
export function readStates(root: string, from: string, to: string): [Catalogue, Catalogue] {
  const trees = [listBlobs(root, from), listBlobs(root, to)] as const;
  const read = (tree: Map<string, string>, other: Map<string, string>): Catalogue => {
    const wanted = [...tree].filter(([path, hash]) => path.startsWith('sources/') || other.get(path) !== hash);
    const texts = readBlobs(root, wanted.map(([, hash]) => hash));
    const files: SourceFiles = { outlets: [], owners: [], sources: [] };
    wanted.forEach(([path], index) => { files[path.slice(0, path.indexOf('/')) as keyof SourceFiles].push(readSource(path, texts[index] ?? '')); });
    const { catalogue } = assembleCatalogue(files);
    const named = new Set(files.owners.map(({ id }) => id)); // without the implied owners, which are in no file and so in no history
    return { ...catalogue, owners: catalogue.owners.filter(({ id }) => named.has(id)) };
  };
  return [read(trees[0], trees[1]), read(trees[1], trees[0])];
}
