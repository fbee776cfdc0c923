// The line that says where numbers come from.
import { expect, test } from 'vitest';
import type { Report } from '../../src/dataset/model';
import { reportExtent, sourceLine } from '../../src/texts/source';
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
    'Nguồn: Huyện ủy, các báo cáo tháng 10/2024 và tháng 12/2025.',
    'Source: District committee, reports of October 2024 and December 2025.',
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
    'Nguồn: Ủy ban; Huyện ủy, các báo cáo tháng 10/2024 và tháng 12/2025.',
    'Source: Committee; District committee, reports of October 2024 and December 2025.',
  ],
])('%s', (_, reports, vi, en) => {
  expect(inBoth((lang) => plain(sourceLine(reports, lang)))).toEqual([vi, en]);
});

const [counted, estimated] = ['2026-06-30', '2026-12-31'];
test.each<[title: string, kind: Report['kind'], vi: string, en: string]>([
  [
    'a report with results',
    'interim',
    'Số đã thực hiện đến 30/6/2026, số ước đến 31/12/2026. 0 số liệu và 0 nhận định về 0 chỉ tiêu và số liệu bối cảnh.',
    'Results counted to 30 June 2026, estimates to 31 December 2026. 0 figures and 0 claims on 0 indicators and context figures.',
  ],
  [
    'a plan, which has none',
    'plan',
    '0 số liệu và 0 nhận định về 0 chỉ tiêu và số liệu bối cảnh.',
    '0 figures and 0 claims on 0 indicators and context figures.',
  ],
])('how much there is in %s', (_, kind, vi, en) => {
  const given = { ...report, kind, countedUntil: counted, estimatedUntil: estimated };
  const extent = { report: given, figures: [], claims: [], indicators: [] };
  expect(inBoth((lang) => plain(reportExtent(extent, lang)))).toEqual([vi, en]);
});
