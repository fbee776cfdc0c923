// Where values and dates of a time line stand: near their points, clear of everything else.
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text';
import { placeDates } from '../../src/charts/timeline/dates';
import { layoutTime } from '../../src/charts/timeline/layout';
import { placeValues } from '../../src/charts/timeline/values';
import { closeTogether, poverty, undated } from './examples';

describe('dates', () => {
  const date = (x: number, label = '30/6/2024') => ({ x, label });
  const width = textWidth('30/6/2024');
  test('stand centred under their points where there is room, without leaders', () => {
    expect(placeDates([date(100), date(300)], 680, 200)).toEqual({
      labels: [
        { x: 100, y: 212, text: '30/6/2024' },
        { x: 300, y: 212, text: '30/6/2024' },
      ],
      leaders: [],
      bottom: 226,
    });
  });
  test('move aside by half each where two are too near, with leaders to both', () => {
    const { labels, leaders, bottom } = placeDates([date(300), date(310)], 680, 200);
    const half = (width + 8) / 2;
    expect(labels.map(({ x }) => x)).toEqual([expect.closeTo(305 - half, 5), expect.closeTo(305 + half, 5)]);
    expect(leaders.map(({ x1, y1, y2 }) => [x1, y1, y2])).toEqual([
      [300, 198, 215],
      [310, 198, 215],
    ]);
    expect(leaders.map(({ x2 }) => x2)).toEqual(labels.map(({ x }) => x));
    expect(bottom).toBe(238);
  });
  test('never leave the drawing', () => {
    const { labels } = placeDates([date(0), date(680)], 680, 200);
    expect(labels[0]?.x).toBeCloseTo(width / 2, 5);
    expect(labels[1]?.x).toBeCloseTo(680 - width / 2, 5);
  });
  test('break into lines where all together are too wide', () => {
    const { labels } = placeDates([date(50, 'Ước thực hiện 2024'), date(150, 'Mục tiêu 2025')], 200, 200);
    expect(labels.some(({ text }) => text.includes('\n'))).toBe(true);
  });
  test('stand on two levels where even that is not enough', () => {
    const { labels, bottom } = placeDates(
      [10, 60, 110, 160].map((x) => date(x, '30/12/2024')),
      200,
      200,
    );
    const ys = labels.map(({ y }) => y);
    expect(ys).toEqual([224, 224, 258, 258]);
    expect(
      labels
        .map(({ x }) => Number(x))
        .slice(0, 2)
        .toSorted((a, b) => a - b),
    ).toEqual(labels.map(({ x }) => x).slice(0, 2));
    expect(bottom).toBe(272);
  });
});

describe('values', () => {
  const around = { steps: [], right: 680, top: 0, bottom: 200 };
  const point = (x: number, y: number, text = '36%') => ({ x, y, text });
  const at = (points: ReturnType<typeof point>[], more: Partial<typeof around> = {}) =>
    placeValues(points, { ...around, ...more }).labels.map(({ x, y }) => [Math.round(Number(x)), y]);
  const side = Math.round(textWidth('36%', 'bold') / 2 + 12);
  test('stand above their points', () => {
    expect(at([point(100, 100), point(300, 50)])).toEqual([
      [100, 79],
      [300, 29],
    ]);
  });
  test('stand below where there is no room above, and beside where there is none below either', () => {
    expect(at([point(100, 20)])).toEqual([[100, 41]]);
    expect(at([point(100, 20)], { bottom: 45 })).toEqual([[100 + side, 20]]);
  });
  test('stand clear of another point and of its value', () => {
    const [a, b] = placeValues([point(100, 100), point(104, 98)], around).boxes;
    if (!a || !b) throw new Error('no boxes');
    expect(a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1).toBe(true);
  });
  test('stand clear of the line', () => {
    const step = { x1: 100, y1: 100, x2: 100, y2: 20 };
    expect(placeValues([point(100, 100)], { ...around, steps: [step] }).labels[0]?.y).toBe(121);
  });
  test('never leave the sides of the drawing', () => {
    const [left, right] = placeValues([point(0, 100), point(680, 100)], around).boxes;
    expect([left?.x1, right?.x2]).toEqual([0, 680]);
  });
  test('are as wide as their texts', () => {
    const [box] = placeValues([point(100, 100, '1.000,5 ha')], around).boxes;
    expect(Number(box?.x2) - Number(box?.x1)).toBeCloseTo(textWidth('1.000,5 ha', 'bold'), 5);
    expect(Number(box?.y2) - Number(box?.y1)).toBe(18);
  });
});

