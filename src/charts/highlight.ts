// The small drawing of a result on the home page: from zero, beside where it began or with its target as an upright tick.
import * as Plot from '@observablehq/plot';
import type { Highlight } from '../analysis/highlights';
import type { Figure } from '../dataset/model';
import { bars, boxes, uprights } from './marks';
import { svgOf } from './svg';
import { certaintyOf } from './theme';

const WIDTH = 160;
const BAR = 12;
/** Px between two bars, and how far the tick of a target stands out of its bar. */
const GAP = 4;
/** Room on the right for the whole tick where the target is the largest value. */
const MARGIN = 3;

interface Row {
  value: number;
  figure: Figure;
}

/** The drawing as an SVG string, hidden from readers: the words beside it say the same. `id` is unique on the page. */
export function highlightDrawing(highlight: Highlight, id: string): string {
  const rows = rowsOf(highlight);
  const target = highlight.kind === 'far' ? highlight.assessment.target.value : null;
  const height = rows.length * BAR + (rows.length + 1) * GAP;
  const status = highlight.kind === 'far' ? highlight.assessment.status : null;
  const boxOf = (at: number) => ({ x1: 0, y1: GAP + at * (BAR + GAP), y2: GAP + at * (BAR + GAP) + BAR });
  const end = endOf([...rows.map(({ value }) => value), target ?? 0], rows[0]?.figure ?? null);
  return svgOf(
    { id, name: '', className: 'pl spark', width: WIDTH, height },
    {
      height,
      x: Plot.scale({ x: { type: 'linear', domain: [0, end], range: [0, WIDTH - MARGIN] } }),
      marks: [
        boxes(
          'track',
          rows.map((_, at) => ({ ...boxOf(at), x2: end })),
        ),
        bars(
          rows.map(({ value, figure }, at) => ({ ...boxOf(at), x2: value, status, certainty: certaintyOf(figure) })),
        ),
        uprights('target', target === null ? [] : [{ x: target, y1: 0, y2: height }], { strokeWidth: 3 }),
      ],
    },
  );
}

function rowsOf(highlight: Highlight): Row[] {
  const figures = highlight.kind === 'change' ? [highlight.from, highlight.to] : [highlight.assessment.current];
  return figures.map((figure) => ({ figure, value: figure.value }));
}

/** The end of the scale: 100 for plain shares, which a rate over time is not, else the largest value. */
function endOf(values: readonly number[], figure: Figure | null): number {
  const largest = Math.max(...values);
  const { measure, flow } = figure?.indicator.unit ?? {};
  return measure === 'percent' && !flow && largest <= 100 ? 100 : largest;
}
