// The course of an indicator over time: which of its numbers one line may join, and which a later number took the place of.
import type { Figure, Indicator } from '../dataset/model';
import { districtFigures, isReference, isResult, referenceFigures, referenceResults } from './current';
import { dayOf, measureOf } from './measure';
import { byEnd } from './time';

/** The course of an indicator; every list in order of time. */
export interface Course {
  /** Where it began and its results: of each measure the one that speaks for a day. */
  levels: Figure[];
  /** Estimates that a final count of another report took the place of, with that count. */
  estimatedBefore: { figure: Figure; final: Figure }[];
  /** Numbers of older reports that a newer one gives otherwise. */
  revised: Figure[];
}

const placeInTime = (figure: Figure): string => `${dayOf(figure)} ${measureOf(figure)}`;

/** What stood in the place of other figures: those that the newest report's figure of the same day and measure outdates. */
function outdated(indicator: Indicator, standing: ReadonlyMap<string, Figure>): { figure: Figure; by: Figure }[] {
  const references = districtFigures(indicator).filter((figure) => isResult(figure) && figure.reference);
  return references
    .flatMap((figure) => {
      const by = figure.supersededBy ?? standing.get(placeInTime(figure)) ?? figure;
      const isOutdated = by.locator.report !== figure.locator.report && by.value !== figure.value;
      return isOutdated && dayOf(figure) !== '' ? [{ figure, by }] : [];
    })
    .toSorted((a, b) => byEnd(a.figure, b.figure));
}

/** The course of an indicator for the whole district. */
export function courseOf(indicator: Indicator): Course {
  const standing = new Map<string, Figure>();
  for (const figure of [...referenceResults(indicator), ...referenceFigures(indicator, 'baseline')]) {
    const place = placeInTime(figure);
    if (dayOf(figure) !== '' && !standing.has(place)) standing.set(place, figure);
  }
  const before = outdated(indicator, standing);
  const isEstimate = ({ figure, by }: (typeof before)[number]) => figure.kind === 'estimate' && by.kind === 'actual';
  return {
    levels: [...standing.values()].toSorted(byEnd),
    estimatedBefore: before.filter(isEstimate).map(({ figure, by }) => ({ figure, final: by })),
    revised: before.filter((each) => !isEstimate(each)).map(({ figure }) => figure),
  };
}

/** Whether there is a course to see: levels at two days or more. */
export const hasCourse = (indicator: Indicator): boolean => new Set(courseOf(indicator).levels.map(dayOf)).size > 1;

/** What the course leaves out: results and baselines that stand for no day. */
export const undatedLevels = (indicator: Indicator): Figure[] =>
  districtFigures(indicator).filter(
    (figure) => isReference(figure) && (isResult(figure) || figure.kind === 'baseline') && dayOf(figure) === '',
  );

/** The first and the last level of a percentage between 0 and 100; null where it has not two. */
export function hundredEnds(indicator: Indicator): [first: Figure, last: Figure] | null {
  const { levels } = courseOf(indicator);
  const [first, last] = [levels[0], levels.at(-1)];
  const isShare = indicator.unit.measure === 'percent' && levels.every(({ value }) => value >= 0 && value <= 100);
  return isShare && first && last && first !== last ? [first, last] : null;
}
