// Specification of dates and periods as text, in both languages.
import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod, formatPeriodPhrase } from '../../src/i18n/dates';
import { period } from '../analysis/builder';
import { inBoth } from '../texts/given';

describe('a day', () => {
  test.each<[day: string, vi: string, en: string]>([
    ['2024-06-30', '30/6/2024', '30 June 2024'],
    ['2021-02-03', '03/02/2021', '3 February 2021'],
    ['2021-01-09', '09/01/2021', '9 January 2021'],
    ['2021-03-10', '10/3/2021', '10 March 2021'],
    ['2024-07-08', '08/7/2024', '8 July 2024'],
    ['2025-12-31', '31/12/2025', '31 December 2025'],
  ])('%s has a zero before a day under 10 and before January and February, in Vietnamese only', (day, vi, en) => {
    expect(inBoth((lang) => formatDate(day, lang))).toEqual([vi, en]);
  });
  test.each(['30/6/2024', '2024-06', '12024-06-30', '2024-06-301'])('that is no ISO day is refused: %s', (text) => {
    expect(() => formatDate(text, 'vi')).toThrow(new RangeError(`not an ISO day: ${text}`));
  });
  test('cannot be broken in English', () => {
    expect(formatDate('2024-06-30', 'en')).toBe('30\u00a0June\u00a02024');
  });
});

const month = { ...period('2024-10-01'), type: 'month', end: '2024-10-31' } as const;

describe('a period', () => {
  type Row = [
    title: string,
    of: ReturnType<typeof period>,
    label: [vi: string, en: string],
    phrase: [vi: string, en: string],
  ];
  test.each<Row>([
    ['to a day', period('2024-06-30'), ['30/6/2024', '30 June 2024'], ['đến 30/6/2024', 'as of 30 June 2024']],
    [
      'to 1 January is the start of a year, and no "as of" (poverty rate)',
      period('2022-01-01'),
      ['đầu năm 2022', 'early 2022'],
      ['đầu năm 2022', 'early 2022'],
    ],
    ['of a month', month, ['tháng 10/2024', 'October 2024'], ['tháng 10/2024', 'in October 2024']],
    ['of a year', period('2024'), ['2024', '2024'], ['năm 2024', 'in 2024']],
    [
      'of some years (local revenue)',
      period('2020/2024'),
      ['2020–2024', '2020–2024'],
      ['giai đoạn 2020–2024', 'in 2020–2024'],
    ],
    [
      'of some years and a part of one (training money paid out)',
      { ...period('2021/2024'), end: '2024-06-30' },
      ['từ 2021 đến 30/6/2024', 'from 2021 to 30 June 2024'],
      ['từ 2021 đến 30/6/2024', 'from 2021 to 30 June 2024'],
    ],
    [
      'of a part of a year is no year (half a year)',
      { ...period('2024/2024'), end: '2024-06-30' },
      ['từ 01/01/2024 đến 30/6/2024', 'from 1 January 2024 to 30 June 2024'],
      ['từ 01/01/2024 đến 30/6/2024', 'from 1 January 2024 to 30 June 2024'],
    ],
    [
      'from within a year to the end of another',
      { ...period('2022/2024'), start: '2022-10-01' },
      ['từ 01/10/2022 đến 2024', 'from 1 October 2022 to 2024'],
      ['từ 01/10/2022 đến 2024', 'from 1 October 2022 to 2024'],
    ],
    [
      'of a school year',
      period('2023-2024'),
      ['năm học 2023–2024', 'school year 2023–24'],
      ['năm học 2023–2024', 'in the school year 2023–24'],
    ],
    [
      'of some years that ends on 1 January is no start of a year',
      { ...period('2020/2024'), end: '2025-01-01' },
      ['từ 2020 đến 01/01/2025', 'from 2020 to 1 January 2025'],
      ['từ 2020 đến 01/01/2025', 'from 2020 to 1 January 2025'],
    ],
    [
      'that the report does not name (poverty, I.1)',
      period('undated'),
      ['báo cáo không ghi ngày', 'undated in the report'],
      ['(báo cáo không ghi ngày)', '(undated in the report)'],
    ],
    [
      'to a day that is our reading never stands bare (III.2.2)',
      { ...period('2024-06-30'), assumed: true },
      ['khoảng 30/6/2024', 'about 30 June 2024'],
      ['đến khoảng 30/6/2024 (báo cáo không ghi ngày)', 'as of about 30 June 2024 (undated in the report)'],
    ],
    [
      'of a month that is our reading (II.1)',
      { ...month, assumed: true },
      ['khoảng tháng 10/2024', 'about October 2024'],
      ['khoảng tháng 10/2024 (báo cáo không ghi ngày)', 'about October 2024 (undated in the report)'],
    ],
  ])('%s', (_, of, label, phrase) => {
    expect(inBoth((lang) => formatPeriod(of, lang))).toEqual(label);
    expect(inBoth((lang) => formatPeriodPhrase(of, lang))).toEqual(phrase);
  });
  test('cannot be broken between its words and its year', () => {
    const texts = [month, period('2022-01-01'), period('2024')].map((of) => formatPeriodPhrase(of, 'vi'));
    expect(texts).toEqual(['tháng\u00a010/2024', 'đầu năm\u00a02022', 'năm\u00a02024']);
    expect(formatPeriod(month, 'en')).toBe('October\u00a02024');
    expect(formatPeriod(period('2022-01-01'), 'en')).toBe('early\u00a02022');
    expect(formatPeriodPhrase(period('2024'), 'en')).toBe('in\u00a02024');
  });
});
