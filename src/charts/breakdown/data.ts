// From a breakdown and its shares to the rows of its chart, in one language.
import type { Shares } from '../../analysis/breakdown-shares';
import type { Breakdown, Part } from '../../dataset/model';
import type { FigureKind } from '../../dataset/vocabulary';
import { formatAmount, formatPercent } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import type { Certainty } from '../theme';

export interface PartRow {
  label: string;
  value: number;
  /** The value as shown, and with its share of the whole ("8,2 ha · 36,1%"). */
  amount: string;
  text: string;
  /** What was planned for this part, as shown ("kế hoạch 200 ha"). */
  planned: { value: number; text: string } | null;
  /** `goal`: asked for, not there yet. */
  certainty: Certainty | 'goal';
}

const certainties: Record<FigureKind, PartRow['certainty']> = {
  baseline: 'counted',
  actual: 'counted',
  estimate: 'estimate',
  target: 'goal',
  goal: 'goal',
};

/**
 * The parts of a whole with their shares, or with what was planned for each where the same partition has targets. No
 * share where the parts are percentages themselves or no whole is known.
 */
export function partRows({ breakdown, parts }: Shares, lang: Language): PartRow[] {
  const { whole } = breakdown;
  const isPlan = (other: Breakdown) => other.set === breakdown.set && other.kind === 'target' && other !== breakdown;
  const plan = whole.breakdowns.find(isPlan)?.parts ?? [];
  const amountOf = ({ value, decimals }: Part) => formatAmount(value, whole.unit, lang, { decimals, min: decimals });
  return parts.map(({ part, share }) => {
    const planned = plan.find((other) => other.id === part.id);
    const hasShare = !planned && whole.unit.measure !== 'percent' && share !== null;
    const amount = amountOf(part);
    return {
      label: part.name[lang],
      value: part.value,
      amount,
      text: hasShare ? `${amount} · ${formatPercent(share, lang)}` : amount,
      planned: planned ? { value: planned.value, text: `${strings[lang].chart.plan} ${amountOf(planned)}` } : null,
      certainty: certainties[part.kind],
    };
  });
}
