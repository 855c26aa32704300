import { slug, type Fixture } from './articles.ts';
import type { Words } from './texts.ts';

const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const headline = (words: Words, i: number): string => words.headlines[i % words.headlines.length]!;
const paragraph = (words: Words, i: number): string => words.paragraphs[i % words.paragraphs.length]!;
const page = (words: Words, kind: string, name: string, url: string, html: string): Fixture => ({ id: `${words.lang}-${name}`, kind, isArticle: false, lang: words.lang, url, html });

/** A front page as news sites build it now: zones of cards, opening story with a long lead, opinion, live strip, linked data about everything. */
export function modernHome(words: Words): Fixture {
  const url = `https://www.${words.host}/`;
  const card = (i: number): string => `<article class="card card--${i % 4}"><a href="/n/${i}-${slug(headline(words, i))}"><picture><img alt="" src="/c${i}.avif"></picture></a><div class="card__body"><span class="kicker">${words.sections[i % 6]}</span><h${i === 0 ? 2 : 3} class="card__title"><a href="/n/${i}">${headline(words, i)}</a></h${i === 0 ? 2 : 3}>${i % 3 === 0 ? `<p class="card__lead">${paragraph(words, i)}</p>` : ''}<time datetime="${words.date}">${8 + (i % 12)}:0${i % 6}</time></div></article>`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${words.site} – ${words.sections.slice(0, 3).join(', ')}</title><meta property="og:type" content="website"><meta property="og:title" content="${words.site}"><meta name="description" content="${words.lead}">
${json({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: words.site, url }, { '@type': 'NewsMediaOrganization', name: words.site }, { '@type': 'ItemList', itemListElement: many(10, (i) => ({ '@type': 'ListItem', position: i + 1, item: { '@type': 'NewsArticle', headline: headline(words, i), url: `${url}n/${i}` } })) }] })}</head>
<body class="home"><header><h1 class="logo"><a href="/">${words.site}</a></h1><nav><ul>${words.sections.map((section) => `<li><a href="/${slug(section)}">${section}</a></li>`).join('')}</ul></nav></header><main>
<section class="zone zone--top">${many(6, card).join('')}</section>${words.sections.map((section, s) => `<section class="zone"><h2><a href="/${slug(section)}">${section}</a></h2><div class="grid">${many(6, (i) => card(i + s + 1)).join('')}</div></section>`).join('')}
<section class="zone opinion"><h2>${words.more}</h2>${many(4, (i) => `<div class="op"><a href="/o/${i}"><h3>${headline(words, i + 3)}</h3></a><p>${words.lead}</p></div>`).join('')}</section></main><footer><p>© ${words.site}</p></footer></body></html>`;
  return page(words, 'home', 'home', url, html);
}

/** A portal's front page: divs only, no headings, hundreds of links, an opening story told in three paragraphs. */
export function portalHome(words: Words): Fixture {
  const url = `https://www.portal-${words.lang}.example/`;
  const link = (i: number): string => `<a class="hpLink" href="https://s${i % 7}.portal-${words.lang}.example/${i}"><span>${headline(words, i)}</span></a>`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>Portal ${words.site}</title><meta property="og:type" content="website"></head><body><div id="root"><div class="hp_top">${many(14, (i) => `<a href="/${i}">${headline(words, i).split(' ')[0]}</a>`).join('')}</div>
<form action="/szukaj"><input name="q"></form><div class="hp_main"><div class="hp_hero"><a href="/hero"><div class="hp_hero_title">${headline(words, 0)}</div><div class="hp_hero_lead">${words.lead} ${paragraph(words, 0)}</div></a></div><div class="hp_list">${many(40, link).join('')}</div></div>
<div class="hp_promo"><p>${paragraph(words, 2)}</p><p>${paragraph(words, 3)}</p><a href="/x">${words.more}</a></div>${words.sections.map((section) => `<div class="hp_section"><div class="hp_section_name"><a href="/${slug(section)}">${section}</a></div>${many(12, (i) => link(i + section.length)).join('')}</div>`).join('')}
<div class="hp_weather">12°C</div><div class="hp_footer">${many(30, (i) => `<a href="/f/${i}">${headline(words, i).split(' ')[1] ?? 'x'}</a>`).join(' ')}</div></div></body></html>`;
  return page(words, 'home', 'portal-home', url, html);
}

/** A blog's index with whole posts one under the other. */
export function blogHome(words: Words): Fixture {
  const url = `https://${words.host.replace('.example', '-blog.example')}/`;
  const post = (i: number): string => `<article id="post-${i}" class="post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="/2026/11/${i}/" rel="bookmark">${headline(words, i)}</a></h2><span class="posted-on"><time class="entry-date" datetime="2026-11-${10 + i}">${words.written}</time></span></header><div class="entry-content"><p>${paragraph(words, i)}</p><p>${paragraph(words, i + 1)}</p><p><a class="more-link" href="/2026/11/${i}/">${words.more}</a></p></div><footer class="entry-footer"><a href="/2026/11/${i}/#respond">${words.comments} (${i})</a></footer></article>`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${words.site} Blog</title><meta name="generator" content="WordPress 6.9"></head><body class="home blog hfeed"><header class="site-header"><h1 class="site-title"><a href="/">${words.site} Blog</a></h1></header><main class="site-main">${many(6, post).join('')}<nav class="navigation pagination"><a class="page-numbers" href="/page/2/">2</a><a class="next" href="/page/2/">»</a></nav></main>
