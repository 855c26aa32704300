import { browser } from './browser.ts';

/** Tells of the first installation only: an update interrupts nobody, and a developer's reload is no installation. */
export function watchInstallation(onFirst: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.management.getSelf().then(({ installType }) => {
      if (installType !== 'development') onFirst();
    });
  });
}

/** Calls back when the browser starts, and when the extension has been installed or updated. `isNew` says which of the two. */
export function watchStart(onStart: (isNew: boolean) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void onStart(true));
  browser.runtime.onStartup.addListener(() => void onStart(false));
}

/** The version the reader has. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
