// What every drawing must hold to, and a picture of each for review.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { JudgedAssessment } from '../../src/analysis/assessment';
import { highlightDrawing } from '../../src/charts/highlight';
import { assessment, indicator, state } from '../analysis/builder';
import { drawings, examples } from './drawings';
import { paletteOf, standaloneSvg } from './standalone';

const light = paletteOf(readFileSync('src/styles/tokens.css', 'utf8'), 'light');

describe.each(Object.keys(drawings))('%s', (name) => {
  const svg = drawings[name] ?? '';

  it('looks as reviewed', async () => {
    await expect(`${standaloneSvg(svg, light).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `./__snapshots__/${name}.svg`,
    );
  });
  it('carries no style and no colour of its own', () => {
    expect(svg).not.toMatch(/<style|style=|#[0-9a-f]{3,6}"|currentColor|rgb\(/i);
  });
  it('has a name for those who cannot see it, and labels on no group', () => {
    const { document } = parseHTML(svg);
    const root = document.querySelector('svg');
    const [role, label] = svg.includes('<a ') ? ['group', 'Tiêu đề'] : ['img', 'Tiêu đề. Mô tả'];
    expect(root?.getAttribute('role')).toBe(role);
    expect(root?.getAttribute('aria-label')).toBe(label);
    expect(document.querySelectorAll('g[aria-label]').length).toBe(0);
  });
  it('has ids of its own, each used', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(used);
    for (const id of ids) expect(id).toContain(name);
  });
  it('is composed text with short numbers, and light', () => {
    expect(svg).toBe(svg.normalize('NFC'));
    expect(svg).not.toContain('>x →<');
    expect(svg).not.toMatch(/ (?:x|y|d|width|transform)="[^"]*\d\.\d{2,}[^"e]*"/);
    expect(gzipSync(svg).length).toBeLessThan(1638);
  });
});

it('the drawing of a card looks as reviewed', async () => {
  const of = indicator();
  state(of, 'estimate', '2024', 92);
  state(of, 'target', '2025', 100);
  const judged = assessment(of) as JudgedAssessment;
  const svg = standaloneSvg(highlightDrawing({ kind: 'far', assessment: judged }, 'card'), light);
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('./__snapshots__/highlight.svg');
});

it('draws the same whatever was drawn before', () => {
  const again = Object.fromEntries(
    Object.entries(examples)
      .reverse()
      .map(([name, draw]) => [name, draw()]),
  );
  expect(again).toEqual(drawings);
});
