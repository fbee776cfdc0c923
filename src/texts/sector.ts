// The one-line finding of a sector: how many of its comparable indicators met their target.
import { statusCounts } from '../analysis/summary';
import type { Sector } from '../dataset/model';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** The finding in words; null when no indicator of the sector can be compared with a target. */
export function sectorFinding(sector: Sector, lang: Language): string | null {
  const counts = statusCounts(sector.indicators.filter((one) => one.slug !== null && one.level !== 'goal'));
  const reached = counts.exceeded + counts.met;
  const judged = reached + counts.near + counts.missed;
  const t = strings[lang].sector;
  const n = (value: number) => formatNumber(value, lang);
  if (judged === 0) return null;
  if (reached === 0) return t.none(n(judged));
  if (reached < judged) return t.some(n(reached), n(judged));
  return judged === 1 ? t.one : t.all(n(judged));
}
