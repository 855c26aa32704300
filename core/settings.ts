/** What is on for a site. `on: false` silences the other two. */
export interface SiteSettings { on: boolean; names: boolean; notices: boolean }

/** `sites` holds only what differs from `everywhere`, by host. */
export interface Settings {
  version: 1;
  everywhere: SiteSettings;
  sites: Record<string, Partial<SiteSettings>>;
}

export const DEFAULTS: Settings = { version: 1, everywhere: { on: true, names: true, notices: true }, sites: {} };

/** storage.local is shared with nobody, but imported settings may be anybody's. */
const MOST_SITES = 10_000;
const SWITCHES = ['on', 'names', 'notices'] as const;

type Stored = Record<string, unknown>;

/** The step at index n takes settings of version n + 1 to version n + 2. Steps are never edited after a release. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [];

/**
 * Reads settings of any released version; anything unknown or malformed falls back to the default, nothing throws.
 * It writes nothing, so every context may call it.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULTS;
  const version = typeof stored.version === 'number' && stored.version >= 1 ? Math.floor(stored.version) : 1;
  const migrated = MIGRATIONS.slice(version - 1).reduce((value, step) => step(value), stored);
  const sites = isRecord(migrated.sites) ? migrated.sites : {};
  return {
    version: 1,
    everywhere: { ...DEFAULTS.everywhere, ...parseSwitches(migrated.everywhere) },
    sites: Object.fromEntries(
      Object.entries(sites)
        .filter(([host]) => isHost(host))
        .slice(0, MOST_SITES)
        .map(([host, switches]) => [host, parseSwitches(switches)]),
    ),
  };
}

/** What holds at a host. */
export function settingsFor(settings: Settings, host: string): SiteSettings {
  return { ...settings.everywhere, ...(Object.hasOwn(settings.sites, host) ? settings.sites[host] : {}) };
}

/** Settings with one site changed; a site that equals `everywhere` again leaves no trace. */
export function changeSite(settings: Settings, host: string, change: Partial<SiteSettings>): Settings {
  if (!isHost(host)) return settings;
  const wanted = { ...settingsFor(settings, host), ...change };
  const differing = SWITCHES.filter((name) => wanted[name] !== settings.everywhere[name]);
  const { [host]: _, ...others } = settings.sites;
  if (differing.length === 0) return { ...settings, sites: others };
  return { ...settings, sites: { ...others, [host]: Object.fromEntries(differing.map((name) => [name, wanted[name]])) } };
}

function parseSwitches(stored: unknown): Partial<SiteSettings> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(SWITCHES.filter((name) => typeof stored[name] === 'boolean').map((name) => [name, stored[name]]));
}

function isHost(host: string): boolean {
  return host.length > 0 && host.length <= 253 && /^[^\s/@?#]+$/u.test(host) && host !== '__proto__';
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
