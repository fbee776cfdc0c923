// Finds the number that an argument of a reference names: `poverty-rate.estimate`, `forest-cover.actual@2023-06-30`, `ocop-products/by-commune/pa-u`.
import type { Analysis } from '../analysis/analysis';
import { idPart } from '../analysis/checks/check';
import { currentFigure } from '../analysis/current';
import type { Figure, Indicator, Part, Period } from '../dataset/model';
import type { FigureKind } from '../dataset/vocabulary';
import { figureKinds } from '../dataset/vocabulary';
import { exactAmount, formatFigure, formatPart } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Bilingual, Language } from '../languages';
import { targetValue } from '../texts/target';
import { fail, unknown } from './fault';
import { assessmentOf, breakdownOf, indicatorOf } from './lookup';
import type { Use } from './model';

/** A number of the data with all that its text needs. */
export interface Quantity {
  value: number;
  text: string;
  /** All digits of an amount that the text shortens; else blank. */
  exact: string;
  decimals: number;
  indicator: Indicator;
  /** Name of the part, or of the indicator. */
  label: Bilingual;
  /** Null for a derived target, which no figure prints. */
  period: Period | null;
  fraction: Figure['fraction'];
  uses: Use[];
}

const isKind = (name: string): name is FigureKind => (figureKinds as readonly string[]).includes(name);
const usage =
  '{value id.kind} · {value id.kind@period} · {value id.kind#place} · {value id@body.target} · {value whole/set/part}';

/**
 * The quantity an argument names. `id.kind` takes the reference figure whose period ends last; `current` is the latest
 * counted or estimated one, `target` the printed or derived target, of a body where one is named (`forest-cover@resolution-03.target`). `@period` and `#place` (`#I.1-p1`, `#note-6`)
 * choose another figure, also one that is not the reference. `whole/set/part` is a part, `.target` its plan.
 */
export function quantity(name: string, analysis: Analysis, lang: Language): Quantity {
  const part = /^([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)(?:\.([a-z]+))?$/.exec(name);
  if (part) return partQuantity(partOf(part, name, analysis), lang);
  const { id, body, kind, period, place } = partsOfName(name);
  if (kind === 'target' && !period && !place) return targetQuantity(body ? `${id}@${body}` : id, name, analysis, lang);
  return figureQuantity(figureNamed(name, analysis), lang);
}

function partsOfName(name: string) {
  const match = /^([a-z0-9-]+)(?:@([a-z0-9-]+))?\.([a-z]+)(?:@([^#]+))?(?:#(.+))?$/.exec(name);
  if (!match) return fail('story-usage', name, { usage });
  const [, id = '', body, kind = '', period, place] = match;
  return { id, body, kind, period, place };
}

/** The figure that `id.kind`, `id.kind@period` or `id.kind#place` names. */
export function figureNamed(name: string, analysis: Analysis): Figure {
  const { id, body, kind, period, place } = partsOfName(name);
  const indicator = indicatorOf(id, analysis);
  if (body !== undefined && (kind !== 'target' || period || place)) return fail('story-usage', name, { usage });
  if (kind === 'current') {
    return currentFigure(indicator) ?? missing(name, indicator);
  }
  if (!isKind(kind)) return unknown('word', kind, [...figureKinds, 'current']);
  const [figure] = indicator.figures
    .filter((f) => f.kind === kind && f.place === null && (f.reference || place !== undefined))
    .filter((f) => (!period || f.period.text === period) && (!place || idPart(f.locator.text) === idPart(place)))
    .toSorted((a, b) => b.period.end.localeCompare(a.period.end));
  return figure ?? missing(name, indicator);
}

function missing(name: string, indicator: Indicator): never {
  const stated = indicator.figures.map(
    (f) => `${f.kind}@${f.period.text}${f.reference ? '' : `#${idPart(f.locator.text)}`}`,
  );
  return fail('story-no-figure', name, { indicator: indicator.id, stated: [...new Set(stated)] });
}

const figureQuantity = (figure: Figure, lang: Language): Quantity => ({
  ...figure,
  label: figure.indicator.name,
  text: formatFigure(figure, lang),
  exact: exactAmount(figure, figure.indicator.unit, lang),
  uses: [{ indicator: figure.indicator, locator: figure.locator }],
});

function targetQuantity(id: string, name: string, analysis: Analysis, lang: Language): Quantity {
  const indicator = indicatorOf(id.split('@')[0] ?? id, analysis);
  const { target } = assessmentOf(id, analysis);
  if (!target) return missing(name, indicator);
  if (target.kind === 'printed') return figureQuantity(target.figure, lang);
  const { value, claim } = target;
  return {
    value,
    text: `${targetValue(target, indicator.unit, lang)} (${strings[lang].target.derivedTag})`,
    exact: '',
    decimals: indicator.unit.decimals,
    indicator,
    label: indicator.name,
    period: null,
    fraction: null,
    uses: [{ indicator, locator: claim.locator }],
  };
}

const partQuantity = (part: Part, lang: Language): Quantity => ({
  ...part,
  indicator: part.whole,
  label: part.name,
  text: formatPart(part, lang),
  exact: exactAmount(part, part.whole.unit, lang),
  fraction: null,
  uses: [{ indicator: part.whole, locator: part.locator }],
});

function partOf([, whole = '', set = '', id = '', kind]: RegExpExecArray, name: string, analysis: Analysis): Part {
  const breakdown = breakdownOf(whole, set, analysis, kind);
  const names = breakdown.parts.map((part) => `${whole}/${set}/${part.id}`);
  return breakdown.parts.find((part) => part.id === id) ?? unknown('part', name, names);
}
