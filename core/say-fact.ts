import type { Fact, FactValue, NamedOwner } from './facts.ts';
import type { Outlet, Owner } from './outlet.ts';
import { standingOf } from './standing.ts';
import type { MessageKey, Say } from './text.ts';

const OWNER_KIND: Partial<Record<Owner['kind'], MessageKey>> = {
  state: 'ownerKind_state', 'state-body': 'ownerKind_stateBody', person: 'ownerKind_person', family: 'ownerKind_family',
  foundation: 'ownerKind_foundation', party: 'ownerKind_party', church: 'ownerKind_church', cooperative: 'ownerKind_cooperative', public: 'ownerKind_public',
};

/**
 * An owner by name and, in a word, what it is; null for a company, which most are. States, and shareholders nobody can name, are no proper
 * names: they are told in the reader's language, a state by its country as Intl names it.
 */
export function sayOwner({ id, name, kind, country }: NamedOwner, say: Say): { name: string; kind: string | null } {
  if (id === 'dispersed-shareholders') return { name: say('ownerDispersed'), kind: null };
  const key = OWNER_KIND[kind];
  return { name: kind === 'state' && country ? say.country(country) : name, kind: key ? say(key) : null };
}

/** The same where there is no place but one: "Russia (state)", other names as they are. */
export function sayOwnerAlone(owner: NamedOwner, say: Say): string {
  const { name, kind } = sayOwner(owner, say);
  return owner.kind === 'state' && kind ? `${name} (${kind})` : name;
}

/** One fact as plain text. */
export function sayFact(value: FactValue, say: Say): string {
  switch (value.is) {
    case 'text': return value.text;
    case 'country': return say.country(value.code);
    case 'language': return say.languageName(value.code);
    case 'date': return say.date(value.date);
    case 'state-media': return say(`stateMedia_${value.of}`);
    case 'owner': {
      const { name, kind } = sayOwner(value.owner, say);
      const extra = [...(value.share === null ? [] : [`${value.share}\u00a0%`]), kind ?? ''].filter(Boolean);
      return `${'↑ '.repeat(Math.min(value.depth, 1))}${name}${extra.length > 0 ? ` (${say.list(extra)})` : ''}`;
    }
    case 'act': return `${value.act.effect} (${value.act.act})`;
  }
}

/** When a fact holds, in words; null when nothing is known of its time. */
export function sayPeriod({ start, end }: Pick<Fact, 'start' | 'end'>, say: Say): string | null {
  const from = start && say.date(start);
  const until = end && say.date(end);
  if (from && until) return from === until ? from : say('period', from, until);
  return from ? say('since', from) : until ? say('until', until) : null;
}

/** Country and standing to a state in words; [] when nothing is known. */
export function sayStanding(outlet: Outlet, owners: Record<string, Owner>, say: Say): string[] {
  const { country, state } = standingOf(outlet, owners);
  return [...(country ? [say.country(country)] : []), ...(state ? [say(`standing_${state}`)] : [])];
}
