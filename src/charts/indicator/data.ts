// From an indicator and its assessments to the rows of its chart, in one language.
import type { Assessment, Assessments } from '../../analysis/assessment';
import type { Baseline } from '../../analysis/current';
import type { Status } from '../../analysis/status';
import type { Figure, Unit } from '../../dataset/model';
import type { Direction } from '../../dataset/vocabulary';
import { formatPeriod, formatPeriodPhrase } from '../../i18n/dates';
import { formatAmount, NBSP } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { gapText } from '../../texts/finding';
import { figureText, shownUnit, targetLabel, targetText, unitAbove } from '../figure-text';
import { certaintyOf, looks } from '../theme';

export interface IndicatorRow {
  kind: 'baseline' | 'counted' | 'estimate' | 'target' | 'goal';
  /** What the number is ("Ước cả năm 2024"), and the number as shown ("29,5"). */
  label: string;
  text: string;
  value: number;
  /** The upper end where the target is a range. */
  to: number | null;
  /** The status where it speaks of this number: it takes the colour, the shape and the words ("▲ vượt"). */
  judged: { status: Status; text: string } | null;
  /** It is the figure of today; a number without a day is drawn as a rule. */
  isCurrent?: boolean;
  isUndated?: boolean;
}

export interface IndicatorData {
  direction: Direction;
  /** `percent` is a share of a hundred, drawn from 0 to 100; `steps` are levels, a bar cut at each. */
  scale: 'amount' | 'percent' | 'steps';
  /** Printed once above the marks when the texts leave the unit out. */
  unit: string | null;
  /** In the order of time, as far as the report gives them. */
  rows: IndicatorRow[];
}

/**
 * Data of the chart. The result takes the verdict of a single commitment; where several bodies set a target, each
 * verdict stands beside its own target.
 */
export function indicatorData(assessments: Assessments, lang: Language): IndicatorData {
  const [{ indicator, counted, estimate, baseline, goals, current }, ...others] = assessments;
  const names = strings[lang].chart.row;
  const lower = indicator.direction === 'lower' ? strings[lang].chart.lowerBetter : null;
  const judged = assessments.find(({ judgement, status }) => judgement !== null || status === 'restated');
  const rows: (IndicatorRow | null)[] = [
    baseline && baselineRow(baseline, indicator.unit, lang),
    counted && figureRow('counted', counted, names.counted(formatPeriodPhrase(counted.period, lang)), lang),
    estimate && figureRow('estimate', estimate, names.estimate(formatPeriod(estimate.period, lang)), lang),
    ...assessments.map((assessment) => targetRow(assessment, lang, others.length > 0)),
    ...goals.map(({ goal }) => figureRow('goal', goal, `${names.goal} ${formatPeriod(goal.period, lang)}`, lang)),
  ];
  const present = rows.filter((each) => each !== null);
  return {
    direction: indicator.direction,
    scale: scaleOf(indicator.unit, lang),
    unit: unitAbove(indicator.unit, lang),
    rows: present.map((each) =>
      current !== null && each.kind === certaintyOf(current)
        ? {
            ...each,
            label: lower === null ? each.label : `${each.label}, ${lower}`,
            judged: judged && others.length === 0 ? verdictOf(judged, lang) : null,
            isCurrent: true,
          }
        : each,
    ),
  };
}

/** A gap of less than this share of the longest bar cannot be seen: words say it. */
const SEEN = 0.03;

/** The status in words; where the eye sees no gap, also how large it is ("■ gần đạt, còn 0,1 điểm"). */
function verdictOf(
  { status, judgement, indicator, target, current }: Assessment,
  lang: Language,
): IndicatorRow['judged'] {
  const { chart, status: names } = strings[lang];
  const text = `${looks[status].glyph} ${names[status].short}`;
  if (!judgement || !target || !current) return { status, text };
  const gap = Math.abs(judgement.gap.absolute);
  if (gap === 0 || gap >= SEEN * Math.max(Math.abs(target.value), Math.abs(current.value))) return { status, text };
  const size = gapText(gap, indicator, lang, judgement.decimals.gap);
  return { status, text: (status === 'exceeded' ? chart.gapOver : chart.gapLeft)(text, size) };
}

/** A plain percentage is a share of a hundred; a rate ("%/năm") is not. */
function scaleOf({ measure, symbol }: Unit, lang: Language): IndicatorData['scale'] {
  if (measure === 'level') return 'steps';
  return measure === 'percent' && ['', '%'].includes(symbol[lang]) ? 'percent' : 'amount';
}

function rowOf(kind: IndicatorRow['kind'], label: string, value: number, text: string): IndicatorRow {
  return { kind, label, text, value, to: null, judged: null };
}

const figureRow = (kind: IndicatorRow['kind'], figure: Figure, label: string, lang: Language): IndicatorRow => ({
  ...rowOf(kind, label, figure.value, figureText(figure, lang)),
  ...(figure.period.end === '' && { isUndated: true }),
});

function targetRow(assessment: Assessment, lang: Language, isOneOfSeveral: boolean): IndicatorRow | null {
  const { target, indicator, judgement } = assessment;
  if (target === null || assessment.status === 'restated') return null;
  const judged = isOneOfSeveral && judgement ? verdictOf(assessment, lang) : null;
  const label = targetLabel(target, lang);
  const to = target.kind === 'printed' ? target.valueTo : null;
  return { ...rowOf('target', label, target.value, targetText(target, indicator.unit, lang)), to, judged };
}

function baselineRow({ figure, value }: Baseline, unit: Unit, lang: Language): IndicatorRow {
  const { derived, row } = strings[lang].chart;
  if (figure) return figureRow('baseline', figure, `${row.baseline}: ${formatPeriod(figure.period, lang)}`, lang);
  const text = `≈${NBSP}${formatAmount(value, shownUnit(unit, lang), lang)}`;
  return rowOf('baseline', `${row.baseline} (${derived})`, value, text);
}
