import type { Fact, FactValue } from './facts.ts';
import type { Outlet, Owner } from './outlet.ts';
import { standingOf } from './standing.ts';
import type { MessageKey, Say } from './text.ts';

const OWNER_KIND: Partial<Record<Owner['kind'], MessageKey>> = {
  state: 'ownerKind_state', 'state-body': 'ownerKind_stateBody', person: 'ownerKind_person', family: 'ownerKind_family',
  foundation: 'ownerKind_foundation', party: 'ownerKind_party', church: 'ownerKind_church', cooperative: 'ownerKind_cooperative', public: 'ownerKind_public',
};

/** What an owner is, in a word; null for a company, which most are. */
export function sayOwnerKind(kind: Owner['kind'], say: Say): string | null {
  const key = OWNER_KIND[kind];
  return key ? say(key) : null;
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
      const extra = [...(value.share === null ? [] : [`${value.share}\u00a0%`]), sayOwnerKind(value.kind, say) ?? ''].filter(Boolean);
      return `${'↑ '.repeat(Math.min(value.depth, 1))}${value.name}${extra.length > 0 ? ` (${say.list(extra)})` : ''}`;
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
