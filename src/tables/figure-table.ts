// Every stated figure of an indicator with its print and its place in the report.
import type { Figure, Indicator } from '../dataset/model';
import { assumedNote, formatPeriod } from '../i18n/dates';
import { lowerFirst } from '../i18n/letter-case';
import { exactAmount, formatFigure, formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import type { Row, Table } from './table';

/** One row a figure, in the order of the data; the caption names the indicator. */
export function figureTable(indicator: Indicator, lang: Language): Table {
  const { indicator: t, check } = strings[lang];
  return {
    caption: `${indicator.name[lang]}: ${lowerFirst(t.figures)}`,
    fold: 'stack',
    columns: [
      { key: 'kind', heading: t.kind, kind: 'name' },
      { key: 'period', heading: t.period, kind: 'text' },
      { key: 'figure', heading: t.figure, kind: 'number' },
      { key: 'printed', heading: t.printed, kind: 'text' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: indicator.figures.map((figure) => figureRow(figure, lang)),
  };
}

/** Figures of several indicators, one row each, in the order given. */
export function figuresTable(figures: readonly Figure[], lang: Language, caption: string): Table {
  const { indicator: t, check, table } = strings[lang];
  return {
    caption,
    fold: 'stack',
    columns: [
      { key: 'name', heading: table.indicator, kind: 'name' },
      { key: 'kind', heading: t.kind, kind: 'text' },
      { key: 'period', heading: t.period, kind: 'text' },
      { key: 'figure', heading: t.figure, kind: 'number' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: figures.map((figure) => ({
      cells: [
        { text: figure.indicator.name[lang] },
        { text: strings[lang].kind[figure.kind] },
        { text: formatPeriod(figure.period, lang), notes: [assumedNote(figure.period, lang)] },
        { text: formatFigure(figure, lang), notes: [exactAmount(figure, figure.indicator.unit, lang)] },
        { text: '', locator: figure.locator },
      ],
    })),
  };
}

function figureRow(figure: Figure, lang: Language): Row {
  const t = strings[lang];
  return {
    cells: [
      { text: t.kind[figure.kind], notes: [figure.commitment?.body.name[lang] ?? '', figure.place?.name[lang] ?? ''] },
      { text: formatPeriod(figure.period, lang), notes: [assumedNote(figure.period, lang)] },
      { text: formatFigure(figure, lang), strong: true, value: figure.value },
      { text: printed(figure), quoted: true },
      { text: '', locator: figure.locator, notes: remarks(figure, lang) },
    ],
  };
}

/** As the report prints it; a fraction that stands elsewhere in the paragraph is added. */
function printed({ printed: text, fraction }: Figure): string {
  if (!fraction || text.includes('/')) return text;
  return `${text} (${formatNumber(fraction.numerator, 'vi')}/${formatNumber(fraction.denominator, 'vi')})`;
}

/** What stands beside the place of a figure: that it is repeated, there or for another date, or another number for the same thing; and its note. */
export function remarks(figure: Figure, lang: Language): string[] {
  const note = figure.note?.[lang] ?? '';
  if (figure.reference) return [note];
  const { repeated, otherDate, otherValue } = strings[lang].indicator;
  const same = figure.indicator.figures.filter(({ reference, value }) => reference && value === figure.value);
  if (same.length === 0) return [otherValue, note];
  return [same.some(({ period }) => period.end === figure.period.end) ? repeated : otherDate, note];
}
