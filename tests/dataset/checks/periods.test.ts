// Periods against the dates of their report.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load';
import { formatProblem } from '../../../src/i18n/problems/problem-text';
import { addRow, edit, expectRefused, folderWith, problemsIn, type Refused, removeRows } from '../fixtures';

test.each<Refused>([
  {
    title: 'periods that end too late or too early for their kind',
    changes: [
      edit('figures.csv', 'C2', '2024-11-30'),
      edit('figures.csv', 'C3', '2025'),
      edit('figures.csv', 'C5', '2025'),
      edit('figures.csv', 'C7', '2025'),
      edit('figures.csv', 'C13', '2030'),
    ],
    vi: [
      'data/reports/2024-10/figures.csv:2:3  Ô C2, cột “period”: “2024-11-30” quá muộn đối với actual (chậm nhất 2024-10-31). Sửa thời kỳ, hoặc cột kind.',
      'data/reports/2024-10/figures.csv:3:3  Ô C3, cột “period”: “2025” không nằm sau nhiệm kỳ (hết 2025-12-31). Sửa thời kỳ, hoặc ghi kind là target.',
      'data/reports/2024-10/figures.csv:5:3  Ô C5, cột “period”: “2025” quá muộn đối với estimate (chậm nhất 2024-12-31). Sửa thời kỳ, hoặc cột kind.',
      'data/reports/2024-10/figures.csv:7:3  Ô C7, cột “period”: “2025” quá muộn đối với actual (chậm nhất 2024-12-31). Sửa thời kỳ, hoặc cột kind.',
      'data/reports/2024-10/figures.csv:13:3  Ô C13, cột “period”: “2030” quá muộn đối với target (chậm nhất 2025-12-31). Sửa thời kỳ, hoặc ghi kind là goal.',
    ],
  },
  {
    title: 'a period too late does not also leave its indicator without a number',
    changes: [edit('figures.csv', 'C5', '2042')],
    vi: [
      'data/reports/2024-10/figures.csv:5:3  Ô C5, cột “period”: “2042” quá muộn đối với estimate (chậm nhất 2024-12-31). Sửa thời kỳ, hoặc cột kind.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:5:3  Cell C5, column “period”: “2042” is too late for estimate (latest 2024-12-31). Correct the period or kind.',
    ],
  },
  {
    title: 'a baseline after the result',
    changes: [edit('figures.csv', 'C4', '2023'), edit('figures.csv', 'C5', '2022')],
    vi: [
      'data/reports/2024-10/figures.csv:4:3  Ô C4, cột “period”: Mốc đầu “2023” không trước số đã thực hiện của 2022. Sửa thời kỳ hoặc cột kind.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:4:3  Cell C4, column “period”: The baseline “2023” is not before the result of 2022. Correct the period or kind.',
    ],
  },
  {
    title: 'dates of the report out of order, and nothing of what follows for the figures',
    changes: [edit('report.csv', 'I2', '2024-03-31')],
    vi: [
      'data/reports/2024-10/report.csv:2:9  Ô I2, cột “estimated_until”: “2024-03-31” phải sau counted_until (2024-06-30). Sửa một trong hai ngày.',
    ],
  },
  {
    title: 'a term that ends before it begins, and nothing of what follows for the reports',
    changes: [edit('terms.csv', 'C2', '2020-12-31'), edit('report.csv', 'I2', '2024-03-31')],
    vi: ['data/terms.csv:2:3  Ô C2, cột “end”: “2020-12-31” phải sau start (2021-01-01). Sửa một trong hai ngày.'],
    en: [
      'data/terms.csv:2:3  Cell C2, column “end”: “2020-12-31” must be after start (2021-01-01). Correct one of the two dates.',
    ],
  },
])('$title', expectRefused);

describe('the last day that a period may reach depends on its kind', () => {
  test.each([
    ['a result of one day may lie after the counting day, up to the date of the report', 'C2', '2024-10-31', []],
    ['but not later', 'C2', '2024-11-01', ['figures.csv C2 period-late']],
    ['a longer result ends with the year of counting', 'C7', '2021/2024', []],
    ['not with the next', 'C7', '2024/2025', ['figures.csv C7 period-late']],
    ['an estimate ends with the last day of estimates', 'C5', '2024-12-31', []],
    ['not later', 'C5', '2025-01-01', ['figures.csv C5 period-late']],
    ['a baseline ends with the counting day', 'C4', '2024-06-30', []],
    ['not later', 'C4', '2024-07-01', ['figures.csv C4 period-late']],
    ['a target ends with the year of the term', 'C6', '2021/2025', []],
    ['not later', 'C6', '2026', ['figures.csv C6 period-late']],
    ['a goal ends after the year of the term', 'C3', '2026', []],
    ['not within it', 'C3', '2025-12-31', ['figures.csv C3 period-goal-early']],
  ])('%s', (_, cell, period, problems) => {
    expect(problemsIn(edit('figures.csv', cell, period))).toEqual(problems);
  });
});

