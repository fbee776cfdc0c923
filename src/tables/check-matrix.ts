// The audit as a matrix: a row a kind of check with its facts, those first that a reader must look at.
import { factsByVerdict } from '../analysis/audit';
import { oneOfEachFact } from '../analysis/checks/fact';
import { type Check, type CheckKind, checkKinds, type Verdict } from '../analysis/types';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { findingAnchor } from '../routes/routes';
import { checkTitle } from '../texts/check';

/** The order of the cells of a row, and of the choices of the filter. */
export const cellOrder: readonly Verdict[] = [
  'disagrees',
  'explained',
  'agrees',
  'agrees-after-rounding',
  'cannot-be-checked',
];
/** The verdicts that the audit page words in full: their cells lead there. */
const worded: readonly Verdict[] = ['disagrees', 'explained'];

/** One fact; `finding` leads to its words on the audit page, where it has some. */
export interface MatrixCell {
  verdict: Verdict;
  finding: { anchor: string; name: string } | null;
}

/** The facts of one kind; `summary` has their number by verdict in words: `2 Không thống nhất, 8 Số liệu khớp`. */
export interface MatrixRow {
  kind: CheckKind;
  name: string;
  count: string;
  summary: string;
  cells: MatrixCell[];
}

/** The rows, the longest first; kinds without a fact are left out. */
export function checkMatrix(checks: readonly Check[], lang: Language): MatrixRow[] {
  const ofKind = Map.groupBy(oneOfEachFact(checks), ({ kind }) => kind);
  return checkKinds
    .filter((kind) => ofKind.has(kind))
    .map((kind) => matrixRow(kind, ofKind.get(kind) ?? [], lang))
    .toSorted((a, b) => b.cells.length - a.cells.length);
}

function matrixRow(kind: CheckKind, facts: readonly Check[], lang: Language): MatrixRow {
  const byVerdict = factsByVerdict(facts);
  const { verdict: names, checkKind } = strings[lang];
  return {
    kind,
    name: checkKind[kind],
    count: formatNumber(facts.length, lang),
    summary: verdictCounts(facts, lang)
      .map(({ verdict, count }) => `${names[verdict]}: ${count}`)
      .join('; '),
    cells: cellOrder.flatMap((verdict) => byVerdict[verdict]).map((check) => matrixCell(check, lang)),
  };
}

const matrixCell = (check: Check, lang: Language): MatrixCell => ({
  verdict: check.verdict,
  finding: worded.includes(check.verdict) ? { anchor: findingAnchor(check.id), name: checkTitle(check, lang) } : null,
});

/** How many facts there are of each verdict that has some, in the order of the cells. */
export function verdictCounts(checks: readonly Check[], lang: Language): { verdict: Verdict; count: string }[] {
  const facts = factsByVerdict(checks);
  return cellOrder
    .filter((verdict) => facts[verdict].length > 0)
    .map((verdict) => ({ verdict, count: formatNumber(facts[verdict].length, lang) }));
}
