// From an indicator and its judgement to what the indicator chart draws, in one language.
import type { Assessment } from '../analysis/assessment';
import type { Baseline } from '../analysis/current';
import type { DerivedTarget, Target } from '../analysis/types';
import type { Figure, Report, Unit } from '../dataset/model';
import { formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { formatAmount, formatFigure, NBSP, unitSymbol, withOperator } from '../i18n/numbers';
import type { Language } from '../languages';
import type { IndicatorChartData, IndicatorMark } from './indicator-chart';
import { words } from './words';

/** A unit of more letters than this is printed once above the chart instead of after every number. */
const SHORT_UNIT = 8;

/** Data of the indicator chart; every part that the report does not give is null or empty. */
export function indicatorChartData(assessment: Assessment, report: Report, lang: Language): IndicatorChartData {
  const { indicator, status, current, counted, estimate, target, baseline } = assessment;
  const unit = shownUnit(indicator.unit, lang);
  const row = words[lang].row;
  return {
    status,
    direction: indicator.direction,
    scale: scaleOf(indicator.unit, lang),
    unit: unit === indicator.unit ? null : unitSymbol(indicator.unit, lang),
    baseline: baseline && baselineMark(baseline, unit, lang),
    counted: counted && figureMark(counted, unit, lang, row.counted(formatPeriodPhrase(counted.period, lang))),
    estimate: estimate && figureMark(estimate, unit, lang, row.estimate(formatPeriod(estimate.period, lang))),
    target: target && targetMark(target, unit, report.termEnd, lang),
    goals: assessment.goals.map(({ goal }) =>
      figureMark(goal, unit, lang, `${row.goal} ${formatPeriod(goal.period, lang)}`),
    ),
    judged: assessment.judgement && current ? (current.kind === 'estimate' ? 'estimate' : 'counted') : null,
  };
}

/** The unit as the marks print it: itself when short, else one without a symbol. */
export function shownUnit(unit: Unit, lang: Language): Unit {
  const long = (unit.measure === 'amount' || unit.measure === 'points') && unit.symbol[lang].length > SHORT_UNIT;
  return long ? { ...unit, measure: 'amount', symbol: { vi: '', en: '' } } : unit;
}

/** A plain percentage is a share of a hundred; a rate ("%/năm") is not. */
function scaleOf({ measure, symbol }: Unit, lang: Language): IndicatorChartData['scale'] {
  if (measure === 'level') return 'steps';
  return measure === 'percent' && ['', '%'].includes(symbol[lang]) ? 'percent' : 'amount';
}

/** A figure at its printed precision, with another unit's symbol. */
export const figureText = (figure: Figure, unit: Unit, lang: Language): string =>
  formatFigure({ ...figure, indicator: { ...figure.indicator, unit } }, lang);

function figureMark(figure: Figure, unit: Unit, lang: Language, word: string): IndicatorMark {
  return { value: figure.value, text: figureText(figure, unit, lang), word };
}

function baselineMark(baseline: Baseline, unit: Unit, lang: Language): IndicatorMark {
  const { baseline: word } = words[lang].row;
  if (baseline.figure)
    return figureMark(baseline.figure, unit, lang, `${word}: ${formatPeriod(baseline.figure.period, lang)}`);
  return {
    value: baseline.value,
    text: `≈${NBSP}${formatAmount(baseline.value, unit, lang)}`,
    word: `${word} (${words[lang].derived})`,
  };
}

/** A target with its word; a derived one without a date of its own is of the year of `termEnd` (ISO). */
export function targetMark(
  target: Target,
  unit: Unit,
  termEnd: string,
  lang: Language,
): IndicatorMark & { valueTo: number | null } {
  const { row, derived } = words[lang];
  const word = target.setBy === 'plan' ? row.plan : row.target;
  if (target.kind === 'printed') {
    const { figure } = target;
    return {
      ...figureMark(figure, unit, lang, `${word} ${formatPeriod(figure.period, lang)}`),
      valueTo: target.valueTo,
    };
  }
  const when = target.setBy === 'plan' ? target.from.period.end : termEnd;
  return {
    value: target.value,
    text: derivedText(target, unit, lang),
    word: `${word} ${when.slice(0, 4)} (${derived})`,
    valueTo: null,
  };
}

function derivedText(target: DerivedTarget, unit: Unit, lang: Language): string {
  const amount = formatAmount(target.value, unit, lang);
  return withOperator(target.exact ? amount : `≈${NBSP}${amount}`, target.operator, lang);
}
