// From Plot's markup to ours: no style, no labels on groups, short numbers, ids of the chart's own, a name for readers.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeHtml } from '../escape';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What a drawing is called and how large it is, in px of its viewBox. */
export interface Sheet {
  id: string;
  title: string;
  description: string;
  /** `wide` and `narrow` are shown by screen width; `always` is one drawing for all widths. */
  variant: 'wide' | 'narrow' | 'always';
  width: number;
  height: number;
  /** True when the drawing has links in it: then it is a group to a screen reader, not one image. */
  links?: boolean;
  /** Extra class names. */
  className?: string;
}

/** Text size of every drawing, px of its viewBox. */
export const FONT_SIZE = 14;

const escapeXml = (text: string) => escapeHtml(text.normalize('NFC'));

/**
 * Draws marks given in px (both scales are the identity) and returns the finished SVG string.
 * The same marks give the same string whatever was drawn before. An empty title makes the drawing decorative.
 */
export function svgOf(sheet: Sheet, marks: Plot.Markish[]): string {
  const { width, height } = sheet;
  const plot = Plot.plot({
    document,
    className: 'pl',
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks,
  });
  const inner = tidy(plot.innerHTML);
  return `${openingTag(sheet, round(height))}${hatches(inner, sheet.id)}${inner}</svg>`;
}

function openingTag(sheet: Sheet, height: string): string {
  const { title, description, variant, links, className, width } = sheet;
  const name = [title, description].filter(Boolean).join('. ').replaceAll('..', '.');
  const access =
    name === '' ? 'aria-hidden="true"' : `role="${links ? 'group' : 'img'}" aria-label="${escapeXml(name)}"`;
  const classes = ['pl', variant === 'always' ? '' : `pl-${variant}`, className].filter(Boolean).join(' ');
  return `<svg class="${classes}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${FONT_SIZE}" text-anchor="middle" ${access}>`;
}

const round = (number: number | string) => String(Math.round(Number(number) * 10) / 10);

/** Everything between the svg tags, cleaned. Only tags are touched; texts pass through as Plot escaped them. */
function tidy(markup: string): string {
  return markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[a-z][^>]*>/gi, tidyTag)
    .replace(/<text y="([\d.]+)em" transform="translate\(([^,)]+),([^)]+)\)"/g, oneLine)
    .replace(/<(\w+)([^>]*)><\/\1>/g, '<$1$2/>')
    .normalize('NFC');
}

/** A one-line text needs no transform: its baseline is given in px at the size of the whole drawing. */
function oneLine(_: string, em: string, x: string, y: string): string {
  return `<text x="${x}" y="${round(Number(y) + Number(em) * FONT_SIZE)}"`;
}

function tidyTag(tag: string): string {
  const name = /^<(\w+)/.exec(tag)?.[1] ?? '';
  let attributes = tag
    .slice(name.length + 1)
    .replace(/\/?>$/, '')
    .trimEnd();
  attributes = attributes
    .replace(
      / (aria-label|aria-hidden|fill="inherit"|text-anchor="middle"|font-variant|stroke-miterlimit)(="[^"]*")?/g,
      '',
    )
    .replace(/ (fill|stroke)="currentColor"/g, '')
    .replace(' xlink:href=', ' href=');
  if (name !== 'a')
    attributes = attributes.replace(
      / (x|y|x1|x2|y1|y2|dx|dy|r|cx|cy|d|width|height|transform)="([^"]*)"/g,
      shortNumbers,
    );
  const ordered = [...attributes.matchAll(/ [\w:-]+="[^"]*"/g)]
    .map(([a]) => a)
    .reverse()
    .join('');
  return `<${name}${ordered}${tag.endsWith('/>') ? '/' : ''}>`;
}

function shortNumbers(_: string, name: string, value: string): string {
  const short = value.endsWith('em')
    ? `${Math.round(Number.parseFloat(value) * 100) / 100}em`
    : value.replace(/-?\d+\.\d+(e-?\d+)?/g, (n) => round(n));
  return ` ${name}="${short}"`;
}

/** One pattern for each hatch that the marks refer to as `url(#id-status)`. */
function hatches(inner: string, id: string): string {
  const used = [...new Set([...inner.matchAll(/url\(#([\w-]+)\)/g)].map((m) => m[1] ?? ''))].sort();
  if (used.length === 0) return '';
  const pattern = (ref: string) =>
    `<pattern id="${ref}" class="s-${ref.slice(id.length + 1)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" stroke-width="4" d="M0 0V5"/></pattern>`;
  return `<defs>${used.map(pattern).join('')}</defs>`;
}
