// Words what a report changes of what the one before it said.
import { estimateRecord, type Revision, type RevisionKind, type StatusChange } from '../analysis/revisions';
import type { Figure } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { formatChange, formatFigure, formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { kindNote } from './kind';

const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.valueTo === b.valueTo && a.operator === b.operator;

/** The time of a result; of an estimate that it is one. */
const timeOf = ({ kind, period }: Figure, lang: Language): string =>
  `${kindNote(kind, lang)} ${formatPeriod(period, lang)}`.trim();

/** One change in a sentence: both numbers, and of when they are. */
export function revisionText({ kind, before, after }: Revision, lang: Language): string {
  const t = strings[lang].revision.one;
  const from = formatFigure(before, lang);
  if (after === null) return t['not-reported'](from, timeOf(before, lang));
  const to = formatFigure(after, lang);
  const period = formatPeriod(before.period, lang);
  switch (kind) {
    case 'counted':
      return t.counted(period, from, to, changeText(before, after, lang));
    case 'target-moved':
      return t['target-moved'](before.commitment?.body.label[lang] ?? '', from, to);
    case 'newer': {
      const [was, is] = [before, after].map((figure) => timeOf(figure, lang)) as [string, string];
      return isSame(before, after) ? t.same(to, was, is) : t.newer(from, was, to, is);
    }
    default:
      return t[kind === 'goal-moved' ? 'goal-moved' : 'revised'](period, from, to);
  }
}

/** How far a count lies from its estimate: as the coarser of the two shows it, or that they are the same. */
function changeText(estimate: Figure, count: Figure, lang: Language): string {
  const { asEstimated, rounds, difference } = strings[lang].revision;
  if (estimate.value === count.value) return asEstimated;
  const decimals = Math.min(estimate.decimals, count.decimals);
  const change = formatChange(count.value - estimate.value, count.indicator.unit, lang, decimals);
  return /[1-9]/.test(change) ? difference(change) : rounds;
}

/** How many changes there are of each kind, in one line; blank where there is none. */
export function revisionCounts(all: readonly Revision[], kinds: readonly RevisionKind[], lang: Language): string {
  const { count } = strings[lang].revision;
  const counted = kinds.flatMap((kind) => {
    const { length } = all.filter((revision) => revision.kind === kind);
    return length === 0 ? [] : [count[kind](formatNumber(length, lang))];
  });
  return counted.length === 0 ? '' : `${counted.join('; ')}.`;
}

/** How many estimates were counted since, and how many of these came within one percent; blank where none was. */
export function estimateText(all: readonly Revision[], lang: Language): string {
  const { estimates, within } = estimateRecord(all);
  return estimates === 0
    ? ''
    : strings[lang].revision.estimates(formatNumber(estimates, lang), formatNumber(within, lang));
}

/** How many commitments have reached their target since the report before, and how many no longer do; blank for none. */
export function statusChangeText(changes: readonly StatusChange[], lang: Language): string {
  const { reached, lost } = strings[lang].revision;
  const n = (isReached: boolean) => changes.filter((change) => change.isReached === isReached).length;
  return [n(true) > 0 && reached(formatNumber(n(true), lang)), n(false) > 0 && lost(formatNumber(n(false), lang))]
    .filter(Boolean)
    .join(' ');
}
