// Every kind of problem of the tables has a change of the folder that raises it; the compiler asks for a new code's case.
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { explanationProblems } from '../../src/analysis/explanations';
import type { ProblemCode } from '../../src/dataset/codes';
import { loadDataset } from '../../src/dataset/load';
import { checkProvenance } from '../../src/dataset/provenance';
import type { StoryProblemParams } from '../../src/dataset/story-codes';
import {
  addRow,
  type Change,
  edit,
  folderWith,
  insertLine,
  problemsIn,
  removeFile,
  removeRows,
  replaceFile,
  resave,
} from './fixtures';

type OfStory = keyof StoryProblemParams;
/** What is found on the disk, or needs a larger audit; tests/dataset/read, tests/commands and tests/analysis have the cases. */
type OfCommand = 'folder-missing' | 'file-unreadable' | 'explanations-none' | 'report-text-missing' | 'index-missing';
type OfReport = 'locator-not-found' | 'printed-not-found' | 'fraction-not-found' | 'item-not-found';
type OfExplanation =
  | 'explanation-missing'
  | 'explanation-unknown'
  | 'explanation-settled'
  | 'explanation-number'
  | 'explanation-stale';
type OfFolder = Exclude<ProblemCode, OfStory | OfCommand | OfReport | OfExplanation>;

const cell = (file: string, at: string, content: string): Change[] => [edit(`${file}.csv`, at, content)];

