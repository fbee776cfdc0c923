// Commitments by status as one stacked bar, shape and number in each part and its words below.
import * as Plot from '@observablehq/plot';
import type { Assessment } from '../analysis/assessment';
import { countStatuses } from '../analysis/counts';
import { type Status, statuses } from '../analysis/status';
import type { Indicator } from '../dataset/model';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { assessmentTable } from '../tables/assessment-table';
import { pictureOf } from './draw';
import { legend, statusItem } from './legend';
import { boxes, texts } from './marks';
import type { Picture, Width } from './picture';
import { listed, reachedTitle } from './sentences';
import type { Drawing } from './svg';
import { textWidth } from './text';
import { looks, widths } from './theme';

export interface StatusPart {
  status: Status;
  /** Counted before this part, and of it. */
  before: number;
  count: number;
}

/** The counts as parts of one bar, in the order of the statuses; what is not there is left out. */
export function statusParts(counts: Record<Status, number>): StatusPart[] {
  const before = (status: Status) =>
    statuses.slice(0, statuses.indexOf(status)).reduce((sum, other) => sum + counts[other], 0);
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({ status, before: before(status), count: counts[status] }));
}

/** How many commitments have each status. */
export function statusPicture(
  assessments: readonly Assessment[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
): Picture {
  const parts = statusParts(countStatuses(assessments).by);
  const rows = parts.map(({ status, count }) => ({
    label: strings[lang].status[status].name,
    text: formatNumber(count, lang),
  }));
  const title = reachedTitle(assessments, lang);
  const captions = {
    title,
    subtitle: strings[lang].chart.byStatus,
    description: listed(rows),
    table: assessmentTable(assessments, { lang, caption: title, hrefOf }),
  };
  return pictureOf(captions, ({ width }) => statusDrawing(parts, lang, width));
}

/** The first text that has room, px. */
const longestIn = (options: readonly string[], room: number) => options.find((text) => textWidth(text, 'bold') <= room);

/** Draws the parts in the order given; null where there is none. */
export function statusDrawing(parts: readonly StatusPart[], lang: Language, width: Width): Drawing | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const full = widths[width];
  const total = last.before + last.count;
  const items = parts.map(({ status, count }) =>
    statusItem(status, `${formatNumber(count, lang)} ${strings[lang].status[status].short}`),
  );
  const { marks, bottom } = legend(items, { full, gap: 20, top: 58, style: 'bold' });
  const numbers = parts.map(({ status, before, count }) => {
    const room = (count / total) * full - 8;
    const { glyph, tone } = looks[status];
    const text = longestIn([`${glyph} ${formatNumber(count, lang)}`, glyph], room);
    return text === undefined
      ? []
      : texts('inside value', [{ x: before + count / 2, y: 17, text }], { anchor: 'middle', tone });
  });
  return {
    x: Plot.scale({ x: { type: 'linear', domain: [0, total], range: [0, full] } }),
    height: bottom + 4,
    marks: [
      parts.map(({ status, before, count }) =>
        boxes(`bar s-${looks[status].tone}`, [{ x1: before, x2: before + count, y1: 0, y2: 34 }], { insetRight: 2 }),
      ),
      numbers,
      marks,
    ],
  };
}
