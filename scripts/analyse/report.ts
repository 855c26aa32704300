import { factsOf, FACT_GROUPS, type Fact } from '../../core/facts.ts';
import { groupMentions } from '../../core/names-shown.ts';
import type { Outlet } from '../../core/outlet.ts';
import type { Reading } from '../../core/reading.ts';
import { partyName } from '../../core/summary.ts';
import type { Article } from '../../core/article.ts';

/** An article and its reading as text for people. */
export function toReport(name: string, isArticle: boolean, article: Article, reading: Reading): string {
  return [
    name,
    `  article    ${isArticle ? 'yes' : 'no'}`,
    ...stated('headline', article.headline?.value),
    ...stated('language', article.inLanguage?.value),
    ...stated('published', article.datePublished?.value),
    ...stated('byline', article.author.map((author) => author.value).join(', ')),
    ...reportReading(reading),
  ].join('\n');
}

/** A reading as lines for people: claims with their evidence, notices, names, and the facts of the outlets named. */
export function reportReading(reading: Reading): string[] {
  return [
    ...reading.claims.flatMap((claim) => [
      `  ${claim.relation.padEnd(10)} ${partyName(claim)}${claim.manner ? ` (${claim.manner})` : ''}`,
      ...claim.evidence.map((evidence) => `    ${claim.basis}: ${'quote' in evidence ? `“${evidence.quote}”` : `${evidence.markup}: ${evidence.value}`}`),
    ]),
    ...reading.notices.map((notice) => `  notice     ${notice.kind} [${notice.rule}] “${notice.quote}”`),
    ...reading.signs.map((sign) => `  sign       “${sign.quote}” ${sign.explanation}`),
    `  names      ${groupMentions(reading).map((one) => `${one.label} (${one.type}${one.spans.length > 1 ? ` ×${one.spans.length}` : ''})`).join(', ') || 'none'}`,
    ...Object.values(reading.outlets).flatMap((outlet) => describe(outlet, reading)),
    ...reading.failures.map(({ finder, message }) => `  FAILED     ${finder}: ${message}`),
  ];
}

function stated(label: string, value: string | undefined): string[] {
  return value ? [`  ${label.padEnd(10)} ${value}`] : [];
}

function describe(outlet: Outlet, reading: Reading): string[] {
  return [
    `  outlet     ${outlet.name}`,
    ...FACT_GROUPS.flatMap((group) => factsOf(group, outlet, reading.owners).map((fact) => `    ${group}: ${wordFact(fact)}`)),
  ];
}

function wordFact({ value, start, end, citations }: Fact): string {
  const period = start || end ? ` (${start ?? ''}–${end ?? ''})` : '';
  const sources = citations.map((citation) => ` [${citation.publisher}, read ${citation.retrieved}: ${citation.url}]`).join('');
  switch (value.is) {
    case 'owner': return `${'↑ '.repeat(value.depth)}${value.owner.name}${value.share === null ? '' : ` ${value.share} %`}${period}${sources}`;
    case 'act': return `${value.act.effect} ${value.act.act}${period}${sources}`;
    case 'text': return value.text + period + sources;
    case 'date': return value.date + sources;
    case 'state-media': return value.of + period + sources;
    case 'country': case 'language': return value.code + period + sources;
  }
}
