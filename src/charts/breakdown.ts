// Parts of a whole, or of a plan, as horizontal bars with value and share beside each.
import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Shares } from '../analysis/breakdown-shares';
import type { Breakdown } from '../dataset/model';
import type { FigureKind } from '../dataset/vocabulary';
import { formatPeriodPhrase } from '../i18n/dates';
import { formatPart, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { type PlaceHref, partTable } from '../tables/part-table';
import { fullName } from '../texts/name';
import { pictureOf } from './draw';
import { bars, boxes, type Label, labels, pick, texts, uprights } from './marks';
import { type Notes, noNotes, noteBelow, noteMarks, type PlacedNote } from './notes';
import type { Picture, Width } from './picture';
import { placeRow, stack, widest } from './rows';
import { listed, partsSubtitle } from './sentences';
import type { Drawing } from './svg';
import { block, LINE, textWidth } from './text';
import { type Certainty, widths } from './theme';

export interface PartRow {
  label: string;
  value: number;
  /** The value as shown, and with its share of the whole ("8,2 ha · 36,1%"). */
  amount: string;
  text: string;
  /** What was planned for this part, as shown ("kế hoạch 200 ha"). */
  planned: { value: number; text: string } | null;
  /** `goal`: asked for, planned or allotted, not there yet. */
  certainty: Certainty | 'goal';
  /** What the value is part of, drawn around it. */
  within?: number;
  /** A sentence at the bar. */
  note?: string | undefined;
}

export const certainties: Record<FigureKind, PartRow['certainty']> = {
  baseline: 'counted',
  actual: 'counted',
  estimate: 'estimate',
  target: 'goal',
  goal: 'goal',
  planned: 'goal',
  allotted: 'goal',
  stated: 'counted',
};

/**
 * The parts of a whole with their shares, or with what was planned for each where the same partition has targets. No
 * share where the parts are percentages themselves or no whole is known.
 */
export function partRows({ breakdown, parts }: Shares, lang: Language): PartRow[] {
  const { whole } = breakdown;
  const isPlan = (other: Breakdown) => other.set === breakdown.set && other.kind === 'target' && other !== breakdown;
  const plan = whole.breakdowns.find(isPlan)?.parts ?? [];
  return parts.map(({ part, share }) => {
    const planned = plan.find((other) => other.id === part.id);
    const hasShare = !planned && whole.unit.measure !== 'percent' && share !== null;
    const amount = formatPart(part, lang);
    return {
      label: part.name[lang],
      value: part.value,
      amount,
      text: hasShare ? `${amount} · ${formatPercent(share, lang)}` : amount,
      planned: planned
        ? { value: planned.value, text: `${strings[lang].chart.target} ${formatPart(planned, lang)}` }
        : null,
      certainty: certainties[part.kind],
    };
  });
}

/** The largest part, if it is one alone, in a title: the highest where the parts are percentages. */
export function largestTitle({ breakdown }: Shares, lang: Language): string {
  const { whole, parts } = breakdown;
  const t = strings[lang].chart;
  const [first, second] = parts.toSorted((a, b) => b.value - a.value);
  if (!first || first.value === second?.value) return t.about(whole.name[lang]);
  const ofLargest = whole.unit.measure === 'percent' ? t.highest : t.largest;
  return ofLargest(whole.name[lang], first.name[lang], formatPart(first, lang));
}

/** What the picture of a breakdown says beside its title. */
export const partCaptions = (shares: Shares, lang: Language, hrefOf?: PlaceHref) => ({
  subtitle: partsSubtitle(shares.breakdown, lang),
  description: listed(shares.breakdown.parts.map((part) => ({ label: part.name[lang], text: formatPart(part, lang) }))),
  table: partTable(
    shares,
    lang,
    `${fullName(shares.breakdown.whole, lang)}, ${formatPeriodPhrase(shares.breakdown.period, lang)}`,
    hrefOf,
  ),
});

/** The parts in the order of the report; the title names the largest, if it is one alone. In the table places lead to their pages. */
export function breakdownPicture(shares: Shares, lang: Language, hrefOf?: PlaceHref, notes: Notes = noNotes): Picture {
  const { parts } = shares.breakdown;
  const rows = partRows(shares, lang).map((row, i) => ({ ...row, note: notes.get(parts[i]?.id ?? '') }));
  const captions = { ...partCaptions(shares, lang, hrefOf), title: largestTitle(shares, lang) };
  return pictureOf(captions, ({ width }) => partDrawing(rows, width));
}

interface PlacedPart {
  part: PartRow;
  label: Label;
  /** Where bar and tick end, as a value, and what stands right of it. */
  value: Label;
  /** Px. */
  planned: Label | null;
  note: PlacedNote | null;
  /** Middle of the bar, and end of the row, px. */
  y: number;
  end: number;
}
interface PartLayout {
  x: Plot.Scale;
  rows: PlacedPart[];
  bottom: number;
}

/** Most room for the words left of the bars, and between a bar and its value, px. */
const LABELS = 200;
const GAP = 8;

const endOf = ({ value, planned, within = 0 }: PartRow) => Math.max(value, planned?.value ?? 0, within);

/** Lays the parts out in the order given, on a scale from zero that leaves room for the widest value. */
export function layoutParts(parts: readonly PartRow[], width: Width): PartLayout {
  const isWide = width === 'wide';
  const room = isWide ? widest(parts.map(({ label }) => block(label, LABELS))) : widths.narrow;
  const left = isWide ? room + 12 : 1;
  const notes = parts.map(({ text, planned }) => ({
    width: textWidth(text, 'bold') + (isWide && planned ? textWidth(planned.text) + 12 : 0),
  }));
  const right = widths[width] - Math.min(widths[width] * (isWide ? 0.6 : 0.7), widest(notes) + 12);
  const domain = [0, max(parts, endOf) || 1];
  const x = Plot.scale({ x: { type: 'linear', domain, range: [left, right] } });
  const { placed, bottom } = stack(parts, 0, (part, start) => placePart(part, start, room, width, x));
  return { x, rows: placed, bottom: bottom + 2 };
}

function placePart(part: PartRow, start: number, room: number, width: Width, x: Plot.Scale): PlacedPart {
  const { planned, text } = part;
  const label = block(part.label, room);
  const isWide = width === 'wide';
  const { top, middle: y, end } = placeRow(label.height, start, width, planned ? 14 + LINE : 14);
  const after = x.apply(endOf(part)) + GAP + textWidth(text, 'bold') + 10;
  const below = noteBelow(
    part.note,
    x.apply(0),
    part.note === undefined ? end : planned && !isWide ? end : y + 8,
    widths[width],
  );
  return {
    part,
    y,
    end: Math.max(end, below.end),
    note: below.note,
    label: { x: 0, y: top + label.height / 2, text: label.text },
    value: { x: endOf(part), y, text },
    planned: planned && { ...(isWide ? { x: after, y } : { x: 0, y: y + 21 }), text: planned.text },
  };
}

/** Draws the parts in the order given, from zero; null where there is none. */
export function partDrawing(parts: readonly PartRow[], width: Width): Drawing | null {
  if (parts.length === 0) return null;
  const { x, rows, bottom } = layoutParts(parts, width);
  const drawn = rows.filter(({ part }) => part.value > 0);
  const boxed = (is: PartRow['certainty']) =>
    drawn
      .filter(({ part }) => part.certainty === is)
      .map(({ part, y }) => ({ x1: 0, x2: part.value, y1: y - 8, y2: y + 8 }));
  const solid = (certainty: Certainty) => boxed(certainty).map((box) => ({ ...box, certainty, status: null }));
  const upright = (value: number, y: number) => ({ x: value, y1: y - 11, y2: y + 11 });
  const wholes = rows.flatMap(({ part: { within = 0 }, y }) =>
    within > 0 ? { x1: 0, x2: within, y1: y - 8, y2: y + 8 } : [],
  );
  const zeros = rows.map(({ y }) => upright(0, y));
  const ticks = rows.flatMap(({ part: { planned }, y }) => (planned ? upright(planned.value, y) : []));
  return {
    x,
    height: bottom,
    marks: [
      boxes('cell', wholes),
      bars([...solid('counted'), ...solid('estimate')]),
      boxes('hollow', boxed('goal')),
      uprights('guide', zeros),
      uprights('target', ticks, { strokeWidth: 3 }),
      labels('', pick(rows, 'label')),
      texts('value', pick(rows, 'value'), { dx: GAP }),
      labels('muted', pick(rows, 'planned')),
      ...noteMarks(pick(rows, 'note')),
    ],
  };
}
