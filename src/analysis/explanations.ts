// Holds findings and explanations together: each disagreement is explained, each explanation has its disagreement.
import type { Dataset, RowSource } from '../dataset/model';
import { nearest } from '../dataset/nearest';
import { cellProblem, fileProblem, type Problem, type RecordPlace } from '../dataset/problem';
import { rounded } from './decimal';
import type { Check } from './types';

const fileOf = ({ report }: Dataset): string => `reports/${report.id}/explanations.csv`;

/** A row as messages name it: `figures.csv:15`. */
const rowOf = ({ source: { file, line } }: { source: RowSource }): string => `${file.split('/').at(-1)}:${line}`;

/** Disagreements without a row in explanations.csv, as problems of that file. */
function missing(dataset: Dataset, checks: readonly Check[]): Problem[] {
  const explained = new Set(dataset.explanations.map(({ check }) => check));
  return checks
    .filter(({ id, verdict }) => verdict === 'disagrees' && !explained.has(id))
    .map(({ id, printed, recomputed, difference, items }) => {
      const params = {
        check: id,
        difference: difference === null ? '' : String(kept(difference)),
        printed: printed.text,
        recomputed: recomputed === null ? '–' : String(Number(recomputed.toPrecision(8))).replace('.', ','),
        rows: [...new Set(items.flatMap(({ source }) => (source ? [rowOf(source)] : [])))],
      };
      return fileProblem(fileOf(dataset), { code: 'explanation-missing', params }, id);
    });
}

/** Differences are compared as the column keeps them: to two decimals. */
const kept = (difference: number): number => rounded(difference, 2);

const isCurrent = (difference: number | null, check: Check): boolean =>
  difference === null || check.difference === null
    ? difference === check.difference
    : kept(difference) === kept(check.difference);

/** The words may no longer fit: the figures have moved since they were written. */
function stale(place: RecordPlace, difference: number | null, { id, difference: now }: Check): Problem {
  const params = { check: id, now: now === null ? '' : String(kept(now)) };
  return cellProblem(
    place,
    'difference',
    { code: 'explanation-stale', params },
    difference === null ? '' : String(difference),
  );
}

/** Explanations of checks that do not exist, do not disagree, or have moved. `header` are the columns of the file. */
function idle(dataset: Dataset, checks: readonly Check[], header: readonly string[]): Problem[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return dataset.explanations.flatMap(({ check: id, difference, source }): Problem[] => {
    const check = byId.get(id);
    const place = { ...source, row: source.line, header };
    if (check?.verdict === 'disagrees') return isCurrent(difference, check) ? [] : [stale(place, difference, check)];
    if (check)
      return [cellProblem(place, 'check', { code: 'explanation-settled', params: { verdict: check.verdict } }, id)];
    const open = checks.filter(({ verdict }) => verdict === 'disagrees').map((other) => other.id);
    return [cellProblem(place, 'check', { code: 'explanation-unknown', params: { nearest: nearest(id, open) } }, id)];
  });
}

/**
 * Takes the dataset, its audit and the columns of each file; gives a problem for each disagreement without explanation
 * and for each explanation whose check is unknown, no longer disagrees, or disagrees by another difference than the one
 * it was written for.
 */
export function explanationProblems(
  dataset: Dataset,
  checks: readonly Check[],
  headers: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return [...missing(dataset, checks), ...idle(dataset, checks, headers.get(fileOf(dataset)) ?? [])];
}
