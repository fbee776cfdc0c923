// Cells that must be filled or blank because of another cell; both languages or neither.
import { cellProblem, type Problem } from '../problem';
import type { Placed, TableRows } from '../rows';
import { columnsOf, type TableName, tableNames } from '../schema';
import { distinct, type TableSet } from '../sets';
import { figureKinds, levels, ofChange, operators, type Statement, statements } from '../vocabulary';

/** When `column` has one of `values`, or is filled, `needed` cells must be filled and `unwanted` cells blank. */
interface Rule {
  name: TableName;
  column: string;
  values: readonly string[] | 'filled';
  needed?: readonly string[];
  unwanted?: readonly string[];
}

const except = <L extends string>(all: readonly L[], ...left: L[]): L[] => all.filter((word) => !left.includes(word));
const withNumber = [
  'percent-of-target',
  'above',
  'below',
  'increase',
  'decrease',
] as const satisfies readonly Statement[];

const rules: readonly Rule[] = [
  { name: 'figures', column: 'operator', values: ['between'], needed: ['value_to'] },
  { name: 'figures', column: 'operator', values: except(operators, 'between'), unwanted: ['value_to'] },
  { name: 'figures', column: 'kind', values: ['target'], needed: ['body'] },
  { name: 'figures', column: 'kind', values: except(figureKinds, 'target'), unwanted: ['body'] },
  { name: 'claims', column: 'statement', values: except(statements, ...ofChange), needed: ['body'] },
  { name: 'claims', column: 'statement', values: ofChange, unwanted: ['body'] },
  { name: 'claims', column: 'statement', values: ['above', 'below', 'increase', 'decrease'], needed: ['basis'] },
  { name: 'claims', column: 'statement', values: withNumber, needed: ['value', 'printed'] },
  {
    name: 'claims',
    column: 'statement',
    values: except(statements, ...withNumber),
    unwanted: ['value', 'printed', 'basis'],
  },
  {
    name: 'indicators',
    column: 'slug',
    values: 'filled',
    needed: ['description_vi', 'description_en'],
    unwanted: ['role'],
  },
  ...(['figures', 'claims', 'breakdowns'] as const).map((name) => ({
    name,
    column: 'period',
    values: ['', 'undated'],
    unwanted: ['assumed'],
  })),
  { name: 'commitments', column: 'level', values: ['component'], needed: ['group'] },
  { name: 'commitments', column: 'level', values: except(levels, 'component'), unwanted: ['group'] },
];

const applies = ({ values }: Rule, value: string): boolean =>
  values === 'filled' ? value !== '' : values.includes(value);

function ruleProblems(rule: Rule, { cells, place }: Placed<unknown>): Problem[] {
  const value = cells[rule.column] ?? '';
  if (!applies(rule, value)) return [];
  const when = { column: rule.column, value };
  const needed = (rule.needed ?? []).filter((column) => cells[column] === '');
  const unwanted = (rule.unwanted ?? []).filter((column) => cells[column] !== '');
  return [
    ...needed.map((column) => cellProblem(place, column, { code: 'needed', params: { when } }, '')),
    ...unwanted.map((column) =>
      cellProblem(place, column, { code: 'unwanted', params: { when } }, cells[column] ?? ''),
    ),
  ];
}

/** Each column with that of the same text in the other language; one without such a column with itself. */
const pairsOf = (name: TableName): [string, string][] =>
  Object.keys(columnsOf(name)).map((column) => [column, column.replace('_vi', '_en')]);

/** A description that a rule already asks for is not asked for twice. */
function pairProblems(table: TableRows, asked: readonly Problem[]): Problem[] {
  const known = new Set(asked.map(({ file, line, columnName }) => `${file}:${line}:${columnName}`));
  return pairsOf(table.name).flatMap((pair) =>
    table.rows.flatMap(({ cells, place }): Problem[] => {
      const [filled, blank] = cells[pair[0]] === '' ? [pair[1], pair[0]] : pair;
      if (cells[blank] !== '' || cells[filled] === '' || known.has(`${place.file}:${place.line}:${blank}`)) return [];
      return [cellProblem(place, blank, { code: 'pair-half', params: { other: filled } }, '')];
    }),
  );
}

/** Cells that another cell makes necessary or senseless, and texts given in one language only. */
export function presenceProblems(sets: readonly TableSet[]): Problem[] {
  const asked = rules.flatMap((rule) =>
    distinct(sets, rule.name).flatMap((table) => table.rows.flatMap((placed) => ruleProblems(rule, placed))),
  );
  const halves = tableNames.flatMap((name) =>
    distinct(sets, name).flatMap((table) => pairProblems(table as TableRows, asked)),
  );
  return [...asked, ...halves];
}
