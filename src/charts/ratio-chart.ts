// Many indicators as percent of their targets on one scale; what lies beyond 150 % breaks the scale and says its number.
import { scaleLinear } from 'd3';
import type { Status } from '../analysis/types';
import { formatPercent } from '../i18n/numbers';
import { ratioKey } from './ratio-key';
import { layoutRatios, type PlacedRatio } from './ratio-rows';
import { svgOf } from './svg';
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
  certainty: Certainty;
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

/** The scale is linear up to here; longer bars are cut there, and their number tells the rest. */
const LIMIT = 150;

/** Draws the rows in the order given. An empty list gives an empty string. */
export function ratioChart(groups: RatioGroup[], options: RatioOptions): string {
  const { id, lang, width } = options;
  const key = options.key === false ? { marks: [], height: 0 } : ratioKey(groups, options);
  const layout = layoutRatios(groups, width, key.height);
  if (layout.rows.length === 0) return '';
  const x = scaleLinear([0, LIMIT], [layout.left, layout.right]).clamp(true);
  const stops = [0, 50, 100, LIMIT];
  const upright = (values: number[]) =>
    layout.bands.flatMap((band) => values.map((v) => ({ x1: x(v), x2: x(v), ...band })));
  const target = `${words[lang].target} = 100%`;
  const axis = stops.map((v) => ({
    x: x(v),
    y: layout.top - 10,
    text: v === 100 ? target : v === 0 ? '0' : formatPercent(v, lang),
  }));
  const narrow = width === 'narrow';
  const marks = [
    ...key.marks,
    lines(upright(stops.filter((v) => v === 0 || (v !== 100 && !narrow))), 'grid'),
    labels(
      axis.filter((a) => a.text !== target && !(narrow && a.text !== '0')),
      'middle',
      'muted',
    ),
    labels(
      axis.filter((a) => a.text === target),
      'middle',
      'head',
    ),
    ...barMarks(layout.rows, x, id),
    lines(upright([100]), 'target', { strokeWidth: 2 }),
    labels(layout.headings, 'start', 'head'),
    labels(layout.rows.map(({ label, row }) => ({ ...label, href: row.href })).filter((l) => l.href)),
    labels(layout.rows.map(({ label, row }) => ({ ...label, href: row.href })).filter((l) => !l.href)),
    ...valueMarks(layout.rows, x),
  ];
  const links = layout.rows.some(({ row }) => row.href);
  return svgOf({ ...options, variant: width, width: widths[width], height: layout.bottom + 2, links }, marks);
}

const tones: Tone[] = ['exceeded', 'met', 'near', 'missed', 'none'];

function barMarks(rows: PlacedRatio[], x: (v: number) => number, id: string) {
  const drawn = rows.flatMap(({ row, y }) =>
    row.ratio === null ? [] : [{ row, x1: x(0), x2: Math.max(x(row.ratio), x(0) + 1), y1: y - 7, y2: y + 7 }],
  );
  const cut = drawn.filter(({ row }) => (row.ratio ?? 0) > LIMIT);
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

function valueMarks(rows: PlacedRatio[], x: (v: number) => number) {
  return tones.flatMap((tone) => {
    const own = rows.filter(({ row }) => toneOf(row.status) === tone);
    const value = ({ row, y }: PlacedRatio) => {
      const beyond = row.ratio !== null && row.ratio > LIMIT;
      const text = [glyphs[tone], row.text, beyond ? '→' : ''].filter(Boolean).join(' ');
      const end = row.ratio === null ? x(0) + 6 : x(row.ratio) + 8;
      // A number beside the target line would be crossed by it.
      return {
        x: row.ratio !== null && row.ratio < 100 && end > x(100) - 64 ? Math.max(end, x(100) + 8) : end,
        y,
        text,
      };
    };
    return own.length === 0
      ? []
      : [labels(own.map(value), 'start', tone === 'none' ? 'muted halo' : 'glyph value halo', tone)];
  });
}
