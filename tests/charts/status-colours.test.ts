// Statuses stay apart in greyscale, for colour-blind eyes and in every theme, computed from the token file.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paletteOf } from './standalone';

type Triple = readonly [number, number, number];

/**
 * Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. In OKLab a difference of 0.02 is just seen side by
 * side; marks are small, far from each other and learnt from a legend, so colours keep four times that in every eye.
 */
const eyes: Record<string, readonly [Triple, Triple, Triple]> = {
  'common vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const APART = 0.08;
/** Greyscale has lightness alone: three steps that are just seen, since each mark also carries its shape. */
const GREY_APART = 0.058;
/** A pale fill must not pass for the solid one, nor for the paper. */
const PALE_FROM_SOLID = 0.1;
const PALE_FROM_PAPER = 0.04;
/** As in charts.css. */
const PALE = 0.24;

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const channels = (hex = ''): Triple => {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(full.slice(i, i + 2), 16) / 255);
  return [r, g, b];
};
const linear = (rgb: Triple): Triple => {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
};
const seenBy = (eye: readonly [Triple, Triple, Triple], rgb: Triple): Triple => {
  const [r = 0, g = 0, b = 0] = eye.map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  return [r, g, b];
};
function okLab(rgb: Triple): Triple {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb));
  const lms: Triple = [l, m, s];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}
const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const grey = (rgb: Triple) => Math.cbrt(dot([0.2126, 0.7152, 0.0722], linear(rgb)));
const pale = (rgb: Triple, paper: Triple): Triple => {
  const mixed = (i: 0 | 1 | 2) => rgb[i] * PALE + paper[i] * (1 - PALE);
  return [mixed(0), mixed(1), mixed(2)];
};

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = paletteOf(css, 'light');
const printed = paletteOf(css.slice(css.indexOf('@media print')), 'light');
const themes = { light, dark: paletteOf(css, 'dark'), print: { ...light, ...printed } };
const fills = { exceeded: 'exceeded', met: 'met', near: 'near-fill', missed: 'missed' };
const names = Object.keys(fills) as (keyof typeof fills)[];
const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const fillOf = (name: keyof typeof fills) => channels(theme[fills[name]]);
  const paper = channels(theme['paper']);

  test.each(pairs)('%s and %s are apart to every eye', (a, b) => {
    for (const [eye, matrix] of Object.entries(eyes)) {
      const [first, second] = [fillOf(a), fillOf(b)].map((rgb) => okLab(seenBy(matrix, linear(rgb))));
      expect(distance(first as Triple, second as Triple), eye).toBeGreaterThanOrEqual(APART);
    }
  });
  test.each(pairs)('%s and %s are apart in greyscale', (a, b) => {
    expect(Math.abs(grey(fillOf(a)) - grey(fillOf(b)))).toBeGreaterThanOrEqual(GREY_APART);
  });
  test.each(names)('the pale fill of %s is neither the solid one nor paper', (name) => {
    const paleFill = grey(pale(channels(theme[name]), paper));
    expect(Math.abs(grey(fillOf(name)) - paleFill)).toBeGreaterThanOrEqual(PALE_FROM_SOLID);
    expect(Math.abs(grey(paper) - paleFill)).toBeGreaterThanOrEqual(PALE_FROM_PAPER);
  });
});

test('the share of colour in a pale fill is that of the style sheet', () => {
  expect(readFileSync('src/styles/charts.css', 'utf8')).toContain(`var(--bar)) ${PALE * 100}%, var(--paper))`);
});
