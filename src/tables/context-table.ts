// Context figures of one topic: every figure of each indicator, its period and place, and what the report says of it.
import { sharesOf } from '../analysis/breakdown-shares';
import type { Claim, Figure, Indicator, Locator, Part } from '../dataset/model';
import { assumedNote, formatPeriod } from '../i18n/dates';
import { exactAmount, formatFigure, formatNumber, formatPart, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { claimText } from '../texts/claim';
import { kindNote } from '../texts/kind';
import { shortLocator } from '../texts/locator';
import { remarks } from './figure-table';
import { type Cell, type Column, NOTHING, type Row, type Table } from './table';

/** Whether the parts of an indicator are worth a chart: more than two that can be compared. */
export const hasDrawnParts = ({ breakdowns }: Indicator): boolean => breakdowns.some(({ parts }) => parts.length > 2);

/**
 * One row a figure, in the order given; the first of an indicator is its anchor. Parts that no chart shows have a row
 * below their whole. A time or place in the report that all rows have in common stands once, in its note.
 */
export function contextTable(indicators: readonly Indicator[], lang: Language, caption: string): Table {
  const t = strings[lang];
  const columns: Column[] = [
    { key: 'name', heading: t.table.indicator, kind: 'name' },
    { key: 'value', heading: t.table.value, kind: 'number' },
    { key: 'period', heading: t.indicator.period, kind: 'text' },
    { key: 'locator', heading: t.check.place, kind: 'text' },
  ];
  const rows = indicators.flatMap((indicator) => indicatorRows(indicator, lang));
  const common = columns.filter(({ kind }, i) => kind === 'text' && isCommon(rows.map(({ cells }) => cells[i])));
  const isKept = (_: unknown, i: number) => !common.some((column) => column === columns[i]);
  const shared = common.map((column) => wholeText(rows[0]?.cells[columns.indexOf(column)], lang));
  return {
    caption,
    ...(shared.length > 0 && { note: shared.join('; ') }),
    fold: common.length === 2 ? 'pair' : 'line',
    columns: columns.filter(isKept),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
  };
}

/** Whether several rows have one and the same cell. */
const isCommon = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.length > 1 && new Set(cells.map(cellKey)).size === 1 && cells[0]?.text !== NOTHING;

const cellKey = (cell: Cell | undefined): string =>
  [cell?.text, cell?.locator?.report.id, cell?.locator?.text, ...(cell?.notes ?? [])].filter(Boolean).join('|');

/** A cell in words: `khoảng tháng 10/2024 (báo cáo không ghi ngày)`, `chú thích 19`. */
function wholeText(cell: Cell | undefined, lang: Language): string {
  const notes = cell?.notes?.filter(Boolean).join(', ') ?? '';
  const text = cell?.locator ? shortLocator(cell.locator, lang) : (cell?.text ?? '');
  return notes === '' ? text : `${text} (${notes})`;
}

function indicatorRows(indicator: Indicator, lang: Language): Row[] {
  const { figures, claims } = indicator;
  const shown = figures.filter((figure) => repeatedBy(figure) === null);
  const rows = shown.map((figure, i) => contextRow(figure, i === 0 ? claims : null, lang));
  const parts = hasDrawnParts(indicator) ? [] : partRows(indicator, lang);
  return [...(rows.length > 0 ? rows : claimRows(indicator, lang)), ...parts];
}

/** The figure that gives the same number for the same time in the same report; null where there is none. */
const repeatedBy = ({ indicator, reference, value, kind, period, place, locator, note }: Figure): Figure | null =>
  indicator.figures.find(
    (other) =>
      !reference &&
      note === null &&
      other.reference &&
      other.value === value &&
      other.kind === kind &&
      other.place === place &&
      other.period.end === period.end &&
      other.locator.report === locator.report,
  ) ?? null;

/** One row a part, also where two places give it. */
function partRows({ breakdowns }: Indicator, lang: Language): Row[] {
  const all = breakdowns.flatMap((breakdown) => sharesOf(breakdown).parts);
  const same = Map.groupBy(all, ({ part }) => `${part.name[lang]} ${part.kind} ${part.value} ${part.period.text}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    first
      ? [
          partRow(
            first.part,
            first.share,
            others.map(({ part }) => part),
            lang,
          ),
        ]
      : [],
  );
}

function partRow(part: Part, share: number | null, others: readonly Part[], lang: Language): Row {
  const isShare = share !== null && part.whole.unit.measure === 'amount';
  return {
    cells: [
      { text: `– ${part.name[lang]}` },
      { text: formatPart(part, lang), notes: [isShare ? formatPercent(share, lang) : ''] },
      { text: formatPeriod(part.period, lang), notes: [kindNote(part.kind, lang), assumedNote(part.period, lang)] },
      { text: '', locator: part.locator, notes: [againAt(others, lang)] },
    ],
  };
}

/** `nhắc lại: III.2.3 ¶7`; blank where it stands nowhere else. */
const againAt = (others: readonly { locator: Locator }[], lang: Language): string =>
  others.length === 0
    ? ''
    : strings[lang].indicator.again(others.map(({ locator }) => shortLocator(locator, lang)).join('; '));

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
      { text: '', locator, notes: [againAt(repeatsOf(figure), lang), ...remarks(figure, lang)] },
    ],
  };
}

const repeatsOf = (figure: Figure): Figure[] =>
  figure.indicator.figures.filter((other) => repeatedBy(other) === figure);

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
