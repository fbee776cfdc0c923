// Shape and colour of a status and of a verdict: what is good never looks like what is not.
import { expect, test } from 'vitest';
import type { Status } from '../../src/analysis/status';
import type { Verdict } from '../../src/analysis/types';
import { lookOf, verdictLooks } from '../../src/charts/theme';

test.each<[Status | null, tone: string, glyph: string, dot: string]>([
  ['exceeded', 'exceeded', '▲', 'triangle'],
  ['met', 'met', '●', 'circle'],
  ['near', 'near', '■', 'square'],
  ['missed', 'missed', '▼', 'triangle turned by 180'],
  ['restated', 'restated', '○', 'circle'],
  ['no-target', 'none', '□', 'circle'],
  ['no-actual', 'none', '□', 'circle'],
  ['not-comparable', 'none', '□', 'circle'],
  ['goal-only', 'none', '◇', 'circle'],
  [null, 'neutral', '', 'circle'],
])('the status %s looks %s %s', (status, tone, glyph, dot) => {
  const look = lookOf(status);
  const turned = look.dot.rotate === undefined ? '' : ` turned by ${look.dot.rotate}`;
  expect([look.tone, look.glyph, look.dot.symbol + turned]).toEqual([tone, glyph, dot]);
});

test.each<[Verdict, tone: string, glyph: string]>([
  ['agrees', 'met', '✓'],
  ['agrees-after-rounding', 'met', '≈'],
  ['explained', 'near', '‖'],
  ['disagrees', 'missed', '≠'],
  ['cannot-be-checked', 'none', '□'],
])('the verdict %s looks %s %s', (verdict, tone, glyph) => {
  expect(verdictLooks[verdict]).toEqual({ tone, glyph });
});
