// The one-line finding of a sector: how many of its comparable commitments reached their target.
import type { StatusCounts } from '../analysis/counts';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** The finding in words from the counts of the sector; null when nothing can be compared with a target. */
export function sectorFinding({ reached, judged }: StatusCounts, lang: Language): string | null {
  const { sector: t, home } = strings[lang];
  const n = (value: number) => formatNumber(value, lang);
  if (judged === 0) return null;
  if (judged === 1) return reached === 1 ? t.one : t.oneShort;
  if (reached === 0) return t.none(n(judged));
  return reached < judged ? home.title(n(reached), n(judged)) : t.all(n(judged));
}

/** How many of its commitments can be judged, and of these reached their target. */
export function sectorSummary({ reached, judged, commitments }: StatusCounts, lang: Language): string {
  const { summary, noJudged } = strings[lang].sector;
  const n = (value: number) => formatNumber(value, lang);
  return judged > 0 ? summary(n(reached), n(judged), n(commitments)) : noJudged;
}
