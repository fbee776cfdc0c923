// The line that says where numbers come from.
import { expect, test } from 'vitest';
import type { Report } from '../../src/dataset/model';
import { sourceLine } from '../../src/texts/source';
import { report } from '../analysis/builder';
import { inBoth, plain } from './given';

const issuer = { vi: 'Huyện ủy', en: 'District committee' };
const of = (month: string, by = issuer): Report => ({
  ...report,
  issuer: by,
  date: { text: month, type: 'month', start: `${month}-01`, end: `${month}-28` },
});

test.each<[title: string, reports: Report[], vi: string, en: string]>([
  ['one report', [of('2024-10')], 'Nguồn: Huyện ủy, tháng 10/2024.', 'Source: District committee, October 2024.'],
  [
    'several, the oldest first',
    [of('2025-12'), of('2024-10')],
    'Nguồn: Huyện ủy, các báo cáo tháng 10/2024, tháng 12/2025.',
    'Source: District committee, reports of October 2024, December 2025.',
  ],
  [
    'many, the first and the last',
    [of('2027-12'), of('2026-12'), of('2025-12'), of('2024-10')],
    'Nguồn: Huyện ủy, các báo cáo từ tháng 10/2024 đến tháng 12/2027.',
    'Source: District committee, reports from October 2024 to December 2027.',
  ],
  [
    'those of two issuers',
    [of('2025-12', { vi: 'Ủy ban', en: 'Committee' }), of('2024-10')],
    'Nguồn: Ủy ban; Huyện ủy, các báo cáo tháng 10/2024, tháng 12/2025.',
    'Source: Committee; District committee, reports of October 2024, December 2025.',
  ],
])('%s', (_, reports, vi, en) => {
  expect(inBoth((lang) => plain(sourceLine(reports, lang)))).toEqual([vi, en]);
});
