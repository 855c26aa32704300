import { parseRuleKey, type Scope } from './rule-key.ts';
import type { Level, Policy, Settings } from './settings.ts';

export interface Rule { key: string; scope: Scope; level: Level; managed: boolean }

/** The level at an address and the rule it comes from; null when no rule speaks and `everywhere` holds. */
export interface Ruling { level: Level; rule: Rule | null; managed: boolean }

/**
 * Which rule wins at an address: the longest path, then the host, then the closest domain. What a policy says comes before what the
 * reader says; a locked policy leaves only itself.
 */
export function rulingAt(settings: Settings, policy: Policy, url: string): Ruling {
  const managed = bestRule(policy.rules, url, true);
  const own = policy.locked ? null : bestRule(settings.rules, url, false);
  const rule = managed ?? own;
  if (rule) return { level: rule.level, rule, managed: rule.managed };
  const set = policy.everywhere;
  return { level: set ?? settings.everywhere, rule: null, managed: set !== null };
}

/** The keys a reader may choose between at an address, narrowest first. `domain` is the registrable one, null when there is none. */
export function scopesAt(url: string, domain: string | null): { scope: Scope; key: string }[] {
  const address = addressOf(url);
  if (!address) return [];
  const path = address.pathname.replace(/\/+$/u, '');
  return [
    ...(path ? [{ scope: 'path' as const, key: address.host + path }] : []),
    { scope: 'host', key: address.host },
    ...(domain ? [{ scope: 'domain' as const, key: `*.${domain}` }] : []),
  ];
}

/** Settings with one rule set; null takes it away. A key that is none changes nothing. */
export function changeRule(settings: Settings, key: string, level: Level | null): Settings {
  if (!parseRuleKey(key)) return settings;
  const { [key]: _, ...others } = settings.rules;
  return { ...settings, rules: level === null ? others : { ...others, [key]: level } };
}

function bestRule(rules: Record<string, Level>, url: string, managed: boolean): Rule | null {
  const address = addressOf(url);
  if (!address) return null;
  let best: { rule: Rule; weight: number } | null = null;
  for (const key of candidateKeys(address)) {
    const level = Object.hasOwn(rules, key) ? rules[key] : undefined;
    const parsed = level && parseRuleKey(key);
    if (!level || !parsed) continue;
    const weight = { path: 2_000_000, host: 1_000_000, domain: 0 }[parsed.scope] + key.length;
    if (!best || weight > best.weight) best = { rule: { key, scope: parsed.scope, level, managed }, weight };
  }
  return best?.rule ?? null;
}

/** Every key that could speak of an address: asked for by name, so ten thousand rules cost no more than ten. */
function candidateKeys(address: URL): string[] {
  const { host, hostname } = address;
  const parts = address.pathname.split('/').filter(Boolean).slice(0, 40);
  const paths = parts.map((_, index) => `${host}/${parts.slice(0, index + 1).join('/')}`);
  const labels = hostname.split('.');
  const domains = labels.map((_, index) => `*.${labels.slice(index).join('.')}`);
  return [host, ...paths, ...paths.map((path) => `${path}/`), ...domains];
}

function addressOf(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/u.test(address.protocol) ? address : null;
}
