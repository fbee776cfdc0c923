// A whole folder: the base folder, unusual ones that lose nothing, and faults in several places.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { accepted } from './accepted';
import { copyReport, edit, expectRefused, folderWith, type Refused, resave } from './fixtures';

test('the base folder gives a dataset and no problems', () => {
  const { dataset, problems, fileCount, rowCount, headers } = loadDataset(folderWith());
  expect(problems).toEqual([]);
  expect(dataset?.figures).toHaveLength(15);
  expect([fileCount, rowCount]).toEqual([18, 67]);
  expect(headers.get('groups.csv')).toEqual(['id', 'name_vi', 'name_en']);
});

describe('an unusual folder that loses nothing gives the same dataset', () => {
  test.each(accepted)('%s', (_, changes) => {
    const { dataset } = loadDataset(folderWith());
    const changed = loadDataset(folderWith(...changes));
    expect(changed.problems).toEqual([]);
    // Lines may have moved; everything else is as it was.
    const content = (value: typeof dataset) =>
      JSON.stringify(
        value?.figures.map(({ indicator, commitment, source: _line, ...rest }) => [
          indicator.id,
          commitment?.body.id,
          rest,
        ]),
      );
    expect(content(changed.dataset)).toBe(content(dataset));
    expect(changed.dataset?.claims.map(({ value, period }) => [value, period?.text])).toEqual([
      [92.19, '2024-06-30'],
      [1.6, '2024'],
      [null, '2024'],
    ]);
    expect(changed.dataset?.groups.map(({ id, name }) => [id, name])).toEqual([
      [1, { vi: 'Kinh tế', en: 'Economy' }],
      [2, { vi: 'Rừng', en: 'Forest' }],
    ]);
  });
});

describe('a folder is refused', () => {
  test.each<Refused>([
    {
      title: 'for faults in several files at once, each told once',
      changes: [
        edit('groups.csv', 'A2', 'một'),
        edit('claims.csv', 'H2', 'Congress'),
        edit('figures.csv', 'A2', 'incomes'),
        edit('figures.csv', 'E2', '29,5'),
        edit('figures.csv', 'E3', '56'),
      ],
      vi: [
        'data/groups.csv:2:1  Ô A2, cột “id”: “một” không phải là số. Viết số với dấu chấm thập phân (29.5); nếu báo cáo không nêu số thì bỏ dòng này.',
        'data/reports/2024-10/claims.csv:2:8  Ô H2, cột “body”: “Congress” không phải mã hợp lệ. Chỉ dùng chữ thường a–z không dấu, chữ số và gạch nối, ví dụ congress.',
        'data/reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “29,5” dùng dấu phẩy thập phân. Viết 29.5.',
        'data/reports/2024-10/figures.csv:3:5  Ô E3, cột “value”: “56” khác với “55 triệu đồng/người/năm” mà báo cáo ghi. Viết 55, hoặc sửa cột printed cho đúng báo cáo.',
      ],
    },
    {
      title: 'for a fault in an older report',
      changes: [
        copyReport('2023-10'),
        edit('reports/2023-10/report.csv', 'A2', '2023-10'),
        edit('reports/2023-10/report.csv', 'G2', '2023-10'),
        edit('reports/2023-10/figures.csv', 'E2', '29.4'),
      ],
      vi: [
        'data/reports/2023-10/figures.csv:2:5  Ô E2, cột “value”: “29.4” khác với “29,5 triệu đồng/người/năm” mà báo cáo ghi. Viết 29.5, hoặc sửa cột printed cho đúng báo cáo.',
        'data/reports/2023-10/report.csv:2:8  Ô H2, cột “counted_until”: “2024-06-30” không được sau date (2023-10-31). Sửa một trong hai ngày.',
      ],
    },
  ])('$title', expectRefused);
});

describe('a table with nothing but its header is one problem', () => {
  test.each(['indicators', 'sectors', 'units', 'groups', 'bodies', 'places', 'sections', 'figures'])('%s', (name) => {
    const header = (text: string) => text.split('\n', 1)[0] ?? '';
    const { problems } = loadDataset(folderWith(resave(`${name}.csv`, header)));
    expect(problems.map(({ file, code }) => [file.replace(/.*\//, ''), code])).toEqual([[`${name}.csv`, 'no-rows']]);
  });
});

test('a row that stands twice is one problem', () => {
  const again = (files: Map<string, Uint8Array>) =>
    resave('sectors.csv', (text) => `${text.trimEnd()}\n${text.split('\n')[1]}\n`)(files);
  expect(loadDataset(folderWith(again)).problems.map(({ code }) => code)).toEqual(['duplicate']);
});

test('rows that are all a cell too long are one problem, and none under a header that is wrong already', () => {
  const longer = resave('indicators.csv', (text) => text.replace(/(?<=\n.*)\n/g, ',x\n'));
  expect(loadDataset(folderWith(longer)).problems.map(({ line, code }) => [line, code])).toEqual([[2, 'row-length']]);
  const wider = resave('indicators.csv', (text) => text.replace('\n', ',extra\n'));
  expect(loadDataset(folderWith(wider)).problems.map(({ line, code }) => [line, code])).toEqual([
    [1, 'header-unknown'],
  ]);
});
