import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapAddress } from '../../core/address.ts';

const wrapped: [string, string, string, string | null][] = [
  ['AMP cache', 'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/2026/11/a.html', 'https://www.example.org/2026/11/a.html', 'amp'],
  ['AMP cache without s is http', 'https://example-org.cdn.ampproject.org/v/example.org/a?x=1', 'http://example.org/a?x=1', 'amp'],
  ['Google AMP viewer', 'https://www.google.com/amp/s/www.example.org/a', 'https://www.example.org/a', 'amp'],
  ['Yandex Turbo', 'https://www-example-ru.turbopages.org/www.example.ru/s/news/1', 'https://www.example.ru/news/1', 'amp'],
  ['translate.goog', 'https://www-example-org.translate.goog/a/b?x=1&_x_tr_sl=ru&_x_tr_tl=pl&_x_tr_hl=pl', 'https://www.example.org/a/b?x=1', 'translation-proxy'],
  ['translate.goog with a hyphen in the host', 'https://my--paper-example-org.translate.goog/?_x_tr_sch=http', 'http://my-paper.example.org/', 'translation-proxy'],
  ['Google Translate by parameter', 'https://translate.google.com/translate?sl=ru&tl=pl&u=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a', 'translation-proxy'],
  ['Microsoft', 'https://www.translatetheweb.com/?from=&to=en&a=https%3A%2F%2Fexample.org%2F', 'https://example.org/', 'translation-proxy'],
  ['Yandex proxy', 'https://translated.turbopages.org/proxy_u/ru-en.ru.0123-4567/https/example.ru/news/1', 'https://example.ru/news/1', 'translation-proxy'],
  ['Wayback Machine', 'https://web.archive.org/web/20260101000000/http://example.org/a?b=c', 'http://example.org/a?b=c', 'archive'],
  ['Wayback Machine, one slash lost', 'https://web.archive.org/web/2026id_/https:/example.org/a', 'https://example.org/a', 'archive'],
  ['archive.today family', 'https://archive.ph/20260101/https://example.org/a', 'https://example.org/a', 'archive'],
  ['Google cache', 'https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:https://example.org/a+word&hl=pl', 'https://example.org/a', 'search-cache'],
  ['Firefox reader', 'about:reader?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a', 'reader'],
  ['12ft', 'https://12ft.io/proxy?q=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a', 'reader'],
  ['an archived translation is a translation', 'https://web.archive.org/web/2026/https://example-org.translate.goog/a?_x_tr_tl=pl', 'https://example.org/a', 'translation-proxy'],
  ['tracking', 'https://example.org/a?utm_source=x&id=7&fbclid=abc#:~:text=word', 'https://example.org/a?id=7', null],
  ['nothing but tracking', 'https://example.org/a?gclid=1', 'https://example.org/a', null],
];

describe('unwrapAddress', () => {
  test.each(wrapped)('%s', (_name, url, inner, wrapper) => {
    expect(unwrapAddress(url)).toMatchObject({ url, inner, wrapper, host: new URL(inner).hostname });
  });

  test.each([
    'https://example.org/a?id=7&x=%20y#part', 'https://example.org', 'http://localhost:8000/a', 'https://xn--bcher-kva.example/ą?q=ż',
    'https://www.google.com/search?q=amp', 'https://archive.ph/AbC12', 'https://web.archive.org/about', 'https://translate.google.com/?sl=ru',
    'https://example.org/amp/story', 'https://example.org/?url=https://other.example/',
  ])('%s is left alone', (url) => {
    expect(unwrapAddress(url)).toMatchObject({ inner: url, wrapper: null });
  });

  test.each([['file:///home/a.html', ''], ['about:blank', ''], ['no address', ''], ['', '']])('%s has no host', (url, host) => {
    expect(unwrapAddress(url)).toMatchObject({ url, inner: url, host, wrapper: null, account: null });
  });

  test.each([
    ['https://someone.substack.com/p/a', 'substack.com/someone'], ['https://someone.wordpress.com/2026/a', 'wordpress.com/someone'],
    ['https://medium.com/@Some.One/a-1', 'medium.com/@some.one'], ['https://medium.com/a-paper/b-1', 'medium.com/a-paper'],
    ['https://someone.medium.com/a', 'medium.com/someone'], ['https://someone.blogspot.com/2026/a.html', 'blogspot.com/someone'],
    ['https://someone.blogspot.com.br/a.html', 'blogspot.com/someone'], ['https://t.me/s/channel/12', 't.me/channel'],
    ['https://dzen.ru/id/5a5b', 'dzen.ru/id/5a5b'], ['https://www.salon24.pl/u/some-one/123,a', 'salon24.pl/some-one'],
    ['https://someone-substack-com.translate.goog/p/a', 'substack.com/someone'],
    ['https://telegra.ph/A-story-11-24', null], ['https://substack.com/home', null], ['https://www.example.org/@a', null], ['https://medium.com/', null],
  ])('account at %s: %s', (url, account) => {
    expect(unwrapAddress(url).account).toBe(account);
  });

  test('never throws, and unwraps nothing twice', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
      const once = unwrapAddress(url);
      expect(unwrapAddress(once.inner).inner).toBe(once.inner);
    }));
  });
});