<aside class="widget-area"><ul>${many(8, (i) => `<li><a href="/m/${i}">2026-${i}</a></li>`).join('')}</ul></aside></body></html>`;
  return page(words, 'home', 'blog-home', url, html);
}

/** A section's front: opening story, list of teasers with leads, paging. */
export function sectionFront(words: Words): Fixture {
  const section = words.sections[1]!;
  const url = `https://www.${words.host}/${slug(section)}/`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${section} - ${words.site}</title><meta property="og:type" content="website"><meta property="og:title" content="${section} - ${words.site}">${json({ '@context': 'https://schema.org', '@type': 'CollectionPage', name: section })}</head>
<body class="section"><header><a href="/">${words.site}</a><nav>${words.sections.map((name) => `<a href="/${slug(name)}/">${name}</a>`).join('')}</nav></header><main><h1>${section}</h1><p class="section-intro">${words.lead}</p><div class="stream">${many(14, (i) => `<div class="stream-item"><a class="stream-img" href="/n/${i}"><img src="/${i}.jpg" alt=""></a><div><h2><a href="/n/${i}">${headline(words, i)}</a></h2><p>${paragraph(words, i).split(/(?<=[.。])\s*/)[0]}</p><span class="date">${words.written}</span> <span class="author">${words.author}</span></div></div>`).join('')}</div>
<div class="pagination"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">${words.more}</a></div></main><footer>© ${words.site}</footer></body></html>`;
  return page(words, 'listing', 'section', url, html);
}

/** Results of a search, as text with links. */
export function searchResults(words: Words): Fixture {
  const word = headline(words, 2).split(' ')[0]!;
  const url = `https://www.${words.host}/search?q=${encodeURIComponent(word)}&page=2`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${word} - ${words.site}</title></head><body><form role="search" action="/search"><input name="q" value="${word}"><select name="s"><option>1</option></select><button>OK</button></form><div id="results"><p>1 284</p>${many(15, (i) => `<div class="result"><a href="/n/${i}">${headline(words, i)}</a><div class="snippet">… ${paragraph(words, i).slice(20, 150)} …</div><cite>${words.host}/n/${i}</cite></div>`).join('')}</div><div class="pager">${many(9, (i) => `<a href="?page=${i}">${i}</a>`).join(' ')}</div></body></html>`;
  return page(words, 'listing', 'search', url, html);
}

/** A forum's thread with long posts. */
export function forumThread(words: Words): Fixture {
  const url = `https://forum.${words.host}/viewtopic.php?f=4&t=1882&start=20`;
  const post = (i: number): string => `<div class="post has-profile bg${1 + (i % 2)}" id="p${900 + i}"><dl class="postprofile"><dt><a class="username" href="/u/${i}">user_${i}</a></dt><dd>Posts: ${17 * i}</dd><dd>Joined: 2019-0${1 + i}</dd></dl><div class="postbody"><h3><a href="#p${i}">Re: ${headline(words, 4)}</a></h3><p class="author">» ${words.written}, 1${i}:4${i}</p><div class="content">${paragraph(words, i)}<br><br>${paragraph(words, i + 2)}</div><div class="signature">${headline(words, i)}</div></div></div>`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${headline(words, 4)} - Forum</title></head><body id="phpbb" class="section-viewtopic"><div id="page-header"><a href="/">Forum</a></div><div id="page-body"><h2 class="topic-title"><a href="/viewtopic.php?t=1882">${headline(words, 4)}</a></h2><div class="action-bar"><a class="button" href="/reply">Re</a><div class="pagination"><a href="?start=0">1</a> <a href="?start=10">2</a> <strong>3</strong></div></div>${many(8, post).join('')}<form id="qr"><textarea></textarea><input type="submit"></form></div></body></html>`;
  return page(words, 'forum', 'forum', url, html);
}

/** Goods: description of several paragraphs, data sheet, reviews. */
export function productPage(words: Words): Fixture {
  const url = `https://sklep.${words.host}/produkt/kajak-${words.lang}-320`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>Kayak 320 | Shop</title><meta property="og:type" content="product">${json({ '@context': 'https://schema.org', '@type': 'Product', name: 'Kayak 320', offers: { '@type': 'Offer', price: '499.00', priceCurrency: 'EUR' }, aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6 } })}</head>
<body class="product"><nav><a href="/cart">0</a></nav><div class="product-main"><h1>Kayak 320</h1><div class="price">499,00 €</div><form><select><option>1</option></select><input type="number"><button>OK</button></form><div class="description"><p>${paragraph(words, 3)}</p><p>${paragraph(words, 1)}</p></div><table><tr><th>cm</th><td>320</td></tr><tr><th>kg</th><td>14</td></tr></table></div>
<div class="reviews">${many(5, (i) => `<div class="review"><b>★★★★${i % 2 ? '★' : ''}</b> <span>anna${i}</span><p>${paragraph(words, i)}</p></div>`).join('')}</div><div class="related-products">${many(8, (i) => `<div class="item"><a href="/produkt/${i}">Kayak ${i}</a><span>${99 + i},00 €</span></div>`).join('')}</div></body></html>`;
  return page(words, 'product', 'product', url, html);
}

/** Contact and terms: prose of a house about itself. */
export function contactPage(words: Words): Fixture {
  const url = `https://www.${words.host}/kontakt/`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>Kontakt - ${words.site}</title></head><body class="page"><nav>${words.sections.map((name) => `<a href="/${slug(name)}">${name}</a>`).join('')}</nav><div class="page-content"><h1>Kontakt</h1><p>${words.site}, 12-345 Fixture</p><p>tel. 00 000 00 00</p><p>redakcja@${words.host}</p><form><input name="name"><input name="email"><textarea></textarea><button>OK</button></form><p>${words.lead}</p></div></body></html>`;
  return page(words, 'service', 'contact', url, html);
}
