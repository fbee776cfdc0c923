// Words the road to a goal of the next term and the share of way against time.
import { countGoals } from '../analysis/counts';
import { rounded } from '../analysis/decimal';
import type { GoalPace, GoalState, WayAndTime } from '../analysis/pace';
import type { Check } from '../analysis/types';
import { formatPeriod } from '../i18n/dates';
import { formatChange, formatFigure, formatNumber, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { gapText, goalYear } from './finding';

/** One sentence on the goal: what is still needed a year, or that it is reached, or asks for less than today's level; and whose goal it is where a newer report gives the level. */
export function paceSentence(pace: GoalPace, lang: Language): string {
  const { goal, current } = pace;
  const asking = goal.locator.report;
  if (current === null || asking === current.locator.report) return roadText(pace, lang);
  return `${roadText(pace, lang)} ${strings[lang].pace.carried(formatPeriod(asking.date, lang))}`;
}

function roadText(pace: GoalPace, lang: Language): string {
  const t = strings[lang].pace;
  const { goal, current, change, perYear } = pace;
  if (current === null || change === null) return t.noCurrent;
  const [asked, now] = [formatFigure(goal, lang), formatFigure(current, lang)];
  const year = goalYear(goal);
  if (pace.state === 'below-today') return (goal.value < current.value ? t.below : t.above)(year, asked, now);
  if (pace.state === 'already-reached') return t.reached(year);
  if (change === 0) return t.atEdge(year, now, asked);
  const need = neededChange(change, pace, lang);
  const yearly = gapText(perYear ?? 0, goal.indicator, lang, pace.decimals.perYear);
  if (yearly === gapText(0, goal.indicator, lang)) return (change < 0 ? t.needFall : t.need)(year, need);
  return (change < 0 ? t.toFall : t.toGo)(year, need, formatNumber(pace.years, lang, { decimals: 1 }), yearly);
}

/** A change that a goal asks for, without its sign; what is shown rounded says so: `khoảng 26 triệu đồng`. */
export function neededChange(change: number, { goal, decimals }: GoalPace, lang: Language): string {
  const text = gapText(change, goal.indicator, lang, decimals.change);
  return rounded(change, decimals.change) === change ? text : strings[lang].pace.about(text);
}

/** The yearly change since the baseline, or null where none is known. */
export function paceSoFar(pace: GoalPace, lang: Language): string | null {
  if (pace.perYearSoFar === null) return null;
  return strings[lang].pace.soFar(formatChange(pace.perYearSoFar, pace.goal.indicator.unit, lang));
}

/** `Đi được 33% quãng đường khi đã hết 80% thời gian.` */
export const wayText = (way: WayAndTime, lang: Language): string =>
  strings[lang].pace.way(formatPercent(way.way, lang, { decimals: 0 }), formatPercent(way.time, lang, { decimals: 0 }));

/** The states of goals in the order of the lead and of the page: what is below today first. */
export const goalStateOrder: readonly GoalState[] = [
  'below-today',
  'ahead-to-go',
  'already-reached',
  'no-current',
  'no-direction',
];

/** How many goals there are for a year, and how many in each state that has some. */
export function goalsLead(goals: readonly GoalPace[], year: string, lang: Language): string {
  const t = strings[lang].goals;
  const counts = countGoals(goals);
  const n = (value: number) => formatNumber(value, lang);
  const states = goalStateOrder.filter((state) => counts[state] > 0).map((state) => t.counts[state](n(counts[state])));
  return t.lead(year, n(goals.length), states.join(', '));
}

/** Whether a check holds one goal against another number given for it, and they differ. */
const isGoalTwice = ({ kind, verdict, items }: Check): boolean =>
  kind === 'twice' &&
  verdict !== 'agrees' &&
  items.some(({ source }) => source && 'kind' in source && source.kind === 'goal');

/** Whether a goal is given with two numbers, which the audit then shows. */
export const hasGoalTwice = (checks: readonly Check[]): boolean => checks.some(isGoalTwice);

/** How many of the goals ask for less than the reported level. */
export const goalsLine = (goals: readonly GoalPace[], year: string, lang: Language): string =>
  strings[lang].home.goalsLine(
    formatNumber(countGoals(goals)['below-today'], lang),
    formatNumber(goals.length, lang),
    year,
  );
