// WCAG contrast of the palette in both themes, computed from the token file.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteOf } from './standalone';

const css = readFileSync('src/styles/tokens.css', 'utf8');

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '', b = ''): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const light = paletteOf(css, 'light');
const printed = css.slice(css.indexOf('@media print'));
const themes = { light, dark: paletteOf(css, 'dark'), print: { ...light, ...paletteOf(printed, 'light') } };

describe.each(Object.entries(themes))('%s theme', (_name, theme) => {
  const grounds = ['paper', 'panel', 'zone'] as const;
  it.each(['ink', 'muted', 'accent', 'exceeded', 'met', 'near', 'missed', 'none'])(
    'text in %s reads on every ground',
    (name) => {
      for (const ground of grounds) expect(contrast(theme[name], theme[ground]), ground).toBeGreaterThanOrEqual(4.5);
    },
  );
  it('marks stand out from every ground', () => {
    for (const ground of grounds) expect(contrast(theme['bar'], theme[ground]), ground).toBeGreaterThanOrEqual(3);
  });
  it('text on marks and on the accent reads', () => {
    for (const name of ['exceeded', 'met', 'missed', 'none'])
      expect(contrast(theme['paper'], theme[name])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['on-near'], theme['near-fill'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['on-accent'], theme['accent'])).toBeGreaterThanOrEqual(4.5);
  });
});
