// One message for each fault: what only follows from another problem is left out, rows that went wrong alike are named together.
import { type Problem, sortProblems } from './problem';

/** Problems that may only follow from another: an id or period written wrongly leaves another without its rows. */
const consequences = new Set<string>([
  'reference-missing',
  'unused-id',
  'indicator-empty',
  'unit-differs',
  'explanation-missing',
]);
const causes = new Set<string>([
  'unknown-id',
  'no-rows',
  'needed',
  'period-late',
  'period-goal-early',
  'dates-order',
  'dates-late',
  'circular-reference',
  'explanation-unknown',
]);

/** The problems without those that may be gone when the others are mended. */
export const withoutConsequences = (problems: readonly Problem[]): readonly Problem[] =>
  problems.some(({ code }) => causes.has(code)) ? problems.filter(({ code }) => !consequences.has(code)) : problems;

/** What makes problems one fault for sure: letters lost in saving a file, or the same text in the same column. */
function faultOf({ file, column, code, found, params }: Problem): string {
  if (code === 'letters-lost') return JSON.stringify([file, code]);
  if (code === 'unknown-section') return JSON.stringify([file, column, code, params.section]);
  if (code === 'printed-unit') return JSON.stringify([file, column, code, params.unit, params.unitText]);
  // What a row that was shifted or left blank begins with says nothing.
  return JSON.stringify([file, column, code, code === 'row-cells' ? '' : found]);
}

/** What makes them one fault when they are many: a column that was typed, pasted or saved in a wrong way. */
const wayOf = ({ file, column, code }: Problem): string => JSON.stringify([file, column, code]);

/** So many rows may each have a slip of their own; of more the cause is one. */
const limits = { sameText: 3, otherTexts: 5 };

/** Rows as `first` names them: in order, each once. */
const withRows = (first: Problem, others: readonly Problem[]): Problem => {
  const rows = new Set([first, ...others].flatMap(({ otherRows = [] }) => otherRows));
  for (const { row } of others) rows.add(row);
  return { ...first, otherRows: [...rows].sort((a, b) => a - b) };
};

const joined = (problems: readonly Problem[], keyOf: (problem: Problem) => string, limit: number): Problem[] =>
  [...Map.groupBy(problems, keyOf).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    return first && first.row > 0 && alike.length > limit ? [withRows(first, others)] : alike;
  });

/** Problems in order of place, with one in the place of many that are the same fault; it names the other rows. */
export const oneForEachFault = (problems: readonly Problem[]): Problem[] =>
  sortProblems(joined(joined(sortProblems(problems), faultOf, limits.sameText), wayOf, limits.otherTexts));
