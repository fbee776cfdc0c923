// Days, periods and places in the report: what is read, and what is suggested for what is not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readLocator, readPeriod } from '../../src/dataset/dates';

describe('a day is read from ISO, and from day and month when only one order is a real date', () => {
  test.each([
    ['2024-06-30', '2024-06-30'],
    ['2024/6/3', '2024-06-03'],
    ['30/6/2024', '2024-06-30'],
    ['30/06/2024', '2024-06-30'],
    ['30-6-2024', '2024-06-30'],
    ['6/30/2024', '2024-06-30'],
    ['5/5/2024', '2024-05-05'],
    ['29.2.2024', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2999-12-31', '2999-12-31'],
  ])('%s → %s', (found, value) => {
    expect(readDate(found)).toEqual({ ok: true, value });
  });
});

describe('a day with two readings is refused and both are named', () => {
  test.each([
    ['5/7/2024', ['2024-07-05', '2024-05-07']],
    ['5-7-24', ['2024-07-05', '2024-05-07']],
    ['12.1.2024', ['2024-01-12', '2024-12-01']],
  ])('%s', (found, readings) => {
    expect(readDate(found)).toEqual({ ok: false, refusal: { code: 'date-ambiguous', params: { readings } } });
  });
});

describe('what is no day is refused; a short year is suggested in full', () => {
  test.each([
    ['2024-02-30', null],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['2024-00-01', null],
    ['2024-06-00', null],
    ['1899-12-31', null],
    ['3000-01-01', null],
    ['31/4/2024', null],
    ['13/13/2024', null],
    ['30/6/24', '2024-06-30'],
    ['30.06.24', '2024-06-30'],
    ['31/4/24', null],
    ['30/6/024', null],
    ['tháng 6', null],
    ['45473', '2024-06-30'],
    ['45566', '2024-10-01'],
    ['30000', '1982-02-18'],
    ['59999', '2064-04-07'],
    ['29999', null],
    ['60000', null],
    ['145473', null],
    ['45473 ngày', null],
    ['ngày 2024-06-30', null],
    ['2024-06-30 nay', null],
    ['ngày 30/6/2024', null],
    ['30/6/2024 nay', null],
    ['x30/6/24', null],
    ['30/6/24x', null],
  ])('%s: %s', (found, suggestion) => {
    expect(readDate(found)).toEqual({ ok: false, refusal: { code: 'not-date', params: { suggestion } } });
  });
});

describe('a period knows its type and the days it covers', () => {
  test.each([
    ['2024-06-30', 'date', '2024-06-30', '2024-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-01', 'month', '2023-01-01', '2023-01-31'],
    ['2023-12', 'month', '2023-12-01', '2023-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['1999', 'year', '1999-01-01', '1999-12-31'],
    ['2021/2024', 'span', '2021-01-01', '2024-12-31'],
    ['2021/2024-06-30', 'span', '2021-01-01', '2024-06-30'],
    ['2024-01-01/2024-06-30', 'span', '2024-01-01', '2024-06-30'],
    ['2024-04/2024-06', 'span', '2024-04-01', '2024-06-30'],
    ['2024-04-01/2024', 'span', '2024-04-01', '2024-12-31'],
    ['2024-06-30/2024-06', 'span', '2024-06-30', '2024-06-30'],
    ['2023-2024', 'school-year', '2023-09-01', '2024-05-31'],
    ['1999-2000', 'school-year', '1999-09-01', '2000-05-31'],
    ['undated', 'undated', '', ''],
  ])('%s is a %s', (text, type, start, end) => {
    expect(readPeriod(text)).toEqual({ ok: true, value: { text, type, start, end } });
  });
  test('a day written by a spreadsheet becomes an ISO day', () => {
    const day = { text: '2024-06-30', type: 'date', start: '2024-06-30', end: '2024-06-30' };
    expect(readPeriod('30/6/2024')).toEqual({ ok: true, value: day });
  });
});

describe('a day that may be a month which a spreadsheet made a day has that reading too', () => {
  test.each([
    ['01/10/2024', ['2024-10-01', '2024-10', '2024-01-10']],
    ['05/01/2024', ['2024-01-05', '2024-05-01', '2024-05']],
    ['5/7/2024', ['2024-07-05', '2024-05-07']],
    ['01/10/24', ['2024-10-01', '2024-10', '2024-01-10']],
    ['01/01/24', ['2024-01-01', '2024-01']],
    ['45566', ['2024-10-01', '2024-10']],
  ])('%s', (found, readings) => {
    expect(readPeriod(found)).toEqual({ ok: false, refusal: { code: 'date-ambiguous', params: { readings } } });
  });
});

describe('what is no period is refused, with the period that it seems to mean', () => {
  test.each([
    // Years.
    ['2020-2024', '2020/2024'],
    ['2020 – 2024', '2020/2024'],
    ['2020 / 2024', '2020/2024'],
    ['2024-2020', null],
    ['2024-2024', null],
    ['2024/2021', null],
    ['2024/2024', null],
    ['2021/2022/2023', null],
    ['2021/', null],
    ['/2024', null],
    ['2024-06/2024-03', null],
    ['năm 2030', '2030'],
    ['Năm 2030', '2030'],
    ['trong năm 2030', null],
    ['năm 2030 nay', null],
    ['1899', null],
    ['2100', null],
    ['20245', null],
    ['2024-06-30x/2025', null],
    ['x2024-06-30/2025', null],
    ['x30/6/24', null],
    ['1 tháng năm 2024', '2024-01-01/2024-01-31'],
    ['6 tháng năm  2024', '2024-01-01/2024-06-30'],
    ['quý 1/năm  2024', '2024-01-01/2024-03-31'],
    ['tháng 10 - năm  2024', '2024-10'],
    ['10 - 2024', '2024-10'],
    ['10 năm 24', null],
    ['năm  2030', '2030'],
    ['năm2030', '2030'],
    ['x2020-2024', null],
    ['2020-2024x', null],
    ['x2023-2024', null],
    ['2023-2024x', null],
    // Months.
    ['6/2024', '2024-06'],
    ['06-2024', '2024-06'],
    ['12/2024', '2024-12'],
    ['13/2024', null],
    ['0/2024', null],
    ['10-24', null],
    ['2024-13', null],
    ['2024-00', null],
    ['x2024-06', null],
    ['2024-06x', null],
    ['Jun-24', '2024-06'],
    ['jan 2024', '2024-01'],
    ['December. 24', '2024-12'],
    ['Sept/2024', '2024-09'],
    ['Jun-245', null],
    ['1Jun-24', null],
    ['Foo-24', null],
    ['Oct-24', '2024-10'],
    ['45473', '2024-06-30'],
    ['Thg10-24', '2024-10'],
    ['thg 1-24', '2024-01'],
    ['thg  1 2024', '2024-01'],
    ['tháng 10/2024', '2024-10'],
    ['Tháng 10 năm 2024', '2024-10'],
    ['tháng10-24', '2024-10'],
    ['tháng 13/2024', null],
    ['vào tháng 10/2024', null],
    ['tháng 10/2024 nay', null],
    ['30/6/24', '2024-06-30'],
    // Quarters and stretches.
    ['quý I/2024', '2024-01-01/2024-03-31'],
    ['quý II/2024', '2024-04-01/2024-06-30'],
    ['quý III năm 2024', '2024-07-01/2024-09-30'],
    ['quý III - năm 2024', '2024-07-01/2024-09-30'],
    ['Quý 4 năm 2023', '2023-10-01/2023-12-31'],
    ['Quý iv.2023', '2023-10-01/2023-12-31'],
    ['quý1/2024', '2024-01-01/2024-03-31'],
    ['quý 5/2024', null],
    ['quý IIII/2024', null],
    ['hết quý 1/2024', null],
    ['quý 1/2024 nay', null],
    ['6 tháng đầu năm 2024', '2024-01-01/2024-06-30'],
    ['6 tháng cuối năm 2024', '2024-07-01/2024-12-31'],
    ['3 tháng CUỐI năm 2024', '2024-10-01/2024-12-31'],
    ['12 tháng cuối năm 2024', '2024-01-01/2024-12-31'],
    ['9 tháng năm 2024', '2024-01-01/2024-09-30'],
    ['9tháng/2024', '2024-01-01/2024-09-30'],
    ['2 tháng 2023', '2023-01-01/2023-02-28'],
    ['0 tháng năm 2024', null],
    ['13 tháng năm 2024', null],
    ['qua 6 tháng năm 2024', null],
    ['6 tháng năm 2024 nay', null],
  ])('%s: %s', (found, suggestion) => {
    expect(readPeriod(found)).toEqual({ ok: false, refusal: { code: 'not-period', params: { suggestion } } });
  });
});

describe('a place in the report is a section with or without a paragraph, or a footnote', () => {
  test.each([
    ['III.1.2 ¶3', { text: 'III.1.2 ¶3', section: 'III.1.2', note: null, paragraph: 3 }],
    ['III.1.2¶ 03', { text: 'III.1.2 ¶3', section: 'III.1.2', note: null, paragraph: 3 }],
    ['III.1.2 ¶12', { text: 'III.1.2 ¶12', section: 'III.1.2', note: null, paragraph: 12 }],
    ['III.12.10', { text: 'III.12.10', section: 'III.12.10', note: null, paragraph: 0 }],
    ['III.2.4', { text: 'III.2.4', section: 'III.2.4', note: null, paragraph: 0 }],
    ['Đ', { text: 'Đ', section: 'Đ', note: null, paragraph: 0 }],
    ['note 33 ¶2', { text: 'note 33 ¶2', section: '', note: 33, paragraph: 2 }],
    ['note 7', { text: 'note 7', section: '', note: 7, paragraph: 0 }],
    ['note 07', { text: 'note 7', section: '', note: 7, paragraph: 0 }],
    ['note 1 ¶1', { text: 'note 1 ¶1', section: '', note: 1, paragraph: 1 }],
  ])('%s', (found, value) => {
    expect(readLocator(found)).toEqual({ ok: true, value });
  });
});

describe('what is no place is refused, with the place that it seems to mean', () => {
  test.each([
    ['III.1.2 đoạn 3', 'III.1.2 ¶3'],
    ['III.1.2, đoạn 3', 'III.1.2 ¶3'],
    ['mục III.1.2 đoạn 3', 'III.1.2 ¶3'],
    ['Mục V Đoạn 12', 'V ¶12'],
    ['III.1.2 p.3', 'III.1.2 ¶3'],
    ['III.1.2; § 3', 'III.1.2 ¶3'],
    ['III.1.2 đ 3', 'III.1.2 ¶3'],
    ['III.1.12 3', 'III.1.12 ¶3'],
    ['III.1.12   3', 'III.1.12 ¶3'],
    ['mục  III.1 3', 'III.1 ¶3'],
    ['mụcIII.1 3', 'III.1 ¶3'],
    ['theo mục III.1.2 đoạn 3', null],
    ['III.1.2 đoạn 3 nay', null],
    ['III.1.2 ¶0', null],
    ['III.1.2. ¶3', null],
    ['III..2', null],
    ['.III', null],
    ['III.1.2 ¶', null],
    ['III.1.2 ¶3 nay', null],
    ['chú thích 7', 'note 7'],
    ['Ghi chú 7', 'note 7'],
    ['Footnote 12', 'note 12'],
    ['Note  7', 'note 7'],
    ['note 0', null],
    ['chú thích 0', null],
    ['xem chú thích 7', null],
    ['chú thích 7 nay', null],
    ['trang 5', null],
  ])('%s: %s', (found, suggestion) => {
    expect(readLocator(found)).toEqual({ ok: false, refusal: { code: 'not-locator', params: { suggestion } } });
  });
});

test('every day is read back from ISO', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, (text) => void expect(readDate(text)).toEqual({ ok: true, value: text })));
});
