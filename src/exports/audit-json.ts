// The published audit.json: every check with both sides, verdict and explanation.
import type { Analysis } from '../analysis/analysis';
import type { Check } from '../analysis/types';
import type { Bilingual } from '../languages';

/** Plain data for `/data/audit.json`. */
export function auditExport({ dataset, checks }: Analysis) {
  const explained = new Map(dataset.explanations.map(({ check, text }) => [check, text]));
  return {
    report: dataset.report.id,
    checks: checks.map((check) => checkExport(check, explained.get(check.id) ?? null)),
  };
}

const checkExport = (check: Check, explanation: Bilingual | null) => ({
  id: check.id,
  kind: check.kind,
  indicator: check.indicator?.id ?? null,
  locators: check.items.flatMap(({ locator }) => locator?.text ?? []),
  items: check.items.map(({ label, value, printed, locator }) => ({
    label,
    value,
    printed: printed || null,
    locator: locator?.text ?? null,
  })),
  unit: check.unit,
  printed: check.printed,
  recomputed: check.unit === 'status' ? check.status : check.recomputed,
  difference: check.difference,
  arithmetic: check.arithmetic,
  reading: check.reading,
  verdict: check.verdict,
  reason: check.reason,
  explanation,
});
