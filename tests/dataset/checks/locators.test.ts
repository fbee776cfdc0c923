// Places in the report: a section and a paragraph that the report has, or a footnote.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load';
import {
  addRow,
  type Change,
  copyReport,
  edit,
  expectRefused,
  folderWith,
  problemsIn,
  type Refused,
  removeFile,
  removeRows,
  replaceFile,
} from '../fixtures';

const problemsOf = (_: string, changes: Change[], problems: string[]): void =>
  expect(problemsIn(...changes)).toEqual(problems);

describe('a place names a section of the report, or a footnote', () => {
  test.each<[string, Change[], string[]]>([
    ['in a claim', [edit('claims.csv', 'G2', 'IV ¶1')], ['claims.csv G2 unknown-section']],
    ['in a part', [edit('breakdowns.csv', 'L2', 'IV')], ['breakdowns.csv L2 unknown-section']],
    ['in a document date', [edit('documents.csv', 'D2', 'IV')], ['documents.csv D2 unknown-section']],
    ['a footnote', [edit('claims.csv', 'G2', 'note 8')], []],
    ['no section is looked for without their table', [removeFile('sections.csv')], ['sections.csv A1 file-missing']],
  ])('%s', problemsOf);
});

describe('a place is one of the paragraphs that the report has', () => {
  test.each<[string, Change[], string[]]>([
    ['in a figure', [edit('figures.csv', 'J2', 'III.1.2 ¶99')], ['figures.csv J2 unknown-paragraph']],
    ['in a claim', [edit('claims.csv', 'G2', 'note 99')], ['claims.csv G2 unknown-paragraph']],
    ['in a part', [edit('breakdowns.csv', 'L3', 'note 7 ¶3')], ['breakdowns.csv L3 unknown-paragraph']],
    ['in a document date', [edit('documents.csv', 'D2', 'III.2.2 ¶2')], ['documents.csv D2 unknown-paragraph']],
    [
      'in a mention',
      [
        replaceFile(
          'reports/2024-10/mentions.csv',
          'place,locator,printed,about_vi,about_en\nmu-ca,note 99,Mù Cả,Lời.,Text.\n',
        ),
      ],
      ['mentions.csv B2 unknown-paragraph'],
    ],
    [
      'of an unknown section only the section is said',
      [edit('figures.csv', 'J2', 'IV ¶99')],
      ['figures.csv J2 unknown-section'],
    ],
    [
      'a section without its paragraph is a place of its own',
      [edit('figures.csv', 'J2', 'III.1.2')],
      ['figures.csv J2 unknown-paragraph'],
    ],
    ['another spelling of it', [edit('figures.csv', 'J2', 'III.1.2¶ 01')], []],
    ['a paragraph that the list has in another spelling', [edit('paragraphs.csv', 'A2', 'III.1.2¶01')], []],
    [
      'one that was added to the list',
      [addRow('paragraphs.csv', null, { locator: 'III.1.2 ¶99' }), edit('figures.csv', 'J2', 'III.1.2 ¶99')],
      [],
    ],
    [
      'none is looked for while the list has no rows',
      [removeRows('paragraphs.csv', 2, 20), edit('figures.csv', 'J2', 'III.1.2 ¶99')],
      [],
    ],
    ['nor while it is missing', [removeFile('paragraphs.csv'), edit('figures.csv', 'J2', 'III.1.2 ¶99')], []],
    ['nor while a row of it is faulty', [edit('paragraphs.csv', 'A2', 'đoạn một')], ['paragraphs.csv A2 not-locator']],
    ['it is listed once', [addRow('paragraphs.csv', 2, {})], ['paragraphs.csv A15 duplicate']],
  ])('%s', problemsOf);

  test('each report has a list of its own', () => {
    const other: Change[] = [copyReport('2023-10'), edit('reports/2023-10/report.csv', 'A2', '2023-10')];
    const problems = problemsIn(...other, edit('reports/2023-10/paragraphs.csv', 'A2', 'III.1.2 ¶98'));
    expect(problems.filter((problem) => problem.includes('paragraph'))).toEqual(
      ['figures.csv J2 unknown-paragraph', 'claims.csv G2 unknown-paragraph'].toSorted(),
    );
  });
});

describe('what is suggested is the nearest paragraph of the same section or footnote, else one spelled alike', () => {
  test.each([
    ['III.1.2 ¶99', 'III.1.2 ¶5'],
    ['III.1.2', 'III.1.2 ¶1'],
    ['V.2.2 ¶1', 'V.2.2 ¶2'],
    ['note 7 ¶9', 'note 7 ¶2'],
    ['note 8 ¶3', 'note 8'],
    ['note 9', 'note 7'],
  ])('%s: %s', (locator, nearest) => {
    const { problems } = loadDataset(folderWith(edit('figures.csv', 'J2', locator)));
    expect(problems.map(({ params }) => params)).toEqual([{ locator, nearest }]);
  });
});

test.each<Refused>([
  {
    title: 'a paragraph that the report does not have',
    changes: [edit('figures.csv', 'J3', 'V.2.2 ¶22')],
    vi: [
      'data/reports/2024-10/figures.csv:3:10  Ô J3, cột “locator”: Báo cáo không có vị trí “V.2.2 ¶22”. Có phải ý bạn là “V.2.2 ¶3”? Sửa vị trí, hoặc thêm vào paragraphs.csv nếu báo cáo có đoạn này.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:3:10  Cell J3, column “locator”: The report has no place “V.2.2 ¶22”. Did you mean “V.2.2 ¶3”? Correct the place, or add it to paragraphs.csv if the report has that paragraph.',
    ],
  },
])('$title', expectRefused);
