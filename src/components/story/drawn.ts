// Draws what a story's figure asks for: both widths, with the finding as title and the words for those who cannot see it.

import type { Assessment } from '../../analysis/assessment';
import { sharesOf } from '../../analysis/breakdown-shares';
import { countStatuses } from '../../analysis/counts';
import { reportCount } from '../../analysis/report-count';
import { statuses } from '../../analysis/status';
import { breakdownChart } from '../../charts/breakdown-chart';
import { slopePoints, unitAbove } from '../../charts/from-figures';
import { indicatorChartData } from '../../charts/from-indicator';
import { breakdownParts, goalRow, placeTiles, ratioRow } from '../../charts/from-progress';
import { countCells } from '../../charts/from-report-count';
import { goalChart } from '../../charts/goal-chart';
import { indicatorChart } from '../../charts/indicator-chart';
import { ratioChart } from '../../charts/ratio-chart';
import { slopeChart } from '../../charts/slope-chart';
import { statusBar } from '../../charts/status-bar';
import type { ChartOptions } from '../../charts/theme';
import { tileGrid } from '../../charts/tile-grid';
import { waffleChart } from '../../charts/waffle-chart';
import type { Breakdown, Indicator } from '../../dataset/model';
import { formatPeriodPhrase } from '../../i18n/dates';
import { formatNumber } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { dataset } from '../../site/dataset';
import { link } from '../../site/link';
import type { Drawing } from '../../stories/figure';
import { finding } from '../../texts/finding';
import { countGap } from '../../texts/report-count';

/** A drawing with its words. `draw` gives the SVG of one width; ids start with `prefix`. */
export interface Drawn {
  title: string;
  subtitle: string;
  draw: (prefix: string, width: ChartOptions['width']) => string;
}

const listed = (rows: readonly { label: string; text: string }[]) =>
  rows.map(({ label, text }) => `${label}: ${text}`).join('; ');

/** The drawing of a story's figure in one language. */
export function drawn(drawing: Drawing, lang: Language): Drawn {
  const t = strings[lang].stories;
  const address = (indicator: Indicator) => link({ kind: 'indicator', indicator }, lang);
  const made = (
    title: string,
    subtitle: string,
    description: string,
    chart: (options: ChartOptions) => string,
  ): Drawn => ({
    title,
    subtitle,
    draw: (prefix, width) => chart({ id: `${prefix}${width[0]}`, lang, width, title, description }),
  });
  switch (drawing.kind) {
    case 'indicator':
    case 'slope': {
      const { assessment } = drawing;
      const { indicator } = assessment;
      const title = `${indicator.name[lang]}: ${finding(assessment, lang)}`;
      const unit = strings[lang].indicator.measured(indicator.unit.name[lang]);
      if (drawing.kind === 'slope') {
        const points = slopePoints(assessment, lang, dataset.report.termEnd);
        const above = unitAbove(indicator, lang);
        return made(title, unit, listed(points), (options) => slopeChart(points, { ...options, unit: above }));
      }
      const data = indicatorChartData(assessment, dataset.report, lang);
      return made(title, unit, unit, (options) => indicatorChart(data, options));
    }
    case 'ratio': {
      const rows = drawing.assessments.map((assessment) => ratioRow(assessment, lang, address(assessment.indicator)));
      return made(reachedOf(drawing.assessments, lang), t.compared, listed(rows), (options) =>
        ratioChart([{ heading: null, rows }], options),
      );
    }
    case 'goals': {
      const rows = drawing.paces.map((pace) => goalRow(pace, lang, address(pace.goal.indicator)));
      const said = rows.map(({ label, now, goal }) => ({ label, text: `${now?.text ?? '–'} → ${goal.text}` }));
      const below = drawing.paces.filter((pace) => pace.state === 'below-today').length;
      const title = below === 0 ? t.toGoals : t.below(formatNumber(below, lang), formatNumber(rows.length, lang));
      return made(title, below === 0 ? '' : t.toGoals, listed(said), (options) => goalChart(rows, options));
    }
    case 'statuses': {
      const counts = countStatuses(drawing.assessments).by;
      const parts = statuses.map((status) => ({ status, count: counts[status] }));
      const said = parts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => ({
          label: strings[lang].status[status],
          text: formatNumber(count, lang),
        }));
      return made(reachedOf(drawing.assessments, lang), t.byStatus, listed(said), (options) =>
        statusBar(parts, options),
      );
    }
    case 'report-count':
      return countDrawing(lang, made);
    case 'parts':
      return parts(drawing.breakdown, lang, made);
    case 'tiles':
      return tiles(drawing.breakdown, lang, made);
    case 'names':
      return made(t.listed(formatNumber(drawing.assessments.length, lang)), '', '', () => '');
  }
}

/** "3 of 5 met or exceeded", of those that can be judged. */
function reachedOf(assessments: readonly Assessment[], lang: Language): string {
  const { reached, judged } = countStatuses(assessments);
  return strings[lang].stories.reached(formatNumber(reached, lang), formatNumber(judged, lang));
}

type Make = (title: string, subtitle: string, description: string, chart: (options: ChartOptions) => string) => Drawn;

function parts(breakdown: Breakdown, lang: Language, made: Make): Drawn {
  const rows = breakdownParts(sharesOf(breakdown), lang);
  const name = breakdown.whole.name[lang];
  const [largest] = rows.toSorted((a, b) => b.value - a.value);
  const t = strings[lang].stories;
  const title = largest ? t.largest(name, largest.label, largest.text) : t.about(name);
  const subtitle = `${strings[lang].kind[breakdown.kind]}, ${formatPeriodPhrase(breakdown.period, lang)}.`;
  return made(title, subtitle, listed(rows), (options) => breakdownChart(rows, options));
}

function tiles(breakdown: Breakdown, lang: Language, made: Make): Drawn {
  const { whole } = breakdown;
  const rows = placeTiles(breakdown, dataset.places, lang);
  const said = rows.filter(({ value }) => value !== null).map(({ name, text }) => ({ label: name, text }));
  return made(strings[lang].stories.about(whole.name[lang]), '', listed(said), (options) => tileGrid(rows, options));
}

function countDrawing(lang: Language, made: Make): Drawn {
  const t = strings[lang].stories;
  const count = reportCount(dataset);
  if (count === null) return made(t.reportCount, '', '', () => '');
  const cells = countCells(count, lang);
  const description = cells.map((cell) => cell.label).join('; ');
  return made(countGap(count, lang) || t.reportCount, t.reportCount, description, (options) =>
    waffleChart(cells, options),
  );
}
