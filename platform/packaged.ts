import { browser } from './browser.ts';

/** A file of the extension's own package. @throws when the package is damaged. */
async function openPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export async function loadJson(path: string): Promise<unknown> {
  return (await openPackaged(path)).json();
}

export async function loadBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await openPackaged(path)).arrayBuffer());
}
