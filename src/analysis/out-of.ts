// What the parts of a breakdown are out of: what was planned or given for each, or all there are; and what is part of what.
import type { Breakdown, Figure, Indicator } from '../dataset/model';
import { isResultKind } from '../dataset/vocabulary';
import { districtFigures, shownFigure } from './current';
import { sum } from './decimal';
import { samePeriod } from './time';

const totalOf = ({ parts }: Breakdown): number => sum(parts.map(({ value }) => value));

/** Whether the other has the same parts, of each at least as much, in the same unit. */
export const covers = (other: Breakdown, { whole, set, parts }: Breakdown): boolean =>
  other.set === set &&
  other.whole.unit.id === whole.unit.id &&
  other.parts.length === parts.length &&
  parts.every((part, i) => part.id === other.parts[i]?.id && part.value <= (other.parts[i]?.value ?? 0));

const isGiven = ({ kind }: Breakdown): boolean => kind === 'allotted' || kind === 'planned';

/** Whether the report gives the total of `all` as that of which `done` is a part: "23/39". */
const isDenominator = (all: Breakdown, { whole, kind, period }: Breakdown): boolean =>
  all.kind === kind &&
  samePeriod(all.period, period) &&
  districtFigures(whole).some(
    (figure) => samePeriod(figure.period, period) && figure.fraction?.denominator === totalOf(all),
  );

/**
 * What the parts of a result are out of, part by part: the targets of the same partition, else the same parts of another
 * indicator of sector, topic and unit that were planned or given, or that add up to the denominator the report states.
 */
export function outOf(breakdown: Breakdown): Breakdown | null {
  const { whole, set, kind } = breakdown;
  if (!isResultKind(kind)) return null;
  const own = whole.breakdowns.find((other) => other.set === set && other.kind === 'target');
  const isNear = (other: Indicator) =>
    other !== whole && other.unit.id === whole.unit.id && other.topic?.vi === whole.topic?.vi;
  const others = whole.sector.indicators.filter(isNear).flatMap(({ breakdowns }) => breakdowns);
  const isWhole = (other: Breakdown) => isGiven(other) || isDenominator(other, breakdown);
  return own ?? others.find((other) => covers(other, breakdown) && isWhole(other)) ?? null;
}

/** Whether another breakdown is drawn out of this one, so that it need not be drawn for itself. */
export const isDrawnWithAnother = (breakdown: Breakdown): boolean =>
  breakdown.whole.sector.indicators
    .flatMap(({ breakdowns }) => breakdowns)
    .some((other) => other !== breakdown && outOf(other) === breakdown);

/** The figure of `inner` that the data have as a part of `outer`: same kind, period and number; null where they do not. */
export function partFigure(inner: Indicator, outer: Indicator): Figure | null {
  const figure = shownFigure(inner);
  const isIn = outer.breakdowns
    .flatMap(({ parts }) => parts)
    .some(
      ({ kind, period, value }) => figure?.kind === kind && samePeriod(figure.period, period) && figure.value === value,
    );
  return isIn && inner.unit.id === outer.unit.id ? figure : null;
}
