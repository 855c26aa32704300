import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { createLicenceNotices } from '../../scripts/licence-notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-licences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A library of our own making, as npm would have put it there. */
function install(name: string, files: Record<string, string>): void {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  const manifest = JSON.stringify({ name, version: '1.2.3', license: 'ISC', main: 'index.js', repository: `git+https://github.com/example/${name}.git` });
  for (const [file, content] of Object.entries({ 'package.json': manifest, 'index.js': `export const ${name} = () => '${name}';`, ...files })) writeFileSync(join(folder, 'node_modules', name, file), content);
}

async function bundle(entry: string): Promise<string> {
  writeFileSync(join(folder, 'entry.js'), entry);
  const licences = createLicenceNotices();
  await build({ configFile: false, root: folder, logLevel: 'silent', plugins: [licences.plugin()], build: { write: false, lib: { entry: join(folder, 'entry.js'), formats: ['es'] } } });
  return licences.text(['notice of the data']);
}

test('a library in the bundle is named with its version, its source and its whole licence', async () => {
  install('lantern', { LICENSE: 'Copyright (c) Somebody\n\nPermission is granted.' });
  const text = await bundle("import { lantern } from 'lantern'; console.log(lantern());");
  expect(text).toBe('notice of the data\n\n----\n\nlantern 1.2.3 (ISC), source: https://github.com/example/lantern\n\nCopyright (c) Somebody\n\nPermission is granted.');
});

test('a library that was installed, or imported for nothing, is not named', async () => {
  install('unused', { LICENSE: 'Copyright (c) Nobody' });
  expect(await bundle("import { unused } from 'unused'; console.log('alone');")).toBe('notice of the data');
});

test('a library without licence text ends the build', async () => {
  install('bare', {});
  await expect(bundle("import { bare } from 'bare'; console.log(bare());")).rejects.toThrow('bare is in the bundle, but has no licence');
});

test('WXT, published without the text, has that of its repository', async () => {
  const text = await bundle(`import { browser } from '${resolve('node_modules/wxt/dist/browser.mjs')}'; console.log(browser);`);
  expect(text).toMatch(/^wxt \S+ \(MIT\), source: https:\/\/github\.com\/wxt-dev\/wxt\n\nMIT License\n\nCopyright \(c\) 2023 Aaron/mu);
});
