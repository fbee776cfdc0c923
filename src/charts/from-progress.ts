// From judgements of many indicators to the rows of the comparing charts, in one language.
import type { Assessment } from '../analysis/assessment';
import type { Shares } from '../analysis/breakdown-shares';
import { sum } from '../analysis/decimal';
import type { GoalPace } from '../analysis/pace';
import type { Breakdown, Figure, Indicator, Part, Place } from '../dataset/model';
import { formatAmount, formatPercent, formatRatio, MINUS, unitSymbol, withOperator } from '../i18n/numbers';
import type { Language } from '../languages';
import { gapText } from '../texts/finding';
import type { BreakdownPart } from './breakdown-chart';
import { figureText, shownUnit, targetMark } from './from-indicator';
import type { GoalRow } from './goal-chart';
import type { RatioRow } from './ratio-chart';
import type { SparkData } from './spark';
import type { Certainty } from './theme';
import type { Tile } from './tile-grid';
import { words } from './words';

export { slopePoints, unitAbove } from './from-figures';

const certaintyOf = (figure: Figure | null): Certainty => (figure?.kind === 'estimate' ? 'estimate' : 'counted');

/** One line of the ratio chart; without a ratio it says why in words. */
export function ratioRow(assessment: Assessment, lang: Language, href?: string): RatioRow {
  const { indicator, status, current, target } = assessment;
  const ratio = assessment.judgement?.ratio ?? null;
  const why = [current ? figureText(current, shownUnit(indicator.unit, lang), lang) : '', words[lang].status[status]]
    .filter(Boolean)
    .join(' · ');
  return {
    label: indicator.name[lang],
    href,
    status,
    ratio,
    text: ratio === null ? why : formatRatio(ratio, lang),
    note: ratio === null ? null : lowerNote(assessment, lang),
    certainty: certaintyOf(current),
    derived: target?.kind === 'derived',
  };
}

/** What a percentage above 100 means where lower is better: "1,26%, tối đa 1,6%". */
function lowerNote({ indicator, current, target }: Assessment, lang: Language): string | null {
  if (indicator.direction !== 'lower' || !target || !current) return null;
  const { text } = targetMark(target, indicator.unit, '', lang);
  const plain = target.operator === 'equal' ? withOperator(text, 'at-most', lang) : text;
  return `${figureText(current, indicator.unit, lang)}, ${plain}`;
}

/** Rows of the indicators, best first; those that cannot be judged come last with the reason in words. */
export function ratioRows(
  assessments: readonly Assessment[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
): RatioRow[] {
  return assessments
    .map((assessment) => ratioRow(assessment, lang, hrefOf(assessment.indicator)))
    .sort((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1));
}

/** The strip of a card. */
export function sparkData({ status, judgement, current }: Assessment): SparkData {
  return { status, ratio: judgement?.ratio ?? null, certainty: certaintyOf(current) };
}

/** One line of the goal chart. */
export function goalRow(road: GoalPace, lang: Language, href?: string): GoalRow {
  const { goal, current, state } = road;
  const { indicator } = goal;
  const unit = shownUnit(indicator.unit, lang);
  const now = current && {
    value: current.value,
    text: figureText(current, unit, lang),
    certainty: certaintyOf(current),
    year: current.period.end.slice(0, 4),
  };
  const said = unit === indicator.unit ? '' : ` (${unitSymbol(indicator.unit, lang)})`;
  return {
    label: `${indicator.name[lang]}${said}`,
    href,
    now,
    goal: { value: goal.value, text: figureText(goal, unit, lang) },
    state,
    pace: paceText(road, lang),
  };
}

/** The change asked for each year with its sign; null when there is none, or none that its unit can show. */
function paceText({ goal: { indicator }, perYear, state }: GoalPace, lang: Language): string | null {
  if (perYear === null || state !== 'ahead-to-go' || indicator.unit.measure === 'level') return null;
  const size = gapText(perYear, indicator, lang);
  return size === gapText(0, indicator, lang) ? null : `${perYear < 0 ? MINUS : '+'}${size}`;
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
  const asked = new Set<Part['kind']>(['goal', 'target']);
  return parts.map(({ part, share }) => {
    const plan = planned.find((other) => other.id === part.id);
    return {
      label: part.name[lang],
      value: part.value,
      text: amount(part),
      share: plan || whole.unit.measure === 'percent' || share === null ? null : formatPercent(share, lang),
      planned: plan ? { value: plan.value, text: amount(plan) } : null,
      certainty: asked.has(part.kind) ? 'goal' : part.kind === 'estimate' ? 'estimate' : 'counted',
    };
  });
}

/** A tile for each commune; where all that are named count one, a tick says so instead of the number. */
export function placeTiles({ whole, parts }: Breakdown, places: readonly Place[], lang: Language): Tile[] {
  const ticked = parts.every((part) => part.value === 1);
  return places.map((place) => {
    const own = parts.filter((part) => part.place === place).map((part) => part.value);
    const value = own.length > 0 ? sum(own) : null;
    const text = value === null ? '' : ticked ? '✓' : formatAmount(value, whole.unit, lang);
    return { row: place.row, column: place.column, name: place.name, value, text };
  });
}
