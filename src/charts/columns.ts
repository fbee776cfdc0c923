// Numbers by year as columns from zero, each with its value on it; of what was given, the rest stands open above it.
import { max } from 'd3';
import { yearOf } from '../analysis/breakdown-form';
import type { Shares } from '../analysis/breakdown-shares';
import { courseOf } from '../analysis/course';
import { decimal, sum } from '../analysis/decimal';
import { outOf } from '../analysis/out-of';
import type { Breakdown, Figure, Indicator } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { lowerFirst } from '../i18n/letter-case';
import { formatPart, formatPercent, formatReadable } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { figuresTable } from '../tables/figure-table';
import { outOfTable } from '../tables/part-table';
import { certainties, type PartRow, partCaptions, partDrawing } from './breakdown';
import { pictureOf } from './draw';
import { figureText } from './figure-text';
import { bars, boxes, labels, lines, pick } from './marks';
import { callouts, type Notes, noNotes, noteMarks } from './notes';
import type { Picture, Width } from './picture';
import { listed } from './sentences';
import type { Drawing } from './svg';
import { type Block, block } from './text';
import { certaintyOf, widths } from './theme';

export type Column = Pick<PartRow, 'label' | 'value' | 'text' | 'certainty' | 'note' | 'planned'>;

/** The year of the largest number, if it is one alone, in a title. */
function mostTitle(name: string, columns: readonly Column[], lang: Language): string {
  const t = strings[lang].chart;
  const [first, next] = columns.toSorted((a, b) => b.value - a.value);
  return first && first.value !== next?.value ? t.mostIn(name, first.label, first.text) : t.about(name);
}

/** How much of what was given: "4.4 billion dong of 8.6 billion dong allotted, or 51.5%"; null where nothing was. */
function givenTitle({ breakdown, total }: Shares, whole: Breakdown | null, lang: Language): string | null {
  const { name, unit } = breakdown.whole;
  const all = sum(whole?.parts.map(({ value }) => value) ?? []);
  if (!whole || all === 0) return null;
  const [done = '', given] = [total, all].map((value) => formatReadable(value, unit, lang));
  const what = whole.kind === breakdown.kind ? '' : lowerFirst(strings[lang].kind[whole.kind]);
  const share = formatPercent(decimal(total).times(100).div(all).toNumber(), lang);
  return strings[lang].chart.spentOf(name[lang], done, `${given} ${what}`.trim(), share);
}

/** From the first level to the last, in a title. */
function courseTitle(levels: readonly Figure[], lang: Language): string {
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [first, last].map(
    (figure) => `${figureText(figure, lang)} (${formatPeriod(figure.period, lang)})`,
  );
  return strings[lang].chart.fromTo(first.indicator.name[lang], from ?? '', to ?? '', last.value < first.value);
}

/** Parts that are years; with `whole` each of them out of the same part of it. */
export function yearsPicture(
  shares: Shares,
  lang: Language,
  notes: Notes = noNotes,
  whole: Breakdown | null = outOf(shares.breakdown),
): Picture {
  const { breakdown } = shares;
  const t = strings[lang].chart;
  const columns = breakdown.parts.map((part): Column => {
    const of = whole?.parts.find(({ id }) => id === part.id);
    return {
      label: String(yearOf(part) ?? part.name[lang]),
      value: part.value,
      text: formatPart(part, lang),
      certainty: certainties[part.kind],
      planned: of ? { value: of.value, text: t.ofGiven(formatPart(of, lang)) } : null,
      note: notes.get(part.id),
    };
  });
  const captions = partCaptions(shares, lang);
  return pictureOf(
    {
      ...captions,
      title: givenTitle(shares, whole, lang) ?? mostTitle(breakdown.whole.name[lang], columns, lang),
      description: listed(
        columns.map(({ label, text, planned }) => ({ label, text: [text, planned?.text].filter(Boolean).join(' ') })),
      ),
      table: whole ? outOfTable(shares, whole, lang, captions.table.caption) : captions.table,
    },
    ({ width }) => columnsDrawing(columns, width),
  );
}

/** The levels of an indicator, a column for each date. */
export function levelsPicture(indicator: Indicator, lang: Language, notes: Notes = noNotes): Picture {
  const { levels } = courseOf(indicator);
  const t = strings[lang].chart;
  const columns = levels.map(
    (figure): Column => ({
      label: formatPeriod(figure.period, lang),
      value: figure.value,
      text: [figure.kind === 'estimate' ? t.estimate : '', figureText(figure, lang)].filter(Boolean).join(' '),
      certainty: certaintyOf(figure),
      planned: null,
      note: notes.get(figure.period.end.slice(0, 4)),
    }),
  );
  const name = indicator.name[lang];
  return pictureOf(
    {
      title: courseTitle(levels, lang),
      subtitle: `${strings[lang].indicator.measured(indicator.unit.name[lang])}.`,
      description: listed(columns),
      table: figuresTable(levels, lang, name),
    },
    ({ width }) => columnsDrawing(columns, width),
  );
}

