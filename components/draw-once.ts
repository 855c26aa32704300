import type { ComponentChild, ComponentType, VNode } from 'preact';

/**
 * Draws a tree of components without state or hooks as plain nodes, once. Every page pays for what a content script carries, and the hover
 * card never changes while it is shown: Preact (5 kB compressed, a fifth of the whole) would be there to compare trees nobody compares, so wxt.config.ts gives content scripts
 * the JSX of components/plain-jsx.ts instead.
 */
export function drawOnce(node: ComponentChild | ComponentChild[], into: ParentNode & Node): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (Array.isArray(node)) {
    for (const one of node) drawOnce(one, into);
  } else if (typeof node === 'object') {
    drawNode(node as VNode, into);
  } else {
    into.append(String(node));
  }
}

function drawNode({ type, props }: VNode, into: ParentNode & Node): void {
  if (typeof type === 'function') {
    drawOnce((type as (props: object) => ReturnType<Extract<ComponentType, (...given: never[]) => unknown>>)(props) as ComponentChild, into);
    return;
  }
  const element = (into.ownerDocument ?? document).createElement(type);
  for (const [name, value] of Object.entries(props as Record<string, unknown>)) {
    if (name === 'children' || value === null || value === undefined || value === false) continue;
    if (name === 'onClick') element.addEventListener('click', value as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  drawOnce((props as { children?: ComponentChild }).children, element);
  into.appendChild(element);
}
