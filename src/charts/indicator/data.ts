// From an indicator and its assessment to the rows of its chart, in one language.
import type { Assessment } from '../../analysis/assessment';
import type { Baseline } from '../../analysis/current';
import type { Status } from '../../analysis/status';
import type { Target } from '../../analysis/types';
import type { Figure, Unit } from '../../dataset/model';
import type { Direction } from '../../dataset/vocabulary';
import { formatPeriod, formatPeriodPhrase } from '../../i18n/dates';
import { formatAmount, NBSP } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
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
}

export interface IndicatorData {
  direction: Direction;
  /** `percent` is a share of a hundred, drawn from 0 to 100; `steps` are levels, drawn as squares. */
  scale: 'amount' | 'percent' | 'steps';
  /** Printed once above the marks when the texts leave the unit out. */
  unit: string | null;
  /** In the order of time, as far as the report gives them. */
  rows: IndicatorRow[];
}

/** Data of the chart; the report’s term ends on `termEnd` (ISO). */
export function indicatorData(assessment: Assessment, termEnd: string, lang: Language): IndicatorData {
  const { indicator, counted, estimate, target, baseline, goals, status, current } = assessment;
  const names = strings[lang].chart.row;
  const verdict = { status, text: `${looks[status].glyph} ${strings[lang].status[status].short}` };
  const judged = assessment.judgement && certaintyOf(current);
  const rows: (IndicatorRow | null)[] = [
    baseline && baselineRow(baseline, indicator.unit, lang),
    counted && figureRow('counted', counted, names.counted(formatPeriodPhrase(counted.period, lang)), lang),
    estimate && figureRow('estimate', estimate, names.estimate(formatPeriod(estimate.period, lang)), lang),
    target && targetRow(target, indicator.unit, termEnd, lang),
    ...goals.map(({ goal }) => figureRow('goal', goal, `${names.goal} ${formatPeriod(goal.period, lang)}`, lang)),
  ];
  const present = rows.filter((each) => each !== null);
  return {
    direction: indicator.direction,
    scale: scaleOf(indicator.unit, lang),
    unit: unitAbove(indicator.unit, lang),
    rows: present.map((each) => (each.kind === judged ? { ...each, judged: verdict } : each)),
  };
}

/** A plain percentage is a share of a hundred; a rate ("%/năm") is not. */
function scaleOf({ measure, symbol }: Unit, lang: Language): IndicatorData['scale'] {
  if (measure === 'level') return 'steps';
  return measure === 'percent' && ['', '%'].includes(symbol[lang]) ? 'percent' : 'amount';
}

function rowOf(kind: IndicatorRow['kind'], label: string, value: number, text: string): IndicatorRow {
  return { kind, label, text, value, to: null, judged: null };
}

const figureRow = (kind: IndicatorRow['kind'], figure: Figure, label: string, lang: Language): IndicatorRow =>
  rowOf(kind, label, figure.value, figureText(figure, lang));

function targetRow(target: Target, unit: Unit, termEnd: string, lang: Language): IndicatorRow {
  const label = targetLabel(target, termEnd, lang);
  const to = target.kind === 'printed' ? target.valueTo : null;
  return { ...rowOf('target', label, target.value, targetText(target, unit, lang)), to };
}

function baselineRow({ figure, value }: Baseline, unit: Unit, lang: Language): IndicatorRow {
  const { derived, row } = strings[lang].chart;
  if (figure) return figureRow('baseline', figure, `${row.baseline}: ${formatPeriod(figure.period, lang)}`, lang);
  const text = `≈${NBSP}${formatAmount(value, shownUnit(unit, lang), lang)}`;
  return rowOf('baseline', `${row.baseline} (${derived})`, value, text);
}
