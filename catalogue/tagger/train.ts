import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../core/names/tagger/hash.ts';
import { createWordReader } from '../../core/names/tagger/word.ts';
import { openLexicon, packModel } from './build-model.ts';
import { contract, inBothSpellings, split } from './contractions.ts';
import { readCorpora } from './corpora.ts';
import { combine, learn, prune } from './learn.ts';
import { gatherLexicon } from './lexicon-sources.ts';
import { beginAnew, readOwnText } from './own-text.ts';

/*
 * Trains the tagger:  node catalogue/tagger/train.ts [--out assets/tagger.bin] [--without SOURCE,...] [--fold K/N] [--epochs N] [--rows N]
 * Same sources, same node, same bytes. --without and --fold are for measuring only.
 */
const flag = (name: string, otherwise: string): string => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? otherwise : process.argv[i + 1]!; };
const here = import.meta.dirname, shared = join(here, '../../../shared');
const without = new Set(flag('without', '').split(',')), [fold, folds] = flag('fold', '0/0').split('/').map(Number) as [number, number];
const log = (s: string): void => { process.stderr.write(`${s}\n`); };
const words = gatherLexicon(shared, Number(flag('prominent', '7')));
const lexicon = openLexicon(words), readWord = createWordReader(lexicon);
log(`lexicon: ${words.size} entries`);
const corpora = readCorpora(shared, (id, source) => !without.has(source) && !without.has('corpora') && !(folds > 0 && (hashText(id) >>> 0) % folds === fold));
const own = without.has('own') ? [] : readOwnText(join(here, 'text'), shared, Number(flag('copies', '6')));
log(`corpora ${corpora.length}, own ${own.length}`);
const texts = [...inBothSpellings(corpora, contract), ...inBothSpellings(own, split), ...beginAnew(own, Number(flag('anew', '0.5')))];
const learnt = combine(Array.from({ length: Number(flag('times', '3')) }, (_, k) => learn(texts, readWord, lexicon, {
  seed: 20261124 + k, epochs: Number(flag('epochs', '5')), forget: Number(flag('forget', '0.15')), cutoff: Number(flag('cutoff', '2')), margin: Number(flag('margin', '4')), log,
})));
const { rows, unit } = prune(learnt, Number(flag('rows', '79900')));
const bytes = packModel(rows, learnt.transitions, unit, words);
writeFileSync(flag('out', join(here, '../../assets/tagger.bin')), bytes);
log(`${rows.size} rows kept of ${learnt.rows.size}, ${bytes.byteLength} bytes`);
