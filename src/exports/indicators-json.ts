// The published indicators.json: every indicator with its target, figures, ratio and status.
import { type Analysis, groupOf, leadAssessment, levelOf } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
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
    level: assessment ? levelOf(assessment) : 'context',
    group: groupOf(indicator)?.id ?? null,
    programme: indicator.programme?.id ?? null,
    name: indicator.name,
    description: indicator.description,
    unit: { id: indicator.unit.id, symbol: indicator.unit.symbol, name: indicator.unit.name },
    direction: indicator.direction,
    current: currentFigure(indicator)?.value ?? null,
    ...(assessment ? verdictExport(assessment) : { target: null, ratio: null, gap: null, status: 'not-comparable' }),
    commitments: (analysis.byIndicator.get(indicator) ?? []).flatMap(commitmentExport),
    figures: indicator.figures.map(figureExport),
    claims: indicator.claims.map(claimExport),
    breakdowns: indicator.breakdowns.flatMap(({ parts }) => parts.map(partExport)),
  };
}

const verdictExport = ({ target, judgement, status }: Assessment) => ({
  target: targetExport(target),
  ratio: judgement?.ratio ?? null,
  gap: judgement?.gap ?? null,
  status,
});

/** One body's promise with its own target, verdict and claims; the indicator's own verdict is that of the first. */
const commitmentExport = (assessment: Assessment) => {
  const { commitment } = assessment;
  if (commitment === null) return [];
  const { body, level, group, claims } = commitment;
  return [
    {
      body: { id: body.id, kind: body.kind, name: body.name },
      level,
      group: group?.id ?? null,
      ...verdictExport(assessment),
      claims: claims.map(claimExport),
    },
  ];
};

function targetExport(target: Target | null) {
  if (target === null) return null;
  const { value, operator } = target;
  const body = target.body.id;
  if (target.kind === 'printed') {
    const { report, text } = target.figure.locator;
    return { basis: 'printed', value, valueTo: target.valueTo, operator, body, report: report.id, locator: text };
  }
  const { claim, from, reading, exact, range } = target;
  return {
    basis: 'derived',
    value,
    operator,
    body,
    exact,
    interval: range,
    low: range[0],
    high: range[1],
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
  report: figure.locator.report.id,
  locator: figure.locator.text,
  reference: figure.reference,
  place: figure.place?.id ?? null,
  body: figure.commitment?.body.id ?? null,
  note: figure.note,
});

const claimExport = (claim: Claim) => ({
  period: claim.period?.text ?? null,
  assumed: claim.period?.assumed ?? false,
  statement: claim.statement,
  basis: claim.basis,
  value: claim.value,
  printed: claim.printed || null,
  report: claim.locator.report.id,
  locator: claim.locator.text,
  body: claim.commitment?.body.id ?? null,
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
  report: part.locator.report.id,
  locator: part.locator.text,
  place: part.place?.id ?? null,
});
