import { render } from 'preact';
import { OutletPage } from '../../components/OutletPage.tsx';
import { TextProvider } from '../../components/text.ts';
import type { LookedUp } from '../../core/protocol.ts';
import { askBackground } from '../../platform/messages.ts';
import { createSay, speak } from '../../platform/text.ts';

const say = createSay();
const query = new URLSearchParams(location.search);
const asked = query.get('name') ?? query.get('at') ?? query.get('id') ?? '';

/** `?id=` one outlet, `?at=` the outlet of an address, `?name=` whatever the words may name. */
async function find(): Promise<LookedUp> {
  if (query.has('name')) return askBackground('selection/look-up', asked);
  const view = await askBackground(query.has('at') ? 'outlet/at' : 'outlet/by-id', asked);
  return { outlets: view ? [view] : [], names: [] };
}

const found = await find();
speak(document, say, `${found.outlets[0]?.outlet.name ?? found.names[0]?.label ?? asked} · Whence`);
render(<TextProvider value={say}><OutletPage asked={asked} found={found} /></TextProvider>, document.querySelector('#app')!);
