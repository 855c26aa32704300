import { Preview } from './Preview.tsx';
import { useSay } from './text.ts';

interface Props { onOptions: () => void; shortcut: string }

/** Three sentences and a live example; nothing to accept, nothing to choose. */
export function Welcome({ onOptions, shortcut }: Props) {
  const say = useSay();
  return (
    <main class="page">
      <h1>{say('welcomeTitle')}</h1>
      <p class="sentence">{say('welcomeRead')}</p>
      <p class="sentence">{shortcut ? say('welcomeButtonKey', shortcut) : say('welcomeButton')}</p>
      <p class="sentence">{say('welcomeLocal')}</p>
      <h2>{say('welcomeExample')}</h2>
      <Preview />
      <p class="quiet">{say('welcomeExampleHint')}</p>
      <p><button type="button" class="ordinary" onClick={onOptions}>{say('menuOptions')}</button></p>
    </main>
  );
}
