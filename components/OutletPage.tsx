import { FACT_GROUPS, factsOf, numberCitations } from '../core/facts.ts';
import type { EntityCard } from '../core/mention.ts';
import { entityNotes } from '../core/names-shown.ts';
import type { LookedUp, OutletView } from '../core/protocol.ts';
import { sayStanding } from '../core/say-fact.ts';
import { FactList } from './FactList.tsx';
import { SourceList } from './SourceList.tsx';
import { useSay } from './text.ts';

interface Props { /** What was asked for, as the reader gave it. */ asked: string; found: LookedUp }

/** Everything the catalogue holds of an outlet, every fact with its source; for looked-up words also the names found in them. */
export function OutletPage({ asked, found }: Props) {
  const say = useSay();
  return (
    <main class="page">
      {found.outlets.length === 0 && found.names.length === 0 && (
        <>
          <h1><bdi>{asked}</bdi></h1>
          <p>{say('notInCatalogue')}</p>
        </>
      )}
      {found.outlets.map((view) => <OutletWhole key={view.outlet.id} {...view} />)}
      {found.names.map((name) => <NameWhole key={name.id} name={name} />)}
    </main>
  );
}

function NameWhole({ name }: { name: EntityCard }) {
  const say = useSay();
  const { country, description } = entityNotes(name, name.label, say);
  return (
    <article>
      <h1><bdi>{name.label}</bdi></h1>
      <p class="quiet">{say.list([say(`one_${name.type}`), ...(country ? [country] : [])])}</p>
      {description && <p>{description}</p>}
      {name.office && <p>{name.office.title} <span class="quiet">{say('asOf', say.date(name.office.asOf))}</span></p>}
      {name.wikidata && <p><a href={`https://www.wikidata.org/wiki/${encodeURIComponent(name.wikidata)}`} target="_blank" rel="noreferrer">Wikidata</a></p>}
    </article>
  );
}

/** One outlet whole; also a part of reports. */
export function OutletWhole({ outlet, owners, level = 1 }: OutletView & { level?: 1 | 2 }) {
  const say = useSay();
  const rows = FACT_GROUPS.map((group) => ({ group, facts: factsOf(group, outlet, owners) })).filter(({ facts }) => facts.length > 0);
  const numbered = numberCitations(rows.flatMap(({ facts }) => facts));
  const standing = sayStanding(outlet, owners, say);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <article class="whole">
      <Heading><bdi>{outlet.name}</bdi></Heading>
      <p class="quiet">{say.list([say(`kind_${outlet.kind.replace('-', '_') as 'newspaper'}`), ...standing])}</p>
      {outlet.nativeName && <p><bdi>{outlet.nativeName}</bdi></p>}
      {outlet.domains.length > 0 && <p>{outlet.domains.map((domain, index) => <span key={domain}>{index > 0 && ' · '}<code>{domain}</code></span>)}</p>}
      <table class="outlets">
        <tbody>
          {rows.map(({ group, facts }) => (
            <tr key={group}><th scope="row">{say(`fact_${group}`)}</th><td><FactList facts={facts} numbered={numbered} /></td></tr>
          ))}
        </tbody>
      </table>
      <SourceList numbered={numbered} open />
    </article>
  );
}
