// A result shown in full: a number to be set large, and a sentence that goes on after the name.
import { describe, expect, test } from 'vitest';
import type { JudgedAssessment } from '../../src/analysis/assessment';
import type { Highlight } from '../../src/analysis/highlights';
import type { Indicator } from '../../src/dataset/model';
import { highlightText, splitUnit } from '../../src/texts/highlight';
import { assessment } from '../analysis/builder';
import { type Given, given, inBoth, type UnitName } from './given';

const far = (of: Indicator): Highlight => ({ kind: 'far', assessment: assessment(of) as JudgedAssessment });
function change(of: Indicator): Highlight {
  const [from, to] = of.figures;
  if (!from || !to) throw new Error('a change has two figures');
  return { kind: 'change', assessment: assessment(of), from, to };
}
const textOf = (highlight: Highlight) =>
  inBoth((lang) => {
    const { value, unit, name, sentence } = highlightText(highlight, lang);
    return [value, unit, name, sentence].join(' | ');
  });

describe('a result and what was asked', () => {
  test.each<[title: string, UnitName, Given, vi: string, en: string]>([
    [
      'an estimate against a derived target',
      'money per person',
      { estimate: 29.5, claims: [['percent-of-target', '92.19']] },
      '29,5 | triệu đồng/người/năm | thing | mục tiêu 32 triệu đồng/người/năm (suy ra); ước thực hiện 2024',
      '29.5 | million dong per person a year | thing | target 32 million dong per person a year (derived); estimate 2024',
    ],
    [
      'a count against a stated target',
      'percent',
      { actual: 60, target: 70 },
      '60% |  | thing | mục tiêu 70%; đến 30/6/2024',
      '60% |  | thing | target 70%; as of 30 June 2024',
    ],
    [
      'where lower is better the target is the most it may be',
      'percent',
      { direction: 'lower', actual: 4.2, target: 5 },
      '4,2% |  | thing | mục tiêu tối đa 5%; đến 30/6/2024',
      '4.2% |  | thing | target at most 5%; as of 30 June 2024',
    ],
    [
      'a plan is called a plan',
      'hectares',
      { level: 'plan', actual: 1234.5, target: 2000 },
      '1.234,5 | ha | thing | kế hoạch 2.000 ha; đến 30/6/2024',
      '1,234.5 | ha | thing | plan 2,000 ha; as of 30 June 2024',
    ],
  ])('%s', (_, unit, row, vi, en) => {
    expect(textOf(far(given(unit, row)))).toEqual([vi, en]);
  });
});

describe('a result and where it began', () => {
  test.each<[title: string, Given, vi: string, en: string]>([
    [
      'it fell',
      { baseline: 57.23, estimate: 36.39 },
      '36,39% |  | thing | giảm từ 57,23% (31/12/2020); ước thực hiện 2024',
      '36.39% |  | thing | down from 57.23% (31 December 2020); estimate 2024',
    ],
    [
      'it rose',
      { baseline: 31, actual: 46 },
      '46% |  | thing | tăng từ 31% (31/12/2020); đến 30/6/2024',
      '46% |  | thing | up from 31% (31 December 2020); as of 30 June 2024',
    ],
  ])('%s', (_, row, vi, en) => {
    expect(textOf(change(given('percent', row)))).toEqual([vi, en]);
  });
});

test.each([
  ['1.122 người/năm', '1.122', 'người/năm'],
  ['36,39%', '36,39%', ''],
  ['0,6‰', '0,6‰', ''],
  ['1,26%/năm', '1,26%', '/năm'],
  ['trên 120 đảng viên', 'trên 120', 'đảng viên'],
  ['11/14 xã, thị trấn', '11/14', 'xã, thị trấn'],
  ['2.301', '2.301', ''],
])('of %s the number is %s and the unit "%s"', (text, value, unit) => {
  expect(splitUnit(text)).toEqual({ value, unit });
});
