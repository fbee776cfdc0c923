import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readLocator, readPeriod } from '../../src/dataset/dates';

test('a day is read from ISO, and from day and month in either order when only one reading is a real date', () => {
  expect(['2024-06-30', '30/6/2024', '30/06/2024', '6/30/2024', '5/5/2024', '29.2.2024'].map(readDate)).toEqual(
    ['2024-06-30', '2024-06-30', '2024-06-30', '2024-06-30', '2024-05-05', '2024-02-29'].map((value) => ({
      ok: true,
      value,
    })),
  );
});

test('a day with two readings is refused and both are named', () => {
  expect(readDate('5/7/2024')).toEqual({
    ok: false,
    refusal: { code: 'date-ambiguous', params: { readings: ['2024-07-05', '2024-05-07'] } },
  });
});

test.each(['2024-02-30', '31/4/2024', '30/6/24', 'tháng 6', '45473'])('%s is not a day', (found) => {
  expect(readDate(found)).toMatchObject({ ok: false, refusal: { code: 'not-date' } });
});

describe('a period knows its type and the days it covers', () => {
  test.each([
    ['2024-06-30', 'date', '2024-06-30', '2024-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2021/2024', 'span', '2021-01-01', '2024-12-31'],
    ['2021/2024-06-30', 'span', '2021-01-01', '2024-06-30'],
    ['2023-2024', 'school-year', '2023-09-01', '2024-05-31'],
  ])('%s is a %s', (text, type, start, end) => {
    expect(readPeriod(text)).toEqual({ ok: true, value: { text, type, start, end } });
  });
});

test('a day written by a spreadsheet becomes an ISO period', () => {
  expect(readPeriod('30/6/2024')).toMatchObject({ value: { text: '2024-06-30', type: 'date' } });
});

test.each([
  ['2020-2024', '2020/2024'],
  ['6/2024', '2024-06'],
  ['năm 2030', '2030'],
  ['2024/2021', null],
  ['Jun-24', '2024-06'],
  ['Thg10-24', '2024-10'],
  ['30/6/24', '2024-06-30'],
  ['quý II/2024', '2024-04-01/2024-06-30'],
  ['Quý 4 năm 2023', '2023-10-01/2023-12-31'],
  ['6 tháng đầu năm 2024', '2024-01-01/2024-06-30'],
  ['6 tháng cuối năm 2024', '2024-07-01/2024-12-31'],
  ['13 tháng năm 2024', null],
  ['Foo-24', null],
])('%s is not a period; suggested: %s', (found, suggestion) => {
  expect(readPeriod(found)).toEqual({ ok: false, refusal: { code: 'not-period', params: { suggestion } } });
});

test('a place in the report is a section with or without a paragraph, or a footnote', () => {
  expect(readLocator('III.1.2 ¶3')).toEqual({
    ok: true,
    value: { text: 'III.1.2 ¶3', section: 'III.1.2', note: null, paragraph: 3 },
  });
  expect(readLocator('III.2.4')).toMatchObject({ value: { section: 'III.2.4', paragraph: 0 } });
  expect(readLocator('note 33 ¶2')).toEqual({
    ok: true,
    value: { text: 'note 33 ¶2', section: '', note: 33, paragraph: 2 },
  });
  expect(readLocator('note 7')).toMatchObject({ value: { note: 7, paragraph: 0 } });
});

test.each([
  ['III.1.2 đoạn 3', 'III.1.2 ¶3'],
  ['chú thích 7', 'note 7'],
  ['trang 5', null],
  ['note 0', 'note 0'],
])('%s is not a place; suggested: %s', (found, suggestion) => {
  expect(readLocator(found)).toMatchObject({
    ok: false,
    refusal: { code: 'not-locator', params: found === 'note 0' ? {} : { suggestion } },
  });
});

test('every day is read back from ISO', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, (text) => void expect(readDate(text)).toEqual({ ok: true, value: text })));
});
