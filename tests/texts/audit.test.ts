// How many recomputations agree, in sentences.
import { expect, test } from 'vitest';
import type { Check, Verdict } from '../../src/analysis/types';
import { auditHeadline, auditLead, auditLine, underReport } from '../../src/texts/audit';
import { analysed, figure, laterReport } from '../dataset/two-reports';
import { inBoth, plain } from './given';

const verdicts: [Verdict, times: number][] = [
  ['cannot-be-checked', 1],
  ['disagrees', 2],
  ['agrees-after-rounding', 3],
  ['agrees', 4],
  ['explained', 5],
];
const facts = verdicts.flatMap(([verdict, times]) =>
  Array.from({ length: times }, (_, i) => ({ id: `${verdict}${i}`, fact: `${verdict}${i}`, verdict }) as Check),
);
const repeated = { id: 'again', fact: 'disagrees0', verdict: 'disagrees' } as Check;
const checks = [...facts, repeated];

test('the lead counts the facts of each verdict, a repeated one once', () => {
  expect(inBoth((lang) => auditLead(checks, lang))).toEqual([
    'Trang đối chiếu 15 nội dung của báo cáo, mỗi nội dung tính một lần dù được ghi ở nhiều chỗ: 4 khớp, 3 khớp sau khi làm tròn, 5 khác nhau nhưng giải thích được, 2 không thống nhất, 1 không đối chiếu được vì thiếu số.',
    'We checked 15 facts of the report, each counted once however often it is given: 4 agree, 3 agree after rounding, 5 differ for a reason, 2 do not agree, 1 cannot be checked for lack of figures.',
  ]);
});

test('the headline is how many of the facts do not agree, or that none contradict one another', () => {
  expect(inBoth((lang) => auditHeadline(checks, lang))).toEqual([
    '2 trong 15 nội dung của báo cáo không thống nhất',
    '2 of the report’s 15 facts do not agree',
  ]);
  const agreeing = facts.filter(({ verdict }) => verdict === 'agrees');
  expect(inBoth((lang) => auditHeadline(agreeing, lang))).toEqual([
    'Không nội dung nào trong 4 nội dung đã đối chiếu mâu thuẫn nhau',
    'None of the 4 facts checked contradict one another',
  ]);
});

test('the line counts the facts that do not agree, of all; what is explained is not among them', () => {
  expect(inBoth((lang) => auditLine(checks, lang))).toEqual([
    'Trang đối chiếu 15 nội dung của báo cáo; ở 2 nội dung, các chỗ báo cáo ghi không thống nhất với nhau.',
    'We checked 15 facts of the report; in 2 of them its own figures do not agree.',
  ]);
});

test('of a report with nothing to check, which may be an older one, no more is said than that', () => {
  const text = [
    'Báo cáo không có hai con số nào đủ để đối chiếu với nhau.',
    'The report has no two numbers that could be checked against each other.',
  ];
  expect(inBoth((lang) => auditLead([], lang))).toEqual(text);
  expect(inBoth((lang) => auditLine([], lang))).toEqual(text);
  expect(inBoth((lang) => auditHeadline([], lang))).toEqual([
    'Số liệu trong báo cáo có khớp nhau không?',
    'Do the report’s figures agree with one another?',
  ]);
});

test('where there are several reports the audit is under the name of its own; the audit of an edition is not', () => {
  const analysis = analysed(...laterReport(figure('income', 'actual', '2025-06-30', '31', '31 triệu đồng/người/năm')));
  const [edition = analysis] = analysis.editions;
  expect(inBoth((lang) => plain(underReport('We checked 2 facts.', analysis, lang)))).toEqual([
    'Báo cáo tháng 10/2025: we checked 2 facts.',
    'Report of October 2025: we checked 2 facts.',
  ]);
  expect(underReport('We checked 2 facts.', edition, 'en')).toBe('We checked 2 facts.');
});
