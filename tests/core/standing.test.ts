import { expect, test } from 'vitest';
import type { Owner, Statement } from '../../core/outlet.ts';
import { standingOf } from '../../core/standing.ts';
import { outletOf } from './outlets.ts';

const now = <T>(value: T): Statement<T> => ({ value, start: null, end: null, citations: [] });
const was = <T>(value: T): Statement<T> => ({ value, start: '1990', end: '2001', citations: [] });
const state: Owner = { id: 'state-ru', name: 'State of Russia', kind: 'state', country: 'RU', parentOrganization: [], open: null, sameAs: [], citations: [] };
const owned = { parentOrganization: [now({ owner: 'state-ru', share: null })] };

test.each([
  ['nothing known', {}, { country: null, state: null }],
  ['country and class', { country: [now('RU')], stateMedia: [now('SC' as const)] }, { country: 'RU', state: 'SC' }],
  ['what ended is history', { country: [was('SU'), now('RU')], stateMedia: [was('SC' as const)] }, { country: 'RU', state: null }],
  ['sources that disagree about the country', { country: [now('RU'), now('AE')] }, { country: null, state: null }],
  ['owned by a state', owned, { country: null, state: 'owned' }],
  ['the class says more than the owner', { ...owned, stateMedia: [now('ISF' as const)] }, { country: null, state: 'ISF' }],
  ['a state owner rather than "captured"', { ...owned, stateMedia: [now('CaPu' as const)] }, { country: null, state: 'owned' }],
  ['"captured" where no state owns it', { stateMedia: [now('CaPr' as const)] }, { country: null, state: 'CaPr' }],
])('%s', (_, parts, standing) => {
  expect(standingOf(outletOf('one', parts), { 'state-ru': state })).toEqual(standing);
});
