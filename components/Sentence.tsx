import type { ComponentChildren } from 'preact';
import type { Claim } from '../core/claim.ts';
import type { Reading } from '../core/reading.ts';
import { MOST_NAMED, sentenceOf } from '../core/sentence.ts';
import { summarise } from '../core/summary.ts';
import { Filled } from './Filled.tsx';
import { PartyName } from './PartyName.tsx';
import { useSay } from './text.ts';

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
