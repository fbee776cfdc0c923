// From lists of indicators to the rows of the ratio and goal charts, in one language.
import { progressOf } from '../analysis/progress';
import type { GoalPace } from '../analysis/types';
import type { Breakdown, Figure, Indicator } from '../dataset/model';
import type { Language } from '../i18n/languages';
import { formatAmount, formatFigure, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import { ratioText } from '../texts/finding';
import type { BreakdownPart } from './breakdown-chart';
import type { GoalRow } from './goal-chart';
import type { RatioRow } from './ratio-chart';
import type { Certainty } from './theme';

/** Gives the address of an indicator's page; passed in so that charts know no site. */
export type AddressOf = (indicator: Indicator) => string;

const certaintyOf = (figure: Figure): Certainty => (figure.kind === 'estimate' ? 'estimate' : 'counted');

/** Rows of judged indicators, best first; those that cannot be judged are left out. */
export function ratioRows(indicators: readonly Indicator[], lang: Language, addressOf: AddressOf): RatioRow[] {
  return indicators
    .flatMap((indicator) => {
      const progress = progressOf(indicator);
      if (!('ratio' in progress)) return [];
      const { ratio, current, status } = progress;
      const text = ratio === null ? strings[lang].status[status] : ratioText(ratio, lang);
      return [
        {
          label: indicator.name[lang],
          href: addressOf(indicator),
          status,
          ratio,
          text,
          certainty: certaintyOf(current),
        },
      ];
    })
    .sort((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1));
}

/** Rows of goals as given: today's figure and the goal, each with its value in words. */
export function goalRows(paces: readonly GoalPace[], lang: Language, addressOf: AddressOf): GoalRow[] {
  return paces.map(({ goal, current, state }) => ({
    label: goal.indicator.name[lang],
    href: addressOf(goal.indicator),
    now: current && { value: current.value, text: formatFigure(current, lang), certainty: certaintyOf(current) },
    goal: { value: goal.value, text: formatFigure(goal, lang) },
    state,
  }));
}

/** Bars of a breakdown, with the planned part beside where the same set has targets. */
export function breakdownParts(breakdown: Breakdown, lang: Language): BreakdownPart[] {
  const { whole, parts } = breakdown;
  const planned = whole.breakdowns.find(
    (other) => other.set === breakdown.set && other.kind === 'target' && breakdown.kind !== 'target',
  );
  const total = parts.reduce((sum, part) => sum + (part.relation === 'part' ? part.value : 0), 0);
  const isShare = whole.unit.measure === 'percent';
  return parts.map((part) => {
    const plan = planned?.parts.find((other) => other.id === part.id);
    const amount = (value: number, decimals: number) =>
      formatAmount(value, whole.unit, lang, { decimals, min: decimals });
    return {
      label: part.name[lang],
      value: part.value,
      text: amount(part.value, part.decimals),
      share:
        isShare || plan || total === 0 || part.relation !== 'part'
          ? null
          : formatPercent((100 * part.value) / total, lang),
      planned: plan ? { value: plan.value, text: amount(plan.value, plan.decimals) } : null,
      certainty: breakdown.kind === 'estimate' ? 'estimate' : 'counted',
    };
  });
}
