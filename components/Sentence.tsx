import type { Reading } from '../core/reading.ts';
import { mannerOfText, partyName, summarise } from '../core/summary.ts';
import { useSay } from './text.ts';

/** The reading in one or two plain sentences: whose page this is, where the text comes from, who translated it. */
export function Sentence({ reading }: { reading: Reading }) {
  const say = useSay();
  const summary = summarise(reading);
  const manner = mannerOfText(summary);
  const source = summary.sources[0] ?? summary.agencies[0] ?? null;
  const translator = summary.translators[0] ?? null;
  const publisher = summary.publisher ? partyName(summary.publisher) : '';
  const isTranslation = manner === 'translation' || manner === 'machine-translation';
  return (
    <p class="sentence">
      {say('youAreReading', publisher)}{' '}
      {source && !isTranslation && say(manner === 'wire' ? 'textFromAgency' : 'textFrom', partyName(source))}
      {source && isTranslation && !translator && say(manner === 'translation' ? 'textTranslatedFrom' : 'textMachineTranslatedFrom', partyName(source))}
      {source && isTranslation && translator && say('textTranslatedFromBy', partyName(source), partyName(translator))}
      {!source && translator && say('textTranslatedBy', partyName(translator))}
      {!source && !translator && say(isTranslation ? 'textIsTranslation' : 'nothingStated')}
    </p>
  );
}
