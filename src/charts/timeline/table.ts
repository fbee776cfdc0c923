// The numbers behind a time line: every point and every level of a target, with its place in its report.
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { NOTHING, type Row, type Table } from '../../tables/table';
import { isOutdated, type TimeData } from './data';
import type { Source } from './source';

/** One row a number: the points in order of time, then the targets. */
export function timeTable({ points, steps }: TimeData, lang: Language): Table {
  const { indicator: t, check, chart } = strings[lang];
  return {
    caption: t.overTime,
    fold: 'stack',
    columns: [
      { key: 'period', heading: t.period, kind: 'name' },
      { key: 'kind', heading: t.kind, kind: 'text' },
      { key: 'figure', heading: t.figure, kind: 'number' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: [
      ...points.map((point) => {
        const remark = isOutdated(point) ? chart.outdated : point.kind === 'other' ? chart.other : '';
        return rowOf(point.source, point.value, remark);
      }),
      ...steps.flatMap(({ levels, label }) => levels.map(({ source, value }) => rowOf(source, value, label))),
    ],
  };
}

function rowOf({ kind, when, figure, locator }: Source, value: number, remark: string): Row {
  return {
    cells: [
      { text: when },
      { text: kind, notes: [remark] },
      { text: figure, strong: true, value },
      { text: locator ? '' : NOTHING, locator },
    ],
  };
}
