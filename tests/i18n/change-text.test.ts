// What changed, in words, and the rows that are offered for the log.
import { describe, expect, test } from 'vitest';
import { compareFolders } from '../../src/dataset/compare';
import { missingChanges } from '../../src/dataset/corrections';
import { formatChanges, formatMissing, missingRow } from '../../src/i18n/problems/change-text';
import { addRow, type Change, copyReport, edit, folderWith, problemsIn, removeRows } from '../dataset/fixtures';

const between = (changes: Change[]) => compareFolders(folderWith(), folderWith(...changes));
const lines = (changes: Change[], lang: 'vi' | 'en'): string[] =>
  formatChanges(between(changes), { rev: 'HEAD', day: '2024-11-20' }, lang, 'data').split('\n');

const corrected = [edit('figures.csv', 'E2', '29.6'), edit('figures.csv', 'I2', '29,6 triệu đồng')];

describe('each change is a line, then their number', () => {
  test.each<[string, Change[], string[], string[]]>([
    [
      'a corrected figure',
      corrected,
      [
        'data/reports/2024-10/figures.csv:2  sửa income · actual · 2024-06-30 · III.1.2 ¶1 · 29,6 triệu đồng: value “29.5” → “29.6”, printed “29,5 triệu đồng/người/năm” → “29,6 triệu đồng”',
        '1 thay đổi so với HEAD (2024-11-20).',
      ],
      [
        'data/reports/2024-10/figures.csv:2  changed income · actual · 2024-06-30 · III.1.2 ¶1 · 29,6 triệu đồng: value “29.5” → “29.6”, printed “29,5 triệu đồng/người/năm” → “29,6 triệu đồng”',
        '1 change since HEAD (2024-11-20).',
      ],
    ],
    [
      'a cell that was filled, a row that went, a row that came',
      [
        edit('figures.csv', 'P3', 'yes'),
        removeRows('documents.csv', 2),
        addRow('sections.csv', null, { section: 'VI', title_vi: 'Đề xuất', title_en: 'Proposals' }),
      ],
      [
        'data/reports/2024-10/sections.csv:5  thêm VI',
        'data/reports/2024-10/figures.csv:3  sửa income · goal · 2030 · V.2.2 ¶2 · 55 triệu đồng/người/năm: assumed trống → “yes”',
        'data/reports/2024-10/documents.csv  bỏ resolution-05 · III.2.2: date “2021-02-22”, printed “22/02/2021”',
        '3 thay đổi so với HEAD (2024-11-20).',
      ],
      [
        'data/reports/2024-10/sections.csv:5  added VI',
        'data/reports/2024-10/figures.csv:3  changed income · goal · 2030 · V.2.2 ¶2 · 55 triệu đồng/người/năm: assumed blank → “yes”',
        'data/reports/2024-10/documents.csv  removed resolution-05 · III.2.2: date “2021-02-22”, printed “22/02/2021”',
        '3 changes since HEAD (2024-11-20).',
      ],
    ],
    ['nothing', [], ['Không có gì đổi so với HEAD.'], ['Nothing has changed since HEAD.']],
  ])('%s', (_, changes, vi, en) => {
    expect(lines(changes, 'vi')).toEqual(vi);
    expect(lines(changes, 'en')).toEqual(en);
  });
  test('a new report is a line for each of its tables', () => {
    expect(lines([copyReport('2025-10')], 'vi')).toContain('data/reports/2025-10/figures.csv  bảng mới: 15 dòng');
    expect(lines([copyReport('2025-10')], 'en')).toContain('data/reports/2025-10/documents.csv  new table: 1 row');
  });
});

/** The row that is offered for the first missing change. */
function offered(changes: Change[]): Record<string, string> {
  const [before, after] = [folderWith(), folderWith(...changes)];
  const [first] = missingChanges(compareFolders(before, after).facts, before, after, '2024-11-20');
  return first ? missingRow(first, '2024-11-25') : {};
}

describe('the row that is offered says what changed in both languages', () => {
  test.each<[string, Change[], string, string]>([
    [
      'as printed',
      corrected,
      'Thu nhập bình quân: trước ghi “29,5 triệu đồng/người/năm”, nay ghi “29,6 triệu đồng”.',
      'Income per person: “29,5 triệu đồng/người/năm” before, now “29,6 triệu đồng”.',
    ],
    [
      'else cell by cell, without names and notes',
      [edit('figures.csv', 'C9', '2024-06-30'), edit('figures.csv', 'N9', 'Ước.')],
      'Tỷ lệ che phủ rừng: period trước là “2024”, nay là “2024-06-30”.',
      'Forest cover: period was “2024”, now “2024-06-30”.',
    ],
    [
      'a figure that went',
      [removeRows('figures.csv', 3)],
      'Thu nhập bình quân: bỏ “55 triệu đồng/người/năm”.',
      'Income per person: removed “55 triệu đồng/người/năm”.',
    ],
    [
      'no more than three changes',
      [2, 3, 4, 5].map((row) => addRow('figures.csv', 3, { period: `203${row}`, printed: `${row} triệu` })),
      'Thu nhập bình quân: thêm “2 triệu”, thêm “3 triệu”, thêm “4 triệu”, và 1 chỗ khác.',
      'Income per person: added “2 triệu”, added “3 triệu”, added “4 triệu”, and 1 more.',
    ],
    [
      'without a semicolon, after which a spreadsheet runs a sign',
      [edit('breakdowns.csv', 'K3', 'Ka Lăng')],
      'Số vụ cháy: items trước là “Ka Lăng, Mù Cả”, nay là “Ka Lăng”.',
      'Fires: items was “Ka Lăng, Mù Cả”, now “Ka Lăng”.',
    ],
  ])('%s', (_, changes, vi, en) => {
    expect(offered(changes)).toMatchObject({
      date: '2024-11-25',
      what_vi: vi,
      what_en: en,
      why_vi: '???',
      why_en: '???',
    });
  });
  test.each([
    ['of a correction', corrected, 'correction', 'income'],
    ['of an addition', [addRow('figures.csv', 3, { period: '2031' })], 'addition', 'income'],
    ['of an indicator that is gone', [edit('indicators.csv', 'A8', 'blazes')], 'correction', ''],
  ])('kind and indicator %s', (_, changes, kind, indicator) => {
    expect(offered(changes)).toMatchObject({ kind, indicator });
  });
  test('until its reasons are written, the check refuses it', () => {
    expect(problemsIn(...corrected, addRow('changes.csv', null, offered(corrected)))).toEqual([
      'changes.csv F3 letters-lost',
      'changes.csv G3 letters-lost',
    ]);
  });
});

test.each([
  ['vi', 2, 'data/changes.csv còn thiếu 2 dòng. Chép các dòng sau vào cuối tệp và thay ??? bằng lý do:'],
  ['en', 2, 'data/changes.csv lacks 2 rows. Copy to the end of the file and write the reason in place of ???:'],
  ['en', 1, 'data/changes.csv lacks 1 row. Copy to the end of the file and write the reason in place of ???:'],
] as const)('in %s, %i missing', (lang, count, text) => {
  expect(formatMissing(count, lang, 'data/changes.csv')).toBe(text);
});
