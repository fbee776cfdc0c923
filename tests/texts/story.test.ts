// The lines that say whose figures a story has, of which days, and how long it takes to read.
import { expect, test } from 'vitest';
import type { Report } from '../../src/dataset/model';
import { cardLine, storyLine } from '../../src/texts/story';
import { dataset } from '../analysis/builder';

const report: Report = { ...dataset([]).report, kind: 'interim', countedUntil: '2024-06-30' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('above a story stand its report, the day of its counts and the minutes', () => {
  expect(plain(storyLine(report, 2, 'vi'))).toBe('Báo cáo 01/10/2024, số liệu đếm đến 30/6/2024 · Đọc khoảng 2 phút');
  expect(plain(storyLine(report, 1, 'en'))).toBe(
    'Report of 1 October 2024, figures counted to 30 June 2024 · 1 min read',
  );
});

test('a plan has counted nothing', () => {
  expect(plain(storyLine({ ...report, kind: 'plan' }, 3, 'vi'))).toBe('Báo cáo 01/10/2024 · Đọc khoảng 3 phút');
});

test('a card names the report and the minutes', () => {
  expect(plain(cardLine(report, 2, 'vi'))).toBe('Báo cáo 01/10/2024 · Đọc khoảng 2 phút');
  expect(plain(cardLine(report, 2, 'en'))).toBe('Report of 1 October 2024 · 2 min read');
});
