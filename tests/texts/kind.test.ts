// The kind of a number beside it.
import { expect, test } from 'vitest';
import { kindNote } from '../../src/texts/kind';
import { inBoth } from './given';

test.each([
  ['actual', '', ''],
  ['estimate', 'ước thực hiện', 'estimate'],
  ['planned', 'dự kiến, quy hoạch', 'planned'],
  ['allotted', 'được giao', 'allotted'],
  ['stated', 'báo cáo nêu', 'stated'],
] as const)('of %s is "%s"', (kind, vi, en) => {
  expect(inBoth((lang) => kindNote(kind, lang))).toEqual([vi, en]);
});

test('is left out where the name before it already says so', () => {
  expect(
    inBoth((lang) => kindNote('allotted', lang, { vi: 'Kinh phí được giao', en: 'Money allotted' }[lang])),
  ).toEqual(['', '']);
});
