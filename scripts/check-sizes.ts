import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What every reader pays: bytes compressed, by glob below .output/chrome-mv3. The reasons stand in docs/adr. */
const BUDGETS: { what: string; files: string[]; most: number; packed: (bytes: Buffer) => Buffer }[] = [
  { what: 'content script, on every page (gzip)', files: ['content-scripts/*.js', 'content-scripts/*.css'], most: 25_000, packed: (bytes) => gzipSync(bytes) },
  { what: 'popup (gzip)', files: ['popup.html', 'chunks/*.js', 'assets/*.css'], most: 45_000, packed: (bytes) => gzipSync(bytes) },
  { what: 'catalogue (brotli)', files: ['catalogue.json'], most: 900_000, packed: (bytes) => brotliCompressSync(bytes) },
  { what: 'gazetteer and tagger (as packaged)', files: ['*.bin'], most: 4_000_000, packed: (bytes) => bytes },
];

let failed = false;
for (const { what, files, most, packed } of BUDGETS) {
  const found = files.flatMap((pattern) => globSync(`.output/chrome-mv3/${pattern}`));
  const size = found.reduce((sum, path) => sum + packed(readFileSync(path)).length, 0);
  const ok = found.length > 0 && size <= most;
  failed ||= !ok;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${size} of ${most} bytes in ${found.length} files`);
}
process.exit(failed ? 1 : 0);
