// Which of several reports' figures speaks for a thing and a time: a count before an estimate, a newer report before an older.
import type { Figure, Indicator } from './model';
import { isResultKind } from './vocabulary';

/**
 * What figures of two reports must share to be printings of the same thing: an estimate and a count of one time are; what
 * is asked for is by its body and the day it is due.
 */
export function subjectOf({ kind, place, commitment, period }: Figure): string {
  const isAsked = kind === 'target' || kind === 'goal';
  const time = isAsked ? [period.end] : [period.start, period.end];
  return JSON.stringify([isResultKind(kind) ? 'result' : kind, place?.id, commitment?.body.id, ...time]);
}

/** Marks the reference figures of an indicator, the newest report's first, that another report's takes the place of. */
export function supersede({ figures }: Indicator): void {
  const alike = Map.groupBy(
    figures.filter(({ reference }) => reference),
    subjectOf,
  );
  for (const group of alike.values()) {
    const best = group.find(({ kind }) => kind === 'actual') ?? group[0];
    for (const figure of group) figure.supersededBy = figure === best ? null : (best ?? null);
  }
}
