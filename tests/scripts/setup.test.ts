import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'whence-setup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a node_modules that is a link to something else is left as it is, and told in a sentence', () => {
  const shared = join(folder, 'shared');
  for (const path of [shared, join(folder, 'project', 'scripts')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(shared, 'kept.txt'), 'of somebody else');
  cpSync('scripts/setup.mjs', join(folder, 'project/scripts/setup.mjs'));
  writeFileSync(join(folder, 'project/package-lock.json'), JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }));
  symlinkSync(shared, join(folder, 'project/node_modules'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'project/scripts/setup.mjs'), 'start'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^node_modules is a link [^\n]+\.\n$/u);
  expect(readdirSync(shared)).toEqual(['kept.txt']);
});
