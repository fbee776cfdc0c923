// Where values and dates of a time line stand: near their points, clear of everything else.
import { describe, expect, test } from 'vitest';
import type { Label } from '../../src/charts/marks';
import { textWidth } from '../../src/charts/text';
import { placeClear } from '../../src/charts/timeline/boxes';
import type { TimeData } from '../../src/charts/timeline/data';
import { placeDates } from '../../src/charts/timeline/dates';
import { layoutTime } from '../../src/charts/timeline/layout';
import { SAMPLE } from '../../src/charts/timeline/texts';
import { levelPlaces } from '../../src/charts/timeline/values';
import { closeTogether, fiveDates, line, point, poverty, threeReports, twelveDates, undated } from './examples';
import { placeValues } from './place-values';

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
    const { points, zero } = layoutTime(line(poverty), false, 'wide');
    expect(points.map(({ x }) => Math.round(x))).toEqual([36, 104, 171, 239, 644]);
    expect([zero, Math.round(points[0]?.y ?? 0)]).toEqual([200, 34]);
    expect(points[4]?.y).toBeCloseTo(200 - (166 * 15) / 57.23, 5);
  });
  test('have a smaller margin on a narrow drawing', () => {
    const { points } = layoutTime(line(poverty), false, 'narrow');
    expect([points[0]?.x, points[4]?.x]).toEqual([26, 294]);
  });
  test('below zero stand below the zero line', () => {
    const negative = [{ ...poverty[0], value: -10 }, poverty[1]].flatMap((each) =>
      each ? [each] : [],
    ) as typeof poverty;
    const { zero, points } = layoutTime(line(negative), false, 'wide');
    expect(points[0]?.y).toBe(200);
    expect(zero).toBeLessThan(200);
  });
  test('a guide runs from each point down to zero, and ends below a value that stands below it', () => {
    const points = [
      point('2021-12-31', 'counted', 100, 'm', ''),
      point('2022-12-31', 'counted', 20, 'mmmmmm', ''),
      point('2023-12-31', 'counted', 100, 'm', ''),
    ];
    const layout = layoutTime(line(points), false, 'narrow');
    expect(layout.guides.map(({ y2 }) => y2)).toEqual([200, 200, 200]);
    expect(layout.guides.map(({ y1 }, i) => Math.round(y1 - (layout.points[i]?.y ?? 0)))).toEqual([0, 30, 0]);
  });
  test('a unit above them keeps its line free', () => {
    const top = (hasUnit: boolean) => Math.min(...layoutTime(line(poverty), hasUnit, 'wide').values.map(({ y }) => y));
    expect(top(true) - 9).toBeGreaterThanOrEqual(20);
    expect(top(false)).toBe(13);
  });
  // The zero line is at 200 px and 100 at 34 px: 18 at 170.12 px, 20 at 166.8 px. Lines rise on both sides, and a value
  // below its point ends 30 px below it.
  test.each([
    [20, 'below', 187.8],
    [18, 'beside', 170.12],
  ])('a value ends 2 px above zero at least: that of %d stands %s its point', (value, _place, y) => {
    const point = {
      label: '',
      kind: 'counted',
      measure: 'level',
      source: { kind: '', when: '', figure: '', locator: null },
    } as const;
    const points = [
      { ...point, day: '2021-12-31', value: 100, text: 'm' },
      { ...point, day: '2022-12-31', value, text: 'mmmmmm' },
      { ...point, day: '2023-12-31', value: 100, text: 'm' },
    ];
    const { values } = layoutTime(line(points), false, 'narrow');
    expect(values.find(({ text }) => text === 'mmmmmm')?.y).toBeCloseTo(y, 5);
  });
});

