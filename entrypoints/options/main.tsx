import { render } from 'preact';
import { Options, type OptionsActions } from '../../components/Options.tsx';
import { TextProvider } from '../../components/text.ts';
import { takeBack } from '../../core/calm.ts';
import { exportSettings, importSettings, switchesOf, type Settings } from '../../core/settings.ts';
import { changeRule } from '../../core/site-rules.ts';
import { paintPreview } from '../../page/preview.ts';
import { listCommands, openShortcuts } from '../../platform/commands.ts';
import { saveFile } from '../../platform/files.ts';
import { version } from '../../platform/installation.ts';
import { forgetEverything, loadPolicy, loadSettings, saveSettings, storedBytes, watchSettings } from '../../platform/settings.ts';
import { askBackground } from '../../platform/messages.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { createSay, speak } from '../../platform/text.ts';

const say = createSay();
const root = document.querySelector('#app')!;
speak(document, say, say('optionsTitle'));

async function open(): Promise<void> {
  const [stored, policy, commands] = await Promise.all([loadSettings(), loadPolicy(), listCommands()]);
  let settings = stored;
  let bytes = await storedBytes();
  let notice: string | null = null;

  const save = (changed: Settings, said: string | null = null): void => {
    settings = changed;
    notice = said;
    draw();
    void saveSettings(changed).then(refresh);
  };
  const refresh = async (): Promise<void> => {
    bytes = await storedBytes();
    draw();
  };
  const actions: OptionsActions = {
    onEverywhere: (level) => save({ ...settings, everywhere: level }),
    onMark: (mark, on) => save({ ...settings, marks: { ...settings.marks, [mark]: on } }),
    onCalm: (calm) => save({ ...settings, calm }),
    onTakeBack: (key) => save({ ...settings, refused: takeBack(settings.refused, key) }),
    onClickToRun: (on) => save({ ...settings, clickToRun: on }),
    onRule: (key, level) => save(changeRule(settings, key, level)),
    onExport: () => saveFile(document, 'whence-settings.json', 'application/json', exportSettings(settings)),
    onImport: (file) => void file.text().then((text) => save(importSettings(text), say('imported')), () => undefined).catch(() => {
      notice = say('importFailed');
      draw();
    }),
    onOverview: (on) => save({ ...settings, overview: on }),
    onShowOverview: () => void openOwnPage('overview.html'),
    onForget: () => void Promise.all([forgetEverything(), askBackground('overview/forget', null)]).then(() => loadSettings()).then((fresh) => {
      settings = fresh;
      notice = say('forgotten');
      return refresh();
    }),
    onShortcuts: () => void openShortcuts(),
  };
  const draw = (): void => {
    render(
      <TextProvider value={say}>
        <Options settings={settings} policy={policy} stored={bytes} commands={commands} notice={notice} version={version()} {...actions} />
      </TextProvider>,
      root,
    );
    paintPreview(document, switchesOf(policy.everywhere ?? settings.everywhere, settings));
  };
  // The popup or another options page may change them too.
  watchSettings((changed) => {
    settings = changed;
    void refresh();
  });
  draw();
}

void open();
