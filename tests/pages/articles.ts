import type { Words } from './texts.ts';

/** A page with what is true of it. `text` is the main text, paragraphs joined by line breaks. */
export interface Fixture {
  id: string; kind: string; isArticle: boolean; lang: string; url: string; html: string;
  title?: string; byline?: string; date?: string; text?: string;
}

export const slug = (text: string): string => encodeURI(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''));
const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const teasers = (words: Words, from: number, count: number, item: (headline: string, i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(words.headlines[(from + i) % words.headlines.length]!, i)).join('\n');

function article(words: Words, name: string, url: string, html: string, text: readonly string[], more: Partial<Fixture> = {}): Fixture {
  return { id: `${words.lang}-${name}`, kind: 'article', isArticle: true, lang: words.lang, url, html, title: words.headlines[0]!, byline: words.author, date: words.date, text: text.join('\n'), ...more };
}

/** A news site built of components: hashed classes, mega menu, boxes between the paragraphs, a wall of teasers below. */
export function modernNews(words: Words): Fixture {
  const { headlines: [title], paragraphs } = words;
  const url = `https://www.${words.host}/${slug(words.sections[0]!)}/${slug(title!)}-4819${title!.length}`;
  const card = (headline: string, i: number): string =>
    `<div class="css-1k9a"><a class="css-x7" href="/a/${i}-${slug(headline)}"><img alt="" src="/i/${i}.webp"><span class="css-q2">${words.sections[i % 6]}</span><h3 class="css-h3">${headline}</h3></a></div>`;
  const html = `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title} | ${words.site}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:site_name" content="${words.site}"><link rel="canonical" href="${url}">
${json({ '@context': 'https://schema.org', '@graph': [
    { '@type': 'NewsMediaOrganization', '@id': '#org', name: words.site, url: `https://www.${words.host}/` },
    { '@type': 'NewsArticle', headline: title, datePublished: `${words.date}T06:30:00+01:00`, dateModified: `${words.date}T09:10:00+01:00`, author: [{ '@type': 'Person', name: words.author }], publisher: { '@id': '#org' }, articleSection: words.sections[0] }] })}
