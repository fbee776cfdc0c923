// From judgements of many indicators to the rows of the comparing charts, in one language.
import { currentFigure, goalsOf, referenceFigures } from '../analysis/current';
import { progressOf } from '../analysis/progress';
import type { GoalPace, Shares } from '../analysis/types';
import type { Figure, Indicator } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { formatAmount, formatFigure, formatPercent } from '../i18n/numbers';
import type { BreakdownPart } from './breakdown-chart';
import type { GoalRow } from './goal-chart';
import type { RatioRow } from './ratio-chart';
import type { SlopePoint } from './slope-chart';
import type { SparkData } from './spark';
import type { Certainty } from './theme';
import { words } from './words';

const certaintyOf = (figure: Figure | null): Certainty => (figure?.kind === 'estimate' ? 'estimate' : 'counted');

/** One line of the ratio chart; without a ratio it says why in words. */
export function ratioRow(indicator: Indicator, lang: Language, href?: string): RatioRow {
  const progress = progressOf(indicator);
  const ratio = 'ratio' in progress ? progress.ratio : null;
  const current = currentFigure(indicator);
  const why = [current ? formatFigure(current, lang) : '', words[lang].status[progress.status]]
    .filter(Boolean)
    .join(' · ');
  const text = ratio === null ? why : ratioText(ratio, lang);
  return { label: indicator.name[lang], href, status: progress.status, ratio, text, certainty: certaintyOf(current) };
}

/** Percent of target at one decimal; at two when rounding would print 100% for something short of it or beyond it. */
export function ratioText(ratio: number, lang: Language): string {
  const close = ratio !== 100 && Math.abs(ratio - 100) < 0.05;
  return formatPercent(ratio, lang, { decimals: close ? 2 : 1 });
}

/** The strip of a card. */
export function sparkData(indicator: Indicator): SparkData {
  const progress = progressOf(indicator);
  const ratio = 'ratio' in progress ? progress.ratio : null;
  return { status: progress.status, ratio, certainty: certaintyOf(currentFigure(indicator)) };
}

/** One line of the goal chart. */
export function goalRow({ goal, current, state }: GoalPace, lang: Language, href?: string): GoalRow {
  const now = current && { value: current.value, text: formatFigure(current, lang), certainty: certaintyOf(current) };
  return {
    label: goal.indicator.name[lang],
    href,
    now,
    goal: { value: goal.value, text: formatFigure(goal, lang) },
    state,
  };
}

/** The dated points of an indicator, goals last; of several figures for one day the later kind stays. */
export function slopePoints(indicator: Indicator, lang: Language): SlopePoint[] {
  const point = (figure: Figure, kind: SlopePoint['kind']): SlopePoint => {
    const label = formatPeriod(figure.period, lang);
    const said = {
      baseline: label,
      counted: label,
      estimate: words[lang].row.estimate(label),
      goal: `${words[lang].row.goal} ${label}`,
    };
    return { day: figure.period.end, label: said[kind], value: figure.value, text: formatFigure(figure, lang), kind };
  };
  const points = [
    ...referenceFigures(indicator, 'baseline').map((figure) => point(figure, 'baseline')),
    ...referenceFigures(indicator, 'actual').map((figure) => point(figure, 'counted')),
    ...referenceFigures(indicator, 'estimate').map((figure) => point(figure, 'estimate')),
    ...goalsOf(indicator).map((figure) => point(figure, 'goal')),
  ];
  return [...new Map(points.map((p) => [p.day, p])).values()].sort((a, b) => a.day.localeCompare(b.day));
}

/** The parts of a whole with their shares; no share where the parts are percentages themselves or no whole is known. */
export function breakdownParts({ breakdown, parts }: Shares, lang: Language): BreakdownPart[] {
  const { unit } = breakdown.whole;
  return parts.map(({ part, share }) => ({
    label: part.name[lang],
    value: part.value,
    text: formatAmount(part.value, unit, lang, { decimals: part.decimals, min: part.decimals }),
    share: unit.measure === 'percent' || share === null ? null : formatPercent(share, lang),
    certainty: part.kind === 'estimate' ? 'estimate' : 'counted',
  }));
}
