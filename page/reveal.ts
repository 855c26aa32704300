/** Brings a range into the upper third of the window, through every scrolling box around it. No animation: the card needs the place at once. */
export function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const view = element?.ownerDocument.defaultView;
  if (!view) return;
  const box = range.getBoundingClientRect();
  if (box.top < view.innerHeight * 0.1 || box.bottom > view.innerHeight * 0.6) {
    view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
  }
}