</head><body class="css-body"><div id="__next"><header class="css-head"><div><a href="/">${words.site}</a><nav><ul>${words.sections.map((section) => `<li><a href="/${slug(section)}">${section}</a></li>`).join('')}</ul></nav></div></header>
<main id="content"><div class="css-g1"><div class="css-g2"><p class="css-k">${words.sections[0]}</p><h1 class="css-h1">${title}</h1><p class="css-lead" data-testid="standfirst">${words.lead}</p>
<div class="css-m1"><div>${words.by} <a href="/autor/1">${words.author}</a></div><time datetime="${words.date}T06:30:00+01:00">${words.written}</time></div>
<div class="share-bar"><button>${words.share}</button><a href="https://social.example/s?u=1">${words.share}</a></div>
<figure><img src="/hero.webp" alt=""><figcaption><span>${words.caption}</span> <span class="css-credit">${words.credit}</span></figcaption></figure>
<div class="css-txt"><p class="css-p">${paragraphs[0]}</p><p class="css-p">${paragraphs[1]}</p>
<div class="css-box recommended"><span>${words.also}</span><a href="/a/9">${words.headlines[3]}</a></div>
<p class="css-p">${paragraphs[2]}</p><div class="ad-slot" id="ad-3"></div><h2 class="css-h2">${words.headlines[4]}</h2><p class="css-p">${paragraphs[3]}</p>
<form class="newsletter-box"><p>${words.letter}</p><input type="email"><button>OK</button></form>
<p class="css-p">${paragraphs[4]}</p></div><p class="css-src">${words.source}</p>
<ul class="tags"><li><a href="/t/1">${words.sections[2]}</a></li><li><a href="/t/2">${words.sections[3]}</a></li></ul></div></div>
<section class="css-rec" data-section="recirculation"><h2>${words.more}</h2>${teasers(words, 1, 12, card)}</section></main>
<footer class="css-foot"><p>© 2026 ${words.site}</p><ul>${words.sections.map((section) => `<li><a href="#">${section}</a></li>`).join('')}</ul></footer></div></body></html>`;
  return article(words, 'modern', url, html, [words.lead, paragraphs[0]!, paragraphs[1]!, paragraphs[2]!, words.headlines[4]!, paragraphs[3]!, paragraphs[4]!]);
}

/** A blog of the usual software: entry-content, sidebar with widgets, comments as long as the text, no linked data. */
export function blogPost(words: Words): Fixture {
  const { headlines, paragraphs } = words;
  const title = headlines[1]!;
  const url = `https://${words.host.replace('.example', '-blog.example')}/2026/11/${slug(title)}/`;
  const comment = (i: number): string => `<li class="comment depth-1" id="comment-${i}"><div class="comment-author vcard"><b class="fn">anna${i}</b> <a href="#comment-${i}">${words.written}, 1${i}:20</a></div><div class="comment-content"><p>${paragraphs[(i + 2) % 5]}</p></div></li>`;
  const html = `<!DOCTYPE html><html lang="${words.lang}"><head><title>${title} – ${words.site} Blog</title><meta name="generator" content="WordPress 6.9"><link rel="canonical" href="${url}"></head>
<body class="wp-singular post-template-default single single-post postid-812 has-sidebar sidebar-right"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${words.site} Blog</a></p><p class="site-description">${headlines[5]}</p>
<nav class="main-navigation"><div class="menu-menu-1-container"><ul id="menu-1" class="menu">${words.sections.map((section) => `<li class="menu-item"><a href="/c/${slug(section)}">${section}</a></li>`).join('')}</ul></div></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-812" class="post-812 post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${words.date}T18:05:00+00:00">${words.written}</time></span> <span class="byline"><span class="author vcard"><a class="url fn n" href="/author/1/" rel="author">${words.author}</a></span></span></div></header>
<div class="entry-content"><p>${paragraphs[4]}</p><div class="wp-caption alignright"><img src="/a.jpg" alt=""><p class="wp-caption-text">${words.caption}</p></div><p>${paragraphs[2]}</p><blockquote><p>${paragraphs[0]}</p></blockquote><p>${paragraphs[3]}</p><p>${paragraphs[1]}</p><p>${words.source}</p>
<div class="sharedaddy sd-sharing-enabled"><h3>${words.share}</h3><ul><li><a href="?share=x">X</a></li><li><a href="?share=f">Facebook</a></li></ul></div></div>
<footer class="entry-footer"><span class="cat-links"><a href="/c/1">${words.sections[3]}</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-links"><a href="/x" rel="prev">${headlines[2]}</a><a href="/y" rel="next">${headlines[3]}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">${words.comments} (4)</h2><ol class="comment-list">${[1, 2, 3, 4].map(comment).join('')}</ol><div id="respond" class="comment-respond"><form action="/wp-comments-post.php"><textarea></textarea><input name="email"></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">${words.more}</h2><ul>${teasers(words, 2, 5, (headline, i) => `<li><a href="/p/${i}">${headline}</a></li>`)}</ul></section>
<section class="widget widget_text"><p>${words.lead}</p></section></aside></div><footer id="colophon" class="site-footer"><p>WordPress</p></footer></div></body></html>`;
  return article(words, 'blog', url, html, [paragraphs[4]!, paragraphs[2]!, paragraphs[0]!, paragraphs[3]!, paragraphs[1]!], { title });
}

/** A page as it was built in 2002 and still stands: tables, font, br br, a headline in bold. */
export function oldTables(words: Words): Fixture {
  const { headlines, paragraphs } = words;
  const title = headlines[2]!;
  const url = `http://${words.host}/artykul.php?id=40217`;
  const html = `<html><head><title>${words.site} - ${title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#ffffff">
<table width="760" align="center"><tr><td colspan="2"><font size="5"><a href="index.php">${words.site}</a></font></td></tr><tr><td width="160" valign="top">${words.sections.map((section) => `<a href="index.php?d=${slug(section)}">${section}</a><br>`).join('')}<br>
${teasers(words, 3, 5, (headline, i) => `<a href="artykul.php?id=${i}">${headline}</a><br>`)}</td><td valign="top"><font size="4"><b>${title}</b></font><br><font size="1">${words.author}, ${words.written}</font><br><br>
${paragraphs[3]}<br><br>${paragraphs[0]}<br><br><img src="zdj.jpg" align="left">${paragraphs[1]}<br><br>${paragraphs[4]}<br><br><i>${words.source}</i><br><br><a href="druk.php?id=40217">druk</a> | <a href="javascript:history.back()">«</a></td></tr></table></body></html>`;
  return article(words, 'old', url, html, [paragraphs[3]!, paragraphs[0]!, paragraphs[1]!, paragraphs[4]!], { title, byline: '', date: words.date });
}

