// Cells that another cell of the row makes necessary or senseless.
import { describe, expect, test } from 'vitest';
import { addRow, edit, expectRefused, problemsIn, type Refused } from '../fixtures';

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
      'data/reports/2024-10/claims.csv:3:4  Ô D3, cột "basis": Ô để trống. Cần điền vì cột "statement" là "above".',
      'data/reports/2024-10/claims.csv:3:5  Ô E3, cột "value": Ô để trống. Cần điền vì cột "statement" là "above".',
      'data/reports/2024-10/claims.csv:3:6  Ô F3, cột "printed": Ô để trống. Cần điền vì cột "statement" là "above".',
      'data/reports/2024-10/claims.csv:4:5  Ô E4, cột "value": "2" không dùng ở đây. Để trống vì cột "statement" là "met".',
      'data/reports/2024-10/claims.csv:4:6  Ô F4, cột "printed": "mức độ 2" không dùng ở đây. Để trống vì cột "statement" là "met".',
    ],
  },
  {
    title: 'a target without the body that set it',
    changes: [edit('claims.csv', 'H2', ''), edit('figures.csv', 'M6', '')],
    vi: [
      'data/reports/2024-10/claims.csv:2:8  Ô H2, cột "set_by": Ô để trống. Cần điền vì cột "statement" là "percent-of-target".',
      'data/reports/2024-10/figures.csv:6:13  Ô M6, cột "set_by": Ô để trống. Cần điền vì cột "kind" là "target".',
    ],
    en: [
      'data/reports/2024-10/claims.csv:2:8  Cell H2, column "set_by": The cell is blank. Fill it in, because column "statement" is "percent-of-target".',
      'data/reports/2024-10/figures.csv:6:13  Cell M6, column "set_by": The cell is blank. Fill it in, because column "kind" is "target".',
    ],
  },
  {
    title: 'a body that set what is no target',
    changes: [edit('figures.csv', 'M2', 'congress')],
    vi: [
      'data/reports/2024-10/figures.csv:2:13  Ô M2, cột "set_by": "congress" không dùng ở đây. Để trống vì cột "kind" là "actual".',
    ],
    en: [
      'data/reports/2024-10/figures.csv:2:13  Cell M2, column "set_by": "congress" does not belong here. Leave it blank, because column "kind" is "actual".',
    ],
  },
  {
    title: 'an upper end where there is no range, and none where there is',
    changes: [edit('figures.csv', 'F13', '1200'), edit('figures.csv', 'F14', '')],
    vi: [
      'data/reports/2024-10/figures.csv:13:6  Ô F13, cột "value_to": "1200" không dùng ở đây. Để trống vì cột "operator" là "at-least".',
      'data/reports/2024-10/figures.csv:14:6  Ô F14, cột "value_to": Ô để trống. Cần điền vì cột "operator" là "between".',
    ],
    en: [
      'data/reports/2024-10/figures.csv:13:6  Cell F13, column "value_to": "1200" does not belong here. Leave it blank, because column "operator" is "at-least".',
      'data/reports/2024-10/figures.csv:14:6  Cell F14, column "value_to": The cell is blank. Fill it in, because column "operator" is "between".',
    ],
  },
  {
    title: 'an address for context, and none for a component',
    changes: [edit('indicators.csv', 'B2', ''), edit('indicators.csv', 'B8', 'chay')],
    vi: [
      'data/indicators.csv:2:2  Ô B2, cột "slug": Ô để trống. Cần điền vì cột "level" là "component".',
      'data/indicators.csv:8:2  Ô B8, cột "slug": "chay" không dùng ở đây. Để trống vì cột "level" là "context".',
    ],
    en: [
      'data/indicators.csv:2:2  Cell B2, column "slug": The cell is blank. Fill it in, because column "level" is "component".',
      'data/indicators.csv:8:2  Cell B8, column "slug": "chay" does not belong here. Leave it blank, because column "level" is "context".',
    ],
  },
  {
    title: 'no description',
    changes: [edit('indicators.csv', 'M2', ''), edit('indicators.csv', 'N2', '')],
    vi: [
      'data/indicators.csv:2:13  Ô M2, cột "description_vi": Ô để trống. Cần điền vì cột "level" là "component".',
      'data/indicators.csv:2:14  Ô N2, cột "description_en": Ô để trống. Cần điền vì cột "level" là "component".',
    ],
    en: [
      'data/indicators.csv:2:13  Cell M2, column "description_vi": The cell is blank. Fill it in, because column "level" is "component".',
      'data/indicators.csv:2:14  Cell N2, column "description_en": The cell is blank. Fill it in, because column "level" is "component".',
    ],
  },
  {
    title: 'a component without group and an indicator without its programme',
    changes: [edit('indicators.csv', 'E6', ''), edit('indicators.csv', 'F7', '')],
    vi: [
      'data/groups.csv:3:1  Ô A3, cột "id": Không dòng nào dùng mã "2". Xóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.',
      'data/indicators.csv:6:5  Ô E6, cột "group": Ô để trống. Cần điền vì cột "level" là "component".',
      'data/indicators.csv:7:6  Ô F7, cột "programme": Ô để trống. Cần điền vì cột "level" là "programme".',
    ],
  },
  {
    title: 'a text in one language only',
    changes: [edit('indicators.csv', 'G8', ''), edit('figures.csv', 'O9', '')],
    vi: [
      'data/indicators.csv:8:7  Ô G8, cột "topic_vi": Ô để trống trong khi cột "topic_en" có nội dung. Điền cả hai ngôn ngữ hoặc để trống cả hai.',
      'data/reports/2024-10/figures.csv:9:15  Ô O9, cột "note_en": Ô để trống trong khi cột "note_vi" có nội dung. Điền cả hai ngôn ngữ hoặc để trống cả hai.',
    ],
    en: [
      'data/indicators.csv:8:7  Cell G8, column "topic_vi": The cell is blank, but column "topic_en" is not. Fill in both languages or neither.',
      'data/reports/2024-10/figures.csv:9:15  Cell O9, column "note_en": The cell is blank, but column "note_vi" is not. Fill in both languages or neither.',
    ],
  },
  {
    title: "a role in the report's own count for an indicator that is no context",
    changes: [edit('indicators.csv', 'Q2', 'components')],
    vi: [
      'data/indicators.csv:2:17  Ô Q2, cột "role": "components" không dùng ở đây. Để trống vì cột "level" là "component".',
    ],
    en: [
      'data/indicators.csv:2:17  Cell Q2, column "role": "components" does not belong here. Leave it blank, because column "level" is "component".',
    ],
  },
])('$title', expectRefused);