const changes: Record<OfFolder, Change[]> = {
  'no-report': ['report', 'sections', 'paragraphs', 'figures', 'claims', 'breakdowns', 'documents', 'explanations'].map(
    (name) => removeFile(`${name}.csv`),
  ),
  'file-missing': [removeFile('units.csv')],
  'file-unknown': [replaceFile('indicator.csv', 'id\n')],
  'file-workbook': [replaceFile('indicators.xlsx', 'PK\u0003\u0004')],
  'file-not-csv': [replaceFile('units.csv', '%PDF-1.7\n')],
  'file-empty': [replaceFile('places.csv', ' \n')],
  'encoding-broken': [
    edit('places.csv', 'F2', ''),
    edit('places.csv', 'D2', 'Ka Lãng'),
    edit('places.csv', 'G2', 'Thu Lum'),
    resave('places.csv', (text) => Buffer.from(text, 'latin1')),
  ],
  'encoding-legacy': cell('groups', 'B3', 'Rá»«ng'),
  'quote-unclosed': [insertLine('groups.csv', 3, '2,"Rừng,Forest', 1)],
  'quote-stray': [insertLine('groups.csv', 3, '2,Rừng "xanh,Forest', 1)],
  'header-absent': [removeRows('sections.csv', 1)],
  'header-one-cell': [
    resave('figures.csv', (text) => text.replace(/.+/g, (line) => `"${line.replaceAll('"', '""')}"`)),
  ],
  'header-missing': [insertLine('groups.csv', 1, 'id,name_vi', 1)],
  'header-unknown': cell('indicators', 'H1', 'direktion'),
  'header-duplicate': cell('groups', 'C1', 'name_vi'),
  'header-swapped': [
    ...cell('figures', 'E1', 'x'),
    ...cell('figures', 'I1', 'value'),
    ...cell('figures', 'E1', 'printed'),
  ],
  'row-length': [insertLine('groups.csv', 3, '2,Rừng', 1)],
  'row-cells': [addRow('figures.csv', null, { indicator: 'income' })],
  'row-header': [insertLine('groups.csv', 3, 'id,name_vi,name_en')],
  'row-total': [insertLine('groups.csv', 4, 'Tổng cộng,,')],
  'report-rows': [removeRows('report.csv', 2)],
  'site-rows': [removeRows('site.csv', 2, 2)],
  'report-folder': cell('report', 'A2', '2024-11'),
  blank: cell('indicators', 'I2', ''),
  'excel-error': cell('indicators', 'I2', '#REF!'),
  'control-character': cell('indicators', 'I2', 'Thu\u0007 nhập'),
  formula: cell('indicators', 'I2', '@SUM(A1)'),
  'letters-lost': cell('indicators', 'I2', 'Thu nh?p bình quân'),
  'too-long': cell('sectors', 'D2', 'x'.repeat(161)),
  'not-slug': cell('indicators', 'B2', 'Thu nhập'),
  'not-address': [replaceFile('addresses.csv', 'address,moved_to\nhttps://example.org/,\n')],
  'not-anchor': [addRow('explanations.csv', null, { check: 'claim income', text_vi: 'Lời', text_en: 'Text' })],
  'number-minus': cell('figures', 'E2', '−29.5'),
  'number-comma': cell('figures', 'E2', '29,5'),
  'number-ambiguous': cell('figures', 'E2', '948,596'),
  'number-grouped': cell('figures', 'E14', '1,500.25'),
  'number-percent': cell('figures', 'E4', '58.46%'),
  'number-unit': cell('figures', 'E2', '29.5 triệu'),
  'number-date': cell('figures', 'G8', '5-Jul'),
  'number-excel-error': cell('figures', 'E2', '#REF!'),
  'number-scientific': cell('figures', 'E2', '9.45E+12'),
  'number-too-long': cell('figures', 'E2', '8578298000000000001'),
  'not-number': cell('figures', 'E2', 'khoảng ba mươi'),
  'not-url': cell('site', 'U2', 'example.org'),
  'not-year': cell('bodies', 'J2', 'năm 2025'),
  'not-whole': cell('sectors', 'B2', '1.5'),
  negative: cell('figures', 'G8', '-11'),
  'not-allowed': cell('figures', 'B2', 'acutal'),
  'not-date': cell('changes', 'A2', '31/4/2024'),
  'date-ambiguous': cell('changes', 'A2', '5/7/2024'),
  'not-period': cell('figures', 'C7', 'giữa 2024'),
  'not-locator': cell('figures', 'J3', 'trang 5'),
  'unknown-id': cell('indicators', 'C3', 'economics'),
  'unknown-paragraph': cell('figures', 'J3', 'V.2.2 ¶99'),
  'unknown-section': cell('figures', 'J3', 'V.2.3 ¶2'),
  'unused-id': [addRow('groups.csv', 2, { id: '3' })],
  'self-reference': cell('indicators', 'M2', 'income'),
  'circular-reference': [edit('indicators.csv', 'M2', 'poverty'), edit('indicators.csv', 'M3', 'income')],
  'no-rows': [removeRows('figures.csv', 2, 16)],
  'too-large': cell('units', 'G2', '7'),
  'commitment-context': [addRow('commitments.csv', 2, { indicator: 'fires' })],
  'commitment-missing': cell('figures', 'M6', 'resolution-05'),
  'commitment-empty': [addRow('commitments.csv', 2, { body: 'resolution-05', level: 'programme', group: '' })],
  'direction-page': cell('indicators', 'H7', 'none'),
  'indicator-empty': [addRow('indicators.csv', 6, { id: 'bare', slug: 'tran', name_vi: 'Trần', name_en: 'Bare' })],
  duplicate: cell('sectors', 'B3', '1'),
  needed: cell('figures', 'M6', ''),
  unwanted: cell('figures', 'M2', 'congress'),
  'pair-half': cell('figures', 'O9', ''),
  'fraction-half': cell('figures', 'G10', ''),
  'fraction-zero': cell('figures', 'H10', '0'),
  'printed-unreadable': cell('figures', 'I3', 'năm mươi lăm triệu đồng'),
  'printed-bare-fraction': cell('figures', 'I8', '11/14'),
  'printed-value': cell('figures', 'E2', '29.6'),
  'printed-share': [
    edit('figures.csv', 'G10', '10'),
    edit('figures.csv', 'H10', '14'),
    edit('figures.csv', 'I10', '10/14 xã'),
  ],
  'printed-fraction': cell('figures', 'G8', '12'),
  'printed-operator': cell('figures', 'D6', 'at-most'),
  'printed-unit': cell('figures', 'I8', '11/14 bản'),
  'printed-date': cell('documents', 'B2', '2021-02-23'),
  'range-order': [
    edit('figures.csv', 'E14', '2000'),
    edit('figures.csv', 'F14', '1500'),
    edit('figures.csv', 'I14', '2.000-1.500 ha'),
  ],
  'negative-percent': cell('figures', 'E5', '-36.39'),
  'items-and-printed': cell('breakdowns', 'K2', 'a; b'),
  'items-count': cell('breakdowns', 'I3', '3'),
  'reference-missing': cell('figures', 'K2', 'no'),
  'reference-twice': cell('figures', 'K12', 'yes'),
  'role-twice': [
    edit('indicators.csv', 'O8', 'components'),
    addRow('indicators.csv', 8, { id: 'smoke', name_vi: 'Khói', name_en: 'Smoke' }),
    addRow('figures.csv', 15, { indicator: 'smoke' }),
  ],
  'period-late': cell('figures', 'C5', '2042'),
  'period-goal-early': cell('figures', 'C3', '2025'),
  'period-baseline': [edit('figures.csv', 'C4', '2023'), edit('figures.csv', 'C5', '2022')],
  'dates-late': cell('report', 'H2', '2024-12-01'),
  'until-name': cell('bodies', 'F2', 'Nghị quyết Đại hội 2020–2025'),
  'unit-differs': cell('indicators', 'N2', 'poverty'),
  'dates-order': cell('terms', 'C2', '2020-12-31'),
};