/** A portal: microdata, "read also" lines and advertisements between all paragraphs, a gallery, hundreds of links around a short text. */
export function portalArticle(words: Words): Fixture {
  const { headlines, paragraphs } = words;
  const title = headlines[3]!;
  const url = `https://wiadomosci.${words.host}/${slug(title)},art,77120018.html`;
  const tile = (headline: string, i: number): string => `<div class="tile tile--${i % 3}"><a href="https://${['sport', 'moto', 'dom'][i % 3]}.${words.host}/${slug(headline)},${i}" title="${headline}"><span class="tile__img"></span><span class="tile__title">${headline}</span></a></div>`;
  const also = (i: number): string => `<p class="read-also"><strong>${words.also} <a href="/${i}">${headlines[i]}</a></strong></p>`;
  const html = `<!DOCTYPE html><html lang="${words.lang}"><head><title>${title} - ${words.site}</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta name="author" content="${words.author}"></head>
<body><div id="topbar"><div class="topLinks">${teasers(words, 0, 20, (headline, i) => `<a href="https://s${i}.${words.host}/">${headline.split(' ')[0]}</a>`)}</div></div><div id="wrap"><div class="screening-ad"></div>
<div class="breadcrumbs"><a href="/">${words.site}</a> &gt; <a href="/kraj">${words.sections[0]}</a></div><div class="layout"><div class="mainCol" itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1>
<div class="authDate"><span itemprop="author" itemscope><span itemprop="name">${words.author}</span></span> <time itemprop="datePublished" datetime="${words.date}T10:00">${words.written}</time></div>
<div class="ad">reklama</div><div itemprop="articleBody" class="articleBody"><div class="gallery"><div class="galleryItem"><img src="1.jpg"><div class="imgDesc">${words.caption}</div><div class="imgSource">${words.credit}</div></div></div>
<p><strong>${words.lead}</strong></p>${also(4)}<p>${paragraphs[1]}</p><div class="adBox"><span>reklama</span></div><p>${paragraphs[2]}</p>${also(5)}<p>${paragraphs[0]}</p><div class="adBox"></div><p>${paragraphs[4]}</p><p>${words.source}</p></div>
<div class="tags">${words.tags}: <a href="/t1">${words.sections[1]}</a>, <a href="/t2">${words.sections[2]}</a></div><div class="commentsTeaser"><a href="/k">${words.comments} (218)</a></div></div>
<div class="rightCol"><div class="box"><div class="boxTitle">${words.more}</div>${teasers(words, 4, 8, tile)}</div></div></div><div class="recommendedTiles">${teasers(words, 1, 40, tile)}</div><div id="footer">${teasers(words, 0, 24, (headline, i) => `<a href="/f${i}">${headline.split(' ')[0]}</a>`)}</div></div></body></html>`;
  return article(words, 'portal', url, html, [words.lead, paragraphs[1]!, paragraphs[2]!, paragraphs[0]!, paragraphs[4]!], { title });
}

