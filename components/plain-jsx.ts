/** JSX as plain objects, for components/draw-once.ts; stands in for preact/jsx-runtime where nothing else of Preact is needed. */
export function jsx(type: unknown, props: object): { type: unknown; props: object } {
  return { type, props };
}

export const jsxs = jsx;

export function Fragment({ children }: { children?: unknown }): unknown {
  return children;
}
