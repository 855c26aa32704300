import { useSay } from './text.ts';

export interface AboutProps { version: string }

/** What is in the package, by whom, under which licence. */
const PARTS = [
  { name: 'Preact', licence: 'MIT', url: 'https://preactjs.com' },
  { name: 'Chart.js', licence: 'MIT', url: 'https://www.chartjs.org' },
  { name: 'idb', licence: 'ISC', url: 'https://github.com/jakearchibald/idb' },
  { name: 'tldts', licence: 'MIT', url: 'https://github.com/remusao/tldts' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', url: 'https://github.com/mozilla/webextension-polyfill' },
  { name: 'WXT', licence: 'MIT', url: 'https://wxt.dev' },
] as const;

const DATA = [
  { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org' },
  { name: 'Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com' },
  { name: 'Public Suffix List', licence: 'MPL-2.0', url: 'https://publicsuffix.org' },
  { name: 'Unicode CLDR', licence: 'Unicode-3.0', url: 'https://cldr.unicode.org' },
  { name: 'Universal NER', licence: 'CC BY-SA 4.0', url: 'https://www.universalner.org' },
] as const;

/** Version, licences and where the facts come from; what is new stands here, and interrupts nobody. */
export function About({ version }: AboutProps) {
  const say = useSay();
  const list = (parts: readonly { name: string; licence: string; url: string }[]) => (
    <ul>{parts.map(({ name, licence, url }) => <li key={name}><a href={url} target="_blank" rel="noreferrer">{name}</a> <span class="quiet">{licence}</span></li>)}</ul>
  );
  return (
    <>
      <p>Whence {version} · MIT</p>
      <p>{say('aboutCatalogue')}</p>
      <h3>{say('aboutData')}</h3>
      {list(DATA)}
      <p><a href="/licences.txt" target="_blank" rel="noreferrer">licences.txt</a></p>
      <h3>{say('aboutParts')}</h3>
      {list(PARTS)}
      <h3>{say('whatIsNew')}</h3>
      <p>{say('newInFirst')}</p>
    </>
  );
}
