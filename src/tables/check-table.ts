// Audit checks as tables: both sides of a fact, and figures of two dates.
import type { Assessment } from '../analysis/assessment';
import { rounded } from '../analysis/decimal';
import type { Check } from '../analysis/types';
import type { Figure } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { formatFigure } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import { arithmeticText, checkTitle, recomputedText, statedText } from '../texts/check';
import type { Table, TableOptions } from './table';

/** One row a fact: what it is about, what the report states, what its figures give. */
export function checkTable(checks: readonly Check[], { lang, caption, hrefOf }: TableOptions): Table {
  const t = strings[lang];
  const isOfStatus = checks.every(({ unit }) => unit === 'status');
  return {
    caption,
    fold: 'line',
    columns: [
      { key: 'what', heading: t.audit.what, kind: 'name' },
      { key: 'printed', heading: t.check.printed, kind: 'text' },
      { key: 'recomputed', heading: isOfStatus ? t.check.figures : t.check.recomputed, kind: 'text' },
    ],
    rows: checks.map((check) => {
      const href = check.indicator ? { href: hrefOf(check.indicator) } : {};
      return {
        cells: [
          { text: checkTitle(check, lang), ...href },
          { text: statedText(check, lang), locator: check.items[0]?.locator ?? null },
          { text: recomputedText(check, lang), notes: [arithmeticText(check, lang)] },
        ],
      };
    }),
  };
}

/** Whether two numbers are one at the coarser print: 71.4 and 71.43; a whole number stands as it is (14 is not 13.69). */
function isSameRounded(a: Figure, b: Figure): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return a.value === b.value || (decimals > 0 && rounded(a.value, decimals) === rounded(b.value, decimals));
}

/** Indicators with a counted figure and another estimate: two dates, no two claims. Each pair once, however many bodies set a target. */
export function twoDatesTable(assessments: readonly Assessment[], { lang, caption, hrefOf }: TableOptions): Table {
  const { table, kind } = strings[lang];
  const isFirst = ({ counted, estimate }: Assessment, index: number) =>
    assessments.findIndex((other) => other.counted === counted && other.estimate === estimate) === index;
  const dated = (figure: Figure) => ({ text: formatFigure(figure, lang), notes: [formatPeriod(figure.period, lang)] });
  return {
    caption,
    columns: [
      { key: 'name', heading: table.indicator, kind: 'name' },
      { key: 'actual', heading: kind.actual, kind: 'number' },
      { key: 'estimate', heading: kind.estimate, kind: 'number' },
    ],
    rows: assessments
      .filter(isFirst)
      .flatMap(({ indicator, counted, estimate }) =>
        counted && estimate && !isSameRounded(counted, estimate) && counted.locator.report === estimate.locator.report
          ? [{ cells: [{ text: indicator.name[lang], href: hrefOf(indicator) }, dated(counted), dated(estimate)] }]
          : [],
      ),
  };
}
