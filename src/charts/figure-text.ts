// Figures and targets as charts print them, in one language.
import { dueDay } from '../analysis/target';
import type { Target } from '../analysis/types';
import type { Figure, Unit } from '../dataset/model';
import { formatFigure, unitSymbol } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { targetValue } from '../texts/target';

/** A unit of more letters than this is printed once above the chart instead of after every number. */
const SHORT_UNIT = 8;

/** The unit as the marks print it: itself when short, else one without a symbol. */
export function shownUnit(unit: Unit, lang: Language): Unit {
  const long = (unit.measure === 'amount' || unit.measure === 'points') && unit.symbol[lang].length > SHORT_UNIT;
  return long ? { ...unit, measure: 'amount', symbol: { vi: '', en: '' } } : unit;
}

/** The unit where it is too long to stand after every number; else null. */
export const unitAbove = (unit: Unit, lang: Language): string | null =>
  shownUnit(unit, lang) === unit ? null : unitSymbol(unit, lang);

/** A figure at its printed precision, its unit left out where it is long. */
export function figureText(figure: Figure, lang: Language): string {
  const { indicator } = figure;
  return formatFigure({ ...figure, indicator: { ...indicator, unit: shownUnit(indicator.unit, lang) } }, lang);
}

/** A text about a figure, marked "ước" where that is an estimate. */
export const markedEstimate = (text: string, figure: Pick<Figure, 'kind'> | null, lang: Language): string =>
  figure?.kind === 'estimate' ? strings[lang].chart.estimated(text) : text;

/** The value of a target of an indicator in `unit`, with `≈` and its range where the report leaves it open. */
export function targetText(target: Target, unit: Unit, lang: Language): string {
  if (target.kind === 'printed') return figureText(target.figure, lang);
  return targetValue(target, shownUnit(unit, lang), lang);
}

/** `Mục tiêu Nghị quyết 12 2026`, `Kế hoạch (suy ra)`: a year only where the report names one. */
export function targetLabel(target: Target, lang: Language): string {
  const { chart } = strings[lang];
  const word = target.body.kind === 'plan' ? chart.row.plan : chart.row.target(target.body.label[lang]);
  return [word, dueDay(target)?.slice(0, 4), target.kind === 'derived' && `(${chart.derived})`]
    .filter(Boolean)
    .join(' ');
}
