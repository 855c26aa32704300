import { CALM, parseCalm, parseRefused, type Calm, type Refusal } from './calm.ts';
import { parseRuleKey } from './rule-key.ts';

/** How much Whence does: nothing, outlets and notices, or names as well. */
export type Level = 'off' | 'notices' | 'names';

export const LEVELS: readonly Level[] = ['off', 'notices', 'names'];

/** Kinds of highlight a reader may do without. Notices are what Whence is for; without them there is `off`. */
export type Mark = 'person' | 'place' | 'organisation' | 'credit';

export const MARKS: readonly Mark[] = ['person', 'place', 'organisation', 'credit'];

/** `rules` by rule key (core/rule-key.ts); what holds where there is none is `everywhere`. */
export interface Settings {
  version: 3;
  everywhere: Level;
  rules: Record<string, Level>;
  marks: Record<Mark, boolean>;
  /** Nothing is read until the reader asks for it on a page. */
  clickToRun: boolean;
  calm: Calm;
  /** Names never to be marked. */
  refused: Refusal[];
  /** Whether a list of what was read is kept (core/overview.ts): only when the reader says so. */
  overview: boolean;
}

/** What a school or newsroom sets by policy (storage.managed); absent is null. `locked` leaves the reader's own rules unheard. */
export interface Policy { everywhere: Level | null; rules: Record<string, Level>; clickToRun: boolean | null; locked: boolean }

/** What a page is told: the level as switches, the kinds not to mark, and how the rest is marked. */
export interface SiteSettings { on: boolean; names: boolean; notices: boolean; hidden: Mark[]; calm: Calm; refused: Refusal[] }

export const DEFAULTS: Settings = {
  version: 3, everywhere: 'names', rules: {}, clickToRun: false,
  marks: { person: true, place: true, organisation: true, credit: true },
  calm: CALM, refused: [], overview: false,
};

export const NO_POLICY: Policy = { everywhere: null, rules: {}, clickToRun: null, locked: false };

/** storage.local is shared with nobody, but imported settings may be anybody's. */
const MOST_RULES = 10_000;

type Stored = Record<string, unknown>;

/** The step at index n takes settings of version n + 1 to version n + 2. Steps are never edited after a release. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [fromSwitchesToLevels, addCalm];

/**
 * Reads settings of any version; anything unknown or malformed falls back to the default, nothing throws.
 * It writes nothing, so every context may call it.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULTS;
  const version = typeof stored.version === 'number' && stored.version >= 1 ? Math.floor(stored.version) : 1;
  const migrated = MIGRATIONS.slice(version - 1).reduce((value, step) => step(value), stored);
  const marks = isRecord(migrated.marks) ? migrated.marks : {};
  return {
    version: 3,
    everywhere: parseLevel(migrated.everywhere) ?? DEFAULTS.everywhere,
    rules: parseRules(migrated.rules),
    marks: { ...DEFAULTS.marks, ...Object.fromEntries(MARKS.filter((mark) => typeof marks[mark] === 'boolean').map((mark) => [mark, marks[mark]])) },
    clickToRun: migrated.clickToRun === true,
    calm: parseCalm(migrated.calm),
    refused: parseRefused(migrated.refused),
    overview: migrated.overview === true,
  };
}

/** Reads what an administrator wrote; malformed parts are as if not written. */
export function parsePolicy(stored: unknown): Policy {
  if (!isRecord(stored)) return NO_POLICY;
  return {
    everywhere: parseLevel(stored.everywhere),
    rules: parseRules(stored.rules),
    clickToRun: typeof stored.clickToRun === 'boolean' ? stored.clickToRun : null,
    locked: stored.locked === true,
  };
}

/** Whether an administrator set anything at all. */
export function isSet(policy: Policy): boolean {
  return policy.everywhere !== null || policy.clickToRun !== null || policy.locked || Object.keys(policy.rules).length > 0;
}

/** Settings from an exported file. @throws SyntaxError when it is no JSON, TypeError when it holds no settings of Whence. */
export function importSettings(text: string): Settings {
  const stored: unknown = JSON.parse(text);
  if (!isRecord(stored) || typeof stored.version !== 'number' || !('everywhere' in stored)) throw new TypeError('no settings of Whence');
  return parseSettings(stored);
}

export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** What a page at a level is told. */
export function switchesOf(level: Level, { marks, calm, refused }: Pick<Settings, 'marks' | 'calm' | 'refused'> = DEFAULTS): SiteSettings {
  return { on: level !== 'off', names: level === 'names', notices: level !== 'off', hidden: MARKS.filter((mark) => !marks[mark]), calm, refused };
}

/** Version 1 had three switches a site, by host, and could mark names without notices. Written 2026-11-24. */
function fromSwitchesToLevels(stored: Stored): Stored {
  const everywhere = isRecord(stored.everywhere) ? stored.everywhere : {};
  const levelOf = (switches: Stored): Level => {
    const { on = true, names = true } = { ...everywhere, ...switches };
    return on === false ? 'off' : names === false ? 'notices' : 'names';
  };
  const sites = isRecord(stored.sites) ? stored.sites : {};
  return {
    version: 2,
    everywhere: levelOf({}),
    rules: Object.fromEntries(Object.entries(sites).map(([host, switches]) => [host, levelOf(isRecord(switches) ? switches : {})])),
  };
}

/** Version 2 marked every name wherever it stood, with a dotted line, and kept no overview. Written 2026-11-24. */
function addCalm(stored: Stored): Stored {
  return { ...stored, version: 3, calm: { repeats: true, density: 'all', links: true, headings: true, style: 'dotted' }, refused: [], overview: false };
}

function parseRules(stored: unknown): Record<string, Level> {
  if (!isRecord(stored)) return {};
  const rules = Object.entries(stored).flatMap(([key, level]) => {
    const parsed = parseLevel(level);
    return parsed && parseRuleKey(key) ? [[key, parsed] as const] : [];
  });
  return Object.fromEntries(rules.slice(0, MOST_RULES));
}

function parseLevel(value: unknown): Level | null {
  return LEVELS.find((level) => level === value) ?? null;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
