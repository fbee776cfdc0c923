// Which changes want a row in the log, and which rows of the log answer them.
import { describe, expect, test } from 'vitest';
import { compareFolders } from '../../src/dataset/compare';
import { missingChanges } from '../../src/dataset/corrections';
import { addRow, type Change, copyReport, edit, folderWith, removeRows } from './fixtures';

/** What the log lacks in short: `correction income`. The older version is of 2024-11-20. */
function missing(...changes: Change[]): string[] {
  return missingSince([], changes);
}

function missingSince(older: Change[], changes: Change[]): string[] {
  const [before, after] = [folderWith(...older), folderWith(...changes)];
  const { facts } = compareFolders(before, after);
  return missingChanges(facts, before, after, '2024-11-20').map(
    ({ kind, indicator, exists }) => `${kind} ${indicator}${exists ? '' : ' (gone)'}`,
  );
}

const corrected = edit('figures.csv', 'E2', '29.6');
const goal = { indicator: 'poverty', kind: 'goal', period: '2030', value: '10', body: '', printed: '10%' };
const logged = (cells: Record<string, string>): Change =>
  addRow('changes.csv', null, {
    ...{ date: '2024-11-21', kind: 'correction', indicator: 'income', what_vi: 'Sửa thu nhập', what_en: 'Income' },
    ...{ why_vi: 'Chép sai', why_en: 'Copied wrongly', ...cells },
  });

describe('a row of the log is asked for', () => {
  test.each<[string, Change[], string[]]>([
    ['a figure that changed', [corrected], ['correction income']],
    ['a claim', [edit('claims.csv', 'E3', '1.7')], ['correction cover']],
    ['a part, for its whole', [edit('breakdowns.csv', 'I2', '13')], ['correction fires']],
    ['a commitment', [edit('commitments.csv', 'D2', '2')], ['correction income']],
    ['what is measured', [edit('indicators.csv', 'H3', 'higher')], ['correction poverty']],
    ['a figure that went', [removeRows('figures.csv', 3)], ['correction income']],
    ['a figure that came, as an addition', [addRow('figures.csv', 5, goal)], ['addition poverty']],
    [
      'a figure that came and one that changed',
      [addRow('figures.csv', 5, goal), edit('figures.csv', 'E4', '58.5')],
      ['correction poverty'],
    ],
    ['an indicator that is gone', [edit('indicators.csv', 'A8', 'blazes')], ['correction fires (gone)']],
    [
      'each indicator once',
      [corrected, edit('figures.csv', 'E3', '56'), edit('claims.csv', 'E3', '1.7')],
      ['correction income', 'correction cover'],
    ],
  ])('for %s', (_, changes, rows) => {
    expect(missing(...changes)).toEqual(rows);
  });
});

describe('no row is asked for', () => {
  test.each<[string, Change[]]>([
    ['where nothing changed', []],
    ['for other words', [edit('indicators.csv', 'I2', 'Thu nhập'), edit('figures.csv', 'N9', 'Ước.')]],
    ['for a new report', [copyReport('2025-10')]],
    [
      'for an indicator that came with its commitment',
      [addRow('indicators.csv', 2, { id: 'wage', slug: 'luong' }), addRow('commitments.csv', 2, { indicator: 'wage' })],
    ],
    ['for what belongs to no indicator', [edit('units.csv', 'G2', '1'), edit('documents.csv', 'B2', '2021-02-23')]],
    ['where the log has it', [corrected, logged({})]],
    ['where it has it on the day of the older version', [corrected, logged({ date: '2024-11-20' })]],
    ['for an addition, where it has a correction', [addRow('figures.csv', 5, goal), logged({ indicator: 'poverty' })]],
    [
      'for an addition that the log has',
      [addRow('figures.csv', 5, goal), logged({ indicator: 'poverty', kind: 'addition' })],
    ],
    [
      'where the log names an indicator that is gone',
      [edit('indicators.csv', 'A8', 'blazes'), logged({ indicator: '', what_vi: 'Bỏ Số vụ cháy' })],
    ],
  ])('%s', (_, changes) => {
    expect(missing(...changes)).toEqual([]);
  });
});

describe('a row of the log is no answer', () => {
  test.each<[string, Change[]]>([
    ['of another indicator', [logged({ indicator: 'poverty' })]],
    ['of no indicator', [logged({ indicator: '' })]],
    ['that is an addition', [logged({ kind: 'addition' })]],
    ['of an earlier day', [logged({ date: '2024-11-19' })]],
  ])('%s', (_, changes) => {
    expect(missing(corrected, ...changes)).toEqual(['correction income']);
  });
});

test('a row that the older version had is no answer, whatever its date', () => {
  expect(missingSince([logged({})], [corrected, logged({})])).toEqual(['correction income']);
});

test('a row that names another indicator is no answer for one that is gone', () => {
  const gone = edit('indicators.csv', 'A8', 'blazes');
  expect(missing(gone, logged({ indicator: 'income', what_vi: 'Bỏ Số vụ cháy' }))).toEqual(['correction fires (gone)']);
});