describe('a number without a date', () => {
  test('is a rule across at its height, with its words along it, and no point', () => {
    const { rules, points, words } = layoutTime(line(undated), false, 'wide');
    expect(points.length).toBe(poverty.length);
    expect(words.map(({ text }) => text)).toEqual(['44,24%, báo cáo không ghi ngày', '20%, Kế hoạch (suy ra)']);
    expect(rules.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, 680],
      [0, 680],
    ]);
    expect(rules[0]?.y1).toBeCloseTo(200 - (166 * 44.24) / 57.23, 5);
  });
  // 57.23 is at 34 px and 44.24 at 71.68 px; a line of text 4 px above is centred 14 px above. A fall to 30 passes
  // the rule before the words at its right end; a rise does so after those at its left end.
  test.each([
    ['falls', 57.23, 30, 320 - textWidth('44,24%, không ghi ngày')],
    ['rises', 30, 57.23, 0],
  ])('its words keep clear of a line that %s', (_way, first, last, x) => {
    const points = [
      point('2022-01-01', 'counted', first, 'm', ''),
      point('2024-12-31', 'counted', last, 'm', ''),
      point('', 'other', 44.24, '44,24%', 'không ghi ngày'),
    ];
    const [words] = layoutTime(line(points), false, 'narrow').words;
    expect([words?.x, words?.y]).toEqual([expect.closeTo(x, 5), expect.closeTo(57.68, 2)]);
  });
});

describe('a target', () => {
  const target = (from: string, until: string, value: number, valueTo: number | null = null) => ({
    ...{ from, until, value, valueTo, text: String(value) },
    source: { kind: '', when: '', figure: '', locator: null },
  });
  const at = (levels: ReturnType<typeof target>[], width: 'wide' | 'narrow' = 'wide') => {
    const points = [point('2023-12-31', 'counted', 50, '50', ''), point('2025-12-31', 'counted', 100, '100', '')];
    const steps = [{ label: 'Mục tiêu', verdict: '', isDerived: false, levels }];
    return layoutTime(line(points, steps), false, width);
  };
  // The points stand at 36 and 644 px; a year is 304 px, 2024 with its 366 days a little more. 100 is at 34 px, zero at 200.
  test('is a level from its first to its last day', () => {
    const [step] = at([target('2024-12-31', '2025-12-31', 50)]).steps;
    expect(step?.levels.map(({ x1, x2, y1, y2 }) => [Math.round(x1), x2, y1, y2])).toEqual([[340, 644, 117, 117]]);
    expect(step?.risers).toEqual([]);
  });
  test('comes in from the left edge where it was asked before the first number', () => {
    expect(at([target('2020-01-01', '2025-12-31', 50)]).steps[0]?.levels[0]?.x1).toBe(0);
  });
  test('has a new level where it moved, an upright line between the two, and its name at the last', () => {
    const { steps, words } = at([target('2020-01-01', '2024-12-31', 50), target('2024-12-31', '2025-12-31', 25)]);
    expect(steps[0]?.risers.map(({ x1, x2, y1, y2 }) => [Math.round(x1), Math.round(x2), y1, y2])).toEqual([
      [340, 340, 117, 158.5],
    ]);
    expect(words.map(({ text }) => text)).toEqual(['Mục tiêu: 25', '50']);
  });
  test('has no upright line between levels that do not follow each other', () => {
    const { steps } = at([target('2020-01-01', '2024-06-30', 50), target('2024-12-31', '2025-12-31', 25)]);
    expect(steps[0]?.risers).toEqual([]);
  });
  test('that was due before the first number is left out', () => {
    expect(at([target('2020-01-01', '2022-12-31', 50)]).steps).toEqual([]);
  });
  test('is 14 px wide at least', () => {
    const [step] = at([target('2025-12-31', '2025-12-31', 50)]).steps;
    expect([step?.levels[0]?.x1, step?.levels[0]?.x2]).toEqual([630, 644]);
  });
  test('that is a range has two lines', () => {
    const [step] = at([target('2020-01-01', '2025-12-31', 50, 75)]).steps;
    expect(step?.edges.map(({ x1, x2, y1 }) => [x1, x2, y1])).toEqual([[0, 644, 75.5]]);
  });
  test('has its name in the list below where it stands nowhere clear', () => {
    const { words, list } = layoutTime(threeReports, false, 'narrow');
    expect(words.map(({ text }) => text)).toEqual(['38%']);
    expect(list.map(({ block }) => block.text)).toEqual(['Mục tiêu Đại hội huyện 2025: 30%']);
  });
});

