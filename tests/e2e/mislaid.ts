/**
 * What is laid out wrongly in a page of ours, as an expression for the page: text cut off by its box, things that stand out of the window,
 * controls that lie over one another. `.unseen` is cut off on purpose, `.wide` and fields scroll, a file field lies over its own label.
 */
export const MISLAID = `(() => {
  const found = [];
  const told = (what, element) => found.push(what + ': <' + element.localName + ' class="' + element.className + '"> ' + (element.textContent ?? '').trim().slice(0, 40));
  const wanted = [...document.querySelectorAll('#app *')].filter((element) => !element.closest('.unseen, .wide, canvas') && element.getClientRects().length > 0);
  for (const element of wanted) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isCut = (clipped, inner, outer) => clipped !== 'visible' && clipped !== 'auto' && clipped !== 'scroll' && inner > outer + 1;
    if (!/^(input|select|option)$/.test(element.localName) && (isCut(overflowX, element.scrollWidth, element.clientWidth) || isCut(overflowY, element.scrollHeight, element.clientHeight))) told('cut off', element);
    if (box.left < -1 || box.right > innerWidth + 1) told('out of the window', element);
  }
  const controls = wanted.filter((element) => element.matches('button, a[href], select, summary, input:not([type=file])'));
  const rects = controls.flatMap((element) => [...element.getClientRects()].map((rect) => ({ element, rect })));
  rects.forEach((one, index) => {
    for (const other of rects.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (width > 2 && height > 6) told('lies over "' + other.element.textContent.trim().slice(0, 20) + '"', one.element);
    }
  });
  return found;
})()`;

/** Leads a page of the gallery through states, all folds open: how tall each is in pixels, and what is mislaid in it. */
export const layoutOf = (names: string[]): string => `(() => {
  const layout = {};
  for (const name of ${JSON.stringify(names)}) {
    show(name);
    document.querySelectorAll('details').forEach((one) => { one.open = true; });
    layout[name] = { height: Math.round(document.querySelector('#app').getBoundingClientRect().height), mislaid: ${MISLAID} };
  }
  return layout;
})()`;

export type Layout = Record<string, { height: number; mislaid: string[] }>;
