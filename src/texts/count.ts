// Words the counts of commitments: what stands at the head of the home page and beside the report's own count.
import type { GroupCounts, StatusCounts } from '../analysis/counts';
import { formatNumber } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** How many of the comparable commitments reached their target. */
export const countTitle = ({ reached, judged }: StatusCounts, lang: Language): string =>
  strings[lang].home.title(formatNumber(reached, lang), formatNumber(judged, lang));

/** The same with those that fell short, nearly or by far, and those that cannot be judged. */
export function countLead({ by, commitments, judged, reached, unknown }: StatusCounts, lang: Language): string {
  const { verdict, verdictRest } = strings[lang].home;
  const n = (value: number) => formatNumber(value, lang);
  return `${verdict(n(reached), n(judged), n(commitments))} ${verdictRest(n(by.near), n(by.missed), n(unknown))}`;
}

/** How many of the targets judged by the report does not print; empty where it prints all. */
export const derivedCount = ({ derived, judged }: StatusCounts, lang: Language): string =>
  derived === 0 ? '' : strings[lang].home.derived(formatNumber(derived, lang), formatNumber(judged, lang));

/** Our count of the commitments and of their groups. */
export function ownCount({ by, reached, unknown }: StatusCounts, groups: GroupCounts, lang: Language): string {
  const { claimOurs, claimGroups } = strings[lang].home;
  const n = (value: number) => formatNumber(value, lang);
  const ours = claimOurs(n(reached), n(by.near), n(by.missed), n(unknown));
  return `${ours} ${claimGroups(n(groups.groups), n(groups.reached), n(groups.unknown))}`;
}
