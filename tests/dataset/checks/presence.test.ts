// Cells that another cell of the row makes necessary or senseless.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load';
import { addRow, edit, expectRefused, folderWith, problemsIn, type Refused } from '../fixtures';

test.each<Refused>([
  {
    title: 'a claim without its number, and one that must have none',
    changes: [
      edit('claims.csv', 'D3', ''),
      edit('claims.csv', 'E3', ''),
      edit('claims.csv', 'F3', ''),
      edit('claims.csv', 'E4', '2'),
      edit('claims.csv', 'F4', 'mức độ 2'),
    ],
    vi: [
      'data/reports/2024-10/claims.csv:3:4  Ô D3, cột “basis”: Ô để trống. Cần điền vì cột “statement” là “above”.',
      'data/reports/2024-10/claims.csv:3:5  Ô E3, cột “value”: Ô để trống. Cần điền vì cột “statement” là “above”.',
      'data/reports/2024-10/claims.csv:3:6  Ô F3, cột “printed”: Ô để trống. Cần điền vì cột “statement” là “above”.',
      'data/reports/2024-10/claims.csv:4:5  Ô E4, cột “value”: “2” không dùng ở đây. Để trống vì cột “statement” là “met”.',
      'data/reports/2024-10/claims.csv:4:6  Ô F4, cột “printed”: “mức độ 2” không dùng ở đây. Để trống vì cột “statement” là “met”.',
    ],
  },
  {
    title: 'a target without the body that set it',
    changes: [edit('claims.csv', 'H2', ''), edit('figures.csv', 'M6', '')],
    vi: [
      'data/reports/2024-10/claims.csv:2:8  Ô H2, cột “body”: Ô để trống. Cần điền vì cột “statement” là “percent-of-target”.',
      'data/reports/2024-10/figures.csv:6:13  Ô M6, cột “body”: Ô để trống. Cần điền vì cột “kind” là “target”.',
    ],
    en: [
      'data/reports/2024-10/claims.csv:2:8  Cell H2, column “body”: The cell is blank. Fill it in, because column “statement” is “percent-of-target”.',
      'data/reports/2024-10/figures.csv:6:13  Cell M6, column “body”: The cell is blank. Fill it in, because column “kind” is “target”.',
    ],
  },
  {
    title: 'a body that set what is no target',
    changes: [edit('figures.csv', 'M2', 'congress')],
    vi: [
      'data/reports/2024-10/figures.csv:2:13  Ô M2, cột “body”: “congress” không dùng ở đây. Để trống vì cột “kind” là “actual”.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:2:13  Cell M2, column “body”: “congress” does not belong here. Leave it blank, because column “kind” is “actual”.',
    ],
  },
  {
    title: 'a reading of dates for a figure that is undated, and for a claim that gives no period',
    changes: [
      edit('figures.csv', 'C2', 'undated'),
      edit('figures.csv', 'P2', 'yes'),
      edit('claims.csv', 'B4', ''),
      edit('claims.csv', 'K4', 'yes'),
    ],
    vi: [
      'data/reports/2024-10/claims.csv:4:11  Ô K4, cột “assumed”: “yes” không dùng ở đây. Để trống vì cột “period” để trống.',
      'data/reports/2024-10/figures.csv:2:16  Ô P2, cột “assumed”: “yes” không dùng ở đây. Để trống vì cột “period” là “undated”.',
    ],
    en: [
      'data/reports/2024-10/claims.csv:4:11  Cell K4, column “assumed”: “yes” does not belong here. Leave it blank, because column “period” is blank.',
      'data/reports/2024-10/figures.csv:2:16  Cell P2, column “assumed”: “yes” does not belong here. Leave it blank, because column “period” is “undated”.',
    ],
  },
  {
    title: 'an upper end where there is no range, and none where there is',
    changes: [edit('figures.csv', 'F13', '1200'), edit('figures.csv', 'F14', '')],
    vi: [
      'data/reports/2024-10/figures.csv:13:6  Ô F13, cột “value_to”: “1200” không dùng ở đây. Để trống vì cột “operator” là “at-least”.',
      'data/reports/2024-10/figures.csv:14:6  Ô F14, cột “value_to”: Ô để trống. Cần điền vì cột “operator” là “between”.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:13:6  Cell F13, column “value_to”: “1200” does not belong here. Leave it blank, because column “operator” is “at-least”.',
      'data/reports/2024-10/figures.csv:14:6  Cell F14, column “value_to”: The cell is blank. Fill it in, because column “operator” is “between”.',
    ],
  },
  {
    title: 'an address for a context figure without a description',
    changes: [edit('indicators.csv', 'B8', 'chay'), edit('indicators.csv', 'H8', 'lower')],
    vi: [
      'data/indicators.csv:8:11  Ô K8, cột “description_vi”: Ô để trống. Cần điền vì cột “slug” là “chay”.',
      'data/indicators.csv:8:12  Ô L8, cột “description_en”: Ô để trống. Cần điền vì cột “slug” là “chay”.',
    ],
    en: [
      'data/indicators.csv:8:11  Cell K8, column “description_vi”: The cell is blank. Fill it in, because column “slug” is “chay”.',
      'data/indicators.csv:8:12  Cell L8, column “description_en”: The cell is blank. Fill it in, because column “slug” is “chay”.',
    ],
  },
  {
    title: 'no description',
    changes: [edit('indicators.csv', 'K2', ''), edit('indicators.csv', 'L2', '')],
    vi: [
      'data/indicators.csv:2:11  Ô K2, cột “description_vi”: Ô để trống. Cần điền vì cột “slug” là “thu-nhap”.',
      'data/indicators.csv:2:12  Ô L2, cột “description_en”: Ô để trống. Cần điền vì cột “slug” là “thu-nhap”.',
    ],
    en: [
      'data/indicators.csv:2:11  Cell K2, column “description_vi”: The cell is blank. Fill it in, because column “slug” is “thu-nhap”.',
      'data/indicators.csv:2:12  Cell L2, column “description_en”: The cell is blank. Fill it in, because column “slug” is “thu-nhap”.',
    ],
  },
  {
    title: 'a component without group, and a group for what is no component',
    changes: [edit('commitments.csv', 'D2', ''), edit('commitments.csv', 'D6', '1')],
    vi: [
      'data/commitments.csv:2:4  Ô D2, cột “group”: Ô để trống. Cần điền vì cột “level” là “component”.',
      'data/commitments.csv:6:4  Ô D6, cột “group”: “1” không dùng ở đây. Để trống vì cột “level” là “programme”.',
    ],
  },
  {
    title: 'a text in one language only',
    changes: [edit('indicators.csv', 'E8', ''), edit('figures.csv', 'O9', '')],
    vi: [
      'data/indicators.csv:8:5  Ô E8, cột “topic_vi”: Ô để trống trong khi cột “topic_en” có nội dung. Điền cả hai ngôn ngữ hoặc để trống cả hai.',
      'data/reports/2024-10/figures.csv:9:15  Ô O9, cột “note_en”: Ô để trống trong khi cột “note_vi” có nội dung. Điền cả hai ngôn ngữ hoặc để trống cả hai.',
    ],
    en: [
      'data/indicators.csv:8:5  Cell E8, column “topic_vi”: The cell is blank, but column “topic_en” is not. Fill in both languages or neither.',
      'data/reports/2024-10/figures.csv:9:15  Cell O9, column “note_en”: The cell is blank, but column “note_vi” is not. Fill in both languages or neither.',
    ],
  },
  {
    title: "a role in the report's own count for an indicator that is no context",
    changes: [edit('indicators.csv', 'O2', 'components')],
    vi: [
      'data/indicators.csv:2:15  Ô O2, cột “role”: “components” không dùng ở đây. Để trống vì cột “slug” là “thu-nhap”.',
    ],
    en: [
      'data/indicators.csv:2:15  Cell O2, column “role”: “components” does not belong here. Leave it blank, because column “slug” is “thu-nhap”.',
    ],
  },
])('$title', expectRefused);

