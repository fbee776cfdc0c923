// The figure as printed, read back and compared with the machine columns of its row: value, range, fraction, operator, unit.
import type { Refusal } from '../codes';
import { decimalsOf } from '../numbers';
import { isShare, isSpelling, type Printed, parsePrinted } from '../printed';
import { cellProblem, type Problem } from '../problem';
import type { Placed } from '../rows';
import type { Row } from '../schema';
import type { TableSet } from '../sets';

type Unit = Row<'units'>;

function shareProblem(
  value: number,
  { numerator, denominator }: { numerator: number; denominator: number },
): Refusal | null {
  const share = (100 * numerator) / denominator;
  // Half a unit of the last digit, and a little for binary fractions.
  if (Math.abs(value - share) <= 0.5 * 10 ** -decimalsOf(value) + 1e-9) return null;
  return { code: 'printed-share', params: { share: String(Math.round(share * 100) / 100), numerator, denominator } };
}

function valueProblem(value: number, printed: Printed, unit: Unit): Refusal | null {
  if (printed.fraction && isShare(printed, unit.measure))
    return printed.fraction.denominator === 0 ? null : shareProblem(value, printed.fraction);
  return value === printed.value
    ? null
    : { code: 'printed-value', params: { printed: '', expected: String(printed.value) } };
}

/** The spellings that a printed unit may have. */
function unitProblem(printed: Printed, unit: Unit, spellings: readonly string[]): Refusal | null {
  // A share in percent is printed with what is counted (7/14 xã), not with its unit.
  if (
    printed.unitText === '' ||
    isShare(printed, unit.measure) ||
    isSpelling(printed.unitText, printed.unitBefore, spellings)
  )
    return null;
  return { code: 'printed-unit', params: { unitText: printed.unitText, unit: unit.id, spellings } };
}

/** Reads column `printed` of a row; gives the reading, or the problem that there is none. */
function readPrinted(placed: Placed<unknown>, unit: Unit): Printed | Problem {
  const printed = parsePrinted(placed.cells.printed ?? '', unit.spellings);
  if (typeof printed !== 'string') return printed;
  const code = printed === 'unreadable' ? 'printed-unreadable' : 'printed-bare-fraction';
  return cellProblem(placed.place, 'printed', { code, params: {} }, placed.cells.printed ?? '');
}

function withPrinted(refusal: Refusal, printed: string): Refusal {
  return 'printed' in refusal.params ? ({ ...refusal, params: { ...refusal.params, printed } } as Refusal) : refusal;
}

type Finding = [column: string, refusal: Refusal | null];

function asProblems(placed: Placed<unknown>, findings: readonly Finding[]): Problem[] {
  return findings.flatMap(([column, refusal]) =>
    refusal
      ? [
          cellProblem(
            placed.place,
            column,
            withPrinted(refusal, placed.cells.printed ?? ''),
            placed.cells[column] ?? '',
          ),
        ]
      : [],
  );
}

function fractionFindings({ numerator, denominator }: Row<'figures'>, printed: Printed): Finding[] {
  if (denominator === 0) return [['denominator', { code: 'fraction-zero', params: {} }]];
  const { fraction } = printed;
  if (fraction && (numerator !== fraction.numerator || denominator !== fraction.denominator)) {
    return [['printed', { code: 'printed-fraction', params: fraction }]];
  }
  if ((numerator === null) === (denominator === null)) return [];
  const [blank, other] = numerator === null ? ['numerator', 'denominator'] : ['denominator', 'numerator'];
  return [[blank ?? '', { code: 'fraction-half', params: { other: other ?? '' } }]];
}

function figureProblems(placed: Placed<Row<'figures'>>, unit: Unit): Problem[] {
  const { row } = placed;
  const printed = readPrinted(placed, unit);
  if ('code' in printed) return [printed];
  const expected = (value: string): Refusal => ({ code: 'printed-value', params: { printed: '', expected: value } });
  const wrongOperator = printed.operator !== null && printed.operator !== row.operator && row.operator !== 'between';
  const wrongTo = printed.valueTo !== null && row.value_to !== null && row.value_to !== printed.valueTo;
  return asProblems(placed, [
    ['value', valueProblem(row.value, printed, unit)],
    ['value_to', wrongTo ? expected(String(printed.valueTo)) : null],
    [
      'operator',
      wrongOperator ? { code: 'printed-operator', params: { printed: '', expected: printed.operator ?? '' } } : null,
    ],
    ['printed', unitProblem(printed, unit, unit.spellings)],
    ...fractionFindings(row, printed),
  ]);
}

/** How a claim may write its number: percent or points unless it counts in the indicator's own unit. */
function claimSpellings({ basis, statement }: Row<'claims'>, unit: Unit): readonly string[] {
  const percent = ['%', 'điểm phần trăm', 'điểm %'];
  if (statement === 'percent-of-target' || basis === 'relative') return ['%', 'lần'];
  if (basis === 'units') return unit.spellings;
  return [...new Set([...percent, ...unit.spellings])];
}

function claimProblems(placed: Placed<Row<'claims'>>, unit: Unit): Problem[] {
  const { value } = placed.row;
  if (value === null || placed.row.printed === '') return [];
  const spellings = claimSpellings(placed.row, unit);
  const printed = readPrinted(placed, { ...unit, spellings: [...spellings] });
  if ('code' in printed) return [printed];
  const wrong = value !== printed.value;
  return asProblems(placed, [
    ['value', wrong ? { code: 'printed-value', params: { printed: '', expected: String(printed.value) } } : null],
    ['printed', unitProblem(printed, unit, spellings)],
  ]);
}

function partProblems(placed: Placed<Row<'breakdowns'>>, unit: Unit): Problem[] {
  const { value, printed: text, items } = placed.row;
  if ((text === '') === (items.length === 0))
    return asProblems(placed, [['printed', { code: 'items-and-printed', params: {} }]]);
  if (text === '')
    return asProblems(placed, [
      ['value', value === items.length ? null : { code: 'items-count', params: { count: items.length } }],
    ]);
  const printed = readPrinted(placed, unit);
  if ('code' in printed) return [printed];
  return asProblems(placed, [
    ['value', valueProblem(value, printed, unit)],
    ['printed', unitProblem(printed, unit, unit.spellings)],
  ]);
}

/** Every printed figure, claim and part against the machine columns beside it. */
export function printedProblems(sets: readonly TableSet[]): Problem[] {
  return sets.flatMap(({ tables: { units, indicators, figures, claims, breakdowns } }) => {
    const unitById = new Map(units.rows.map(({ row }) => [row.id, row]));
    const unitOf = new Map(indicators.rows.map(({ row }) => [row.id, unitById.get(row.unit)]));
    const check = <R>(
      rows: readonly Placed<R>[],
      idOf: (row: R) => string,
      problems: (placed: Placed<R>, unit: Unit) => Problem[],
    ): Problem[] =>
      rows.flatMap((placed) => {
        const unit = unitOf.get(idOf(placed.row));
        return unit ? problems(placed, unit) : [];
      });
    return [
      ...check(figures.rows, (row) => row.indicator, figureProblems),
      ...check(claims.rows, (row) => row.indicator, claimProblems),
      ...check(breakdowns.rows, (row) => row.whole, partProblems),
    ];
  });
}
