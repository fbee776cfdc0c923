// The one grammar of all charts: each part of it is a function that gives Plot marks. Along x stand values of the chart's
// scale, or px of the viewBox where a mark is told so; along y always px. Empty data draw nothing.
import * as Plot from '@observablehq/plot';
import type { Status } from '../analysis/status';
import { FONT_SIZE, LINE } from './text';
import { type Certainty, lookOf, type Tone } from './theme';

/** A value on the chart's x scale; a day on a time scale. */
export type X = number | Date;
export interface Point {
  x: X;
  y: number;
}
export interface Box {
  x1: X;
  x2: X;
  y1: number;
  y2: number;
}
export interface Label extends Point {
  text: string;
  href?: string | undefined;
}
/** An upright line at a value. */
export interface Upright {
  x: X;
  y1: number;
  y2: number;
}
/** How a number is painted: pale for an estimate, in the colour and shape of the status that speaks of it. */
export interface Paint {
  certainty: Certainty;
  status: Status | null;
}
/** What the numbers along x are. */
export type Place = 'value' | 'px';

const along = (name: string, place: Place) => (place === 'px' ? { value: name, scale: null } : name);
const corners = (place: Place) => ({ x1: along('x1', place), x2: along('x2', place), y1: 'y1', y2: 'y2' });
const toned = (name: string, tone: Tone) => (tone === 'neutral' ? name : `${name} s-${tone}`.trim());
const groups = <T>(data: readonly T[], key: (datum: T) => string): T[][] => [...Map.groupBy(data, key).values()];

/** The marks of each paint: Plot gives one class to all of a mark. */
function painted<T extends Paint>(
  data: readonly T[],
  solid: string,
  mark: (own: T[], className: string, first: T) => Plot.Markish,
) {
  return groups(data, ({ certainty, status }) => `${certainty} ${lookOf(status).tone}`).map((own) => {
    const [first] = own as [T];
    return mark(own, toned(first.certainty === 'estimate' ? 'pale' : solid, lookOf(first.status).tone), first);
  });
}

/** Solid for what was counted, pale with an outline for an estimate. */
export const bars = (data: readonly (Box & Paint)[], place: Place = 'value'): Plot.Markish =>
  painted(data, 'bar', (own, className, { certainty }) =>
    Plot.rect(own, { ...corners(place), className, inset: certainty === 'estimate' ? 0.75 : 0 }),
  );

/** A figure where a bar from zero would mislead or has no room; the shape is that of its status. */
export const dots = (data: readonly (Point & Paint & { r?: number })[], place: Place = 'value'): Plot.Markish =>
  groups(data, ({ r = 0 }) => String(r)).map((same) =>
    painted(same, 'dot', (own, className, { status, r }) => {
      const { dot } = lookOf(status);
      return Plot.dot(own, { x: along('x', place), y: 'y', className, fill: 'currentColor', ...dot, r: r ?? dot.r });
    }),
  );

/** Any plain rectangle, painted by its class: `zone`, `cell`, `hollow`, `track`, `bar`; `inset` px from each side. */
export const boxes = (className: string, data: readonly Box[], options: Plot.RectOptions = {}): Plot.Markish =>
  Plot.rect(data, { ...corners('value'), className, ...options });

/** Straight lines, painted by their class: `guide`, `grid`, `link`, `leader`, `target step`, `gap` (ground colour). */
export const lines = (
  className: string,
  data: readonly Box[],
  options: Plot.LinkOptions = {},
  place: Place = 'value',
): Plot.Markish => Plot.link(data, { ...corners(place), className, ...options });

/** Upright lines: `target` for the tick of a target, `guide` for zero, `grid` for the steps of an axis. */
export const uprights = (
  className: string,
  data: readonly Upright[],
  options: Plot.RuleXOptions = {},
  place: Place = 'value',
): Plot.Markish => Plot.ruleX(data, { x: along('x', place), y1: 'y1', y2: 'y2', className, ...options });

/** Dashes of a target that the report does not print. */
export const DERIVED = { strokeWidth: 2, strokeDasharray: '3 3' };

/** Where an indicator began; a small one is a number that stands beside the course. */
export const rings = (data: readonly Point[], r = 5, place: Place = 'value'): Plot.Markish =>
  Plot.dot(data, { x: along('x', place), y: 'y', r, className: 'ring', strokeWidth: 2 });

/** A goal of the next term. */
export const diamonds = (data: readonly Point[], place: Place = 'value'): Plot.Markish =>
  Plot.dot(data, { x: along('x', place), y: 'y', r: 6, symbol: 'diamond', className: 'diamond', strokeWidth: 2 });

/** From a dot to the diamond where it goes, clear of both, with a small head. */
export const arrows = (data: readonly Box[]): Plot.Markish =>
  Plot.arrow(data, {
    ...corners('value'),
    className: 'link',
    strokeWidth: 2,
    headLength: 4.5,
    insetStart: 6,
    insetEnd: 7,
  });

/** `dx`: px to the right of the value. */
interface TextOptions {
  anchor?: 'start' | 'middle' | 'end';
  tone?: Tone;
  place?: Place;
  dx?: number;
}

const safeHref = (href: string) => href.replace(/[<>"\s]/g, encodeURIComponent);

/** Texts at values, in lines of 20 px centred on y. Classes: `muted`, `value`, `head`, `inside`, `glyph`, `halo`. */
export function texts(className: string, data: readonly Label[], options: TextOptions = {}): Plot.Markish {
  const { anchor = 'start', tone = 'neutral', place = 'value', dx = 0 } = options;
  const classes = toned(className, tone);
  return groups(data, ({ href }) => String(href !== undefined)).map((own) =>
    Plot.text(own, {
      x: along('x', place),
      // Plot centres a line by its leading; a line of text looks centred by its x-height.
      y: ({ y }: Label) => y - 0.32 * (LINE - FONT_SIZE),
      dx,
      text: 'text',
      textAnchor: anchor,
      lineHeight: LINE / FONT_SIZE,
      ...(classes === '' ? {} : { className: classes }),
      ...(own[0]?.href === undefined ? {} : { href: ({ href = '' }: Label) => safeHref(href) }),
    }),
  );
}

/** Texts at px of the viewBox. */
export const labels = (className: string, data: readonly Label[], options: TextOptions = {}): Plot.Markish =>
  texts(className, data, { place: 'px', ...options });

/** One part of each row, where the row has it: `pick(rows, 'note')`. */
export const pick = <T, K extends keyof T>(rows: readonly T[], key: K): NonNullable<T[K]>[] =>
  rows.flatMap((row) => (row[key] == null ? [] : [row[key]]));

/** The numbers of an axis centred on `y` px. */
export const axis = (values: readonly X[], y: number, format: (value: number) => string): Plot.Markish =>
  Plot.axisX(values, {
    anchor: 'top',
    tickSize: 0,
    tickPadding: 0,
    label: null,
    dy: y + 0.32 * FONT_SIZE,
    tickFormat: format,
    className: 'muted halo',
  });
