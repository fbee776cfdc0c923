// Holds findings and explanations together: each disagreement is explained, each explanation has its disagreement.
import type { Dataset, RowSource } from '../dataset/model';
import { suggester } from '../dataset/nearest';
import { parseVietnameseNumber } from '../dataset/printed';
import { cellProblem, fileProblem, type Problem } from '../dataset/problem';
import { type Language, languages } from '../languages';
import { rounded } from './decimal';
import type { Check } from './types';

const fileOf = ({ report }: Dataset): string => `reports/${report.id}/explanations.csv`;

/** A row as messages name it: `figures.csv:15`. */
const rowOf = ({ source: { file, line } }: { source: RowSource }): string => `${file.split('/').at(-1)}:${line}`;

/** A difference as the column keeps it: to two decimals, blank where there is none. */
const inColumn = (difference: number | null): string => (difference === null ? '' : String(rounded(difference, 2)));

/** More unexplained findings than this, and no explanation at all: the table was emptied, or is yet to be begun. */
const few = 3;

/** Facts that disagree without a row in explanations.csv, as problems of that file. */
function unexplained(dataset: Dataset, checks: readonly Check[]): Problem[] {
  const explained = new Set(dataset.explanations.map(({ check }) => check));
  const open = checks.filter(({ id, fact, verdict }) => verdict === 'disagrees' && id === fact && !explained.has(id));
  if (explained.size === 0 && open.length > few) {
    const params = { count: open.length, checks: open.slice(0, few).map(({ id }) => id) };
    return [fileProblem(fileOf(dataset), { code: 'explanations-none', params })];
  }
  return open.map(({ id, printed, recomputed, status, difference, items }) => {
    const [stated] = items.map(({ source }) => source);
    const params = {
      check: id,
      difference: inColumn(difference),
      printed: printed.text || (stated && 'statement' in stated ? stated.statement : '–'),
      recomputed: recomputed === null ? (status ?? '–') : String(Number(recomputed.toPrecision(8))).replace('.', ','),
      rows: [...new Set(items.flatMap(({ source }) => (source ? [rowOf(source)] : [])))],
    };
    return fileProblem(fileOf(dataset), { code: 'explanation-missing', params }, id);
  });
}

/** Verdicts that words of ours may be added to; of `explained` the rule speaks already. */
const isOpen = ({ verdict }: Check): boolean => verdict === 'disagrees' || verdict === 'explained';

const read: Record<Language, (digits: string) => number | undefined> = {
  vi: (digits) => parseVietnameseNumber(digits)?.value,
  en: (digits) => Number(digits.replaceAll(',', '')),
};
/** A year, or the number of a document (05): no quantity. */
const isName = (digits: string): boolean => /^(?:19|20)\d\d$|^0\d/.test(digits);

/** The quantities in a text of ours that take no part in its check: they moved, and the text stayed behind. */
function strayNumbers(text: string, lang: Language, { items, recomputed }: Check): string[] {
  const known = new Set([recomputed, ...items.map(({ value }) => value)]);
  const written = text.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  return written.filter((digits) => !isName(digits) && !known.has(read[lang](digits) ?? null));
}

/** Explanations of checks that do not exist, agree, or have moved. `header` are the columns of the file. */
function outdated(dataset: Dataset, checks: readonly Check[], header: readonly string[]): Problem[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const suggest = suggester(checks.filter(isOpen).map(({ id }) => id));
  return dataset.explanations.flatMap(({ check: id, difference, text, source }): Problem[] => {
    const check = byId.get(id);
    const place = { ...source, header };
    if (!check) {
      return [cellProblem(place, 'check', { code: 'explanation-unknown', params: { nearest: suggest(id) } }, id)];
    }
    if (!isOpen(check)) {
      const { verdict } = check;
      return [cellProblem(place, 'check', { code: 'explanation-settled', params: { verdict } }, id)];
    }
    const strayed = languages.flatMap((lang) =>
      strayNumbers(text[lang], lang, check).map((found) =>
        cellProblem(place, `text_${lang}`, { code: 'explanation-number', params: { check: id } }, found),
      ),
    );
    const [written, now] = [inColumn(difference), inColumn(check.difference)];
    if (written === now) return strayed;
    return [
      ...strayed,
      cellProblem(place, 'difference', { code: 'explanation-stale', params: { check: id, now } }, written),
    ];
  });
}

/**
 * Takes the dataset, its audit and the columns of each file; gives a problem for each fact that disagrees without
 * explanation and for each explanation whose check is unknown, agrees by now, or differs by another number than the one it
 * was written for, or that writes a number which is none of its check's.
 */
export function explanationProblems(
  dataset: Dataset,
  checks: readonly Check[],
  headers: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return [...unexplained(dataset, checks), ...outdated(dataset, checks, headers.get(fileOf(dataset)) ?? [])];
}