describe('a baseline ends before the first result or estimate of the same place', () => {
  const baseline = (cells: Record<string, string>) => addRow('figures.csv', 15, { kind: 'baseline', ...cells });
  test.each([
    ['the day before', baseline({ period: '2021/2023' }), []],
    [
      'on the same day',
      baseline({ period: '2024', place: '' }),
      ['figures.csv C17 period-baseline', 'figures.csv C17 period-late'],
    ],
    ['for a place without results', baseline({ period: '2021/2023', place: 'mu-ca' }), []],
  ])('%s', (_, change, problems) => {
    expect(problemsIn(change)).toEqual(problems);
  });
  test('an indicator may have no result yet', () => {
    expect(problemsIn(removeRows('figures.csv', 5))).toEqual([]);
  });
  test('results of another place do not count', () => {
    const changes = [edit('figures.csv', 'C15', '2021/2022'), baseline({ period: '2021/2023', place: 'mu-ca' })];
    expect(problemsIn(...changes)).toEqual([]);
  });
  test('of several results too early for it the earliest is named', () => {
    const [first] = loadDataset(
      folderWith(edit('figures.csv', 'C4', '2024'), edit('figures.csv', 'C5', '2022'), baseline({ period: '2023' })),
    ).problems;
    expect(first?.params).toEqual({ period: '2022' });
  });
  test('a result that ends with it is too early', () => {
    const changes = [edit('figures.csv', 'C5', '2020'), edit('figures.csv', 'C4', '2020-12-31')];
    expect(problemsIn(...changes)).toEqual(['figures.csv C4 period-baseline']);
  });
});

describe('the dates of the report follow one another', () => {
  test.each([
    ['estimates may end on the counting day', 'report.csv', 'I2', '2024-06-30', []],
    ['a term lasts more than a day', 'terms.csv', 'B2', '2025-12-31', ['terms.csv C2']],
    ['counting is after the start of the term', 'terms.csv', 'B2', '2024-06-30', ['report.csv H2']],
    ['the next goals may be of the year in which the term ends', 'terms.csv', 'D2', '2025', []],
    ['not of one before', 'terms.csv', 'D2', '2024', ['terms.csv D2']],
  ])('%s', (_, file, cell, day, cells) => {
    const changes = [edit(file, cell, day)];
    // Without figures of a shorter stretch of estimates.
    if (cell === 'I2') changes.push(edit('figures.csv', 'C5', '2024-06-30'), edit('figures.csv', 'C9', '2024-06-30'));
    expect(problemsIn(...changes)).toEqual(cells.map((at) => `${at} dates-order`));
  });
});

describe('no day of the report lies beyond what it can speak of', () => {
  test.each([
    ['results may be counted up to the last day of its month', 'H2', '2024-10-31', []],
    ['not after it', 'H2', '2024-11-01', ['H2']],
    ['estimates may reach to the last day of the goals', 'I2', '2030-12-31', []],
    ['not beyond', 'I2', '2031-01-01', ['I2']],
  ])('%s', (_, cell, day, cells) => {
    expect(problemsIn(edit('report.csv', cell, day))).toEqual(cells.map((at) => `report.csv ${at} dates-late`));
  });
});

describe('a body lasts as long as its name says, and not less than to the term', () => {
  test.each([
    ['the last year of the span in the name', 'Chương trình 2021–2025', '2025', []],
    ['another year', 'Chương trình 2021–2025', '2024', ['bodies.csv J2 until-name']],
    ['none', 'Chương trình 2021 - 2025', '', ['bodies.csv J2 until-name']],
    ['a name without a span', 'Chương trình số 2025', '2030', []],
    ['the first year of the term', 'Chương trình', '2021', []],
    ['a year before the term', 'Chương trình', '2020', ['bodies.csv J2 dates-order']],
  ])('%s', (_, name, until, problems) => {
    const years = until === '' ? [] : [edit('bodies.csv', 'J2', until)];
    expect(problemsIn(edit('bodies.csv', 'F2', name), ...years)).toEqual(problems);
  });
  test('the message gives the span and the year', () => {
    const changes = [edit('bodies.csv', 'F2', 'Chương trình 2021–2025'), edit('bodies.csv', 'J2', '1999')];
    const lines = loadDataset(folderWith(...changes)).problems.map((problem) => formatProblem(problem, 'vi'));
    expect(lines).toEqual([
      'bodies.csv:2:10  Ô J2, cột “until”: Tên ghi giai đoạn 2021–2025, còn ô này ghi “1999”. Viết 2025, hoặc sửa tên ở cột name_vi.',
    ]);
  });
});
