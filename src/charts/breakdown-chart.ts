// Parts of a whole, or of a plan, as horizontal bars with value and share beside each.
import { max, scaleLinear } from 'd3';
import { svgOf } from './svg';
import { textWidth, wrapText } from './text';
import { bars, boxes, type Certainty, type ChartOptions, labels, lines, text, widths } from './theme';
import { words } from './words';

export interface BreakdownPart {
  label: string;
  value: number;
  /** The value as shown, with its unit where it is not said elsewhere. */
  text: string;
  /** Share of the whole as shown ("36,1%"); null to leave it out. */
  share?: string | null;
  /** What was planned for this part: an upright tick, its value printed. */
  planned?: { value: number; text: string } | null;
  /** `goal`: asked for, not there yet; drawn hollow. Default `counted`. */
  certainty?: Certainty | 'goal';
}

/** Most room for the words left of the bars, px. */
const LABELS = 200;
const widest = (said: string[]) => Math.max(0, ...said.map((line) => textWidth(line, text)));

/** Draws the parts in the order given, from zero. An empty list gives an empty string. */
export function breakdownChart(parts: BreakdownPart[], options: ChartOptions): string {
  if (parts.length === 0) return '';
  const { id, width, lang } = options;
  const full = widths[width];
  const wide = width === 'wide';
  const labelWidth = wide ? widest(parts.flatMap((part) => wrapText(part.label, LABELS, text))) : full;
  const left = wide ? labelWidth + 12 : 1;
  const said = (part: BreakdownPart) => [part.text, part.share].filter(Boolean).join(' · ');
  const plan = (part: BreakdownPart) => (part.planned ? `${words[lang].plan} ${part.planned.text}` : '');
  const noteWidth = (part: BreakdownPart) =>
    textWidth(said(part), { size: text.size, bold: true }) +
    (wide && plan(part) ? textWidth(plan(part), text) + 12 : 0);
  const room = Math.min(full * 0.6, (max(parts, noteWidth) ?? 0) + 12);
  const most = max(parts, (part) => Math.max(part.value, part.planned?.value ?? 0)) || 1;
  const x = scaleLinear([0, most], [left, Math.max(left + 40, full - room)]).clamp(true);
  let y = 0;
  const rows = parts.map((part) => {
    const broken = wrapText(part.label, labelWidth, text);
    const height = broken.length * text.line;
    const own = wide ? Math.max(height, text.line) + 10 : height + 28 + (plan(part) ? text.line : 0);
    const row = {
      part,
      y: wide ? y + own / 2 : y + height + 14,
      label: { x: 0, y: wide ? y + own / 2 : y + height / 2 + 3, text: broken.join('\n') },
    };
    y += own;
    return row;
  });
  const box = ({ part, y: middle }: (typeof rows)[number]) => ({
    x1: x(0),
    x2: x(part.value),
    y1: middle - 8,
    y2: middle + 8,
  });
  const drawn = (certainty: Certainty | 'goal') =>
    rows.filter(({ part }) => (part.certainty ?? 'counted') === certainty && part.value > 0).map(box);
  const end = ({ part }: (typeof rows)[number]) => Math.max(x(part.value), x(part.planned?.value ?? 0)) + 8;
  const planned = rows.filter(({ part }) => part.planned);
  return svgOf({ ...options, variant: width, width: full, height: y + 2 }, [
    ...(['counted', 'estimate'] as const).flatMap((c) =>
      drawn(c).length === 0 ? [] : [bars(drawn(c), c, 'neutral', id)],
    ),
    ...(drawn('goal').length === 0 ? [] : [boxes(drawn('goal'), 'hollow')]),
    lines(
      rows.map(({ y: at }) => ({ x1: x(0), x2: x(0), y1: at - 11, y2: at + 11 })),
      'guide',
    ),
    lines(
      planned.map(({ part, y: at }) => ({
        x1: x(part.planned?.value ?? 0),
        x2: x(part.planned?.value ?? 0),
        y1: at - 11,
        y2: at + 11,
      })),
      'target',
      { strokeWidth: 3 },
    ),
    labels(rows.map((row) => row.label)),
    labels(
      rows.map((row) => ({ x: end(row), y: row.y, text: said(row.part) })),
      'start',
      'value',
    ),
    labels(
      planned.map((row) =>
        wide
          ? {
              x: end(row) + textWidth(said(row.part), { size: text.size, bold: true }) + 10,
              y: row.y,
              text: plan(row.part),
            }
          : { x: 0, y: row.y + 21, text: plan(row.part) },
      ),
      'start',
      'muted',
    ),
  ]);
}
