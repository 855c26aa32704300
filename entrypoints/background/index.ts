import { parse } from 'tldts';
import { defineBackground } from 'wxt/utils/define-background';
import highlightCss from '../../assets/highlight.css?inline';
import { aliasKeys } from '../../core/alias.ts';
import { articleFromText } from '../../core/article-from-text.ts';
import { recordOf } from '../../core/overview.ts';
import { parseArticle } from '../../core/parse-article.ts';
import type { ToBackground } from '../../core/protocol.ts';
import { chainsOf, read } from '../../core/read.ts';
import type { Reading } from '../../core/reading.ts';
import { sayOwnerAlone } from '../../core/say-fact.ts';
import { changeRule, rulingAt } from '../../core/site-rules.ts';
import { canStartArticleScript, registerArticleScript, startArticleScript, startInOpenTabs } from '../../platform/article-script.ts';
import { showStanding } from '../../platform/badge.ts';
import { openCatalogue } from '../../platform/catalogue.ts';
import { today } from '../../platform/clock.ts';
import { watchCommands } from '../../platform/commands.ts';
import { createFinders } from '../../platform/finders.ts';
import { injectReader } from '../../platform/inject.ts';
import { watchInstallation, watchStart } from '../../platform/installation.ts';
import { watchMenus } from '../../platform/menus.ts';
import { answer, askPage } from '../../platform/messages.ts';
import { once } from '../../platform/once.ts';
import { openOverview } from '../../platform/overview.ts';
import { loadPolicy, loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { createSay } from '../../platform/text.ts';

/** Longer selections are no name. */
const LONGEST_SELECTION = 300;

export default defineBackground(() => {
  const say = createSay();
  const finders = once(createFinders);
  const catalogue = once(openCatalogue);
  const overview = once(openOverview);

  const keepInOverview = async (reading: Reading): Promise<void> => {
    if ((await loadSettings()).overview) await (await overview()).keep(recordOf(reading, today(), (owner) => sayOwnerAlone(owner, say)), reading.url);
  };

  answer<ToBackground>({
    'article/read': async (request, _, { isPrivate }) => {
      const article = parseArticle(request);
      // Side by side: a worker just woken has to load both.
      const [{ notices, names }, { lookUp }] = await Promise.all([finders(), catalogue()]);
      const reading = await read(article, { notices, names, lookUp }, say.language);
      if (!isPrivate) keepInOverview(reading).catch(() => undefined);
      return reading;
    },
    'page/equip': async (isFramed, tab) => {
      // The article follows in some tens of milliseconds: what it will need is loaded meanwhile. A failure shows itself when it is needed.
      finders().catch(() => undefined);
      catalogue().catch(() => undefined);
      if (tab !== null) await injectReader(tab, highlightCss, isFramed === true);
      return null;
    },
    'page/can-start': async (tab) => canStartArticleScript(tab),
    'page/start': async (tab) => startArticleScript(tab).then(() => true),
    'outlet/at': async (url) => (await catalogue()).viewAt(String(url)),
    'outlet/by-id': async (id) => (await catalogue()).viewOf(String(id)),
    'selection/look-up': async (request) => {
      const text = String(request).slice(0, LONGEST_SELECTION);
      const [{ names }, shelf] = await Promise.all([finders(), catalogue()]);
      const { outlets, owners } = await shelf.lookUp(aliasKeys(text));
      const ids = new Set(names.find(articleFromText(text, say.language).article).flatMap(({ entity, candidates }) => (entity ? [entity] : candidates)));
      return {
        outlets: outlets.map((outlet) => ({ outlet, owners: chainsOf([outlet], owners) })),
        names: [...ids].flatMap((id) => names.card(id, say.language) ?? []),
      };
    },
    'outlet/open': async (id) => openOwnPage('outlet.html', { id: String(id) }).then(() => true),
    'site/domain': async (url) => parse(String(url), { allowPrivateDomains: true }).domain,
    'overview/load': async (_, __, { isOwnPage }) => (isOwnPage ? (await overview()).load() : []),
    'overview/forget': async (_, __, { isOwnPage }) => {
      if (isOwnPage) await (await overview()).forget();
      return isOwnPage;
    },
    'page/changed': async (standing, tab) => {
      if (tab !== null) await showStanding(tab, standing, say);
      return true;
    },
  });

  const turn = async (url: string, direction: 'off' | 'other'): Promise<void> => {
    const [settings, policy] = await Promise.all([loadSettings(), loadPolicy()]);
    const { level, rule, managed } = rulingAt(settings, policy, url);
    if (managed || !URL.canParse(url)) return;
    const key = rule?.key ?? new URL(url).host;
    if (direction === 'off' || level !== 'off') await saveSettings(changeRule(settings, key, 'off'));
    else await saveSettings(changeRule(settings, key, settings.everywhere === 'off' ? 'names' : rule ? null : settings.everywhere));
  };

  const followSettings = async (): Promise<boolean> => {
    const [settings, policy] = await Promise.all([loadSettings(), loadPolicy()]);
    const wanted = !(policy.clickToRun ?? settings.clickToRun);
    await registerArticleScript(wanted);
    return wanted;
  };
  // One after the other: two registrations at once would be refused.
  let following: Promise<unknown> = Promise.resolve();
  const follow = (): Promise<boolean> => {
    const done = following.then(followSettings);
    following = done.catch(() => undefined);
    return done;
  };
  watchSettings(() => void follow());
  watchStart(async (isNew) => {
    if (await follow() && isNew) await startInOpenTabs((tab) => askPage(tab, 'page/state', null).then(() => true, () => false));
  });

  const readNow = async (tab: number, isThere: boolean): Promise<void> => {
    if (!isThere) await startArticleScript(tab);
    await askPage(tab, 'page/read', null);
  };
  watchCommands({
    // Where Whence reads only when asked, the keys ask.
    step: (tab, direction) => askPage(tab, 'page/step', direction).catch(() => readNow(tab, false)),
    toggle: async (tab, shown) => {
      const state = await askPage(tab, 'page/state', null).catch(() => null);
      const url = state?.url ?? shown;
      const [settings, policy] = await Promise.all([loadSettings(), loadPolicy()]);
      const isOff = url !== null && rulingAt(settings, policy, url).level === 'off';
      const waits = state === null || (state.state === 'off' && !isOff);
      if (url !== null && (isOff || !waits)) await turn(url, 'other');
      if (waits) await readNow(tab, state !== null);
    },
  });
  watchMenus(say, {
    lookUp: (selection) => void openOwnPage('outlet.html', { name: selection.slice(0, LONGEST_SELECTION) }),
    whoIsBehind: (url) => void openOwnPage('outlet.html', { at: url }),
    turnOff: (url) => void turn(url, 'off'),
  });
  watchInstallation(() => {
    // The first article should not wait for the catalogue to be unpacked.
    catalogue().catch(() => undefined);
    void openOwnPage('welcome.html');
  });
});
