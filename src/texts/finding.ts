// The one-line finding of an indicator: title of its page, of its chart and of its share text.
import { currentFigure, goalsOf } from '../analysis/current';
import { progressOf } from '../analysis/progress';
import { claimedStatus } from '../analysis/summary';
import type { Progress } from '../analysis/types';
import type { Figure, Indicator, Unit } from '../dataset/model';
import { formatAmount, formatFigure, formatNumber, formatPercent, formatPoints, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { isCircular, targetValue } from './target';

/** From this multiple of the target on (percent) the finding says "times" instead of percent above. */
const TIMES_FROM = 250;

/** A unit as a difference uses it: "per year" and "per person" belong to the level, not to the gap. */
function differenceUnit(unit: Unit): Unit {
  const symbol = {
    vi: unit.symbol.vi.replace(/(\/người)?\/năm$/, ''),
    en: unit.symbol.en.replace(/( per person)? a year$/, ''),
  };
  return { ...unit, symbol };
}

/** A distance from the target without its sign: points for a percentage, else in the unit. */
export function gapText(gap: number, indicator: Indicator, lang: Language): string {
  const { unit } = indicator;
  const size = Math.abs(gap);
  if (unit.measure === 'percent' || unit.measure === 'points')
    return formatPoints(size, lang, { decimals: unit.decimals });
  return formatAmount(size, differenceUnit(unit), lang);
}

/** The finding in words, computed from today's figure and the target; never blank. */
export function finding(indicator: Indicator, lang: Language): string {
  const progress = progressOf(indicator);
  const t = strings[lang].finding;
  switch (progress.status) {
    case 'exceeded':
      return exceeded(progress, indicator, lang);
    case 'met':
      return isCircular(progress.target) ? t.metClaimed : t.met;
    case 'near': {
      const gap = gapText(progress.gap.absolute, indicator, lang);
      return indicator.direction === 'lower' ? t.nearLower(gap) : t.near(gap);
    }
    case 'missed':
      return progress.ratio === null
        ? t.missedGap(gapText(progress.gap.absolute, indicator, lang))
        : t.missed(formatRatio(progress.ratio, lang));
    case 'no-actual': {
      const target = targetValue(progress.target, indicator.unit, lang);
      const notStarted = indicator.claims.some((claim) => claim.statement === 'not-started');
      return notStarted ? t.notStarted(target) : t.noActual(target);
    }
    default:
      return unjudged(indicator, lang);
  }
}

function exceeded(
  progress: Extract<Progress, { status: 'exceeded' | 'met' | 'near' | 'missed' }>,
  indicator: Indicator,
  lang: Language,
) {
  const t = strings[lang].finding;
  const gap = gapText(progress.gap.absolute, indicator, lang);
  if (indicator.direction === 'lower') return t.exceededLower(gap, targetValue(progress.target, indicator.unit, lang));
  const { ratio } = progress;
  if (indicator.unit.measure !== 'amount' || progress.gap.relative === null || ratio === null)
    return t.exceededPoints(gap);
  if (ratio >= TIMES_FROM) return t.exceededTimes(formatNumber(ratio / 100, lang, { decimals: 1 }));
  return t.exceededRelative(formatPercent(progress.gap.relative, lang));
}

function unjudged(indicator: Indicator, lang: Language): string {
  const t = strings[lang].finding;
  const current = currentFigure(indicator);
  const goal = goalsOf(indicator)[0];
  const claimed = claimedStatus(indicator);
  const baseline = indicator.figures.find((figure) => figure.kind === 'baseline' && figure.reference);
  if (current && baseline) {
    const [from, to] = [formatFigure(baseline, lang), formatFigure(current, lang)];
    const isEstimate = current.kind === 'estimate';
    if (current.value < baseline.value) return isEstimate ? t.fellEstimate(from, to) : t.fell(from, to);
    return isEstimate ? t.roseEstimate(from, to) : t.rose(from, to);
  }
  if (current && claimed === 'met') return t.noTargetMet(formatFigure(current, lang));
  if (current && claimed === 'not-met') return t.noTargetNotMet(formatFigure(current, lang));
  if (goal && current) return goalFrom(goal, current, lang);
  if (goal) return t.goalOnly(formatFigure(goal, lang));
  if (current) return t.noTarget(formatFigure(current, lang));
  return claimed === 'not-met' ? t.notMetOnly : t.nothing;
}

function goalFrom(goal: Figure, current: Figure, lang: Language): string {
  const t = strings[lang].finding;
  const [to, now] = [formatFigure(goal, lang), formatFigure(current, lang)];
  if (goal.value === current.value) return t.keep(now);
  return goal.value < current.value ? t.goalFall(to, now) : t.goalRise(to, now);
}
