import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const OUTPUT = '.output/chrome-mv3';

/** Scripts and styles a page of ours loads, through every import: other pages share some of them, and none of the rest is the popup's. */
function linkedFrom(path: string, seen = new Set<string>()): string[] {
  for (const [, found = ''] of readFileSync(`${OUTPUT}/${path}`, 'utf8').matchAll(/["'`](?:\.?\/)?((?:chunks\/|assets\/)?[\w.-]+\.(?:js|css))["'`]/gu)) {
    const file = found.includes('/') ? found : `chunks/${found}`;
    if (seen.has(file) || !existsSync(`${OUTPUT}/${file}`)) continue;
    seen.add(file);
    linkedFrom(file, seen);
  }
  return [...seen];
}

/** What every reader pays: bytes compressed, by glob below .output/chrome-mv3. The reasons stand in docs/adr. */
const BUDGETS: { what: string; files: string[]; most: number; packed: (bytes: Buffer) => Buffer }[] = [
  { what: 'content script, on every page (gzip)', files: ['content-scripts/*.js', 'content-scripts/*.css'], most: 25_000, packed: (bytes) => gzipSync(bytes) },
  { what: 'popup (gzip)', files: ['popup.html', ...linkedFrom('popup.html')], most: 45_000, packed: (bytes) => gzipSync(bytes) },
  { what: 'catalogue (brotli)', files: ['catalogue.json'], most: 900_000, packed: (bytes) => brotliCompressSync(bytes) },
  { what: 'gazetteer and tagger (as packaged)', files: ['gazetteer.bin', 'tagger.bin'], most: 4_000_000, packed: (bytes) => bytes },
  { what: 'phrases (gzip)', files: ['phrases.bin'], most: 400_000, packed: (bytes) => gzipSync(bytes) },
];

let failed = false;
for (const { what, files, most, packed } of BUDGETS) {
  const found = files.flatMap((pattern) => globSync(`${OUTPUT}/${pattern}`));
  const size = found.reduce((sum, path) => sum + packed(readFileSync(path)).length, 0);
  const ok = found.length > 0 && size <= most;
  failed ||= !ok;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${size} of ${most} bytes in ${found.length} files`);
}
process.exit(failed ? 1 : 0);
