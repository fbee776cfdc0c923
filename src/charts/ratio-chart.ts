// Many indicators as percent of their targets on one scale; what lies far beyond breaks the scale and says its number.
import { scaleLinear } from 'd3';
import type { Status } from '../analysis/status';
import { formatPercent } from '../i18n/numbers';
import { DERIVED, ratioKey } from './ratio-key';
import { type Band, layoutRatios, type PlacedRatio, type RatioLayout } from './ratio-rows';
import { FONT_SIZE, svgOf } from './svg';
import { textWidth } from './text';
import { bars, type Certainty, type ChartOptions, glyphs, labels, lines, type Tone, toneOf, widths } from './theme';
import { words } from './words';

export interface RatioRow {
  label: string;
  /** Address of the indicator's page; the label becomes a link. */
  href?: string | undefined;
  status: Status;
  /** Percent of target, 100 is the target, above is better; null draws no bar but prints `text`. */
  ratio: number | null;
  /** What is printed beside the bar: "92,2%", or words when there is no ratio. */
  text: string;
  /** Under the label: what the percentage means where lower is better ("1,26%, tối đa 1,6%"). */
  note?: string | null;
  certainty: Certainty;
  /** The report does not print the target: its line is dashed in this row. */
  derived?: boolean;
}
export interface RatioGroup {
  /** Heading over the rows; null for none. */
  heading: string | null;
  rows: RatioRow[];
}
export interface RatioOptions extends ChartOptions {
  /** A line above the chart that explains solid, hatched and the shapes; default true. */
  key?: boolean;
}

/** The scale is linear up to the least of these that holds all bars; longer than the last, a bar is cut at the first it may. */
const LIMITS = [150, 200] as const;

/** 200 where a bar ends between 150 and 200, else 150: what lies beyond is cut, and its number tells the rest. */
function limitOf(rows: RatioRow[]): number {
  const [low, high] = LIMITS;
  return rows.some(({ ratio }) => ratio !== null && ratio > low && ratio <= high) ? high : low;
}

/** Draws the rows in the order given. An empty list gives an empty string. */
export function ratioChart(groups: RatioGroup[], options: RatioOptions): string {
  const { id, width } = options;
  const key = options.key === false ? { marks: [], height: 0 } : ratioKey(groups, options);
  const layout = layoutRatios(groups, width, key.height);
  if (layout.rows.length === 0) return '';
  const limit = limitOf(layout.rows.map(({ row }) => row));
  const x = scaleLinear([0, limit], [layout.left, layout.right]).clamp(true);
  const named = layout.rows.map(({ label, row }) => ({ ...label, href: row.href }));
  const notes = layout.rows.flatMap(({ note }) => note ?? []);
  const marks = [
    ...key.marks,
    ...axisMarks(layout, x, limit, options),
    ...barMarks(layout.rows, x, limit, id),
    ...targetLines(layout, x),
    labels(layout.headings, 'start', 'head'),
    labels(named.filter((l) => l.href)),
    labels(named.filter((l) => !l.href)),
    ...(notes.length === 0 ? [] : [labels(notes, 'start', 'muted')]),
    ...valueMarks(layout.rows, x, limit),
  ];
  const links = layout.rows.some(({ row }) => row.href);
  return svgOf({ ...options, variant: width, width: widths[width], height: layout.bottom + 2, links }, marks);
}

type Scale = (value: number) => number;

/** Zero on every row; 50 % steps where a bar is measured by them, every second one with its number. */
function axisMarks(layout: RatioLayout, x: Scale, limit: number, { lang, width }: ChartOptions) {
  const narrow = width === 'narrow';
  const measured = layout.bands.filter((band) => band.measured);
  const steps = narrow ? [] : [50, 150, 200].filter((v) => v <= limit);
  const numbers = [
    { x: x(0), text: '0' },
    ...steps.filter((v) => v === limit || limit === 150).map((v) => ({ x: x(v), text: formatPercent(v, lang) })),
  ];
  const across = (v: number) => (band: Band) => ({ x1: x(v), x2: x(v), y1: band.y1, y2: band.y2 });
  return [
    lines([...layout.bands.map(across(0)), ...steps.flatMap((v) => measured.map(across(v)))], 'grid'),
    labels(
      numbers.map((number) => ({ ...number, y: layout.top - 10 })),
      'middle',
      'muted halo',
    ),
    labels([{ x: x(100), y: layout.top - 10, text: `${words[lang].target} = 100%` }], 'middle', 'head halo'),
  ];
}

/** One line through all rows that have a percentage, dashed where the target is derived. */
function targetLines({ bands }: RatioLayout, x: Scale) {
  const upright = (derived: boolean) =>
    bands
      .filter((band) => band.measured && band.derived === derived)
      .map(({ y1, y2 }) => ({ x1: x(100), x2: x(100), y1, y2 }));
  return [
    ...(upright(false).length === 0 ? [] : [lines(upright(false), 'target', { strokeWidth: 2 })]),
    ...(upright(true).length === 0
      ? []
      : [lines(upright(true), 'target', { strokeWidth: 2, strokeDasharray: DERIVED })]),
  ];
}

const tones: Tone[] = ['exceeded', 'met', 'near', 'missed', 'none'];

function barMarks(rows: PlacedRatio[], x: Scale, limit: number, id: string) {
  const drawn = rows.flatMap(({ row, y }) =>
    row.ratio === null ? [] : [{ row, x1: x(0), x2: Math.max(x(row.ratio), x(0) + 1), y1: y - 7, y2: y + 7 }],
  );
  const cut = drawn.filter(({ row }) => (row.ratio ?? 0) > limit);
  const slash = cut.map(({ x2, y1, y2 }) => ({ x1: x2 - 12, x2: x2 - 6, y1: y2 + 3, y2: y1 - 3 }));
  return [
    ...tones.flatMap((tone) =>
      (['counted', 'estimate'] as const).flatMap((certainty) => {
        const own = drawn.filter(({ row }) => row.certainty === certainty && toneOf(row.status) === tone);
        return own.length === 0 ? [] : [bars(own, certainty, tone, id)];
      }),
    ),
    ...(slash.length === 0 ? [] : [lines(slash, 'gap', { strokeWidth: 4 })]),
  ];
}

function valueMarks(rows: PlacedRatio[], x: Scale, limit: number) {
  return tones.flatMap((tone) => {
    const own = rows.filter(({ row }) => toneOf(row.status) === tone);
    const value = ({ row, y }: PlacedRatio) => {
      const beyond = row.ratio !== null && row.ratio > limit;
      const text = [glyphs[tone], row.text, beyond ? '→' : ''].filter(Boolean).join(' ');
      if (row.ratio === null) return { x: x(0) + 6, y, text };
      const end = x(row.ratio) + 8;
      // A number beside the target line would be crossed by it.
      const crossed = row.ratio < 100 && end + textWidth(text, { size: FONT_SIZE, bold: true }) > x(100) - 4;
      return { x: crossed ? Math.max(end, x(100) + 8) : end, y, text };
    };
    return own.length === 0
      ? []
      : [labels(own.map(value), 'start', tone === 'none' ? 'muted halo' : 'glyph value halo', tone)];
  });
}
