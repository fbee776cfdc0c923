// From the roads to the goals to the rows of their chart, in one language.
import { isAverage } from '../../analysis/measure';
import type { GoalPace } from '../../analysis/pace';
import type { Figure, Indicator } from '../../dataset/model';
import { formatPeriod } from '../../i18n/dates';
import { MINUS } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { gapText } from '../../texts/finding';
import { figureText, markedEstimate, unitAbove } from '../figure-text';
import { type LegendItem, symbolItem } from '../legend';
import { type Certainty, certaintyOf } from '../theme';

export interface GoalRow {
  label: string;
  href: string;
  /** The latest figure; null when none is stated. `when` is its year, or the span that it is an average of; blank where the report prints no date. */
  now: { value: number; text: string; certainty: Certainty; when: string } | null;
  goal: { value: number; text: string };
  /** What stands beside the track: why there is no way to go, else the yearly pace ("+4,3 triệu đồng mỗi năm"). */
  note: string;
}

export function goalRows(
  goals: readonly GoalPace[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
): GoalRow[] {
  return goals.map((road) => {
    const { goal, current } = road;
    const { name, unit } = goal.indicator;
    const above = unitAbove(unit, lang);
    const now = current && {
      value: current.value,
      text: markedEstimate(figureText(current, lang), current, lang),
      certainty: certaintyOf(current),
      when: whenOf(current, lang),
    };
    return {
      label: above === null ? name[lang] : `${name[lang]} (${above})`,
      href: hrefOf(goal.indicator),
      now,
      goal: { value: goal.value, text: figureText(goal, lang) },
      note: noteOf(road, now?.when ?? '', lang),
    };
  });
}

/** The year of a figure; of an average its span, which is no level of one year; blank where the date is our reading. */
function whenOf(figure: Figure, lang: Language): string {
  const { period } = figure;
  if (period.assumed) return '';
  if (isAverage(figure)) return strings[lang].chart.average(formatPeriod(period, lang));
  return period.type === 'span' ? formatPeriod(period, lang) : period.end.slice(0, 4);
}

function noteOf(road: GoalPace, when: string, lang: Language): string {
  const { belowNow, aboveNow, edge, equalsNow, now, reached, reported, noCurrent, yearly } = strings[lang].chart;
  const level = when === '' ? reported : now(when);
  const { goal, current, state } = road;
  if (!current) return noCurrent;
  if (current.value === goal.value) return state === 'ahead-to-go' ? edge : equalsNow(level);
  if (state === 'below-today') return (goal.value < current.value ? belowNow : aboveNow)(level);
  if (state === 'already-reached') return reached;
  const pace = paceText(road, lang);
  return pace === null ? '' : yearly(pace.replaceAll('\u00a0', ' '));
}

/** The change asked for each year with its sign; null when there is none, or none that its unit can show. */
function paceText({ goal: { indicator }, perYear, decimals, state }: GoalPace, lang: Language): string | null {
  if (perYear === null || state !== 'ahead-to-go' || indicator.unit.measure === 'level') return null;
  const size = gapText(perYear, indicator, lang, decimals.perYear);
  return size === gapText(0, indicator, lang) ? null : `${perYear < 0 ? MINUS : '+'}${size}`;
}

/** What the dots and the diamond are, as far as the rows use them, and that every row has a scale of its own. */
export function goalLegend(
  rows: readonly GoalRow[],
  lang: Language,
): Record<'counted' | 'goal' | 'scale', LegendItem | null> {
  const t = strings[lang].chart;
  const whens = rows.flatMap(({ now }) => now?.when ?? []).sort();
  const years = whens.filter((when) => /^\d+$/.test(when));
  const level = years.length < whens.length ? t.reported : t.now([...new Set([years[0], years.at(-1)])].join('–'));
  return {
    counted: whens.length === 0 ? null : symbolItem('dot', level),
    goal: symbolItem('goal', t.goal),
    scale: { text: t.ownScale },
  };
}
