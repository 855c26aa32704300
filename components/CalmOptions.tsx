import { DENSITIES, STYLES, type Calm } from '../core/calm.ts';
import { useSay } from './text.ts';

interface Props { calm: Calm; /** Where no names are marked at all. */ disabled: boolean; onCalm: (calm: Calm) => void }

/** How much of a page the names may take up, and what they look like there. */
export function CalmOptions({ calm, disabled, onCalm }: Props) {
  const say = useSay();
  const toggle = (label: 'calm_once' | 'calm_links' | 'calm_headings', checked: boolean, change: (on: boolean) => Partial<Calm>) => (
    <label><input type="checkbox" checked={checked} onChange={(event) => onCalm({ ...calm, ...change(event.currentTarget.checked) })} />{say(label)}</label>
  );
  return (
    <>
      <fieldset class="levels" disabled={disabled}>
        <legend>{say('markStyle')}</legend>
        {STYLES.map((style) => (
          <label key={style}><input type="radio" name="style" value={style} checked={calm.style === style} onChange={() => onCalm({ ...calm, style })} />{say(`style_${style}`)}</label>
        ))}
      </fieldset>
      <fieldset class="levels" disabled={disabled}>
        <legend>{say('density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density}><input type="radio" name="density" value={density} checked={calm.density === density} onChange={() => onCalm({ ...calm, density })} />{say(`density_${density}`)}</label>
        ))}
      </fieldset>
      <fieldset class="levels" disabled={disabled}>
        <legend>{say('markAlso')}</legend>
        {toggle('calm_once', !calm.repeats, (on) => ({ repeats: !on }))}
        {toggle('calm_links', calm.links, (links) => ({ links }))}
        {toggle('calm_headings', calm.headings, (headings) => ({ headings }))}
      </fieldset>
    </>
  );
}
