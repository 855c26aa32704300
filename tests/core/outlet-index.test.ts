import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outlet } from '../../core/outlet.ts';
import { addressKey, createOutletIndex, hostKeys, outletAddressKeys } from '../../core/outlet-index.ts';

function outlet(id: string, fields: Partial<Outlet> = {}): Outlet {
  return {
    id, name: id, nativeName: null, aliases: [], kind: 'portal', domains: [], formerDomains: [], accounts: [], mirrorOf: null,
    country: [], inLanguage: [], foundingDate: [], location: [], legalName: [], parentOrganization: [], funding: [], editorialControl: [],
    stateMedia: [], regulatoryActs: [], memberOf: [], selfDescription: [], description: [], history: [], sameAs: [], citations: [], ...fields,
  };
}

describe('hostKeys: most specific first', () => {
  test.each([
    ['https://www.onet.pl/sport/a', ['onet.pl/sport/a', 'onet.pl/sport', 'onet.pl']],
    ['https://sport.onet.pl/', ['sport.onet.pl', 'onet.pl']],
    ['HTTPS://M.Example.CO.UK/News', ['example.co.uk/news', 'example.co.uk', 'co.uk']],
    ['actualidad.rt.com', ['actualidad.rt.com', 'rt.com']],
    ['https://t.me/s/rt_russian/1?q#x', ['t.me/s/rt_russian/1', 't.me/s/rt_russian', 't.me/s', 't.me']],
    ['http://rt.com.:8080/', ['rt.com']],
    ['https://м.рф/', ['xn--l1a.xn--p1ai']],
    ['https://m.com/', ['m.com']],
    ['about:blank', []],
    ['http://localhost/x', []],
    ['not a host', []],
    ['', []],
  ])('%s', (address, keys) => { expect(hostKeys(address)).toEqual(keys); });

  test('whatever comes, keys are strings and the call does not throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => { expect(hostKeys(text).length).toBeLessThan(200); }));
  });
});

describe('byAddress', () => {
  const index = createOutletIndex([
    outlet('onet', { domains: ['onet.pl'] }), outlet('onet-sport', { domains: ['onet.pl/sport', 'przegladsportowy.onet.pl'] }),
    outlet('rt', { domains: ['rt.com'], formerDomains: ['russiatoday.com'], accounts: ['t.me/RT_russian'] }),
  ]);
  test.each([
    ['https://www.onet.pl/informacje/x', 'onet'],
    ['https://www.onet.pl/sport/x', 'onet-sport'],
    ['https://www.onet.pl/sportowe', 'onet'],
    ['https://przegladsportowy.onet.pl/', 'onet-sport'],
    ['https://other.onet.pl/sport/', 'onet'],
    ['de.rt.com', 'rt'],
    ['http://russiatoday.com/a', 'rt'],
    ['https://t.me/rt_russian/123', 'rt'],
    ['https://t.me/another', null],
    ['https://notrt.com', null],
    ['https://rt.com.example.org', null],
  ])('%s → %s', (address, id) => { expect(index.byAddress(address)?.id ?? null).toBe(id); });
});

describe('byName', () => {
  const index = createOutletIndex([
    outlet('gazeta-wyborcza', { name: 'Gazeta Wyborcza', aliases: ['Gazeta', 'GW'] }), outlet('gazeta-pl', { name: 'Gazeta.pl', aliases: ['Gazeta'], domains: ['gazeta.pl'] }),
    outlet('tass', { name: 'TASS', nativeName: 'ТАСС' }),
  ]);
  test.each([
    ['Gazety Wyborczej', ['gazeta-wyborcza']],
    ['Gazeta', ['gazeta-wyborcza', 'gazeta-pl']],
    ['Gazety', ['gazeta-wyborcza', 'gazeta-pl']],
    ['rosyjska agencja TASS', ['tass']],
    ['www.gazeta.pl', ['gazeta-pl']],
    ['agencja', []],
    ['gazeta', []],
    ['Nowa Gazeta', []],
  ])('%s', (name, ids) => { expect(index.byName(name).map(({ id }) => id)).toEqual(ids); });
});

test('an outlet is found under each of its addresses', () => {
  const rt = outlet('rt', { domains: ['rt.com', 'rt.com'], formerDomains: ['www.russiatoday.com'], accounts: ['t.me/RT_russian'] });
  expect(outletAddressKeys(rt)).toEqual(['rt.com', 'russiatoday.com', 't.me/rt_russian']);
  expect(addressKey('medium.com/@someone')).toBe('medium.com/@someone');
});
