import type { SiteSettings } from '../core/settings.ts';
import { useSay } from './text.ts';

interface Props { host: string; settings: SiteSettings; onChange: (change: Partial<SiteSettings>) => void }

/** What Whence does on this site; takes effect at once. */
export function SiteSwitch({ host, settings, onChange }: Props) {
  const say = useSay();
  const box = (name: keyof SiteSettings, label: string, disabled: boolean) => (
    <label>
      <input type="checkbox" checked={settings[name] && !disabled} disabled={disabled} onChange={(event) => onChange({ [name]: event.currentTarget.checked })} />
      {label}
    </label>
  );
  return (
    <fieldset class="site">
      <legend>{say('onThisSite', host)}</legend>
      {box('on', say('settingOn'), false)}
      {box('notices', say('settingNotices'), !settings.on)}
      {box('names', say('settingNames'), !settings.on)}
    </fieldset>
  );
}
