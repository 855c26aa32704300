import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_POLICY, type Level } from '../../core/settings.ts';
import { parseRuleKey } from '../../core/rule-key.ts';
import { changeRule, rulingAt, scopesAt } from '../../core/site-rules.ts';

const settings = (rules: Record<string, Level>) => ({ ...DEFAULTS, rules });
const at = (rules: Record<string, Level>, url: string) => rulingAt(settings(rules), NO_POLICY, url);

describe('the rule that wins', () => {
  const rules: Record<string, Level> = { '*.onet.example': 'off', 'www.onet.example': 'notices', 'www.onet.example/sport': 'names', 'www.onet.example/sport/news': 'off' };

  test.each([
    ['the longest path', 'https://www.onet.example/sport/news/1', 'www.onet.example/sport/news'],
    ['a path holds for all below it', 'https://www.onet.example/sport/x', 'www.onet.example/sport'],
    ['a path ends at a slash, not inside a word', 'https://www.onet.example/sportowcy', 'www.onet.example'],
    ['the host before the domain', 'https://www.onet.example/', 'www.onet.example'],
    ['the domain for every host in it', 'https://a.b.onet.example/', '*.onet.example'],
    ['and for its own name', 'https://onet.example/', '*.onet.example'],
  ])('%s', (_, url, key) => {
    expect(at(rules, url).rule?.key).toBe(key);
  });

  test.each([
    ['a host that only ends like the domain', 'https://bonet.example/'],
    ['another host', 'https://news.example/'],
    ['no web address', 'about:blank'],
    ['no address', ''],
  ])('none for %s', (_, url) => {
    expect(at(rules, url)).toEqual({ level: 'names', rule: null, managed: false });
  });

  test('the closest domain', () => {
    expect(at({ '*.example': 'off', '*.news.example': 'notices' }, 'https://www.news.example/').rule?.key).toBe('*.news.example');
  });
});

describe('a policy', () => {
  const policy = { ...NO_POLICY, rules: { '*.school.example': 'off' as const }, everywhere: 'notices' as const };

  test('comes before the reader’s rule', () => {
    expect(rulingAt(settings({ 'www.school.example': 'names' }), policy, 'https://www.school.example/')).toMatchObject({ level: 'off', managed: true });
  });

  test('its everywhere stands behind the reader’s rules', () => {
    expect(rulingAt(settings({ 'a.example': 'off' }), policy, 'https://a.example/')).toMatchObject({ level: 'off', managed: false });
    expect(rulingAt(settings({}), policy, 'https://b.example/')).toEqual({ level: 'notices', rule: null, managed: true });
  });

  test('locked leaves the reader’s rules unheard', () => {
    expect(rulingAt(settings({ 'a.example': 'off' }), { ...policy, locked: true }, 'https://a.example/').level).toBe('notices');
  });
});

test('scopes at an address, narrowest first', () => {
  expect(scopesAt('https://www.onet.example/sport/?q=1#x', 'onet.example')).toEqual([
    { scope: 'path', key: 'www.onet.example/sport' }, { scope: 'host', key: 'www.onet.example' }, { scope: 'domain', key: '*.onet.example' },
  ]);
  expect(scopesAt('https://a.example/', null)).toEqual([{ scope: 'host', key: 'a.example' }]);
  expect(scopesAt('chrome://newtab', null)).toEqual([]);
});

test('a rule is set, changed and taken away', () => {
  const one = changeRule(DEFAULTS, 'a.example', 'off');
  expect(one.rules).toEqual({ 'a.example': 'off' });
  expect(changeRule(one, 'a.example', 'names').rules).toEqual({ 'a.example': 'names' });
  expect(changeRule(one, 'a.example', null).rules).toEqual({});
  expect(changeRule(one, 'no key', 'off')).toBe(one);
  expect(changeRule(one, '__proto__', 'off')).toBe(one);
});

test.each(['', 'a b', '*.', '*.a/b', 'user@host', 'a?b', '*', 'a.*.b'])('%j is no rule key', (key) => {
  expect(parseRuleKey(key)).toBeNull();
});
