import { useState } from 'preact/hooks';
import { parseRuleKey } from '../core/rule-key.ts';
import { LEVELS, type Level } from '../core/settings.ts';
import { sayCount } from './say-count.ts';
import { useSay } from './text.ts';

interface Props { rules: Record<string, Level>; managed: Record<string, Level>; locked: boolean; onRule: (key: string, level: Level | null) => void }

/** All rules, the reader's and the organisation's, with search; a rule can be added, changed and taken away. */
export function RuleList({ rules, managed, locked, onRule }: Props) {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const [key, setKey] = useState('');
  const all = [...Object.entries(managed).map(([name, level]) => ({ name, level, isManaged: true })), ...Object.entries(rules).map(([name, level]) => ({ name, level, isManaged: false }))];
  const shown = all.filter(({ name }) => name.includes(wanted.trim().toLowerCase())).sort((a, b) => a.name.localeCompare(b.name));
  const parsed = parseRuleKey(key.trim());
  return (
    <>
      {locked && <p class="failure">{say('rulesLocked')}</p>}
      <form class="row" onSubmit={(event) => {
        event.preventDefault();
        if (!parsed) return;
        onRule(key.trim(), 'off');
        setKey('');
      }}>
        <label class="grow">{say('newRule')} <input type="text" value={key} aria-describedby="rule-hint" aria-invalid={key !== '' && !parsed} onInput={(event) => setKey(event.currentTarget.value)} /></label>
        <button type="submit" class="ordinary" disabled={!parsed || locked}>{say('addRule')}</button>
      </form>
      <p class="quiet" id="rule-hint">{say('ruleHint')} <code>example.org/sport</code> · <code>www.example.org</code> · <code>*.example.org</code></p>
      {all.length > 0 && <label class="row">{say('searchRules')} <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} /></label>}
      <p class="quiet" role="status">{sayCount(say, 'rulesCount', shown.length)}</p>
      <ul class="rules">
        {shown.slice(0, 200).map(({ name, level, isManaged }) => (
          <li key={`${name} ${isManaged}`}>
            <code>{name}</code>
            {isManaged
              ? <span class="quiet">{say(`level_${level}`)} · {say('setByPolicy')}</span>
              : (
                <>
                  <select aria-label={say('levelFor', name)} value={level} disabled={locked} onChange={(event) => onRule(name, event.currentTarget.value as Level)}>
                    {LEVELS.map((one) => <option key={one} value={one}>{say(`level_${one}`)}</option>)}
                  </select>
                  <button type="button" class="ordinary" disabled={locked} aria-label={say('removeRule', name)} onClick={() => onRule(name, null)}>{say('remove')}</button>
                </>
              )}
          </li>
        ))}
      </ul>
    </>
  );
}
