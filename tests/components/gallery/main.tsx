import { render } from 'preact';
import '../../../assets/tokens.css';
import '../../../assets/facts.css';
import '../../../assets/highlight.css';
import popupCss from '../../../assets/popup.css?inline';
import pageCss from '../../../assets/page.css?inline';
import cardCss from '../../../assets/card.css?inline';
import { TextProvider } from '../../../components/text.ts';
import { DEFAULTS, switchesOf } from '../../../core/settings.ts';
import { paintPreview } from '../../../page/preview.ts';
import { say } from './say.ts';
import { statesIn, type State } from './states.tsx';

/**
 * Every component in every state it can be in: `?state=popup-source&language=pl`. Without a state, the list of all; `show(name)` goes on to
 * another and `speak(language)` to another language without loading the page again. Tests photograph it, run axe over it and read its text; it
 * is no part of the extension.
 */
const query = new URLSearchParams(location.search);
let states: State[] = [];
let words = say('en');

function speak(language: string): void {
  states = statesIn(language);
  words = say(language);
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  Object.assign(window, { STATES: states.map(({ name, place }) => ({ name, place })) });
}

const root = document.querySelector('#app')!;
const style = document.createElement('style');
document.head.append(style);

function show(name: string | null): void {
  const state = states.find((one) => one.name === name);
  style.textContent = state?.place === 'popup' ? popupCss : state?.place === 'card' ? `${cardCss} body { margin: 12px; }` : pageCss;
  // Nothing of one state is left to the next: no text in a field, no open fold.
  render(null, root);
  render(
    <TextProvider value={words}>
      {state
        ? state.draw(words)
        : <main class="page"><h1>Whence: all components in all states</h1><ul>{states.map((one) => <li key={one.name}><a href={`?state=${one.name}&language=${document.documentElement.lang}`}>{one.name}</a></li>)}</ul></main>}
    </TextProvider>,
    root,
  );
  paintPreview(document, switchesOf(DEFAULTS.everywhere));
}

speak(query.get('language') ?? 'en');
show(query.get('state'));
Object.assign(window, { show, speak });
