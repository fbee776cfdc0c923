// Files that cannot read tokens.css take their colours from it all the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { favicon } from '../../src/exports/favicon';
import { manifest } from '../../src/exports/manifest';
import { report, site } from '../analysis/builder';
import { paletteOf } from './standalone';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light, dark] = [paletteOf(tokens, 'light'), paletteOf(tokens, 'dark')];

test('the manifest opens on paper under the accent', () => {
  const { background_color, theme_color } = manifest({ site, report });
  expect([background_color, theme_color]).toEqual([light['paper'], light['accent']]);
});

test('the icon is drawn in the accent of each dress', () => {
  const fills = [...favicon([]).matchAll(/fill:(#\w+)/g)].map(([, fill]) => fill);
  expect(fills).toEqual([light['accent'], dark['accent']]);
});
