// Two versions of a folder: what is a change of a fact and what is only another way to write it.
import { describe, expect, test } from 'vitest';
import { compareFolders } from '../../src/dataset/compare';
import {
  addRow,
  type Change,
  copyReport,
  edit,
  folderWith,
  removeFile,
  removeRows,
  resave,
  resaveRows,
} from './fixtures';

/** Changes in short: `figures.csv:2 changed income value 29.5>29.6`. */
const factsOf = (after: Change[], before: Change[] = []): string[] =>
  compareFolders(folderWith(...before), folderWith(...after)).facts.map(({ kind, file, line, key, cells }) => {
    const changed = kind === 'changed' ? cells.map(({ column, from, to }) => ` ${column} ${from}>${to}`) : [];
    return `${file.replace(/.*\//, '')}:${line} ${kind} ${key[0]}${changed.join(',')}`;
  });

describe('a changed cell is named with both its contents', () => {
  test.each<[string, Change[], string[]]>([
    ['a value', [edit('figures.csv', 'E2', '29.6')], ['figures.csv:2 changed income value 29.5>29.6']],
    [
      'what is printed, which is part of the key',
      [edit('figures.csv', 'I2', '29,6 triệu đồng')],
      ['figures.csv:2 changed income printed 29,5 triệu đồng/người/năm>29,6 triệu đồng'],
    ],
    [
      'a locator',
      [edit('figures.csv', 'J2', 'III.1.2 ¶2')],
      ['figures.csv:2 changed income locator III.1.2 ¶1>III.1.2 ¶2'],
    ],
    ['a period', [edit('claims.csv', 'B2', '2024')], ['claims.csv:2 changed income period 2024-06-30>2024']],
    ['a part', [edit('breakdowns.csv', 'I2', '13')], ['breakdowns.csv:2 changed fires value 12>13']],
    [
      'the date of a document',
      [edit('documents.csv', 'B2', '2021-02-23')],
      ['documents.csv:2 changed resolution-05 date 2021-02-22>2021-02-23'],
    ],
    ['a commitment', [edit('commitments.csv', 'D2', '2')], ['commitments.csv:2 changed income group 1>2']],
    [
      'a name',
      [edit('indicators.csv', 'I2', 'Thu nhập')],
      ['indicators.csv:2 changed income name_vi Thu nhập bình quân>Thu nhập'],
    ],
    [
      'two cells of a row',
      [edit('figures.csv', 'E2', '30'), edit('figures.csv', 'I2', '30 triệu đồng')],
      ['figures.csv:2 changed income value 29.5>30, printed 29,5 triệu đồng/người/năm>30 triệu đồng'],
    ],
  ])('%s', (_, after, facts) => {
    expect(factsOf(after)).toEqual(facts);
  });
});

describe('rows that came and went', () => {
  test.each<[string, Change[], string[]]>([
    ['a figure that went', [removeRows('figures.csv', 3)], ['figures.csv:3 removed income']],
    [
      'a figure that came',
      [addRow('figures.csv', 2, { period: '2023', value: '25', printed: '25 triệu đồng' })],
      ['figures.csv:17 added income'],
    ],
    [
      'one that has little in common with the one that went',
      [
        removeRows('figures.csv', 3),
        addRow('figures.csv', null, {
          indicator: 'income',
          kind: 'baseline',
          period: '2020',
          value: '20',
          printed: '20 triệu',
          locator: 'note 8',
        }),
      ],
      ['figures.csv:3 removed income', 'figures.csv:16 added income'],
    ],
    [
      'an indicator with another id',
      [edit('indicators.csv', 'A8', 'blazes')],
      ['indicators.csv:8 removed fires', 'indicators.csv:8 added blazes'],
    ],
  ])('%s', (_, after, facts) => {
    expect(factsOf(after)).toEqual(facts);
  });
  test('a row that came or went is told with every filled cell', () => {
    const [fact] = compareFolders(folderWith(), folderWith(removeRows('documents.csv', 2))).facts;
    expect(fact?.cells).toEqual([
      { column: 'document', from: 'resolution-05', to: '' },
      { column: 'date', from: '2021-02-22', to: '' },
      { column: 'printed', from: '22/02/2021', to: '' },
      { column: 'locator', from: 'III.2.2', to: '' },
    ]);
  });
  test('of two rows whose key changed each is paired with the one most like it', () => {
    const after = [edit('figures.csv', 'I11', '1.634,6 ha'), edit('figures.csv', 'I12', '1.635 ha')];
    expect(factsOf(after)).toEqual([
      'figures.csv:11 changed macadamia printed 1.634,5 ha>1.634,6 ha',
      'figures.csv:12 changed macadamia printed 1.634 ha>1.635 ha',
    ]);
  });
});

describe('no fact changed', () => {
  test.each<[string, Change[]]>([
    ['rows in another order', [resaveRows('figures.csv', ([header = [], ...rows]) => [header, ...rows.toReversed()])]],
    ['columns in another order', [resaveRows('figures.csv', (rows) => rows.map((row) => row.toReversed()))]],
    ['a date as a spreadsheet writes it', [edit('figures.csv', 'C2', '30/6/2024')]],
    ['a number with a zero at its end', [edit('figures.csv', 'E2', '29.50')]],
    ['a locator with other spaces', [edit('figures.csv', 'J2', 'III.1.2¶01')]],
    [
      'semicolons and decimal commas',
      [
        resaveRows(
          'figures.csv',
          (rows) =>
            rows.map((row, at) =>
              row.map((cell, column) => (at > 0 && [4, 5, 6, 7].includes(column) ? cell.replace('.', ',') : cell)),
            ),
          ';',
        ),
      ],
    ],
    ['a mark and other line ends', [resave('figures.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)]],
    ['a new row of the log', [addRow('changes.csv', 2, { date: '2024-12-01' })]],
  ])('%s', (_, after) => {
    expect(factsOf(after)).toEqual([]);
  });
  test('a column that one of the versions lacks, filled in the other', () => {
    const filled = edit('figures.csv', 'P3', 'yes');
    const without = resaveRows('figures.csv', (rows) => rows.map((row) => row.slice(0, -1)));
    expect(factsOf([filled], [without])).toEqual([]);
    expect(factsOf([without], [filled])).toEqual([]);
  });
});

test('a new report is tables that came, and one that went is tables that went', () => {
  const second = copyReport('2025-10');
  const tables = (before: Change[], after: Change[]) =>
    compareFolders(folderWith(...before), folderWith(...after)).files.map(
      ({ kind, file, rows }) => `${kind} ${file} ${rows}`,
    );
  const all = [
    'reports/2025-10/report.csv 1',
    'reports/2025-10/sections.csv 3',
    'reports/2025-10/paragraphs.csv 13',
    'reports/2025-10/figures.csv 15',
    'reports/2025-10/claims.csv 3',
    'reports/2025-10/breakdowns.csv 2',
    'reports/2025-10/documents.csv 1',
    'reports/2025-10/explanations.csv 0',
  ];
  expect(tables([], [second])).toEqual(all.map((table) => `added ${table}`));
  expect(tables([second], [])).toEqual(all.map((table) => `removed ${table}`));
  expect(tables([removeFile('paragraphs.csv')], [])).toEqual(['added reports/2024-10/paragraphs.csv 13']);
  expect(factsOf([second])).toEqual([]);
});
