import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSite, DEFAULTS, parseSettings, settingsFor } from '../../core/settings.ts';

describe('reading what is stored', () => {
  test('nothing stored means the defaults', () => expect(parseSettings(undefined)).toEqual(DEFAULTS));
  test('version 1 is read', () => {
    const stored = { version: 1, everywhere: { on: true, names: false, notices: true }, sites: { 'a.example': { on: false } } };
    expect(parseSettings(stored)).toEqual(stored);
  });
  test('malformed parts fall back, sound parts stay', () => {
    expect(parseSettings({ version: 1, everywhere: { names: 'no' }, sites: { 'a.example': { on: false, extra: 1 }, 'not a host': { on: false } } }))
      .toEqual({ ...DEFAULTS, sites: { 'a.example': { on: false } } });
  });
  test('anything at all gives settings, and reading them again changes nothing', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      const once = parseSettings(stored);
      expect(parseSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }));
  });
});

describe('changing a site', () => {
  const off = changeSite(DEFAULTS, 'a.example', { on: false });
  test('only that site changes', () => {
    expect(settingsFor(off, 'a.example')).toEqual({ on: false, names: true, notices: true });
    expect(settingsFor(off, 'b.example')).toEqual(DEFAULTS.everywhere);
  });
  test('a site like everywhere else leaves no trace', () => expect(changeSite(off, 'a.example', { on: true })).toEqual(DEFAULTS));
  test('what is no host is left alone', () => expect(changeSite(DEFAULTS, 'a b', { on: false })).toBe(DEFAULTS));
  test('names of Object.prototype are hosts like others', () => expect(settingsFor(DEFAULTS, 'constructor')).toEqual(DEFAULTS.everywhere));
});
