// From Plot's markup to ours: no style, no labels on groups, short numbers, ids of the chart's own, a name for readers.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { FONT_SIZE } from './text';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What a drawing is called and how large it is, in px of its viewBox. */
export interface Sheet {
  /** Prefix of the ids inside. */
  id: string;
  /** Read out instead of the drawing; an empty one makes the drawing decorative. */
  name: string;
  className: string;
  width: number;
  height: number;
}

/** What a chart hands over to be drawn. */
export interface Drawing {
  height: number;
  marks: Plot.Markish[];
  /** The scale along x; without one, x is px. */
  x?: Plot.Scale;
  /** There are links in it: then it is a group to a screen reader, not one image. */
  links?: boolean;
}

/** Draws marks and returns the finished SVG string; the same marks give the same string whatever was drawn before. */
export function svgOf(sheet: Sheet, { marks, x, links = false }: Drawing): string {
  const { width, height } = sheet;
  const scale = x ? { ...x, axis: null } : { type: 'identity' as const, axis: null };
  const svg = Plot.plot({ document, width, height, margin: 0, x: scale, y: { type: 'identity', axis: null }, marks });
  svg.querySelector('style')?.remove();
  for (const text of svg.querySelectorAll('text')) placeLine(text);
  for (const element of svg.querySelectorAll('*')) tidy(element);
  for (const { name } of [...svg.attributes]) svg.removeAttribute(name);
  for (const [name, value] of Object.entries(attributesOf(sheet, links))) svg.setAttribute(name, value);
  return svg.outerHTML.normalize('NFC');
}

function attributesOf({ name, className, width, height }: Sheet, links: boolean): Record<string, string> {
  const named = { 'aria-label': escapeXml(name), role: links ? 'group' : 'img' };
  const access: Record<string, string> = name === '' ? { 'aria-hidden': 'true' } : named;
  return {
    ...access,
    'text-anchor': 'middle',
    'font-size': String(FONT_SIZE),
    height: shortNumbers(String(height)),
    width: String(width),
    viewBox: `0 0 ${width} ${shortNumbers(String(height))}`,
    class: className,
  };
}

/** The document writes attributes with quotes escaped, but `&` and `<` as they are. */
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Attributes that say nothing here or what the style sheet says, and those that a policy or a reader would refuse. */
const refused = new Set(['style', 'aria-label', 'aria-hidden', 'font-variant', 'stroke-miterlimit', 'stroke-opacity']);
function tidy(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (refused.has(name) || value === 'currentColor' || value === 'inherit') element.removeAttribute(name);
    else if (name !== 'href') element.setAttribute(name, shortNumbers(value));
  }
}

/** A text of one line needs no transform: its baseline is given in px at the size of the whole drawing. */
function placeLine(text: Element): void {
  const [x, y] = text.getAttribute('transform')?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  if (x === undefined || y === undefined || text.childElementCount > 0) return;
  text.removeAttribute('transform');
  text.setAttribute('x', x);
  text.setAttribute('y', String(Number(y) + Number.parseFloat(text.getAttribute('y') ?? '0') * FONT_SIZE));
}

/** One decimal for px, two for em. */
const shortNumbers = (value: string) =>
  value.replace(/-?\d+\.\d+(e-?\d+)?/g, (n) => String(Number(Number(n).toFixed(value.endsWith('em') ? 2 : 1))));
