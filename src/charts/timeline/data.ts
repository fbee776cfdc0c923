// From an indicator's assessments to the points and target levels of its time line, in one language.
import type { Assessment, Assessments } from '../../analysis/assessment';
import { courseOf, undatedLevels } from '../../analysis/course';
import { districtFigures, isResult } from '../../analysis/current';
import { dayOf, measureOf } from '../../analysis/measure';
import type { Status } from '../../analysis/status';
import { dueDay, targetPlace } from '../../analysis/target';
import { byEnd } from '../../analysis/time';
import type { Figure } from '../../dataset/model';
import { formatPeriod } from '../../i18n/dates';
import { formatAmount, NBSP } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { NOTHING } from '../../tables/table';
import { markedEstimate, shownUnit, targetLabel, targetText } from '../figure-text';
import type { Certainty } from '../theme';
import { certaintyOf, looks } from '../theme';
import { type Source, sourceOf } from './source';
import { type TargetStep, targetStep } from './steps';

export interface TimePoint {
  /** Day that the number stands for, ISO (the end of its period); blank where the report names none, and of an average. */
  day: string;
  /** Under the point: "Cuối 2021", "Ước thực hiện 2024". */
  label: string;
  value: number;
  /** Beside the point: the value as shown, and a remark on a line of its own. */
  text: string;
  note?: string;
  /** `target` has no day; `revised` is what an older report gave; `other` a second number printed for the same thing. */
  kind: 'baseline' | Certainty | 'goal' | 'target' | 'revised' | 'other';
  /** Points of one measure are joined; null for what no line joins. */
  measure: string | null;
  /** The count that took the place of this estimate. */
  final?: number;
  /** The status where it speaks of this number, with its words ("▲ vượt"). */
  judged?: { status: Status; text: string };
  /** For the table behind the drawing. */
  source: Source;
}

export interface TimeData {
  /** In order of time, what has no day first. */
  points: TimePoint[];
  steps: TargetStep[];
}

/** Whether it stands at a day; what does not is drawn as a rule across, and no line joins it. */
export const isDated = ({ day }: Pick<TimePoint, 'day'>): boolean => day !== '';

/** Whether a later report's number of the same time took its place. */
export const isOutdated = ({ kind, final }: Pick<TimePoint, 'kind' | 'final'>): boolean =>
  kind === 'revised' || final !== undefined;

/**
 * What the time line of an indicator shows: its course with its goals, what stands beside it (outdated estimates, revised
 * and second numbers, what has no day), and the target of each commitment over the days in which it was asked.
 */
export function timeData(assessments: Assessments, lang: Language): TimeData {
  const [{ indicator, goals }] = assessments;
  const { levels, estimatedBefore, revised } = courseOf(indicator);
  const judged = judgedOf(assessments, lang);
  const points = [
    ...undatedLevels(indicator).map((figure) => pointOf(figure, lang)),
    ...workedBack(assessments[0], lang),
    ...assessments.flatMap((assessment) => undatedTarget(assessment, lang)),
    ...levels.map((figure) => ({ ...pointOf(figure, lang), ...(judged?.figure === figure && { judged }) })),
    ...goals.map(({ goal }) => pointOf(goal, lang)),
    ...estimatedBefore.map(({ figure, final }) => ({ ...outdated(figure, lang), note: '', final: final.value })),
    ...revised.map((figure): TimePoint => ({ ...outdated(figure, lang), kind: 'revised' })),
    ...secondNumbers(assessments[0]).map((figure) => secondPoint(figure, lang)),
  ];
  return {
    points: points.toSorted((a, b) => a.day.localeCompare(b.day)),
    steps: assessments.flatMap((assessment) => targetStep(assessment, assessments.length > 1, lang)),
  };
}

/** The result that the only commitment is judged by, with its verdict; where several are, it stands beside each target. */
function judgedOf([assessment, ...others]: Assessments, lang: Language) {
  const { current, judgement, status } = assessment;
  if (others.length > 0 || current === null || (judgement === null && status !== 'restated')) return null;
  return { figure: current, status, text: `${looks[status].glyph} ${strings[lang].status[status].short}` };
}

function pointOf(figure: Figure, lang: Language): TimePoint {
  const { period, value } = figure;
  const when = formatPeriod(period, lang);
  const { row } = strings[lang].chart;
  const source = sourceOf(figure, lang);
  const shared = { day: dayOf(figure), value, text: source.figure, measure: measureOf(figure), source };
  if (figure.kind === 'goal') return { ...shared, kind: 'goal', label: `${row.goal} ${when}` };
  if (figure.kind === 'baseline') return { ...shared, kind: 'baseline', label: when };
  const kind = certaintyOf(figure);
  return { ...shared, kind, label: kind === 'estimate' ? row.estimate(when) : when };
}

/** A number that a newer report took the place of, with the report that gave it. */
function outdated(figure: Figure, lang: Language): TimePoint {
  const { reportOf } = strings[lang].chart;
  const point = pointOf(figure, lang);
  const report = reportOf(formatPeriod(figure.locator.report.date, lang));
  const text = markedEstimate(point.text, figure, lang);
  return { ...point, label: `${point.label} (${report})`, text, measure: null, note: report };
}

function secondPoint(figure: Figure, lang: Language): TimePoint {
  const point = pointOf(figure, lang);
  const when = formatPeriod(figure.period, lang);
  const label = dayOf(figure) === '' ? when : `${when}: ${strings[lang].chart.other}`;
  return { ...point, kind: 'other', label, measure: null };
}

/** Second numbers for the whole district that no reference figure of the same year repeats. */
function secondNumbers({ indicator }: Assessment): Figure[] {
  const own = districtFigures(indicator).filter((figure) => isResult(figure) || figure.kind === 'baseline');
  const year = ({ period }: Figure) => period.end.slice(0, 4);
  const isKnown = (figure: Figure) =>
    own.some((other) => other.reference && year(other) === year(figure) && other.value === figure.value);
  return own.filter((figure) => !figure.reference && !isKnown(figure)).toSorted(byEnd);
}

/** Where it began, worked back from a change: of no day that the report names. */
function workedBack({ indicator, baseline }: Assessment, lang: Language): TimePoint[] {
  if (!baseline?.derived) return [];
  const { derived, row } = strings[lang].chart;
  const text = `≈${NBSP}${formatAmount(baseline.value, shownUnit(indicator.unit, lang), lang)}`;
  const label = `${row.baseline} (${derived})`;
  const source = { kind: label, when: NOTHING, figure: text, locator: baseline.claim?.locator ?? null };
  return [{ day: '', label, value: baseline.value, text, kind: 'baseline', measure: null, source }];
}

/** A target that is due on no day; none where it is a range or only repeats its result. */
function undatedTarget({ indicator, target, status }: Assessment, lang: Language): TimePoint[] {
  if (target === null || status === 'restated' || dueDay(target) !== null) return [];
  if (target.kind === 'printed' && target.valueTo !== null) return [];
  const text = targetText(target, indicator.unit, lang);
  const label = targetLabel(target, lang);
  const source = { kind: label, when: NOTHING, figure: text, locator: targetPlace(target) };
  return [{ day: '', label, value: target.value, text, kind: 'target', measure: null, source }];
}
