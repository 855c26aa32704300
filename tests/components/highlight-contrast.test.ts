import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Pages as readers have them: ink and paper. */
const PAGES: [string, Colour, Colour][] = [
  ['light', [34, 34, 34], [255, 255, 255]],
  ['dark', [221, 221, 221], [28, 28, 30]],
  ['sepia', [91, 70, 54], [244, 236, 216]],
];

type Colour = [number, number, number];

const css = readFileSync('assets/highlight.css', 'utf8');
const rule = (name: string): string => new RegExp(`::highlight\\(whence-${name}\\)[^{]*\\{([^}]*)\\}`, 'u').exec(css)?.[1] ?? '';
const hex = (text: string): Colour => {
  const digits = text.length === 4 ? [...text.slice(1)].map((digit) => digit + digit) : text.slice(1).match(/../gu) ?? [];
  return digits.map((part) => parseInt(part, 16)) as Colour;
};
const mix = (over: Colour, under: Colour, share: number): Colour => over.map((value, index) => value * share + (under[index] ?? 0) * (1 - share)) as Colour;
const luminance = (colour: Colour): number => {
  const [r = 0, g = 0, b = 0] = colour.map((value) => { const part = value / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2, contrast ratio. */
const contrast = (a: Colour, b: Colour): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(PAGES)('on a %s page', (_, ink, paper) => {
  test.each(['organisation', 'organisation-line', 'credit'])('the underline of a %s is seen (3:1, non-text contrast)', (name) => {
    const share = Number(/currentColor (\d+)%/u.exec(rule(name))?.[1]) / 100;
    expect(share).toBeGreaterThan(0);
    expect(contrast(mix(ink, paper, share), paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(['person', 'place', 'organisation'])('the coloured line of a %s is seen (3:1)', (name) => {
    const [, colour = ''] = /solid 2px (#[0-9a-f]{6})/u.exec(rule(`${name}-colours`)) ?? [];
    expect(contrast(hex(colour), paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(['notice', 'organisation-tint'])('words stay readable on the ground of a %s (4.5:1)', (name) => {
    const [, colour = '', share = ''] = /background-color: color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%/u.exec(rule(name)) ?? [];
    expect(contrast(ink, mix(hex(colour), paper, Number(share) / 100))).toBeGreaterThanOrEqual(4.5);
  });
});

test('the colours of the charts are seen against the paper, in both themes (3:1)', () => {
  const pairs = [...readFileSync('assets/page.css', 'utf8').matchAll(/--series-\d: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)];
  expect(pairs).toHaveLength(8);
  for (const [, light = '', dark = ''] of pairs) {
    expect(contrast(hex(light), [255, 255, 255]), light).toBeGreaterThanOrEqual(3);
    expect(contrast(hex(dark), hex('#23232a')), dark).toBeGreaterThanOrEqual(3);
  }
});

test('the mark of the moment carries its own ink', () => {
  const [, ground = '', ink = ''] = /background-color: (#[0-9a-f]{6});\s*color: (#[0-9a-f]{3,6})/u.exec(rule('current')) ?? [];
  expect(contrast(hex(ink), hex(ground))).toBeGreaterThanOrEqual(7);
});
