import type { ComponentChildren } from 'preact';
import type { Claim } from '../core/claim.ts';
import type { Reading } from '../core/reading.ts';
import type { MessageKey } from '../core/text.ts';
import { mannerOfText, summarise, type Summary } from '../core/summary.ts';
import { Filled } from './Filled.tsx';
import { PartyName } from './PartyName.tsx';
import { useSay } from './text.ts';

/** More names than this make no sentence; the chain lists them all. */
const MOST_NAMED = 3;

/** The reading in one or two plain sentences: whose page this is, where the text comes from, who translated it. */
export function Sentence({ reading }: { reading: Reading }) {
  const say = useSay();
  const summary = summarise(reading);
  const named = (claims: Claim[]): ComponentChildren => {
    const shown = claims.slice(0, MOST_NAMED);
    // Intl puts the commas and the "and" of the language between the names.
    const pieces = say.and(shown.map((_, index) => String.fromCharCode(0xe100 + index))).split(/([\ue100-\ue10f])/u);
    return pieces.map((piece, index) => index % 2 === 1 ? <PartyName key={index} claim={shown[piece.charCodeAt(0) - 0xe100]!} reading={reading} /> : piece);
  };
  const { message, parts } = sentenceOf(summary);
  return (
    <p class="sentence">
      {summary.publisher && <Filled message="youAreReading" parts={[<PartyName claim={summary.publisher} reading={reading} />]} />}{' '}
      <Filled message={message} parts={parts.map(named)} />
    </p>
  );
}

/** Which sentence says where the text comes from, and whom it names. */
function sentenceOf(summary: Summary): { message: MessageKey; parts: Claim[][] } {
  const { sources, translators, agencies } = summary;
  const from = sources.length > 0 ? sources : agencies;
  const manner = mannerOfText(summary);
  if (from.length === 0) {
    if (translators.length > 0) return { message: manner === 'machine-translation' ? 'textMachineTranslatedBy' : 'textTranslatedBy', parts: [translators] };
    return { message: manner === 'translation' || manner === 'machine-translation' ? 'textIsTranslation' : 'nothingStated', parts: [] };
  }
  const by = translators.length > 0 ? { key: 'By', parts: [from, translators] } as const : { key: '', parts: [from] } as const;
  switch (manner) {
    case 'machine-translation': return { message: `textMachineTranslatedFrom${by.key}`, parts: [...by.parts] };
    case 'translation': return { message: `textTranslatedFrom${by.key}`, parts: [...by.parts] };
    case 'republication': return { message: 'textTakenOver', parts: [from] };
    case 'syndication': return { message: 'textSyndicated', parts: [from] };
    case 'wire': return { message: 'textFromAgency', parts: [from] };
    default: return { message: 'textFrom', parts: [from] };
  }
}
