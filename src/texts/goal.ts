// Words the road to a 2030 goal and the share of way against time.
import type { GoalPace, WayAndTime } from '../analysis/types';
import type { Language } from '../i18n/languages';
import { formatChange, formatFigure, formatNumber, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import { gapText } from './finding';

/** One sentence on the goal: what is still needed a year, or that it is reached, or below today's level. */
export function paceSentence(pace: GoalPace, lang: Language): string {
  const t = strings[lang].pace;
  const { goal, current, change, perYear } = pace;
  if (pace.state === 'no-current' || !current || change === null || perYear === null) return t.noCurrent;
  if (pace.state === 'below-today') return t.below(formatFigure(goal, lang), formatFigure(current, lang));
  if (pace.state === 'already-reached') return t.reached;
  const years = formatNumber(pace.years, lang, { decimals: 1 });
  const sentence = change < 0 ? t.toFall : t.toGo;
  return sentence(gapText(change, goal.indicator, lang), years, gapText(perYear, goal.indicator, lang));
}

/** The yearly change since the baseline, or null where none is known. */
export function paceSoFar(pace: GoalPace, lang: Language): string | null {
  if (pace.perYearSoFar === null) return null;
  return strings[lang].pace.soFar(formatChange(pace.perYearSoFar, pace.goal.indicator.unit, lang));
}

/** `Đi được 33% quãng đường khi đã hết 80% thời gian.` */
export const wayText = (way: WayAndTime, lang: Language): string =>
  strings[lang].pace.way(formatPercent(way.way, lang, { decimals: 0 }), formatPercent(way.time, lang, { decimals: 0 }));
