// The report's own count: a cell for each component as the report places it, open cells for those it places nowhere.
import type { ReportCount } from '../analysis/report-count';
import type { Status } from '../analysis/status';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { countGap } from '../texts/count';
import { pictureOf } from './draw';
import { type LegendItem, legend, statusItem } from './legend';
import { boxes, labels } from './marks';
import type { Picture, Width } from './picture';
import type { Drawing } from './svg';
import { looks, widths } from './theme';

export interface CountPart {
  /** Null where the report does not say which ones. */
  status: Status | null;
  count: number;
  /** The words below the cells, with the count as shown: "18 đạt hoặc vượt". */
  label: string;
}

const CELL = 30;
const GAP = 4;

/** The components as the report places them; empty parts are left out. */
export function countParts({ met, notMet, unplaced }: ReportCount, lang: Language): CountPart[] {
  const { countMet, countNotMet, countUnplaced } = strings[lang].chart;
  const part = (status: Status | null, count: number, label: (n: string) => string): CountPart => ({
    status,
    count,
    label: label(formatNumber(count, lang)),
  });
  const parts = [part('met', met, countMet), part('missed', notMet, countNotMet), part(null, unplaced, countUnplaced)];
  return parts.filter(({ count }) => count > 0);
}

/** What the report counts of itself; the title says where its numbers do not add up. */
export function countPicture(count: ReportCount, lang: Language): Picture {
  const parts = countParts(count, lang);
  const { reportCount } = strings[lang].chart;
  const gap = countGap(count, lang).replace(/\.$/, '');
  const description = parts.map(({ label }) => label).join('; ');
  const captions = { title: gap || reportCount, subtitle: gap ? reportCount : null, description };
  return pictureOf(captions, ({ width }) => countDrawing(parts, width));
}

/** Draws the parts in the order given, each starting where the one before ends; null where there is nothing to count. */
export function countDrawing(parts: readonly CountPart[], width: Width): Drawing | null {
  const statuses = parts.flatMap(({ status, count }) => Array.from({ length: count }, () => status));
  const total = statuses.length;
  if (total === 0) return null;
  const columns = width === 'wide' ? 14 : Math.min(7, total);
  const cells = statuses.map((status, i) => {
    const x1 = (i % columns) * (CELL + GAP) + 1;
    const y1 = Math.floor(i / columns) * (CELL + GAP) + 1;
    return { status, x1, y1, x2: x1 + CELL, y2: y1 + CELL };
  });
  const end = Math.ceil(total / columns) * (CELL + GAP) + 6;
  const options = { full: widths[width], gap: 22, top: end + 10, style: 'bold' } as const;
  const { marks, bottom } = legend(parts.map(legendItem), options);
  const byStatus = [...Map.groupBy(cells, ({ status }) => status).values()];
  return { height: bottom + 4, marks: [byStatus.map(cellMarks), marks] };
}

const legendItem = ({ status, label }: CountPart): LegendItem =>
  status === null ? { text: `□ ${label}` } : statusItem(status, label);

/** Cells of one status, with its glyph in each. */
function cellMarks(cells: { status: Status | null; x1: number; x2: number; y1: number; y2: number }[]) {
  const status = cells[0]?.status ?? null;
  if (status === null) return [boxes('cell', cells)];
  const { tone, glyph } = looks[status];
  const glyphs = cells.map(({ x1, y1 }) => ({ x: x1 + CELL / 2, y: y1 + CELL / 2, text: glyph }));
  return [boxes(`bar s-${tone}`, cells), labels('inside', glyphs, { anchor: 'middle' })];
}
