import { spawnSync } from 'node:child_process';

/** Warnings of `web-ext lint` that are known and why they stay. Anything else fails. */
const NAMED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's own dangerouslySetInnerHTML path; no component uses it (lint forbids innerHTML)",
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'data_collection_permissions is read by Firefox for Android from 142, ignored before',
  KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION: 'data_collection_permissions is read by Firefox from 140, ignored before',
};

interface Finding { code: string; message: string; file?: string }
const { stdout, stderr } = spawnSync('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const json = stdout.slice(stdout.indexOf('{'));
if (!json) {
  console.error(stderr);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(json) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
const unknown = [...errors, ...warnings.filter(({ code }) => !(code in NAMED))];
for (const { code, message, file } of unknown) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${errors.length} errors, ${warnings.length} warnings (${warnings.length - unknown.length + errors.length} named), ${notices.length} notices`);
process.exit(unknown.length === 0 ? 0 : 1);
