// The levels that one body asked for, each with the days between which it was asked.
import type { Figure, Report } from '../dataset/model';
import type { Assessment } from './assessment';
import { dueDay } from './target';
import { byEnd } from './time';
import type { DerivedTarget } from './types';

/** A level with its first and its last day (ISO). */
export interface TargetLevel {
  value: number;
  valueTo: number | null;
  from: string;
  until: string;
  /** What states it: a printed target, or the claim that a derived one is worked back from. */
  source: Figure | DerivedTarget;
}

const dayOfReport = ({ date, countedUntil }: Report): string => date.start || countedUntil;
const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * The dated levels of an assessment's target, in order of time: from the start of the body's term, or the report that
 * first gives it, to the day it is due; a new level from the report that moved it, or where one year's target follows
 * another's. None for a target without a due day, or one that only repeats its result.
 */
export function targetLevels({ commitment, target, status }: Assessment): TargetLevel[] {
  if (commitment === null || target === null || status === 'restated') return [];
  const start = (report: Report) => commitment.body.term?.start ?? dayOfReport(report);
  if (target.kind === 'derived') {
    const until = dueDay(target);
    const from = start(target.claim.locator.report);
    return until === null
      ? []
      : [{ value: target.value, valueTo: null, from: earlier(from, until), until, source: target }];
  }
  const printed = commitment.targets.filter(
    ({ place, reference, period }) => place === null && reference && period.end !== '',
  );
  const levels: TargetLevel[] = [];
  for (const due of Map.groupBy(printed.toSorted(byEnd), ({ period }) => period.end).values()) {
    const before = levels.at(-1)?.until ?? null;
    levels.push(...levelsUntil(due, (report) => before ?? start(report)));
  }
  return levels;
}

/** The levels for one due day: the target of the first report, and each that a later report moved it to. */
function levelsUntil(due: readonly Figure[], start: (report: Report) => string): TargetLevel[] {
  const byReport = due.toSorted((a, b) => dayOfReport(a.locator.report).localeCompare(dayOfReport(b.locator.report)));
  const levels: TargetLevel[] = [];
  for (const figure of byReport) {
    const { value, valueTo, period, locator } = figure;
    const last = levels.at(-1);
    if (last && last.value === value && last.valueTo === valueTo) continue;
    const from = earlier(last ? dayOfReport(locator.report) : start(locator.report), period.end);
    if (last) last.until = from;
    levels.push({ value, valueTo, from, until: period.end, source: figure });
  }
  return levels;
}