describe('the body that set a target is needed for targets and out of place elsewhere', () => {
  test.each([
    ['baseline', 'M4', 'congress', ['figures.csv M4 unwanted']],
    ['actual', 'M2', 'congress', ['figures.csv M2 unwanted']],
    ['estimate', 'M5', 'congress', ['figures.csv M5 unwanted']],
    ['goal', 'M3', 'congress', ['figures.csv M3 unwanted']],
    ['target', 'M6', '', ['figures.csv M6 needed']],
  ])('%s', (_, cell, body, problems) => {
    expect(problemsIn(edit('figures.csv', cell, body))).toEqual(problems);
  });
});

describe('what a claim needs depends on its statement', () => {
  const claim = (statement: string, cells: Record<string, string>) =>
    problemsIn(addRow('claims.csv', null, { indicator: 'cover', locator: 'III.1.2 ¶4', statement, ...cells }));
  const number = { value: '1.6', printed: '1,6%' };
  test.each([
    ['percent-of-target', { ...number, body: 'congress' }, []],
    ['percent-of-target', { body: 'congress' }, ['E5 needed', 'F5 needed']],
    ['percent-of-target', number, ['H5 needed']],
    ['above', { ...number, basis: 'points' }, ['H5 needed']],
    ['below', { ...number, basis: 'points' }, ['H5 needed']],
    ['below', { ...number, body: 'congress' }, ['D5 needed']],
    ['increase', { ...number, basis: 'points' }, []],
    ['increase', { ...number, basis: 'points', body: 'congress' }, ['H5 unwanted']],
    ['increase', number, ['D5 needed']],
    ['decrease', number, ['D5 needed']],
    ['decrease', { basis: 'points' }, ['E5 needed', 'F5 needed']],
    ['decrease', { basis: 'points', value: '1.6' }, ['F5 needed']],
    ['decrease', { basis: 'points', printed: '1,6%' }, ['E5 needed']],
    ['met', { body: 'congress' }, []],
    ['met', {}, ['H5 needed']],
    ['met', { basis: 'points', body: 'congress' }, ['D5 unwanted']],
    ['not-met', { ...number, body: 'congress' }, ['E5 unwanted', 'F5 unwanted']],
    ['forecast-not-met', { ...number, body: 'congress' }, ['E5 unwanted', 'F5 unwanted']],
    ['not-started', { basis: 'open', body: 'congress' }, ['D5 unwanted']],
  ] as [string, Record<string, string>, string[]][])('%s %j', (statement, cells, problems) => {
    expect(claim(statement, cells)).toEqual(problems.map((problem) => `claims.csv ${problem}`));
  });
});

