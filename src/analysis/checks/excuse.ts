// Why two numbers for one thing can both be right although they differ.
import type { Figure, Indicator } from '../../dataset/model';
import { isResult } from '../current';
import { sharesBody } from '../target';
import { samePeriod } from '../time';
import type { Excuse } from '../types';
import { yearlyChange } from './change';
import { shareOf } from './share';
import { verdictOf } from './verdict';

/** In the order in which they are tried: the first that holds is the reason given. */
const rules: Record<Excuse, (a: Figure, b: Figure) => boolean> = {
  body: (a, b) => !sharesBody(a, b),
  document: (a, b) => standApart(a.indicator, b.indicator),
  date: (a, b) => !samePeriod(a.period, b.period),
  scope: (a, b) => a.indicator.unit.id !== b.indicator.unit.id,
  rounding: (a, b) => comeFromOneNumber(a, b) || comeFromOneNumber(b, a),
  reading: (a, b) => isNested(a, b) || isOneSentence(a, b),
};

/**
 * Why two figures that differ can both be right; null where nothing that the report prints allows it. They were set by
 * two bodies; they are counted under two documents; they speak of two times, or one of none; they are counted in two
 * units; one exact number gives both, rounded and cut off; or it depends on how the words are read.
 */
export const excuseOf = (a: Figure, b: Figure): Excuse | null =>
  (Object.keys(rules) as Excuse[]).find((excuse) => rules[excuse](a, b)) ?? null;

/** Whether each belongs to documents, and none to both. */
function standApart(a: Indicator, b: Indicator): boolean {
  const [ours, theirs] = [documentsOf(a), documentsOf(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id));
}

const documentsOf = ({ programme, commitments }: Indicator): string[] =>
  [programme, ...commitments.map(({ body }) => body)].flatMap((body) => body?.id ?? []);

/** Whether the exact number behind the first figure rounds to the one and cuts off to the other. */
function comeFromOneNumber(a: Figure, b: Figure): boolean {
  const exact = shareOf(a) ?? yearlyChange(a);
  return exact !== null && [a, b].every(({ value, decimals }) => verdictOf(value, decimals, exact) !== 'disagrees');
}

/** Two levels that are asked for: who reaches the higher has reached the lower. */
const isNested = (a: Figure, b: Figure): boolean =>
  a.indicator.unit.measure === 'level' && !isResult(a) && !isResult(b);

/** Two rates in one paragraph stand beside each other on purpose, one within the other: what each is of is in the words. */
const isOneSentence = (a: Figure, b: Figure): boolean =>
  a.locator.text === b.locator.text && a.indicator.unit.measure === 'percent';