describe('a number that a later report took the place of', () => {
  const final = point('2024-12-31', 'counted', 40, '40', '2024');
  const before = (value: number) =>
    point('2024-12-31', 'estimate', value, `ước ${value}`, '', { measure: null, final: 40 });
  const at = (value: number) => layoutTime(line([...poverty, before(value), final]), false, 'wide');
  const pointOf = (value: number) => at(value).points.find(({ final }) => final === 40);
  // 2024-12-31 is at 238.73 px; 57.23 is at 34 px and zero at 200, so that 40 is at 83.98 px and 14 px are 4.83.
  test('stands at its day, with an upright link to the count', () => {
    expect(pointOf(50)?.x).toBeCloseTo(238.73, 1);
    const [link] = at(50).links;
    expect([link?.x1, link?.x2]).toEqual([expect.closeTo(238.73, 1), expect.closeTo(238.73, 1)]);
    expect([link?.y1, link?.y2]).toEqual([expect.closeTo(54.97, 1), expect.closeTo(83.98, 1)]);
  });
  test('stands left of a count that would cover it', () => {
    expect(pointOf(44)?.x).toBeCloseTo(224.73, 1);
    const [link] = at(44).links;
    expect([link?.x1, link?.x2]).toEqual([expect.closeTo(224.73, 1), expect.closeTo(238.73, 1)]);
  });
  test('has no date of its own', () => {
    expect(at(50).dates.length).toBe(6);
  });
});

describe('texts never collide', () => {
  const data = { fiveDates, twelveDates, threeReports, closeTogether: line(closeTogether), undated: line(undated) };
  const boxOf = ({ x, y, text }: Label, isBold: boolean, isCentred: boolean) => {
    const lines = text.split('\n');
    const width = Math.max(...lines.map((each) => textWidth(each, isBold ? 'bold' : 'regular')));
    const left = Number(x) - (isCentred ? width / 2 : 0);
    return { text, x1: left, x2: left + width, y1: y - 9 * lines.length, y2: y + 9 * lines.length };
  };
  test.each(
    Object.entries(data).flatMap(([name, each]) => (['wide', 'narrow'] as const).map((w) => [name, w, each] as const)),
  )('%s, %s', (_name, width, each) => {
    const { values, words, dates, list } = layoutTime(each, false, width);
    const boxes = [
      ...values.map((label) => boxOf(label, label.role === 'value', true)),
      ...words.map((label) => boxOf(label, false, false)),
      ...dates.map((label) => boxOf(label, false, true)),
      ...list.map(({ y, block: { text } }) => boxOf({ x: SAMPLE, y, text }, false, false)),
    ];
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    const hits = pairs.filter(([a, b]) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 + 1 < b.y2 && b.y1 + 1 < a.y2);
    expect(hits.map(([a, b]) => `${a.text} × ${b.text}`)).toEqual([]);
    const { points } = layoutTime(each, false, width);
    const onMark = values.filter((label) => {
      const box = boxOf(label, label.role === 'value', true);
      return points.some(({ x, y }) => box.x1 < x + 3 && x - 3 < box.x2 && box.y1 < y + 3 && y - 3 < box.y2);
    });
    expect(onMark.map(({ text }) => text)).toEqual([]);
  });
});

describe('with many dates', () => {
  const textsOf = (data: TimeData) => layoutTime(data, false, 'wide').values.map(({ text }) => text);
  test('of twelve only the first, the last, the highest, the lowest and the goal have values and dates', () => {
    expect(textsOf(twelveDates)).toEqual(['71,3%', '80%', '61%']);
    expect(layoutTime(twelveDates, false, 'wide').dates.map(({ text }) => text)).toEqual([
      '30/6/2020',
      '2025',
      'Mục tiêu 2030',
    ]);
  });
  test('eleven have a value each', () => {
    const { points } = twelveDates;
    expect(textsOf(line([...points.slice(0, 11), ...points.slice(12)])).length).toBe(12);
  });
});

describe('the name of a target', () => {
  const level = (y: number) => ({ x1: 0, x2: 300, y1: y, y2: y });
  const around = { marks: [], guides: [], right: 300, top: 0, bottom: 200 };
  // Its own level is at 100 px: above it the name fills 76 to 96 px, below 104 to 124.
  test.each([
    ['stands above its level', [], 86],
    ['stands below where another level runs through its place', [90], 114],
    ['stands nowhere but in the list where other levels run on both sides', [90, 110], null],
    ['never stands beyond another level', [97, 103], null],
  ])('%s', (_title, others, middle) => {
    const own = level(100);
    const text = { isNeeded: false, level: own, places: levelPlaces(own, 100, 20, 300) };
    const [box] = placeClear([text], { ...around, lines: [own, ...others.map(level)] });
    expect(box && (box.y1 + box.y2) / 2).toBe(middle);
  });
});
