import type { Claim } from './claim.ts';
import type { Reading } from './reading.ts';
import { sayStanding } from './say-fact.ts';
import { mannerOfText, partyName, partyOutlet, summarise, type Summary } from './summary.ts';
import type { MessageKey, Say } from './text.ts';

/** More names than this make no sentence; the chain lists them all. */
export const MOST_NAMED = 3;

/** Which sentence says where the text comes from, and whom it names: a list of claims for each of $1, $2. */
export function sentenceOf(summary: Summary): { message: MessageKey; parts: Claim[][] } {
  const { sources, translators, agencies } = summary;
  const from = sources.length > 0 ? sources : agencies;
  const manner = mannerOfText(summary);
  if (from.length === 0) {
    if (translators.length > 0) return { message: manner === 'machine-translation' ? 'textMachineTranslatedBy' : 'textTranslatedBy', parts: [translators] };
    return { message: manner === 'translation' || manner === 'machine-translation' ? 'textIsTranslation' : 'nothingStated', parts: [] };
  }
  const by = translators.length > 0 ? 'By' : '';
  const parts = translators.length > 0 ? [from, translators] : [from];
  switch (manner) {
    case 'machine-translation': return { message: `textMachineTranslatedFrom${by}`, parts };
    case 'translation': return { message: `textTranslatedFrom${by}`, parts };
    case 'republication': return { message: 'textTakenOver', parts: [from] };
    case 'syndication': return { message: 'textSyndicated', parts: [from] };
    case 'wire': return { message: 'textFromAgency', parts: [from] };
    default: return { message: 'textFrom', parts: [from] };
  }
}

/** The sentence as plain text, for reports. */
export function saySentence(reading: Reading, say: Say): string {
  const summary = summarise(reading);
  const name = (claim: Claim): string => {
    const outlet = partyOutlet(claim, reading);
    const words = outlet ? sayStanding(outlet, reading.owners, say) : [];
    return words.length > 0 ? `${partyName(claim)} (${say.list(words)})` : partyName(claim);
  };
  const { message, parts } = sentenceOf(summary);
  const first = summary.publisher ? `${say('youAreReading', name(summary.publisher))} ` : '';
  return first + say(message, ...parts.map((claims) => say.and(claims.slice(0, MOST_NAMED).map(name))));
}