describe('points', () => {
  test('stand in true time between the margins, higher the larger', () => {
    const { x, points, zero } = layoutTime(poverty, false, 'wide');
    expect(points.map(({ date }) => Math.round(x.apply(date)))).toEqual([36, 104, 171, 239, 644]);
    expect([zero, Math.round(points[0]?.y ?? 0)]).toEqual([200, 34]);
    expect(points[4]?.y).toBeCloseTo(200 - (166 * 15) / 57.23, 5);
  });
  test('have a smaller margin on a narrow drawing', () => {
    const { x, points } = layoutTime(poverty, false, 'narrow');
    expect([points[0], points[4]].map((each) => each && x.apply(each.date))).toEqual([26, 294]);
  });
  test('below zero stand below the zero line', () => {
    const negative = [{ ...poverty[0], value: -10 }, poverty[1]].flatMap((each) =>
      each ? [each] : [],
    ) as typeof poverty;
    const { zero, points } = layoutTime(negative, false, 'wide');
    expect(points[0]?.y).toBe(200);
    expect(zero).toBeLessThan(200);
  });
  test('a guide runs from each point down to zero, and ends below a value that it would cross', () => {
    const { guides, points, zero } = layoutTime(closeTogether, false, 'narrow');
    expect(guides.length).toBe(6);
    for (const [i, guide] of guides.entries()) {
      expect(guide.y2).toBe(zero);
      expect(guide.y1).toBeGreaterThanOrEqual(points[i]?.y ?? 0);
    }
    expect(guides.some((guide, i) => guide.y1 > (points[i]?.y ?? 0))).toBe(true);
  });
  test('a unit above them keeps its line free', () => {
    const top = (hasUnit: boolean) => Math.min(...layoutTime(poverty, hasUnit, 'wide').values.map(({ y }) => y));
    expect(top(true) - 9).toBeGreaterThanOrEqual(20);
    expect(top(false)).toBe(13);
  });
  // The zero line is at 200 px and 100 at 34 px: 18 at 170.12 px, 20 at 166.8 px. Lines rise on both sides, and a value
  // below its point ends 30 px below it.
  test.each([
    [20, 'below', 187.8],
    [18, 'beside', 170.12],
  ])('a value ends 2 px above zero at least: that of %d stands %s its point', (value, _place, y) => {
    const point = { label: '', kind: 'counted' } as const;
    const points = [
      { ...point, day: '2021-12-31', value: 100, text: 'm' },
      { ...point, day: '2022-12-31', value, text: 'mmmmmm' },
      { ...point, day: '2023-12-31', value: 100, text: 'm' },
    ];
    expect(layoutTime(points, false, 'narrow').values[1]?.y).toBeCloseTo(y, 5);
  });
});

describe('a number without a date', () => {
  test('is a rule across at its height, with its words at one end, and no point', () => {
    const { rules, points } = layoutTime(undated, false, 'wide');
    expect(points.length).toBe(poverty.length);
    expect(rules.map(({ words }) => words.text)).toEqual(['44,24%, báo cáo không ghi ngày', '20%, Kế hoạch (suy ra)']);
    expect(rules[0]?.y).toBeCloseTo(200 - (166 * 44.24) / 57.23, 5);
    expect(rules[0]?.words).toMatchObject({ x: expect.any(Number), anchor: expect.stringMatching(/^(start|end)$/) });
  });
  // 57.23 is at 34 px and 44.24 at 71.68 px. A fall to 36.39 runs above the words at the left, below the rule; through them
  // elsewhere, or the mark stands there. A rise does so to the words at the right.
  test.each([
    ['falls', 57.23, 36.39, 'start', 0],
    ['rises', 36.39, 57.23, 'end', 320],
  ] as const)('its words keep clear of a line that %s', (_way, first, last, anchor, x) => {
    const point = { label: '', kind: 'counted' } as const;
    const points = [
      { ...point, day: '2022-01-01', value: first, text: 'm' },
      { ...point, day: '2024-12-31', value: last, text: 'm' },
      { ...point, day: '', value: 44.24, text: '44,24%', label: 'không ghi ngày' },
    ];
    const [rule] = layoutTime(points, false, 'narrow').rules;
    expect(rule?.words).toMatchObject({ anchor, x });
    expect(rule?.words.y).toBeCloseTo(82.68, 2);
  });
  test('its words keep clear of the values', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const { rules, values } = layoutTime(undated, false, width);
      const { words } = rules[0] as (typeof rules)[number];
      const x1 = words.anchor === 'start' ? 0 : Number(words.x) - textWidth(words.text);
      const near = values.filter(
        ({ x, y, text }) =>
          Math.abs(y - words.y) < 18 &&
          Number(x) + textWidth(text, 'bold') / 2 > x1 &&
          Number(x) - textWidth(text, 'bold') / 2 < x1 + textWidth(words.text),
      );
      expect([width, near]).toEqual([width, []]);
    }
  });
});
