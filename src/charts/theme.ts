// The one grammar of all charts: each part of it is a function that gives a Plot mark. Positions are px of the viewBox.
import * as Plot from '@observablehq/plot';
import type { Status } from '../analysis/status';
import type { Language } from '../languages';
import { FONT_SIZE } from './svg';

/** What every chart is told besides its data. `id` is unique on the page; title and description make its text alternative. */
export interface ChartOptions {
  id: string;
  lang: Language;
  /** `wide` for screens from 44rem (704 px), `narrow` below: two drawings, not one shrunken. */
  width: 'wide' | 'narrow';
  /** The finding, as the page prints it above the chart. */
  title: string;
  /** What the drawing shows, in a sentence or two, for those who cannot see it. */
  description: string;
}

export const widths = { wide: 680, narrow: 320 } as const;
/** Text sizes in px: the narrow drawing may be shown at 0.9 of its size on a 320 px screen and stays above 12. */
export const text = { size: FONT_SIZE, line: 20 } as const;

/** How sure a number is: counted is solid, an estimate hatched. */
export type Certainty = 'counted' | 'estimate';
export type Tone = 'exceeded' | 'met' | 'near' | 'missed' | 'none' | 'neutral';

/** How a status looks: its colour group, and the shape that says it without colour. */
export const looks: Record<Status, { tone: Tone; glyph: string }> = {
  exceeded: { tone: 'exceeded', glyph: '▲' },
  met: { tone: 'met', glyph: '●' },
  near: { tone: 'near', glyph: '■' },
  missed: { tone: 'missed', glyph: '▼' },
  'no-target': { tone: 'none', glyph: '○' },
  'no-actual': { tone: 'none', glyph: '○' },
  'not-comparable': { tone: 'none', glyph: '○' },
  'goal-only': { tone: 'none', glyph: '◇' },
};

/** Colour group of a status. */
export const toneOf = (status: Status): Tone => looks[status].tone;

/** The shape that says a colour group without colour. */
export const glyphs: Record<Tone, string> = { exceeded: '▲', met: '●', near: '■', missed: '▼', none: '○', neutral: '' };

export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}
export interface Point {
  x: number;
  y: number;
}
export interface Word extends Point {
  text: string;
  href?: string | undefined;
}

const toneClass = (name: string, tone: Tone) => (tone === 'neutral' ? name : `${name} s-${tone}`);

/** Solid for what was counted, hatched with an outline for an estimate. */
export function bars(boxes: Box[], certainty: Certainty, tone: Tone, id: string): Plot.Markish {
  const estimate = certainty === 'estimate';
  return Plot.rect(boxes, {
    ...corners,
    className: toneClass(estimate ? 'hatch' : 'bar', tone),
    ...(estimate ? { fill: `url(#${id}-${tone})`, inset: 0.5 } : {}),
  });
}

const corners = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;

/** Any plain rectangle, painted by its class. */
export function boxes(data: Box[], className: string): Plot.Markish {
  return Plot.rect(data, { ...corners, className });
}

/** Straight lines, painted by their class: `target` (upright tick), `guide`, `grid`, `link`, `gap` (ground colour). */
export function lines(data: Box[], className: string, options: Plot.LinkOptions = {}): Plot.Markish {
  return Plot.link(data, { ...corners, className, ...options });
}

/** Where an indicator began; a small one is a number that stands beside the course. */
export function rings(points: Point[], r = 5): Plot.Markish {
  return Plot.dot(points, { x: 'x', y: 'y', r, className: 'ring', strokeWidth: 2 });
}

/** A goal for 2030. */
export function diamonds(points: Point[]): Plot.Markish {
  return Plot.dot(points, { x: 'x', y: 'y', r: 6, symbol: 'diamond', className: 'diamond', strokeWidth: 2 });
}

/** The shape of a dot that is judged: the same as the status has in words. */
const shapes: Partial<Record<Tone, Plot.DotOptions>> = {
  exceeded: { symbol: 'triangle', r: 7 },
  near: { symbol: 'square', r: 7 },
  missed: { symbol: 'triangle', r: 7, rotate: 180 },
};

/** A figure where a bar from zero would mislead or has no room. `r` is the radius of a neutral dot in px. */
export function dots(points: Point[], certainty: Certainty, tone: Tone, id: string, r = 6): Plot.Markish {
  const fill = certainty === 'estimate' ? { fill: `url(#${id}-${tone})`, strokeWidth: 1.5 } : { fill: 'currentColor' };
  return Plot.dot(points, {
    x: 'x',
    y: 'y',
    r,
    className: toneClass(certainty === 'estimate' ? 'hatch' : 'dot', tone),
    ...fill,
    ...shapes[tone],
  });
}

/** From where a number is to where it goes, with a small head. */
export function arrows(data: Box[]): Plot.Markish {
  return Plot.arrow(data, { ...corners, className: 'link', strokeWidth: 2, headLength: 4.5 });
}

const safeHref = (href: string) => href.replace(/[<>"\s]/g, encodeURIComponent);

/** Words at points; a text with line breaks is set in lines of 20 px, centred on y. Classes: `muted`, `value`, `inside`, `glyph`. */
export function labels(
  data: Word[],
  anchor: 'start' | 'middle' | 'end' = 'start',
  className = '',
  tone: Tone = 'neutral',
): Plot.Markish {
  const classes = toneClass(className, tone).trim();
  // Plot centres a line by its leading; a line of text looks centred by its x-height.
  const centred = data.map((d) => ({
    ...d,
    y: d.y - 0.32 * (text.line - text.size),
    ...(d.href ? { href: safeHref(d.href) } : {}),
  }));
  return Plot.text(centred, {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: anchor,
    lineHeight: text.line / text.size,
    ...(classes === '' ? {} : { className: classes }),
    ...(data.some((d) => d.href) ? { href: 'href' } : {}),
  });
}
