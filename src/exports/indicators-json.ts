// The published indicators.json: every indicator with its target, figures, ratio and status.
import { type Analysis, leadAssessment } from '../analysis/analysis';
import { currentFigure } from '../analysis/current';
import type { Target } from '../analysis/types';
import type { Claim, Figure, Indicator, Part } from '../dataset/model';

/** Plain data for `/data/indicators.json`. Values are in the indicator's unit; `ratio` is percent of target or null. */
export function indicatorsExport(analysis: Analysis) {
  const { report, indicators } = analysis.dataset;
  return {
    report: { id: report.id, title: report.title, issuer: report.issuer, date: report.date.text },
    indicators: indicators.map((indicator) => indicatorExport(indicator, analysis)),
  };
}

function indicatorExport(indicator: Indicator, analysis: Analysis) {
  const assessment = leadAssessment(analysis, indicator);
  return {
    id: indicator.id,
    slug: indicator.slug,
    sector: indicator.sector.id,
    level: indicator.level,
    group: indicator.group?.id ?? null,
    programme: indicator.programme?.id ?? null,
    name: indicator.name,
    description: indicator.description,
    unit: { id: indicator.unit.id, symbol: indicator.unit.symbol, name: indicator.unit.name },
    direction: indicator.direction,
    target: assessment && targetExport(assessment.target),
    current: currentFigure(indicator)?.value ?? null,
    ratio: assessment?.judgement?.ratio ?? null,
    gap: assessment?.judgement?.gap ?? null,
    status: assessment?.status ?? 'not-comparable',
    figures: indicator.figures.map(figureExport),
    claims: indicator.claims.map(claimExport),
    breakdowns: indicator.breakdowns.flatMap(({ parts }) => parts.map(partExport)),
  };
}

function targetExport(target: Target | null) {
  if (target === null) return null;
  const { value, operator, setBy } = target;
  if (target.kind === 'printed') {
    return { basis: 'printed', value, valueTo: target.valueTo, operator, setBy, locator: target.figure.locator.text };
  }
  const { claim, from, reading, exact, interval } = target;
  return {
    basis: 'derived',
    value,
    operator,
    setBy,
    exact,
    interval,
    reading,
    from: from.value,
    claim: claimExport(claim),
  };
}

const figureExport = (figure: Figure) => ({
  kind: figure.kind,
  period: figure.period.text,
  assumed: figure.period.assumed ?? false,
  operator: figure.operator,
  value: figure.value,
  valueTo: figure.valueTo,
  fraction: figure.fraction,
  printed: figure.printed,
  locator: figure.locator.text,
  reference: figure.reference,
  place: figure.place?.id ?? null,
  setBy: figure.setBy,
  note: figure.note,
});

const claimExport = (claim: Claim) => ({
  period: claim.period?.text ?? null,
  assumed: claim.period?.assumed ?? false,
  statement: claim.statement,
  basis: claim.basis,
  value: claim.value,
  printed: claim.printed || null,
  locator: claim.locator.text,
  setBy: claim.setBy,
  note: claim.note,
});

const partExport = (part: Part) => ({
  set: part.set,
  part: part.id,
  relation: part.relation,
  kind: part.kind,
  period: part.period.text,
  assumed: part.period.assumed ?? false,
  name: part.name,
  value: part.value,
  printed: part.printed || null,
  items: part.items,
  locator: part.locator.text,
  place: part.place?.id ?? null,
});
