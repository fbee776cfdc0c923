// The drawing of a card: bars from zero on one scale, the target as a tick; shapes that stand in text.
import { describe, expect, test } from 'vitest';
import type { JudgedAssessment } from '../../src/analysis/assessment';
import type { Highlight } from '../../src/analysis/highlights';
import { statuses } from '../../src/analysis/status';
import { highlightDrawing } from '../../src/charts/highlight';
import { shapeOf } from '../../src/charts/shapes';
import type { Measure } from '../../src/dataset/vocabulary';
import { assessment, indicator, state } from '../analysis/builder';
import { numbers } from './px';

function far(now: number, target: number, measure: Measure = 'amount', flow = false): string {
  const of = indicator({ measure });
  Object.assign(of.unit, { flow });
  state(of, 'actual', '2024', now);
  state(of, 'target', '2025', target);
  return highlightDrawing({ kind: 'far', assessment: assessment(of) as JudgedAssessment }, 'h');
}
function changed(before: number, now: number): string {
  const of = indicator({ measure: 'percent' });
  const [from, to] = [state(of, 'baseline', '2020', before), state(of, 'actual', '2024', now)];
  const highlight: Highlight = { kind: 'change', assessment: assessment(of), from, to };
  return highlightDrawing(highlight, 'h');
}

describe('157 px are the largest value, for plain percentages 100', () => {
  test.each<[title: string, svg: () => string, bars: number[], ticks: number[]]>([
    ['below the target', () => far(50, 200), [39.3], [157]],
    ['beyond the target', () => far(200, 50), [157], [39.3]],
    ['a percentage', () => far(50, 75, 'percent'), [78.5], [117.8]],
    ['a percentage a year', () => far(1, 2, 'percent', true), [78.5], [157]],
    ['a change has two bars and no tick', () => changed(60, 40), [94.2, 62.8], []],
  ])('%s', (_, svg, bars, ticks) => {
    expect(numbers(svg(), '.bar rect', 'width')).toEqual(bars);
    expect(numbers(svg(), '.target line', 'x1')).toEqual(ticks);
  });
});

test('it is hidden from readers: the words beside it say the same', () => {
  expect(far(50, 100)).toContain('aria-hidden="true"');
});

test('statuses that are not told apart by colour have shapes that differ, open where nothing is compared', () => {
  const looks = statuses.map((status) => [status, shapeOf(status).path, shapeOf(status).isOpen] as const);
  const compared = looks.filter(([, , isOpen]) => !isOpen);
  expect(compared.map(([status]) => status)).toEqual(['exceeded', 'met', 'near', 'missed']);
  expect(new Set(compared.map(([, path]) => path)).size).toBe(4);
  expect(new Set(looks.map(([, path, isOpen]) => `${path} ${isOpen}`)).size).toBe(7);
});
