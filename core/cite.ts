import type { Claim } from './claim.ts';
import { FACT_GROUPS, factsOf, numberCitations, type FactGroup } from './facts.ts';
import type { Outlet } from './outlet.ts';
import type { Reading } from './reading.ts';
import { sayFact, sayPeriod } from './say-fact.ts';
import { saySentence } from './sentence.ts';
import { partyName, stated, summarise } from './summary.ts';
import type { Say } from './text.ts';

/** One reading to be kept or passed on: `title` is the page's, `read` the day (ISO 8601) it was read. */
export interface Report { reading: Reading; title: string; read: string }

type Line = { is: 'title' | 'heading' | 'text' | 'item'; text: string; url?: string };

/** Outlets a reading speaks of, the publisher's first. */
export function outletsOf({ claims, outlets }: Reading): Outlet[] {
  const named = claims.flatMap(({ party }) => ('outlet' in party ? [party.outlet] : []));
  return [...new Set(named)].flatMap((id) => outlets[id] ?? []);
}

/** The report as plain text. */
export function citeText(report: Report, say: Say): string {
  return `${linesOf(report, say).map(({ is, text, url }) => {
    const whole = url ? `${text} <${url}>` : text;
    return is === 'title' ? `${whole}\n` : is === 'heading' ? `\n${whole}` : is === 'item' ? `- ${whole}` : whole;
  }).join('\n')}\n`;
}

/** The report as Markdown (CommonMark); what comes from the page is escaped. */
export function citeMarkdown(report: Report, say: Say): string {
  return `${linesOf(report, say).map(({ is, text, url }) => {
    const escaped = escapeMarkdown(text);
    const whole = url ? `[${escaped}](<${url.replace(/[<>\n]/gu, '')}>)` : escaped;
    return is === 'title' ? `# ${whole}\n` : is === 'heading' ? `\n## ${whole}\n` : is === 'item' ? `- ${whole}` : whole;
  }).join('\n')}\n`;
}

/**
 * The report as JSON-LD: what the page says of its article in schema.org's words, each claim with its evidence as a W3C annotation whose
 * target is the words of the page.
 */
export function citeJsonLd({ reading, title, read }: Report): string {
  const { publisher, sources, translators, agencies, credits } = summarise(reading);
  const party = (claim: Claim): object => {
    const outlet = 'outlet' in claim.party ? reading.outlets[claim.party.outlet] : undefined;
    return { '@type': outlet ? 'NewsMediaOrganization' : 'Thing', name: partyName(claim), ...(outlet && outlet.sameAs.length > 0 ? { sameAs: outlet.sameAs } : {}) };
  };
  const many = (claims: Claim[]): object[] | undefined => (claims.length > 0 ? claims.map(party) : undefined);
  return `${JSON.stringify({
    '@context': ['https://schema.org', { oa: 'http://www.w3.org/ns/oa#' }],
    '@type': 'Article',
    url: reading.url,
    name: title,
    publisher: publisher ? party(publisher) : undefined,
    sourceOrganization: many([...sources, ...agencies]),
    translator: many(translators),
    creditText: credits.length > 0 ? credits.map(partyName) : undefined,
    subjectOf: stated(summarise(reading)).flatMap((claim) => claim.evidence.map((evidence) => ({
      '@type': 'oa:Annotation',
      name: claim.relation,
      about: party(claim),
      dateCreated: read,
      'oa:hasTarget': 'quote' in evidence
        ? { 'oa:hasSource': reading.url, 'oa:hasSelector': { '@type': 'oa:TextQuoteSelector', 'oa:exact': evidence.quote } }
        : { 'oa:hasSource': reading.url, identifier: evidence.markup, text: evidence.value },
    }))),
    citation: [...numberCitations(allFacts(reading)).values()].map(({ citation }) => ({ '@type': 'CreativeWork', ...citationLd(citation) })),
  }, null, 2)}\n`;
}

function citationLd({ url, title, publisher, retrieved }: { url: string; title: string; publisher: string; retrieved: string }): object {
  return { url, name: title, publisher: { '@type': 'Organization', name: publisher }, dateAccessed: retrieved };
}

function allFacts(reading: Reading) {
  return outletsOf(reading).flatMap((outlet) => FACT_GROUPS.flatMap((group) => factsOf(group, outlet, reading.owners)));
}

function linesOf(report: Report, say: Say): Line[] {
  const { reading, title, read } = report;
  const numbered = numberCitations(allFacts(reading));
  const evidence = stated(summarise(reading)).flatMap((claim) => claim.evidence.map((one): Line => ({
    is: 'item',
    text: `${say(`role_${claim.relation}`)}, ${partyName(claim)}: ${'quote' in one ? `“${one.quote}”` : `${one.markup} = ${one.value}`}`,
  })));
  return [
    { is: 'title', text: title, url: reading.url },
    { is: 'text', text: saySentence(reading, say) },
    { is: 'text', text: say('readOn', say.date(read)) },
    ...(evidence.length > 0 ? [{ is: 'heading' as const, text: say('evidence') }, ...evidence] : []),
    ...outletsOf(reading).flatMap((outlet): Line[] => [
      { is: 'heading', text: outlet.name },
      ...FACT_GROUPS.flatMap((group) => factLines(group, outlet, reading, numbered, say)),
    ]),
    ...(numbered.size > 0 ? [{ is: 'heading' as const, text: say('sources', String(numbered.size)) }] : []),
    ...[...numbered.values()].map(({ number, citation }): Line => ({
      is: 'item', text: `[${number}] ${say('sourceTitle', citation.title, citation.publisher, say.date(citation.retrieved))}`, url: citation.url,
    })),
  ];
}

function factLines(group: FactGroup, outlet: Outlet, { owners }: Reading, numbered: Map<string, { number: number }>, say: Say): Line[] {
  return factsOf(group, outlet, owners).map((fact) => {
    const period = sayPeriod(fact, say);
    const marks = fact.citations.map(({ url }) => `[${numbered.get(url)?.number ?? ''}]`).join('');
    return { is: 'item', text: `${say(`fact_${group}`)}: ${sayFact(fact.value, say)}${period ? `, ${period}` : ''} ${marks}`.trim() };
  });
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}<>#|~]|\[(?!\d+\])|(?<!\[\d+)\]/gu, '\\$&').replace(/\n/gu, ' ');
}