/** A live blog: many stamped entries under one headline. */
export function liveBlog(words: Words): Fixture {
  const title = `${words.headlines[7]!} – live`;
  const url = `https://www.${words.host}/live/${words.date.replaceAll('-', '/')}/${slug(words.headlines[7]!)}`;
  const entries = Array.from({ length: 10 }, (_, i) => ({ time: `${8 + i}:1${i % 6}`, text: words.paragraphs[i % 5]!.split(/(?<=[.。])\s*/)[i % 2]! + (words.lang === 'ja' ? '' : ' ') + words.paragraphs[(i + 3) % 5]!, head: words.headlines[i % 8]! }));
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${title} | ${words.site}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">
${json({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: title, datePublished: `${words.date}T08:00:00Z`, author: { '@type': 'Person', name: words.author }, publisher: { '@type': 'Organization', name: words.site }, liveBlogUpdate: entries.map(({ head, text }) => ({ '@type': 'BlogPosting', headline: head, articleBody: text })) })}</head>
<body><header><nav>${words.sections.map((section) => `<a href="/${slug(section)}">${section}</a>`).join(' ')}</nav></header><main><article><header><h1>${title}</h1><p class="standfirst">${words.lead}</p><address>${words.by} <a rel="author" href="/a">${words.author}</a></address></header>
<div class="liveblog-body">${entries.map(({ time, text, head }, i) => `<div class="block" id="block-${i}"><p class="block-time"><time datetime="${words.date}T${time}:00Z">${time}</time></p><h2 class="block-title">${head}</h2><div class="block-elements"><p>${text}</p></div></div>`).join('\n')}</div></article>
<section class="most-viewed"><h2>${words.more}</h2><ol>${teasers(words, 2, 8, (headline, i) => `<li><a href="/m/${i}">${headline}</a></li>`)}</ol></section></main><footer><p>© ${words.site}</p></footer></body></html>`;
  return article(words, 'live', url, html, [words.lead, ...entries.flatMap(({ head, text }) => [head, text])], { title });
}

/** Two paragraphs, then a wall. */
export function paywallStub(words: Words): Fixture {
  const title = words.headlines[5]!;
  const url = `https://www.${words.host}/${slug(words.sections[2]!)}/${words.date.slice(0, 7).replace('-', '/')}/${slug(title)}.html`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${title} – ${words.site}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="article:published_time" content="${words.date}T05:00:00Z"><meta name="author" content="${words.author}">
${json({ '@context': 'https://schema.org', '@type': 'NewsArticle', isAccessibleForFree: false, headline: title, datePublished: `${words.date}T05:00:00Z`, author: { '@type': 'Person', name: words.author } })}</head>
<body class="story premium"><header class="masthead"><a href="/">${words.site}</a></header><article class="story"><h1>${title}</h1><p class="story-meta">${words.by} ${words.author} · ${words.written}</p><div class="story-body"><p>${words.paragraphs[1]}</p><p>${words.paragraphs[2]}</p></div>
<div class="paywall" role="region"><h2>${words.letter}</h2><ul><li>4,90 / 30</li><li>49,00 / 365</li></ul><a class="cta" href="/sub">OK</a></div></article><section class="related-stories">${teasers(words, 0, 4, (headline, i) => `<article class="teaser"><h3><a href="/r/${i}">${headline}</a></h3><p>${words.lead}</p></article>`)}</section></body></html>`;
  return article(words, 'stub', url, html, [words.paragraphs[1]!, words.paragraphs[2]!], { title });
}

/** A press release: an office's own template, headline in h2, no metadata at all. */
export function pressRelease(words: Words): Fixture {
  const title = words.headlines[6]!;
  const url = `https://www.gov-${words.lang}.example/news/${slug(title)}`;
  const html = `<!doctype html><html lang="${words.lang}"><head><title>${title}</title></head><body><div class="govHeader"><h1>Office of Fixtures</h1><ul class="nav">${words.sections.map((section) => `<li><a href="/${slug(section)}">${section}</a></li>`).join('')}</ul></div>
<div class="pageContent"><div class="col-8"><h2>${title}</h2><p class="date">${words.written}</p><div class="editor"><p>${words.paragraphs[0]}</p><p>${words.paragraphs[3]}</p><ul><li>${words.paragraphs[1]!.split(/[.。]/)[0]}.</li><li>${words.paragraphs[2]!.split(/[.。]/)[0]}.</li></ul><p>${words.paragraphs[4]}</p></div></div>
<div class="col-4 sidebar"><h3>${words.more}</h3><ul>${teasers(words, 0, 5, (headline, i) => `<li><a href="/news/${i}">${headline}</a></li>`)}</ul></div></div><div class="govFooter"><p>© Office of Fixtures</p></div></body></html>`;
  const items = [1, 2].map((i) => `${words.paragraphs[i]!.split(/[.。]/)[0]}.`);
  return article(words, 'release', url, html, [words.paragraphs[0]!, words.paragraphs[3]!, ...items, words.paragraphs[4]!], { title, byline: '' });
}
