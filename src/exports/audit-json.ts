// The published audit.json: every check with both sides, verdict and explanation.
import type { Check } from '../analysis/types';
import type { Dataset } from '../dataset/model';

/** Plain data for `/data/audit.json`. */
export function auditExport(dataset: Dataset, checks: readonly Check[]) {
  const explained = new Map(dataset.explanations.map((one) => [one.check, one.text]));
  return {
    report: dataset.report.id,
    checks: checks.map((check) => ({
      id: check.id,
      kind: check.kind,
      indicator: check.indicator?.id ?? null,
      locators: check.items.flatMap((item) => (item.locator ? [item.locator.text] : [])),
      items: check.items.map((item) => ({
        label: item.label,
        value: item.value,
        printed: item.printed || null,
        locator: item.locator?.text ?? null,
      })),
      unit: check.unit,
      printed: check.printed,
      recomputed: check.unit === 'status' ? check.status : check.recomputed,
      difference: check.difference,
      arithmetic: check.arithmetic,
      reading: check.reading,
      verdict: check.verdict,
      reason: check.reason,
      explanation: explained.get(check.id) ?? null,
    })),
  };
}
