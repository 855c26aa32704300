import { render } from 'preact';
import { TextProvider } from '../../components/text.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { DEFAULTS, switchesOf } from '../../core/settings.ts';
import { paintPreview } from '../../page/preview.ts';
import { listCommands } from '../../platform/commands.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { createSay, speak } from '../../platform/text.ts';

const say = createSay();
speak(document, say, say('welcomeTitle'));
const shortcut = (await listCommands()).find(({ name }) => name === '_execute_action')?.shortcut ?? '';
render(
  <TextProvider value={say}><Welcome shortcut={shortcut} onOptions={() => void openOwnPage('options.html')} /></TextProvider>,
  document.querySelector('#app')!,
);
paintPreview(document, switchesOf(DEFAULTS.everywhere));
