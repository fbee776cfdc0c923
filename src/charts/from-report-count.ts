// From the report's own count to the cells of the waffle, in one language.
import type { ReportCount } from '../analysis/report-count';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import type { WafflePart } from './waffle-chart';

/** The components as the report places them; empty places are left out. */
export function countCells({ met, notMet, unplaced }: ReportCount, lang: Language): WafflePart[] {
  const t = strings[lang].home;
  const n = (value: number) => formatNumber(value, lang);
  const cells: WafflePart[] = [
    { status: 'met', count: met, label: t.waffleMet(n(met)) },
    { status: 'missed', count: notMet, label: t.waffleNotMet(n(notMet)) },
    { status: 'unnamed', count: unplaced, label: t.waffleUnnamed(n(unplaced)) },
  ];
  return cells.filter((cell) => cell.count > 0);
}
