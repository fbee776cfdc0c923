// From judgements of many indicators to the rows of the comparing charts, in one language.
import { currentFigure, goalsOf, referenceFigures } from '../analysis/current';
import { progressOf } from '../analysis/progress';
import type { GoalPace, Shares } from '../analysis/types';
import type { Breakdown, Figure, Indicator, Part } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import type { Language } from '../i18n/languages';
import { formatAmount, formatFigure, formatPercent, formatRatio, unitSymbol } from '../i18n/numbers';
import type { BreakdownPart } from './breakdown-chart';
import { figureText, shownUnit } from './from-indicator';
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
  const why = [current ? figureText(current, shownUnit(indicator.unit, lang), lang) : '', words[lang].status[progress.status]]
    .filter(Boolean)
    .join(' · ');
  const text = ratio === null ? why : formatRatio(ratio, lang);
  return { label: indicator.name[lang], href, status: progress.status, ratio, text, certainty: certaintyOf(current) };
}

/** Rows of the indicators, best first; those that cannot be judged come last with the reason in words. */
export function ratioRows(
  indicators: readonly Indicator[],
  lang: Language,
  hrefOf: (one: Indicator) => string,
): RatioRow[] {
  return indicators.map((one) => ratioRow(one, lang, hrefOf(one))).sort((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1));
}

/** The strip of a card. */
export function sparkData(indicator: Indicator): SparkData {
  const progress = progressOf(indicator);
  const ratio = 'ratio' in progress ? progress.ratio : null;
  return { status: progress.status, ratio, certainty: certaintyOf(currentFigure(indicator)) };
}

/** One line of the goal chart. */
export function goalRow({ goal, current, state }: GoalPace, lang: Language, href?: string): GoalRow {
  const { indicator } = goal;
  const unit = shownUnit(indicator.unit, lang);
  const now = current && {
    value: current.value,
    text: figureText(current, unit, lang),
    certainty: certaintyOf(current),
  };
  const said = unit === indicator.unit ? '' : ` (${unitSymbol(indicator.unit, lang)})`;
  return {
    label: `${indicator.name[lang]}${said}`,
    href,
    now,
    goal: { value: goal.value, text: figureText(goal, unit, lang) },
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

/**
 * The parts of a whole with their shares, or with what was planned for each where the same partition has targets. No
 * share where the parts are percentages themselves or no whole is known.
 */
export function breakdownParts({ breakdown, parts }: Shares, lang: Language): BreakdownPart[] {
  const { whole } = breakdown;
  const isPlan = (other: Breakdown) => other.set === breakdown.set && other.kind === 'target' && other !== breakdown;
  const planned = whole.breakdowns.find(isPlan)?.parts ?? [];
  const amount = ({ value, decimals }: Part) => formatAmount(value, whole.unit, lang, { decimals, min: decimals });
  return parts.map(({ part, share }) => {
    const plan = planned.find((other) => other.id === part.id);
    return {
      label: part.name[lang],
      value: part.value,
      text: amount(part),
      share: plan || whole.unit.measure === 'percent' || share === null ? null : formatPercent(share, lang),
      planned: plan ? { value: plan.value, text: amount(plan) } : null,
      certainty: part.kind === 'estimate' ? 'estimate' : 'counted',
    };
  });
}
