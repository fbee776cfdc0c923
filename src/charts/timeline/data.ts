// From an indicator's dated figures to the points of its time line, in one language.
import type { Assessment } from '../../analysis/assessment';
import { referenceFigures } from '../../analysis/current';
import { dueDay } from '../../analysis/target';
import type { Figure, Indicator } from '../../dataset/model';
import type { FigureKind } from '../../dataset/vocabulary';
import { formatPeriod } from '../../i18n/dates';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { figureText, targetLabel, targetText } from '../figure-text';
import type { Certainty } from '../theme';

export interface TimePoint {
  /** Day that the number stands for, ISO (the end of its period); blank where the report names none, and of a span: an average is the level of no day. */
  day: string;
  /** Under the point: "Cuối 2021", "Ước 2024". */
  label: string;
  value: number;
  /** Beside the point: the value as shown. */
  text: string;
  /** A target stands at its date without the line; so does `other`, a second number printed for the same thing. */
  kind: 'baseline' | Certainty | 'goal' | 'target' | 'other';
}

const kinds = { baseline: 'baseline', actual: 'counted', estimate: 'estimate' } as const;
const stated = Object.keys(kinds) as (keyof typeof kinds)[];
const isStated = (kind: FigureKind): kind is keyof typeof kinds => kind in kinds;

/**
 * The points of an indicator in order of time, what has no date first. Of several reference figures for one day the
 * later kind stays. Beside the course stand its target, unless a figure is of that very day, and every other number that
 * the report prints for a year and that differs from each reference figure of that year.
 */
export function timePoints(assessment: Assessment, lang: Language): TimePoint[] {
  const { indicator, goals } = assessment;
  const course = stated.flatMap((kind) =>
    referenceFigures(indicator, kind).map((figure) => pointOf(figure, kinds[kind], lang)),
  );
  const asked = goals.map(({ goal }) => pointOf(goal, 'goal', lang));
  const points = [...course, ...asked];
  const perDay = new Map(points.filter(isDated).map((point) => [point.day, point]));
  const target = targetPoints(assessment, lang).filter(({ day }) => !perDay.has(day));
  return [
    ...points.filter((point) => !isDated(point)),
    ...perDay.values(),
    ...otherFigures(indicator).map((figure) => pointOf(figure, 'other', lang)),
    ...target,
  ].sort((a, b) => a.day.localeCompare(b.day));
}

/** The points that the line joins. */
export const courseOf = <T extends Pick<TimePoint, 'kind' | 'day'>>(points: readonly T[]): T[] =>
  points.filter((point) => isDated(point) && point.kind !== 'target' && point.kind !== 'other');

/** Whether it stands at a day; what does not is drawn as a rule across, and no line joins it. */
export const isDated = ({ day }: Pick<TimePoint, 'day'>): boolean => day !== '';

function pointOf(figure: Figure, kind: Exclude<TimePoint['kind'], 'target'>, lang: Language): TimePoint {
  const when = formatPeriod(figure.period, lang);
  const { row, other } = strings[lang].chart;
  const labels = {
    baseline: when,
    counted: when,
    estimate: row.estimate(when),
    goal: `${row.goal} ${when}`,
    other: figure.period.end === '' ? when : `${when}: ${other}`,
  };
  const day = figure.period.type === 'span' ? '' : figure.period.end;
  return { day, label: labels[kind], value: figure.value, text: figureText(figure, lang), kind };
}

/** Second numbers for the whole district that no reference figure of the same year repeats. */
function otherFigures({ figures }: Indicator): Figure[] {
  const own = figures.filter(({ place, kind }) => place === null && isStated(kind));
  const year = ({ period }: Figure) => period.end.slice(0, 4);
  const isKnown = (figure: Figure) =>
    own.some((other) => other.reference && year(other) === year(figure) && other.value === figure.value);
  return own.filter((figure) => !isKnown(figure));
}

/** The target at its date; none where it is a range. */
function targetPoints({ indicator, target }: Assessment, lang: Language): TimePoint[] {
  if (!target || (target.kind === 'printed' && target.valueTo !== null)) return [];
  const day = dueDay(target) ?? '';
  const text = targetText(target, indicator.unit, lang);
  return [{ day, label: targetLabel(target, lang), value: target.value, text, kind: 'target' }];
}
