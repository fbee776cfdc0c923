// Indicators for the tests of texts, written as a table row: a unit of the report and the numbers stated of it.
import type { Indicator, Unit } from '../../src/dataset/model';
import type { Direction, Measure, Operator, Statement } from '../../src/dataset/vocabulary';
import { body, claim, indicator, type Standing, state } from '../analysis/builder';

const unit = (measure: Measure, decimals: number, vi: string, en = vi): Unit => ({
  id: 'unit',
  measure,
  symbol: { vi, en },
  name: { vi, en },
  decimals,
  spellings: [],
  flow: false,
});

/** Units as `data/units.csv` has them. */
export const units = {
  percent: unit('percent', 2, '%'),
  'percent a year': unit('percent', 2, '%/năm', '% a year'),
  'points a year': unit('points', 2, 'điểm phần trăm/năm', 'percentage points a year'),
  permille: unit('permille', 2, '‰'),
  level: unit('level', 0, 'mức độ', 'level'),
  hectares: unit('amount', 2, 'ha'),
  tonnes: unit('amount', 0, 'tấn', 'tonnes'),
  'people a year': unit('amount', 0, 'người/năm', 'people a year'),
  communes: unit('amount', 0, 'xã, thị trấn', 'communes'),
  'billion dong': unit('amount', 3, 'tỷ đồng', 'billion dong'),
  'money a year': unit('amount', 3, 'tỷ đồng/năm', 'billion dong a year'),
  'money per person': unit('amount', 1, 'triệu đồng/người/năm', 'million dong per person a year'),
};
export type UnitName = keyof typeof units;

/** A number, with its operator where that is not "equal", and the upper end of a range. */
type Stated = number | [number, Operator] | [number, 'between', number];
type Claimed = [statement: Statement, number?: string, basis?: 'relative' | 'points' | 'units' | 'open'];

export interface Given {
  direction?: Direction;
  level?: Standing;
  baseline?: Stated;
  target?: Stated;
  /** Counted up to 30 June 2024. */
  actual?: Stated;
  /** Estimated for 2024. */
  estimate?: Stated;
  /** Asked for 2030. */
  goal?: Stated;
  claims?: Claimed[];
}

const periods = { baseline: '2020-12-31', target: '2025', actual: '2024-06-30', estimate: '2024', goal: '2030' };
const kinds = ['baseline', 'target', 'actual', 'estimate', 'goal'] as const;

/** The indicator of a row. */
export function given(unitName: UnitName, row: Given): Indicator {
  const { direction = 'higher', level = 'component', claims = [] } = row;
  const made = Object.assign(
    indicator({ direction, level, ...(level === 'plan' && { by: body('plan', { kind: 'plan' }) }) }),
    { unit: units[unitName] },
  );
  for (const kind of kinds) {
    const stated = row[kind];
    if (stated === undefined) continue;
    const [value, operator = 'equal', valueTo = null] = typeof stated === 'number' ? [stated] : stated;
    state(made, kind, periods[kind], value, { operator, valueTo });
  }
  for (const [statement, number = null, basis] of claims)
    claim(made, statement, number, { period: null, ...(basis && { basis }) });
  return made;
}

/** A text with its no-break spaces made plain, so that rows can be typed. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A sentence in both languages, to be compared with the two that a row expects. */
export const inBoth = (say: (lang: 'vi' | 'en') => string): string[] => [plain(say('vi')), plain(say('en'))];
