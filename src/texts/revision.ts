// Words what a report changes of what the one before it said.
import { differs, estimateRecord, type Revision, type RevisionKind, type StatusChange } from '../analysis/revisions';
import { formatPeriod } from '../i18n/dates';
import { formatChange, formatFigure, formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** One change in a sentence: both numbers, and of when they are. */
export function revisionText({ kind, before, after }: Revision, lang: Language): string {
  const t = strings[lang].revision.one;
  const from = formatFigure(before, lang);
  const period = formatPeriod(before.period, lang);
  if (after === null) return t['not-reported'](from, period);
  const to = formatFigure(after, lang);
  const decimals = Math.min(before.decimals, after.decimals);
  switch (kind) {
    case 'counted': {
      const change = formatChange(after.value - before.value, after.indicator.unit, lang, decimals);
      return t.counted(period, from, to, /[1-9]/.test(change) ? change : null);
    }
    case 'target-moved':
      return t['target-moved'](before.commitment?.body.label[lang] ?? '', from, to);
    case 'newer': {
      const is = formatPeriod(after.period, lang);
      return differs(before, after) ? t.newer(from, period, to, is) : t.same(to, period, is);
    }
    default:
      return t[kind === 'goal-moved' ? 'goal-moved' : 'revised'](period, from, to);
  }
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
