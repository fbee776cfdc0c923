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
}

const certainties: Record<FigureKind, PartRow['certainty']> = {
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

/** The parts in the order of the report; the title names the largest, if it is one alone. In the table places lead to their pages. */
export function breakdownPicture(shares: Shares, lang: Language, hrefOf?: PlaceHref): Picture {
  const { breakdown } = shares;
  const caption = `${fullName(breakdown.whole, lang)}, ${formatPeriodPhrase(breakdown.period, lang)}`;
  const rows = partRows(shares, lang);
  const name = breakdown.whole.name[lang];
  const [first, second] = rows.toSorted((a, b) => b.value - a.value);
  const t = strings[lang].chart;
  const ofLargest = breakdown.whole.unit.measure === 'percent' ? t.highest : t.largest;
  const isLargest = first && first.value !== second?.value;
  const title = isLargest ? ofLargest(name, first.label, first.amount) : t.about(name);
  const captions = {
    title,
    subtitle: partsSubtitle(breakdown, lang),
    description: listed(rows.map(({ label, amount }) => ({ label, text: amount }))),
    table: partTable(shares, lang, caption, hrefOf),
  };
  return pictureOf(captions, ({ width }) => partDrawing(rows, width));
}

interface PlacedPart {
  part: PartRow;
  label: Label;
  /** Where bar and tick end, as a value, and what stands right of it. */
  value: Label;
  /** Px. */
  planned: Label | null;
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

const endOf = ({ value, planned }: PartRow) => Math.max(value, planned?.value ?? 0);

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
  return {
    part,
    y,
    end,
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
  const zeros = rows.map(({ y }) => upright(0, y));
  const ticks = rows.flatMap(({ part: { planned }, y }) => (planned ? upright(planned.value, y) : []));
  return {
    x,
    height: bottom,
    marks: [
      bars([...solid('counted'), ...solid('estimate')]),
      boxes('hollow', boxed('goal')),
      uprights('guide', zeros),
      uprights('target', ticks, { strokeWidth: 3 }),
      labels('', pick(rows, 'label')),
      texts('value', pick(rows, 'value'), { dx: GAP }),
      labels('muted', pick(rows, 'planned')),
    ],
  };
}