describe('what an indicator needs depends on whether it has a page', () => {
  test.each([
    [{}, []],
    [{ programme: '' }, []],
    [{ description_vi: '' }, ['K9 needed']],
    [{ description_vi: '', description_en: '' }, ['K9 needed', 'L9 needed']],
    [{ role: 'groups' }, ['O9 unwanted']],
    [{ direction: 'none', slug: '', role: 'groups' }, []],
  ] as [Record<string, string>, string[]][])('%j', (cells, problems) => {
    const names = { id: 'birth', slug: 'sinh', name_vi: 'Sinh', name_en: 'Births', ...cells };
    const changes = [addRow('indicators.csv', 7, names), addRow('figures.csv', 14, { indicator: 'birth' })];
    expect(problemsIn(...changes)).toEqual(problems.map((problem) => `indicators.csv ${problem}`));
  });
});

test('in a cell that must be filled nothing was found', () => {
  const { problems } = loadDataset(folderWith(edit('claims.csv', 'H2', ''), edit('units.csv', 'C2', '')));
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ['needed', ''],
    ['pair-half', ''],
  ]);
});

describe('an optional text is in both languages or in neither', () => {
  test.each([
    ['figures.csv', 'N9', 'N9'],
    ['figures.csv', 'O9', 'O9'],
    ['indicators.csv', 'E8', 'E8'],
    ['indicators.csv', 'F8', 'F8'],
    ['units.csv', 'C2', 'C2'],
    ['units.csv', 'D2', 'D2'],
  ])('%s without %s', (file, cell, at) => {
    expect(problemsIn(edit(file, cell, ''))).toEqual([`${file} ${at} pair-half`]);
  });
});
