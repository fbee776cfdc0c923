// From an indicator's dated figures to the points of the slope chart, in one language.
import type { Assessment } from '../analysis/assessment';
import { referenceFigures } from '../analysis/current';
import type { Figure, Indicator } from '../dataset/model';
import type { FigureKind } from '../dataset/vocabulary';
import { formatPeriod } from '../i18n/dates';
import { unitSymbol } from '../i18n/numbers';
import type { Language } from '../languages';
import { figureText, shownUnit, targetMark } from './from-indicator';
import type { SlopePoint } from './slope-chart';
import { words } from './words';

const kinds: [FigureKind, SlopePoint['kind']][] = [
  ['baseline', 'baseline'],
  ['actual', 'counted'],
  ['estimate', 'estimate'],
];

/**
 * The dated points of an indicator in order of time. Of several reference figures for one day the later kind stays.
 * Beside the course stand its target, unless a figure is of that very day (a derived target of the term only with
 * `termEnd`, an ISO day), and every other number that the report prints for a year and that differs from each reference
 * figure of that year.
 */
export function slopePoints(assessment: Assessment, lang: Language, termEnd: string | null = null): SlopePoint[] {
  const { indicator } = assessment;
  const course = kinds.flatMap(([kind, drawn]) =>
    referenceFigures(indicator, kind).map((figure) => point(figure, drawn, lang)),
  );
  const goals = assessment.goals.map(({ goal }) => point(goal, 'goal', lang));
  const perDay = new Map([...course, ...goals].map((one) => [one.day, one]));
  const beside = targets(assessment, lang, termEnd).filter(({ day }) => !perDay.has(day));
  return [...perDay.values(), ...others(indicator, lang), ...beside].sort((a, b) => a.day.localeCompare(b.day));
}

/** The unit where it is too long to stand after every number; else null. */
export const unitAbove = ({ unit }: Indicator, lang: Language): string | null =>
  shownUnit(unit, lang) === unit ? null : unitSymbol(unit, lang);

function point(figure: Figure, kind: SlopePoint['kind'], lang: Language): SlopePoint {
  const when = formatPeriod(figure.period, lang);
  const { row, other } = words[lang];
  const said = { baseline: when, counted: when, estimate: row.estimate(when), goal: `${row.goal} ${when}` };
  const label = kind === 'other' ? `${when}: ${other}` : kind === 'target' ? `${row.target} ${when}` : said[kind];
  return {
    day: figure.period.end,
    label,
    value: figure.value,
    text: figureText(figure, shownUnit(figure.indicator.unit, lang), lang),
    kind,
  };
}

function others(indicator: Indicator, lang: Language): SlopePoint[] {
  const stated = indicator.figures.filter((f) => f.place === null && kinds.some(([kind]) => kind === f.kind));
  const year = (figure: Figure) => figure.period.end.slice(0, 4);
  const isKnown = (figure: Figure) =>
    stated.some((f) => f.reference && year(f) === year(figure) && f.value === figure.value);
  return stated.filter((f) => !f.reference && !isKnown(f)).map((f) => point(f, 'other', lang));
}

function targets({ indicator, target }: Assessment, lang: Language, termEnd: string | null): SlopePoint[] {
  if (!target || (target.kind === 'printed' && target.valueTo !== null)) return [];
  const ofPlan = target.setBy === 'plan' && target.kind === 'derived';
  const day = target.kind === 'printed' ? target.figure.period.end : ofPlan ? target.from.period.end : termEnd;
  if (day === null) return [];
  const { value, text, word } = targetMark(target, shownUnit(indicator.unit, lang), day, lang);
  return [{ day, label: word, value, text, kind: 'target' }];
}
