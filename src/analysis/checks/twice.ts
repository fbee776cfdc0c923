// Compares every number that the report prints more than once for the same thing and period.
import type { Dataset, Figure, Indicator } from '../../dataset/model';
import type { FigureKind } from '../../dataset/vocabulary';
import { isResult, referenceFigures } from '../current';
import { judge } from '../judgement';
import { satisfies, senseOf } from '../requirement';
import { countsAs } from '../status';
import { sharesBody, targetOf } from '../target';
import { endYear, samePeriod } from '../time';
import type { Check, Target, Verdict } from '../types';
import { makeCheck, statedItem, uncheckable } from './check';
import { excuseOf } from './excuse';
import { verdictOfTwo } from './verdict';

/** What a figure stands for; null for a result: counted and estimated figures of one period speak of the same thing. */
const roleOf = (figure: Figure): FigureKind | null => (isResult(figure) ? null : figure.kind);

/** The names in an id; the role is named unless it is the result. */
const namesOf = (figure: Figure, ...ids: string[]): string[] =>
  [...ids, roleOf(figure) ?? [], figure.locator.text].flat();

/** Repetitions within each indicator, then indicators that measure the same thing (`sameAs`). */
export const twiceChecks = (dataset: Dataset): Check[] =>
  dataset.indicators.flatMap((indicator) => {
    const targets = indicator.commitments.flatMap((commitment) => targetOf(commitment) ?? []);
    return [...repeated(indicator, targets), ...elsewhere(indicator, targets)];
  });

/** One check a figure printed again, against its first printing; without one it cannot be checked. */
function repeated(indicator: Indicator, targets: readonly Target[]): Check[] {
  const known = indicator.figures.filter(({ reference }) => reference);
  const sameTime = Map.groupBy(known, timedThing);
  const sameSetter = Map.groupBy(known, settersThing);
  return indicator.figures.flatMap((figure) => {
    const first = firstOfSetter(figure, sameSetter) ?? firstPrinting(figure, known, sameTime);
    const names = namesOf(figure, indicator.id);
    if (first === undefined) return [unmatched(figure, names)];
    return first === figure ? [] : [compare(figure, first, names, targets)];
  });
}

/** The first reference of the figure's own setter; none where one that names no setter may come before it. */
const firstOfSetter = (figure: Figure, sameSetter: ReadonlyMap<string, Figure[]>): Figure | undefined =>
  sameSetter.has(timedThing(figure)) ? undefined : sameSetter.get(settersThing(figure))?.[0];

/**
 * The first reference of the figure's role, place and period, one of its setter before others. What the report dates
 * loosely is held against the reference whose period ends in the same year, what it does not date against any. Two reference targets of different setters
 * are different things: each is its own first printing.
 */
function firstPrinting(figure: Figure, known: readonly Figure[], sameTime: ReadonlyMap<string, Figure[]>) {
  const isOfYear = (other: Figure): boolean =>
    other.place === figure.place && roleOf(other) === roleOf(figure) && isOfOneYear(figure, other);
  const firsts = sameTime.get(timedThing(figure)) ?? known.filter(isOfYear);
  return firsts.find((other) => sharesBody(figure, other)) ?? firsts[0];
}

/** Role, place and period of a figure, as text. */
const timedThing = (figure: Figure): string =>
  JSON.stringify([roleOf(figure), figure.place?.id, figure.period.start, figure.period.end]);

/** The same with who set it, where a body did. */
const settersThing = (figure: Figure): string =>
  timedThing(figure) + (figure.commitment ? ` ${figure.commitment.body.id}` : '');

/** What has no date may be of any year. */
const isOfOneYear = (a: Figure, b: Figure): boolean =>
  a.period.type === 'undated' || b.period.type === 'undated' || endYear(a.period) === endYear(b.period);

/**
 * One check for each figure of the other indicator that states the same fact: same role, period and setter; where no
 * periods are the same, the latest pair of the same kind that ends in the same year. A counted and an estimated figure
 * of different days are different facts and are not compared.
 */
function elsewhere(indicator: Indicator, targets: readonly Target[]): Check[] {
  const other = indicator.sameAs;
  if (other === null) return [];
  const pairs = referenceFigures(indicator).flatMap((figure) =>
    referenceFigures(other).flatMap((twin) =>
      roleOf(figure) === roleOf(twin) && sharesBody(figure, twin) ? [{ figure, twin }] : [],
    ),
  );
  return [...new Set(pairs.map(({ figure }) => roleOf(figure)))].flatMap((role) => {
    const ofRole = pairs.filter(({ figure }) => roleOf(figure) === role);
    const exact = ofRole.filter(({ figure, twin }) => samePeriod(figure.period, twin.period));
    const chosen = exact.length > 0 ? exact : latestOfOneYear(ofRole);
    return chosen.map(({ figure, twin }) => compare(figure, twin, namesOf(figure, indicator.id, other.id), targets));
  });
}

function latestOfOneYear(pairs: { figure: Figure; twin: Figure }[]) {
  return pairs
    .filter(({ figure, twin }) => figure.kind === twin.kind && isOfOneYear(figure, twin))
    .toSorted((a, b) => daysOf(b).localeCompare(daysOf(a)))
    .slice(0, 1);
}

const daysOf = ({ figure, twin }: { figure: Figure; twin: Figure }): string => figure.period.end + twin.period.end;

function compare(figure: Figure, other: Figure, names: string[], targets: readonly Target[]): Check {
  return makeCheck('twice', names, {
    indicator: figure.indicator,
    items: [statedItem(figure), statedItem(other)],
    printed: { value: figure.value, text: figure.printed },
    recomputed: other.value,
    verdict: verdictOfPair(figure, other, targets),
    explainedBy: excuseOf(figure, other),
    arithmetic: { operation: 'compare', operands: [figure.value, other.value], result: null },
  });
}

/**
 * "Over 49,000" and 49,120 agree; else the numbers themselves are compared. Numbers that agree only after rounding
 * disagree where they speak of two periods, or stand on two sides of the target and so lead to two verdicts.
 */
function verdictOfPair(a: Figure, b: Figure, targets: readonly Target[]): Verdict {
  const verdict = verdictOfTwo(a, b);
  const isOther = () => !samePeriod(a.period, b.period) || straddleTarget(a, b, targets);
  if (verdict === 'agrees-after-rounding' && isOther()) return 'disagrees';
  if (verdict !== 'disagrees') return verdict;
  const [bound, exact] = a.operator === 'equal' ? [b, a] : [a, b];
  const isFulfilled = exact.operator === 'equal' && satisfies(exact.value, bound, 'none');
  return isFulfilled ? 'agrees-after-rounding' : 'disagrees';
}

/** Whether two results of the district stand on two sides of one of the targets set for their indicator. */
function straddleTarget(a: Figure, b: Figure, targets: readonly Target[]): boolean {
  const { direction } = a.indicator;
  if (![a, b].every((figure) => isResult(figure) && figure.place === null)) return false;
  return targets.some((target) => {
    if (senseOf(target.operator, direction) === 'open') return false;
    const [first, second] = [a, b].map((figure) => countsAs[judge(figure, target, direction).status]);
    return first !== second;
  });
}

const unmatched = (figure: Figure, names: string[]): Check =>
  uncheckable('twice', names, 'no-figure', {
    indicator: figure.indicator,
    items: [statedItem(figure)],
    printed: { value: figure.value, text: figure.printed },
    arithmetic: { operation: 'compare', operands: [figure.value], result: null },
  });
