// Context figures of one topic: every figure of each indicator, its period and place, and what the report says of it.
import type { Claim, Figure, Indicator } from '../dataset/model';
import { assumedNote, formatPeriod } from '../i18n/dates';
import { exactAmount, formatFigure, formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { claimText } from '../texts/claim';
import { kindNote } from '../texts/kind';
import { shortLocator } from '../texts/locator';
import { remarks } from './figure-table';
import { NOTHING, type Row, type Table } from './table';

/** One row a figure, in the order given; the first of an indicator is its anchor. */
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
      const { figures, claims } = indicator;
      const rows = figures.map((figure, i) => contextRow(figure, i === 0 ? claims : null, lang));
      return rows.length > 0 ? rows : claimRows(indicator, lang);
    }),
  };
}

/** The row of an indicator of which the report only says something, without a figure of its own; none where it says nothing. */
function claimRows({ id, name, claims }: Indicator, lang: Language): Row[] {
  const notes = notesOf(claims, lang);
  const blank = { text: NOTHING };
  return claims.length === 0 ? [] : [{ id, cells: [{ text: name[lang], notes }, blank, blank, blank] }];
}

/** The row of a figure; the first of its indicator has the claims too. */
function contextRow(figure: Figure, claims: readonly Claim[] | null, lang: Language): Row {
  const { indicator, kind, period, locator } = figure;
  return {
    ...(claims && { id: indicator.id }),
    cells: [
      { text: indicator.name[lang], notes: [figure.place?.name[lang] ?? '', ...notesOf(claims, lang)] },
      {
        text: formatFigure(figure, lang),
        strong: true,
        notes: [fractionText(figure, lang), exactAmount(figure, indicator.unit, lang)],
      },
      { text: formatPeriod(period, lang), notes: [kindNote(kind, lang), assumedNote(period, lang)] },
      { text: '', locator, notes: remarks(figure, lang) },
    ],
  };
}

const notesOf = (claims: readonly Claim[] | null, lang: Language): string[] =>
  claims?.flatMap((claim) => claimNotes(claim, lang)) ?? [];

/** A claim in words with its place, and our note on it. */
const claimNotes = (claim: Claim, lang: Language): string[] => [
  `${strings[lang].check.printed}: ${claimText(claim, lang)} (${shortLocator(claim.locator, lang)})`,
  claim.note?.[lang] ?? '',
];

/** The fraction behind a percentage; blank where the value is the numerator itself. */
function fractionText({ fraction, value }: Figure, lang: Language): string {
  if (!fraction || value === fraction.numerator) return '';
  return [fraction.numerator, fraction.denominator].map((part) => formatNumber(part, lang)).join('/');
}
