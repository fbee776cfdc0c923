// What every page says of the site, its place and its report, from the data.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/dataset/model';
import {
  goalYearOf,
  menuText,
  paperText,
  partsHeading,
  recordsText,
  sourceText,
  successorHeading,
  termText,
} from '../../src/texts/site';
import { period, report, site, term } from '../analysis/builder';
import { inBoth } from './given';

const issued = {
  ...report,
  issuer: { vi: 'UBND xã', en: 'People’s Committee' },
  title: { vi: 'Báo cáo', en: 'Report' },
};
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

test('the term and the year of its goals are those of the report', () => {
  const later = { ...report, term: { ...term, start: '2026-01-01', end: '2030-12-31', goalEnd: '2035-12-31' } };
  expect([termText(later), goalYearOf(later)]).toEqual(['2026–2030', '2035']);
});

test('the menu names the year of the goals', () => {
  expect(inBoth((lang) => menuText('goals', { report, site }, lang))).toEqual(['Mục tiêu 2030', '2030 goals']);
  expect(inBoth((lang) => menuText('audit', { report, site }, lang))).toEqual(['Đối chiếu', 'Audit']);
  expect(inBoth((lang) => menuText('home', { report, site }, lang))).toEqual(['Trang đầu', 'Home']);
  expect(inBoth((lang) => menuText('places', { report, site }, lang))).toEqual(['Xã, thị trấn', 'Communes']);
});

test('the parts of the place open a heading with a capital letter', () => {
  expect(inBoth((lang) => partsHeading(site, lang))).toEqual(['Xã, thị trấn', 'Communes']);
});

test('the successors are called as the data call them, else plainly', () => {
  expect(inBoth((lang) => successorHeading(site, lang))).toEqual([
    'Xã mới từ 01/7/2025',
    'New commune since 1 July 2025',
  ]);
  expect(inBoth((lang) => successorHeading({ ...site, successor: null }, lang))).toEqual(['Nơi kế tục', 'Now part of']);
});

test('the line under the name says whose report the site records, and of when', () => {
  expect(plain(inBoth((lang) => recordsText(issued, lang)))).toEqual([
    'Trang này ghi lại báo cáo của UBND xã, 01/10/2024.',
    'This site records the report of the People’s Committee, 1 October 2024.',
  ]);
});

test.each([
  ['number and day', '12/BC', '2024-10-01', 'Nguồn: Báo cáo, UBND xã, 01/10/2024.', 'October 2024.'],
  ['a day and no number', '', '2024-10-01', '01/10/2024 (bản không ghi số).', '(the copy bears no number).'],
  ['a number and no day', '12/BC', '2024', '2024 (bản không ghi ngày).', '(the copy bears no day).'],
  ['neither', '', '2024', '(bản không ghi số, không ghi ngày).', '(the copy bears no number and no day).'],
])('the source of a report with %s says what the copy lacks', (_, number, date, vi, en) => {
  const texts = plain(inBoth((lang) => sourceText({ ...issued, number, date: period(date) }, lang)));
  expect([texts[0]?.endsWith(vi), texts[1]?.endsWith(en)]).toEqual([true, true]);
});

describe('the first line on paper', () => {
  const address = 'https://example.org/2030/';
  const of = (changes: string[], from = address) =>
    plain(
      inBoth((lang) =>
        paperText({ site, report: issued, changes: changes.map((date) => ({ date }) as Change) }, from, lang),
      ),
    );
  test('gives the address, the site, the date of the report and of the last change', () => {
    expect(of(['2026-01-02', '2026-11-24'])).toEqual([
      'example.org/2030/ | Nậm Na: chỉ tiêu, số liệu của báo cáo 01/10/2024, cập nhật 24/11/2026',
      'example.org/2030/ | Nậm Na: targets, figures of the report of 1 October 2024, updated 24 November 2026',
    ]);
  });
  test('before the first change gives none', () => {
    expect(of([])[0]).toBe('example.org/2030/ | Nậm Na: chỉ tiêu, số liệu của báo cáo 01/10/2024');
  });
  test.each(['http://localhost:4321/2030/', 'http://127.0.0.1:8080/'])(
    'leaves out %s, which nobody else can open',
    (from) => {
      expect(of([], from)[0]).toBe('Nậm Na: chỉ tiêu, số liệu của báo cáo 01/10/2024');
    },
  );
});