test.each(Object.entries(changes))('a folder raises %s', (code, made) => {
  expect(problemsIn(...made).map((line) => line.split(' ').at(-1))).toContain(code);
});

function linked(...made: Change[]) {
  const { dataset, headers } = loadDataset(folderWith(...made));
  if (dataset === null) throw new Error('The folder has problems.');
  return { dataset, headers };
}

/** A report that has these places, all with the same words. */
const reports: Record<OfReport, { places: string[]; words: string }> = {
  'locator-not-found': { places: ['III.1.2 ¶1'], words: 'Thu nhập 29,5 triệu đồng/người/năm, đạt 92,19%.' },
  'printed-not-found': { places: ['III.1.2 ¶1'], words: 'Thu nhập 29,4 triệu đồng/người/năm.' },
  'fraction-not-found': { places: ['III.1.2 ¶4'], words: 'Che phủ 66,8% (2.004,91 ha trên 3001,36 ha).' },
  'item-not-found': { places: ['note 7 ¶2'], words: 'Cháy rừng tại Ka Lăng.' },
};
test.each(Object.entries(reports))('a report raises %s', (code, { places, words }) => {
  const { dataset, headers } = linked();
  const index = `line,locator\n${places.map((place) => `1,${place}\n`).join('')}`;
  expect(checkProvenance(dataset, words, index, headers).map((problem) => problem.code)).toContain(code);
});

/** The base folder prints the macadamia area twice: 1,634.5 ha, and 1,634 ha in note 7. */
const grown = [edit('figures.csv', 'E12', '1700'), edit('figures.csv', 'I12', '1.700 ha')];
const explained = (check: string, difference: string) =>
  addRow('explanations.csv', null, { check, difference, text_vi: 'Hai thời điểm.', text_en: 'Two dates.' });
const explanations: Record<OfExplanation, Change[]> = {
  'explanation-missing': grown,
  'explanation-unknown': [explained('twice/macadamia/note-8', '-65.5')],
  'explanation-settled': [explained('twice/macadamia/note-7', '0.5')],
  'explanation-number': [
    ...grown,
    addRow('explanations.csv', null, {
      check: 'twice/macadamia/note-7',
      difference: '-65.5',
      text_vi: 'Chênh 65 ha.',
      text_en: '65 ha apart.',
    }),
  ],
  'explanation-stale': [...grown, explained('twice/macadamia/note-7', '0.5')],
};
test.each(Object.entries(explanations))('the audit raises %s', (code, made) => {
  const { dataset, headers } = linked(...made);
  const problems = explanationProblems(dataset, analyse(dataset).checks, headers);
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test('an explanation of the difference as it is raises nothing', () => {
  const { dataset, headers } = linked(...grown, explained('twice/macadamia/note-7', '-65.5'));
  expect(explanationProblems(dataset, analyse(dataset).checks, headers)).toEqual([]);
});
