/** Two articles of our own in one small single-page app: it follows its links without loading, scrolls without end, and comes late when asked to. */
interface Story { headline: string; source: string; paragraphs: string[] }

const FERRY: Story = {
  headline: 'Ferry line to be taken over by the state',
  source: 'Reuters',
  paragraphs: [
    'President Emmanuel Macron said on Monday that the state would buy the last private ferry line on the coast, after two winters in which it had run at a loss.',
    'The line carries about four hundred people a day, most of them workers of the shipyard, who would otherwise need two hours by bus to reach the other bank.',
    'Speaking in Paris, Macron called the purchase a matter of fairness and promised that fares would stay as they are until the end of the decade.',
    'Unions welcomed the plan but asked what would become of the older crews, whose contracts end in spring and who have not been told whether they may stay.',
    'The owner of the line said that he was glad to be rid of it, and that he would now have time for the garden he had neglected for twenty years.',
  ],
};

const BRIDGE: Story = {
  headline: 'Talks about the border bridge begin again',
  source: 'TASS',
  paragraphs: [
    'Foreign minister Sergey Lavrov said on Tuesday that talks about the bridge over the border river would begin again before the first snow falls.',
    'The bridge was closed nine years ago after a dispute about who should pay for its repair, and the two villages at its ends have been cut off since then.',
    'Lavrov told reporters in Moscow that engineers of both sides had already met twice, and that they agreed about the pillars though not about the roadway.',
    'Villagers remain doubtful, since the same was announced four years ago, and nothing came of it but a sign with the names of those who had announced it.',
    'A first count speaks of eleven months of work, provided that the river stays calm and that the steel comes from the mill on the northern shore in time.',
  ],
};

const STORIES: Readonly<Record<string, Story>> = { '/2026/10/ferry/': FERRY, '/2026/10/bridge/': BRIDGE };

const articleOf = ({ headline, paragraphs, source }: Story): string =>
  `<article><h1>${headline}</h1><div class="article-body">${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div><p>Source: ${source}</p></article>`;

// The app: stories lie in templates, which nobody sees; links and history show one of them.
const APP = `
  const show = () => { const story = document.querySelector('template[data-path="' + location.pathname + '"]');
    const main = document.querySelector('main'), lines = (root) => [...root.querySelectorAll('h1,p')];
    // Some frameworks keep the nodes and change their words.
    if (main.dataset.keep) lines(story.content).forEach((line, i) => { lines(main)[i].firstChild.data = line.textContent; });
    else main.replaceChildren(story.content.cloneNode(true)); document.title = document.querySelector('h1').textContent; };
  document.addEventListener('click', (event) => { const link = event.target.closest('nav a'); if (!link) return;
    event.preventDefault(); history.pushState(null, '', link.href); show(); });
  addEventListener('popstate', show);
  addEventListener('pageshow', (event) => { if (event.persisted) document.documentElement.dataset.restored = 'yes'; });`;

const page = (title: string, main: string, script: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>article{min-height:1200px}</style></head><body><nav>${Object.keys(STORIES).map((path) => `<a href="${path}">${path}</a>`).join(' ')}</nav><main>${main}</main>
${Object.entries(STORIES).map(([path, story]) => `<template data-path="${path}">${articleOf(story)}</template>`).join('')}<script>${script}</script></body></html>`;

export const LIVING = 'http://living.example';
export const FERRY_AT = `${LIVING}/2026/10/ferry/`;
export const BRIDGE_AT = `${LIVING}/2026/10/bridge/`;
export const LATE_AT = `${LIVING}/2026/10/late/`;
export const ENDLESS_AT = `${LIVING}/2026/10/endless/`;
/** No article itself: it shows the stories in a frame, which its links lead on. */
export const FRAMING_AT = `${LIVING}/reader/`;

/** Every page of the app by address. */
export const STORY_PAGES: Readonly<Record<string, () => { body: string }>> = {
  [FERRY_AT]: () => ({ body: page(FERRY.headline, articleOf(FERRY), APP) }),
  [BRIDGE_AT]: () => ({ body: page(BRIDGE.headline, articleOf(BRIDGE), APP) }),
  [LATE_AT]: () => ({
    body: page('Loading', '<p>Loading…</p>', `setTimeout(() => document.querySelector('main').replaceChildren(document.querySelector('template').content.cloneNode(true)), 900);`),
  }),
  [FRAMING_AT]: () => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reader</title></head><body><p>Two stories:</p>
<nav><a href="${FERRY_AT}" target="story">Ferry</a> <a href="${BRIDGE_AT}" target="story">Bridge</a> <a href="${LIVING}/none" target="story">None</a></nav>
<iframe name="story" src="${FERRY_AT}" width="900" height="600"></iframe></body></html>`,
  }),
  [`${LIVING}/none`]: () => ({ body: '<!doctype html><title>None</title><p>Choose a story.</p>' }),
  [ENDLESS_AT]: () => ({
    body: page(FERRY.headline, articleOf(FERRY), `addEventListener('scroll', () => document.querySelector('main').append(document.querySelectorAll('template')[1].content.cloneNode(true)), { once: true });`),
  }),
};
