import { LEVELS, type Level } from '../core/settings.ts';
import type { Rule, Ruling } from '../core/site-rules.ts';
import type { Scope } from '../core/rule-key.ts';
import { useSay } from './text.ts';

export interface SiteChoice {
  ruling: Ruling;
  /** Where a change may hold, narrowest first, and which is chosen. */
  scopes: { scope: Scope; key: string }[];
  chosen: string;
}

interface Props extends SiteChoice { onLevel: (level: Level) => void; onScope: (key: string) => void; onForget: (rule: Rule) => void }

/** What Whence does here, and where that holds; the rule that wins is named. Takes effect at once. */
export function LevelSwitch({ ruling, scopes, chosen, onLevel, onScope, onForget }: Props) {
  const say = useSay();
  const { rule, managed } = ruling;
  return (
    <section class="site">
      <fieldset class="levels" disabled={managed}>
        <legend>{say('whatHere')}</legend>
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name="level" value={level} checked={ruling.level === level} onChange={() => onLevel(level)} />
            {say(`level_${level}`)}
          </label>
        ))}
      </fieldset>
      <label class="scope">
        <span class="quiet">{say('holdsFor')}</span>
        <select value={chosen} disabled={managed} onChange={(event) => onScope(event.currentTarget.value)}>
          {scopes.map(({ scope, key }) => <option key={key} value={key}>{say(`scope_${scope}`, key.replace('*.', ''))}</option>)}
        </select>
      </label>
      <p class="quiet ruling">
        {managed ? say('setByPolicy') : rule ? say('ruleWins', rule.key) : say('everywhereHolds')}
        {rule && !managed && <> <button type="button" class="plain link" onClick={() => onForget(rule)}>{say('forgetRule')}</button></>}
      </p>
    </section>
  );
}
