// The published audit.json: every check with both sides, verdict and explanation; what each report changed.
import type { Analysis } from '../analysis/analysis';
import { type Revision, revisions } from '../analysis/revisions';
import type { Check } from '../analysis/types';
import type { Figure } from '../dataset/model';
import { languages } from '../languages';
import { explanationText } from '../texts/check';

/** Plain data for `/data/audit.json`: the checks of every report, the newest first. */
export const auditExport = (analysis: Analysis) => ({
  report: analysis.dataset.report.id,
  checks: analysis.editions.flatMap((edition) => edition.checks.map((check) => checkExport(check, edition))),
  revisions: analysis.dataset.reports.flatMap((report) => revisions(analysis.dataset, report).map(revisionExport)),
});

const revisionExport = ({ kind, indicator, before, after }: Revision) => ({
  kind,
  indicator: indicator.id,
  before: sideExport(before),
  after: after && sideExport(after),
});

const sideExport = ({ kind, period, value, valueTo, printed, locator }: Figure) => ({
  report: locator.report.id,
  kind,
  period: period.text,
  value,
  valueTo,
  printed,
  locator: locator.text,
});

const checkExport = (check: Check, analysis: Analysis) => ({
  id: check.id,
  fact: check.fact,
  report: analysis.dataset.report.id,
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
  explainedBy: check.explainedBy,
  reason: check.reason,
  explanation: explanationExport(check, analysis),
});

function explanationExport(check: Check, analysis: Analysis) {
  const texts = languages.map((lang) => [lang, explanationText(analysis, check, lang)] as const);
  return texts.some(([, text]) => text !== '') ? Object.fromEntries(texts) : null;
}