const HEIGHT = { wide: 170, narrow: 140 } as const;
/** Widest band of a column, and the narrowest that its words have room in, px. */
const WIDEST = 150;
const NARROWEST = 58;

interface PlacedColumn {
  column: Column;
  /** Middle, and half the width, px. */
  x: number;
  half: number;
  top: number;
  wholeTop: number;
  value: Block;
  whole: Block;
  label: Block;
  /** Where its words begin, px above the foot of all columns. */
  high: number;
}

/** Columns in the order given, from zero; as bars where they are too many for their words; null where there is none. */
export function columnsDrawing(columns: readonly Column[], width: Width): Drawing | null {
  const full = widths[width];
  const band = Math.min(WIDEST, full / Math.max(1, columns.length));
  if (columns.length === 0 || band < NARROWEST) {
    return partDrawing(
      columns.map((column) => ({ ...column, amount: column.text })),
      width,
    );
  }
  const placed = columns.map((column, i) => placeColumn(column, band * (i + 0.5), band, scaleOf(columns, width)));
  const noted = placed.filter(({ column }) => column.note);
  const notes = callouts(
    noted.map(({ x, column }) => ({ x, text: column.note ?? '' })),
    full,
  ).map((callout) => {
    const {
      x1,
      block: { width: wide },
    } = callout;
    const under = placed.filter(({ x, half }) => x - half - 12 < x1 + wide && x1 < x + half + 12);
    return { ...callout, foot: Math.max(...under.map(({ high }) => high)) + 14 };
  });
  const foot = Math.max(...placed.map(({ high }) => high), ...notes.map((note) => note.foot + note.block.height)) + 2;
  return {
    height: foot + Math.max(...placed.map(({ label }) => label.height)) + 8,
    marks: columnMarks(placed, notes, foot, full),
  };
}

/** Px for a value. */
function scaleOf(columns: readonly Column[], width: Width): (value: number) => number {
  const most = max(columns, ({ value, planned }) => Math.max(value, planned?.value ?? 0)) || 1;
  return (value) => (Math.max(0, value) / most) * HEIGHT[width];
}

function placeColumn(column: Column, x: number, band: number, scale: (value: number) => number): PlacedColumn {
  const room = band - 8;
  const words = (text: string, style: 'bold' | 'regular') => block(text.replaceAll('\u00a0', ' '), room, style);
  const value = words(column.text, 'bold');
  const whole = words(column.planned?.text ?? '', 'regular');
  const [top, wholeTop] = [scale(column.value), scale(column.planned?.value ?? 0)];
  const high = Math.max(top, wholeTop) + 6 + value.height + whole.height;
  return {
    ...{ column, x, half: band * 0.32, top, wholeTop, value, whole, high },
    label: words(column.label, 'regular'),
  };
}

interface Note {
  x: number;
  x1: number;
  block: Block;
  /** Px of its last line above the foot of all columns. */
  foot: number;
}

function columnMarks(placed: readonly PlacedColumn[], notes: readonly Note[], foot: number, full: number) {
  const box = ({ x, half }: PlacedColumn, height: number) => ({
    x1: x - half,
    x2: x + half,
    y1: foot - height,
    y2: foot,
  });
  const drawn = placed.filter(({ column }) => column.value > 0);
  const solid = drawn.flatMap((each) => {
    const { certainty } = each.column;
    return certainty === 'goal' ? [] : [{ ...box(each, each.top), certainty, status: null }];
  });
  const middle = { anchor: 'middle' } as const;
  const texts = placed.map(({ x, high, value, whole, label }) => ({
    value: { x, y: foot - high + value.height / 2, text: value.text },
    whole: { x, y: foot - high + value.height + whole.height / 2, text: whole.text },
    label: { x, y: foot + 4 + label.height / 2, text: label.text },
  }));
  return [
    boxes(
      'cell',
      placed.filter(({ wholeTop }) => wholeTop > 0).map((each) => box(each, each.wholeTop)),
    ),
    boxes(
      'hollow',
      drawn.filter(({ column }) => column.certainty === 'goal').map((each) => box(each, each.top)),
    ),
    bars(solid, 'px'),
    lines(
      'guide',
      [{ x1: 0, x2: Math.min(full, (placed.at(-1)?.x ?? 0) + (placed[0]?.x ?? 0)), y1: foot, y2: foot }],
      {},
      'px',
    ),
    labels('value', pick(texts, 'value'), middle),
    labels('muted', pick(texts, 'whole'), middle),
    labels('muted', pick(texts, 'label'), middle),
    ...noteMarks(
      notes.map(({ x, x1, block: { text, height }, foot: above }) => {
        const own = placed.find((each) => each.x === x);
        return {
          label: { x: x1, y: foot - above - height / 2, text },
          leader: { x1: x, x2: x, y1: foot - above + 2, y2: foot - (own?.high ?? 0) - 2 },
        };
      }),
    ),
  ];
}
