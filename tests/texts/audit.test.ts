// How many recomputations agree, in sentences.
import { expect, test } from 'vitest';
import type { Check, Verdict } from '../../src/analysis/types';
import { auditLead, auditLine } from '../../src/texts/audit';
import { inBoth } from './given';

const verdicts: [Verdict, times: number][] = [
  ['cannot-be-checked', 1],
  ['disagrees', 2],
  ['agrees-after-rounding', 3],
  ['agrees', 4],
];
const checks = verdicts.flatMap(([verdict, times]) => Array.from({ length: times }, () => ({ verdict }) as Check));

test('the lead counts all, those that agree with rounding among them, those that do not, and the open ones', () => {
  expect(inBoth((lang) => auditLead(checks, lang))).toEqual([
    'Trang tính lại 10 con số và nhận định. 7 khớp (có khi phải làm tròn), 2 chưa thống nhất, 1 chưa kiểm được vì thiếu số.',
    'We recomputed 10 numbers and statements. 7 agree (some after rounding), 2 do not, 1 cannot be checked for lack of figures.',
  ]);
});

test('the line counts those that do not agree, of all', () => {
  expect(inBoth((lang) => auditLine(checks, lang))).toEqual([
    'Trang tính lại 10 con số và nhận định; 2 chỗ chưa thống nhất trong chính báo cáo.',
    'We recomputed 10 numbers and statements; in 2 places the report does not agree with itself.',
  ]);
});
