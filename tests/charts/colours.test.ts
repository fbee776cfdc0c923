// Files that cannot read tokens.css take their colours from it all the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest } from '../../src/exports/manifest';
import { report, site } from '../analysis/builder';
import { paletteOf } from './standalone';

const light = paletteOf(readFileSync('src/styles/tokens.css', 'utf8'), 'light');

test('the manifest opens on paper under the accent', () => {
  const { background_color, theme_color } = manifest({ site, report });
  expect([background_color, theme_color]).toEqual([light['paper'], light['accent']]);
});

test('the icon is drawn on the accent in paper', () => {
  const fills = [...readFileSync('public/favicon.svg', 'utf8').matchAll(/fill="(#\w+)"/g)].map(([, fill]) => fill);
  expect(fills.slice(0, 3)).toEqual([light['accent'], light['paper'], light['paper']]);
});
