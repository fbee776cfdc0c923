// Context figures of one topic: the latest figure of each indicator, its period and place in the report.
import { currentFigure } from '../analysis/current';
import type { Figure, Indicator } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { exactAmount, formatFigure, formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import type { Row, Table } from './table';

/** One row an indicator that has a figure, in the order given. */
export function contextTable(indicators: readonly Indicator[], lang: Language, caption: string): Table {
  const t = strings[lang];
  return {
    caption,
    fold: 'line',
    columns: [
      { key: 'name', heading: t.table.indicator, kind: 'name' },
      { key: 'value', heading: t.table.value, kind: 'number' },
      { key: 'period', heading: t.indicator.period, kind: 'text' },
      { key: 'locator', heading: t.check.place, kind: 'text' },
    ],
    rows: indicators.flatMap((indicator) => {
      const figure = currentFigure(indicator);
      return figure ? [contextRow(figure, lang)] : [];
    }),
  };
}

function contextRow(figure: Figure, lang: Language): Row {
  const { indicator, kind, period, locator } = figure;
  const estimate = kind === 'estimate' ? [strings[lang].kind.estimate.toLowerCase()] : [];
  return {
    id: indicator.id,
    cells: [
      { text: indicator.name[lang] },
      {
        text: formatFigure(figure, lang),
        strong: true,
        notes: [fractionText(figure, lang), exactAmount(figure, indicator.unit, lang)],
      },
      { text: formatPeriod(period, lang), notes: estimate },
      { text: '', locator },
    ],
  };
}

/** The fraction behind a percentage; blank where the value is the numerator itself. */
function fractionText({ fraction, value }: Figure, lang: Language): string {
  if (!fraction || value === fraction.numerator) return '';
  return [fraction.numerator, fraction.denominator].map((part) => formatNumber(part, lang)).join('/');
}