describe('the body that set a target is needed for targets, allowed for goals and out of place elsewhere', () => {
  test.each([
    ['baseline', 'M4', 'plan', ['figures.csv M4 unwanted']],
    ['actual', 'M2', 'plan', ['figures.csv M2 unwanted']],
    ['estimate', 'M5', 'plan', ['figures.csv M5 unwanted']],
    ['goal', 'M3', 'plan', []],
    ['target', 'M6', '', ['figures.csv M6 needed']],
  ])('%s', (_, cell, setter, problems) => {
    expect(problemsIn(edit('figures.csv', cell, setter))).toEqual(problems);
  });
});

describe('what a claim needs depends on its statement', () => {
  const claim = (statement: string, cells: Record<string, string>) =>
    problemsIn(addRow('claims.csv', null, { indicator: 'cover', locator: 'III.1.2 ¶4', statement, ...cells }));
  const number = { value: '1.6', printed: '1,6%' };
  test.each([
    ['percent-of-target', { ...number, set_by: 'plan' }, []],
    ['percent-of-target', { set_by: 'plan' }, ['E5 needed', 'F5 needed']],
    ['percent-of-target', number, ['H5 needed']],
    ['above', { ...number, basis: 'points' }, ['H5 needed']],
    ['below', { ...number, basis: 'points' }, ['H5 needed']],
    ['below', { ...number, set_by: 'plan' }, ['D5 needed']],
    ['increase', { ...number, basis: 'points' }, []],
    ['increase', number, ['D5 needed']],
    ['decrease', number, ['D5 needed']],
    ['decrease', { basis: 'points' }, ['E5 needed', 'F5 needed']],
    ['decrease', { basis: 'points', value: '1.6' }, ['F5 needed']],
    ['decrease', { basis: 'points', printed: '1,6%' }, ['E5 needed']],
    ['met', {}, []],
    ['met', { basis: 'points' }, ['D5 unwanted']],
    ['not-met', number, ['E5 unwanted', 'F5 unwanted']],
    ['forecast-not-met', number, ['E5 unwanted', 'F5 unwanted']],
    ['not-started', { basis: 'open' }, ['D5 unwanted']],
  ] as [string, Record<string, string>, string[]][])('%s %j', (statement, cells, problems) => {
    expect(claim(statement, cells)).toEqual(problems.map((problem) => `claims.csv ${problem}`));
  });
});

describe('what an indicator needs depends on its level', () => {
  test.each([
    ['plan', { programme: '' }, []],
    [
      'goal',
      { programme: '', slug: '', description_vi: '', description_en: '' },
      ['B9 needed', 'M9 needed', 'N9 needed'],
    ],
    ['programme', { programme: '' }, ['F9 needed']],
    ['component', {}, ['E9 needed']],
    ['component', { group: '1' }, []],
    ['plan', { description_vi: '' }, ['M9 needed']],
    ['context', { direction: 'none' }, ['B9 unwanted']],
    ['context', { direction: 'none', slug: '', role: 'groups' }, []],
  ] as [string, Record<string, string>, string[]][])('%s %j', (level, cells, problems) => {
    const names = { id: 'birth', slug: 'sinh', name_vi: 'Sinh', name_en: 'Births', ...cells };
    const changes = [
      addRow('indicators.csv', 7, { ...names, level }),
      addRow('figures.csv', 14, { indicator: 'birth' }),
    ];
    expect(problemsIn(...changes)).toEqual(problems.map((problem) => `indicators.csv ${problem}`));
  });
});

describe('an optional text is in both languages or in neither', () => {
  test.each([
    ['figures.csv', 'N9', 'N9'],
    ['figures.csv', 'O9', 'O9'],
    ['indicators.csv', 'G8', 'G8'],
    ['indicators.csv', 'H8', 'H8'],
    ['units.csv', 'C2', 'C2'],
    ['units.csv', 'D2', 'D2'],
  ])('%s without %s', (file, cell, at) => {
    expect(problemsIn(edit(file, cell, ''))).toEqual([`${file} ${at} pair-half`]);
  });
});
