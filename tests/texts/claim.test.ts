// What the report says of a comparison, in a few words of each language.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/dataset/model';
import { claimText } from '../../src/texts/claim';
import { claim } from '../analysis/builder';
import { given, inBoth, type UnitName } from './given';

type Row = [
  title: string,
  unit: UnitName,
  said: [statement: Claim['statement'], number: string | null, basis: Claim['basis']],
  vi: string,
  en: string,
];

describe('the report’s word', () => {
  test.each<Row>([
    [
      'on a share of the target (income, III.1.2 ¶1)',
      'money per person',
      ['percent-of-target', '92.19', 'relative'],
      'đạt 92,19% mục tiêu',
      '92.19% of the target',
    ],
    [
      'on ten times the target (Paris polyphylla)',
      'hectares',
      ['percent-of-target', '1000', 'relative'],
      'đạt 1.000% mục tiêu',
      '1,000% of the target',
    ],
    [
      'on a number above, in percent as the report writes it (town water, III.1.2 ¶8)',
      'percent',
      ['above', '0.5', 'open'],
      'vượt mục tiêu 0,5%',
      'target exceeded by 0.5%',
    ],
    [
      'on growth that stayed under its limit is not "above the target" (population, III.1.3 ¶2)',
      'percent a year',
      ['above', '0.34', 'open'],
      'vượt mục tiêu 0,34%',
      'target exceeded by 0.34%',
    ],
    [
      'on a number below (upper secondary, III.1.6 ¶6)',
      'percent',
      ['below', '0.1', 'open'],
      'thấp hơn mục tiêu 0,1%',
      '0.1% below the target',
    ],
    [
      'on one commune above, in communes (primary education, III.1.6 ¶9)',
      'communes',
      ['above', '1', 'units'],
      'vượt mục tiêu 1 xã, thị trấn',
      'target exceeded by 1 commune',
    ],
    [
      'on one commune below (lower secondary, III.1.6 ¶9)',
      'communes',
      ['below', '1', 'units'],
      'thấp hơn mục tiêu 1 xã, thị trấn',
      '1 commune below the target',
    ],
    [
      'keeps the decimals printed',
      'percent',
      ['above', '9.0', 'points'],
      'vượt mục tiêu 9,0%',
      'target exceeded by 9.0%',
    ],
    ['on met', 'percent', ['met', null, null], 'đạt mục tiêu', 'target met'],
    [
      'on a list as a whole (“cơ bản đã đạt và vượt”, III.1.1 ¶1)',
      'percent',
      ['met-or-exceeded', null, null],
      'đạt hoặc vượt mục tiêu (nói chung cho cả danh sách)',
      'target met or exceeded (of a list as a whole)',
    ],
    ['on not met', 'percent', ['not-met', null, null], 'chưa đạt mục tiêu', 'target not yet met'],
    [
      'on what it expects (macadamia, III.2.2 ¶1)',
      'hectares',
      ['forecast-not-met', null, null],
      'dự báo không đạt mục tiêu',
      'not expected to meet the target',
    ],
    ['on work not begun', 'hectares', ['not-started', null, null], 'chưa triển khai', 'not started'],
    [
      'on a rise since the earlier period (doctors, III.1.3 ¶2)',
      'hectares',
      ['increase', '2.9', 'units'],
      'tăng 2,9 ha so với kỳ trước',
      'up 2.9 ha on the earlier period',
    ],
    [
      'on a fall since the earlier period',
      'percent',
      ['decrease', '3', 'relative'],
      'giảm 3% so với kỳ trước',
      'down 3% on the earlier period',
    ],
  ])('%s', (_, unit, [statement, number, basis], vi, en) => {
    const made = claim(given(unit, {}), statement, number, { basis });
    expect(inBoth((lang) => claimText(made, lang))).toEqual([vi, en]);
  });
});
