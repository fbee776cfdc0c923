// From assessments to the rows of the chart that compares them as percent of their targets, in one language.
import type { Assessment } from '../../analysis/assessment';
import { type JudgedStatus, statuses } from '../../analysis/status';
import type { Indicator } from '../../dataset/model';
import { formatRatio } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { boundText, commitmentName } from '../../texts/target';
import { figureText, markedEstimate, targetText } from '../figure-text';
import { type LegendItem, statusItem, symbolItem } from '../legend';
import type { Paint } from '../marks';
import { certaintyOf } from '../theme';

export interface RatioRow extends Paint {
  label: string;
  /** Address of the indicator's page; the label becomes a link. */
  href: string;
  status: Assessment['status'];
  /** Percent of target, 100 is the target, above is better; null draws no bar. */
  ratio: number | null;
  /** What is printed beside the bar: "92,2%", or why there is no ratio. */
  text: string;
  /** Under the label: what the percentage means where lower is better ("1,26%, tối đa 1,6%"). */
  note: string | null;
  /** The report does not print the target: its line is dashed in this row. */
  derived: boolean;
}
export interface RatioGroup {
  /** Heading over the rows; null for none. */
  heading: string | null;
  rows: RatioRow[];
}
/** Assessments that stand together under a heading. */
export interface AssessmentGroup {
  heading: string | null;
  assessments: readonly Assessment[];
}

const ratioOf = ({ judgement }: Assessment): number | null => judgement?.ratio ?? null;

/** Those that cannot be judged come last. */
export const bestFirst = (assessments: readonly Assessment[]): Assessment[] =>
  assessments.toSorted((a, b) => (ratioOf(b) ?? -1) - (ratioOf(a) ?? -1));

/** The groups in their order, empty ones left out. */
export function ratioGroups(
  groups: readonly AssessmentGroup[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
): RatioGroup[] {
  return groups
    .filter(({ assessments }) => assessments.length > 0)
    .map(({ heading, assessments }) => ({
      heading,
      rows: assessments.map((assessment) => ratioRow(assessment, lang, hrefOf(assessment.indicator))),
    }));
}

function ratioRow(assessment: Assessment, lang: Language, href: string): RatioRow {
  const { status, current, target } = assessment;
  const ratio = ratioOf(assessment);
  return {
    label: commitmentName(assessment, lang),
    href,
    status,
    ratio,
    text: ratioText(assessment, lang),
    note: ratio === null ? null : lowerNote(assessment, lang),
    certainty: certaintyOf(current),
    derived: ratio !== null && target?.kind === 'derived',
  };
}

/** "92,2%"; without a ratio today's figure and the status. */
export function ratioText(assessment: Assessment, lang: Language): string {
  const { status, current, judgement } = assessment;
  const ratio = ratioOf(assessment);
  if (ratio !== null) return markedEstimate(formatRatio(ratio, lang, judgement?.decimals.ratio), current, lang);
  const { short } = strings[lang].status[status];
  return current ? `${markedEstimate(figureText(current, lang), current, lang)} · ${short}` : short;
}

/** What a percentage above 100 means where lower is better: today's figure and the most it may be. */
function lowerNote({ indicator, current, target }: Assessment, lang: Language): string | null {
  if (indicator.direction !== 'lower' || !target || !current) return null;
  const text = targetText(target, indicator.unit, lang);
  return `${figureText(current, lang)}, ${boundText(text, target, indicator, lang)}`;
}

/** What the shapes and a dashed line mean, as far as the rows use them; an estimate says so at its number. */
export function ratioLegend(groups: readonly RatioGroup[], lang: Language): LegendItem[] {
  const t = strings[lang];
  const measured = groups.flatMap(({ rows }) => rows).filter(({ ratio }) => ratio !== null);
  const hasStatus = (status: string): status is JudgedStatus => measured.some((row) => row.status === status);
  return [
    ...statuses.filter(hasStatus).map((status) => statusItem(status, t.status[status].short)),
    ...(measured.some(({ derived }) => derived) ? [symbolItem('derived', t.chart.derivedKey)] : []),
  ];
}
