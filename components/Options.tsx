import type { ComponentChildren } from 'preact';
import type { Calm } from '../core/calm.ts';
import { isSet, LEVELS, MARKS, type Level, type Mark, type Policy, type Settings } from '../core/settings.ts';
import { About, type AboutProps } from './About.tsx';
import { CalmOptions } from './CalmOptions.tsx';
import { Preview } from './Preview.tsx';
import { RefusedNames } from './RefusedNames.tsx';
import { RuleList } from './RuleList.tsx';
import { useSay } from './text.ts';

export interface OptionsActions {
  onEverywhere(level: Level): void;
  onMark(mark: Mark, on: boolean): void;
  onCalm(calm: Calm): void;
  onTakeBack(key: string): void;
  onClickToRun(on: boolean): void;
  onRule(key: string, level: Level | null): void;
  onExport(): void;
  onImport(file: File): void;
  onOverview(on: boolean): void;
  onShowOverview(): void;
  onForget(): void;
  onShortcuts(): void;
}

interface Props extends OptionsActions, AboutProps {
  settings: Settings;
  policy: Policy;
  /** Bytes kept in the browser's storage. */
  stored: number;
  commands: { name: string; shortcut: string }[];
  /** What the last action came to, to be read out. */
  notice: string | null;
}

/** Everything that can be set, and everything there is to say about it. Changes hold at once; there is no "save". */
export function Options({ settings, policy, stored, commands, notice, version, ...actions }: Props) {
  const say = useSay();
  const clickToRun = policy.clickToRun ?? settings.clickToRun;
  const everywhere = policy.locked || policy.everywhere !== null ? (policy.everywhere ?? settings.everywhere) : settings.everywhere;
  return (
    <main class="page">
      <h1>{say('optionsTitle')}</h1>
      <p role="status" class="notice">{notice}</p>
      {isSet(policy) && <p class="failure">{say('policyApplies')}</p>}
      <Section id="marks" title={say('optionsMarks')}>
        <fieldset class="levels" disabled={policy.everywhere !== null}>
          <legend>{say('everywhere')}</legend>
          {LEVELS.map((level) => (
            <label key={level}><input type="radio" name="everywhere" value={level} checked={everywhere === level} onChange={() => actions.onEverywhere(level)} />{say(`level_${level}`)}</label>
          ))}
        </fieldset>
        <fieldset class="levels" disabled={everywhere !== 'names'}>
          <legend>{say('markThese')}</legend>
          {MARKS.map((mark) => (
            <label key={mark}><input type="checkbox" checked={settings.marks[mark]} onChange={(event) => actions.onMark(mark, event.currentTarget.checked)} />{say(`mark_${mark}`)}</label>
          ))}
        </fieldset>
        <CalmOptions calm={settings.calm} disabled={everywhere !== 'names'} onCalm={actions.onCalm} />
        <Preview />
        <label class="row"><input type="checkbox" checked={clickToRun} disabled={policy.clickToRun !== null} onChange={(event) => actions.onClickToRun(event.currentTarget.checked)} />{say('clickToRun')}</label>
        <p class="quiet">{say('clickToRunHint')}</p>
        <RefusedNames refused={settings.refused} onTakeBack={actions.onTakeBack} />
      </Section>
      <Section id="sites" title={say('optionsSites')}>
        <p>{say('sitesHint')}</p>
        <RuleList rules={settings.rules} managed={policy.rules} locked={policy.locked} onRule={actions.onRule} />
        <p class="row">
          <button type="button" class="ordinary" onClick={actions.onExport}>{say('exportSettings')}</button>
          <label class="ordinary file">{say('importSettings')}<input type="file" accept="application/json,.json" onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) actions.onImport(file);
            event.currentTarget.value = '';
          }} /></label>
        </p>
      </Section>
      <Section id="privacy" title={say('optionsPrivacy')}>
        <ul>
          <li>{say('privacyLocal')}</li>
          <li>{say('privacyNoList')}</li>
          <li>{say('privacyLinks')}</li>
        </ul>
        <label class="row"><input type="checkbox" checked={settings.overview} onChange={(event) => actions.onOverview(event.currentTarget.checked)} />{say('overviewOn')}</label>
        <p class="quiet">{say('overviewHint')} <button type="button" class="plain link" onClick={actions.onShowOverview}>{say('overviewOpen')}</button></p>
        <p>{say('storedBytes', String(stored))}</p>
        <button type="button" class="ordinary" onClick={actions.onForget}>{say('forgetAll')}</button>
      </Section>
      <Section id="shortcuts" title={say('optionsShortcuts')}>
        <dl class="keys">
          {commands.map(({ name, shortcut }) => (
            <div key={name}><dt>{say(COMMAND[name] ?? 'openPopup')}</dt><dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{say('noShortcut')}</span>}</dd></div>
          ))}
        </dl>
        <button type="button" class="ordinary" onClick={actions.onShortcuts}>{say('changeShortcuts')}</button>
      </Section>
      <Section id="about" title={say('optionsAbout')}><About version={version} /></Section>
    </main>
  );
}

const COMMAND: Record<string, 'commandNext' | 'commandPrevious' | 'commandToggle'> = {
  'next-highlight': 'commandNext', 'previous-highlight': 'commandPrevious', 'toggle-site': 'commandToggle',
};

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return <section id={id} aria-labelledby={`${id}-title`}><h2 id={`${id}-title`}>{title}</h2>{children}</section>;
}
