import { defineBackground } from 'wxt/utils/define-background';
import { parseArticle } from '../../core/parse-article.ts';
import type { ToBackground } from '../../core/protocol.ts';
import { read } from '../../core/read.ts';
import { openCatalogue } from '../../platform/catalogue.ts';
import { watchCommands } from '../../platform/commands.ts';
import { createFinders } from '../../platform/finders.ts';
import { injectReader } from '../../platform/inject.ts';
import { answer, askPage } from '../../platform/messages.ts';
import { once } from '../../platform/once.ts';
import { createSay } from '../../platform/text.ts';

export default defineBackground(() => {
  const say = createSay();
  const finders = once(createFinders);
  const catalogue = once(openCatalogue);
  answer<ToBackground>({
    'article/read': async (request) => {
      const article = parseArticle(request);
      // Side by side: a worker just woken has to load both.
      const [{ notices, names }, { lookUp }] = await Promise.all([finders(), catalogue()]);
      return read(article, { notices, names, lookUp }, say.language);
    },
    'page/equip': async (_, tab) => {
      if (tab !== null) await injectReader(tab);
      return null;
    },
    'outlet/at': async (url) => (await catalogue()).viewAt(String(url)),
  });
  watchCommands((tab, direction) => askPage(tab, 'page/step', direction));
});
