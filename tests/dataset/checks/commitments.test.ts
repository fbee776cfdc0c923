// Commitments both ways: every target and claim belongs to one, every one has a target or a claim.
import { describe, expect, test } from 'vitest';
import { addRow, type Change, edit, expectRefused, problemsIn, type Refused, removeRows } from '../fixtures';

test.each<Refused>([
  {
    title: 'a target of a body that has no commitment on the indicator',
    changes: [edit('figures.csv', 'M6', 'resolution-05')],
    vi: [
      'data/reports/2024-10/figures.csv:6:13  Ô M6, cột “body”: commitments.csv chưa có dòng cho chỉ tiêu “poverty” với nơi đặt mục tiêu “resolution-05”. Thêm dòng ấy vào commitments.csv, hoặc sửa cột body.',
    ],
    en: [
      'data/reports/2024-10/figures.csv:6:13  Cell M6, column “body”: commitments.csv has no row for indicator “poverty” and body “resolution-05”. Add that row to commitments.csv, or correct column body.',
    ],
  },
  {
    title: 'a commitment that no target and no claim speaks of',
    changes: [addRow('commitments.csv', 2, { body: 'resolution-05', level: 'programme', group: '' })],
    vi: [
      'data/commitments.csv:7:1  Ô A7, cột “indicator”: Không mục tiêu hay nhận định nào nói tới “income” của “resolution-05”. Thêm dòng vào figures.csv hoặc claims.csv, hoặc bỏ dòng này.',
    ],
    en: [
      'data/commitments.csv:7:1  Cell A7, column “indicator”: No target or claim speaks of “income” of “resolution-05”. Add a row to figures.csv or claims.csv, or remove this row.',
    ],
  },
  {
    title: 'a commitment on a context figure',
    changes: [addRow('commitments.csv', 2, { indicator: 'fires' })],
    vi: [
      'data/commitments.csv:7:1  Ô A7, cột “indicator”: “fires” là số liệu bối cảnh (slug để trống) nên không ai đặt mục tiêu cho nó. Điền slug và direction trong indicators.csv, hoặc bỏ dòng này.',
    ],
    en: [
      'data/commitments.csv:7:1  Cell A7, column “indicator”: “fires” is a context figure (slug is blank): nobody set a target for it. Fill in slug and direction in indicators.csv, or remove this row.',
    ],
  },
])('$title', expectRefused);

describe('one fault is told once', () => {
  test.each<[string, Change[], string[]]>([
    ['a claim without its body', [edit('claims.csv', 'H2', '')], ['claims.csv H2 needed']],
    ['a target of an unknown body', [edit('figures.csv', 'M6', 'x')], ['figures.csv M6 unknown-id']],
    ['a claim on an unknown indicator', [edit('claims.csv', 'A3', 'x')], ['claims.csv A3 unknown-id']],
    ['an indicator whose slug was lost', [edit('indicators.csv', 'B2', '')], ['commitments.csv A2 commitment-context']],
    [
      'an indicator that lost its commitment',
      [removeRows('commitments.csv', 2, 2)],
      ['claims.csv H2 commitment-missing'],
    ],
    [
      'a table of commitments with its header alone',
      [removeRows('commitments.csv', 2, 6)],
      ['commitments.csv A1 no-rows'],
    ],
    ['a commitment, while a claim cannot be read', [edit('claims.csv', 'C2', 'x')], ['claims.csv C2 not-allowed']],
  ])('%s', (_, changes, problems) => expect(problemsIn(...changes)).toEqual(problems));
});

test('an indicator may stand under several bodies', () => {
  const second = addRow('commitments.csv', 3, { body: 'resolution-05', level: 'programme', group: '' });
  const target = addRow('figures.csv', 6, { value: '38', printed: 'dưới 38%', body: 'resolution-05' });
  expect(problemsIn(second, target)).toEqual([]);
});

test('a claim of a change needs no commitment, and one that nothing speaks of is found beside it', () => {
  const claim = addRow('claims.csv', 3, { statement: 'increase', body: '' });
  const empty = addRow('commitments.csv', 2, { body: 'resolution-05', level: 'programme', group: '' });
  expect(problemsIn(claim)).toEqual([]);
  expect(problemsIn(claim, empty)).toEqual(['commitments.csv A7 commitment-empty']);
});
