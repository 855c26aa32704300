import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, exportSettings, importSettings, isSet, NO_POLICY, parsePolicy, parseSettings, switchesOf } from '../../core/settings.ts';

/** Settings as released versions wrote them: never edited, only added to. */
const sample = (version: number): unknown => JSON.parse(readFileSync(new URL(`settings/v${version}.json`, import.meta.url), 'utf8'));

describe('settings of every version are read', () => {
  test('version 1: three switches a host become a level', () => {
    expect(parseSettings(sample(1))).toEqual({
      ...DEFAULTS,
      everywhere: 'notices',
      rules: { 'quiet.example': 'off', 'names.example': 'names', 'both.example': 'names', 'same.example': 'notices' },
    });
  });

  test('version 2: as it was written, and as loud as it was', () => {
    expect(parseSettings(sample(2))).toEqual({
      ...sample(2) as object, version: 3, calm: { repeats: true, density: 'all', links: true, headings: true, style: 'dotted' }, refused: [], overview: false,
    });
  });

  test('version 3: as it was written', () => {
    expect(parseSettings(sample(3))).toEqual(sample(3));
  });
});

describe('what is malformed is as if not written', () => {
  test.each([
    ['nothing', undefined], ['null', null], ['a list', []], ['a text', 'off'], ['a later version of unknown shape', { version: 9, everywhere: { x: 1 } }],
  ])('%s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  test('single rules and marks', () => {
    const settings = parseSettings({ version: 2, everywhere: 'loud', rules: { 'a.example': 'off', 'b.example': 'loud', 'c d': 'off', '*.x/y': 'off' }, marks: { person: 'no', place: false } });
    expect(settings).toEqual({ ...DEFAULTS, rules: { 'a.example': 'off' }, marks: { ...DEFAULTS.marks, place: false } });
  });

  test('nothing ever throws, and what was read is read again the same', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(parseSettings(structuredClone(settings))).toEqual(settings);
      parsePolicy(stored);
    }));
  });
});

describe('a file of settings', () => {
  test('comes back as it went out', () => {
    const settings = parseSettings(sample(3));
    expect(importSettings(exportSettings(settings))).toEqual(settings);
  });

  test('of version 1 is taken in', () => {
    expect(importSettings(JSON.stringify(sample(1))).rules['quiet.example']).toBe('off');
  });

  test('that is no JSON, or something else, is refused', () => {
    expect(() => importSettings('everywhere: off')).toThrow(SyntaxError);
    expect(() => importSettings('{"name": "whence"}')).toThrow(TypeError);
    expect(() => importSettings('[]')).toThrow(TypeError);
  });
});

describe('a policy', () => {
  test('has the parts its schema names, and no others', () => {
    const schema = JSON.parse(readFileSync(new URL('../../docs/policy.schema.json', import.meta.url), 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(NO_POLICY).sort());
  });

  test('is set as soon as one of its parts is', () => {
    expect(isSet(NO_POLICY)).toBe(false);
    for (const part of [{ everywhere: 'off' }, { rules: { 'a.example': 'off' } }, { clickToRun: false }, { locked: true }]) expect(isSet(parsePolicy(part))).toBe(true);
    expect(isSet(parsePolicy({ everywhere: 'loud', locked: 'yes' }))).toBe(false);
  });

  test('absent says nothing', () => {
    expect(parsePolicy(undefined)).toEqual(NO_POLICY);
  });

  test('is read part by part', () => {
    expect(parsePolicy({ everywhere: 'notices', rules: { 'a.example': 'off', bad: 3 }, locked: true, clickToRun: 'yes' }))
      .toEqual({ everywhere: 'notices', rules: { 'a.example': 'off' }, clickToRun: null, locked: true });
  });
});

test.each([
  ['off', { on: false, names: false, notices: false }],
  ['notices', { on: true, names: false, notices: true }],
  ['names', { on: true, names: true, notices: true }],
] as const)('level %s', (level, switches) => {
  const { calm, refused } = DEFAULTS;
  expect(switchesOf(level)).toEqual({ ...switches, hidden: [], calm, refused });
});
