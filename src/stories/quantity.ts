// Finds the number that a word of a reference names: `poverty-rate.estimate`, `forest-cover.actual@2023-06-30`, `ocop-products/by-commune/pa-u`.

import { leadAssessment } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import { idPart } from '../analysis/checks/check';
import { currentFigure } from '../analysis/current';
import { targetOf } from '../analysis/target';
import type { Breakdown, Figure, Indicator, Part, Period } from '../dataset/model';
import type { FigureKind } from '../dataset/vocabulary';
import { figureKinds } from '../dataset/vocabulary';
import { formatAmount, formatFigure } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Bilingual, Language } from '../languages';
import { targetValue } from '../texts/target';
import { fail, noAnswer, unknown } from './fault';
import type { Use, World } from './model';

/** A number of the data with all that is needed to word it. */
export interface Quantity {
  value: number;
  text: string;
  decimals: number;
  indicator: Indicator;
  /** Name of the part, or of the indicator. */
  label: Bilingual;
  /** Null for a derived target, which no figure prints. */
  period: Period | null;
  fraction: Figure['fraction'];
  uses: Use[];
}

/** The indicator of an id, or a fault that names the nearest one. */
export const indicatorOf = (id: string, { dataset }: World): Indicator =>
  dataset.indicators.find((one) => one.id === id) ??
  unknown(
    'indicator',
    id,
    dataset.indicators.map((one) => one.id),
  );

/** The assessment of an indicator, or a fault: context promises nothing. */
export function assessmentOf(id: string, world: World): Assessment {
  const indicator = indicatorOf(id, world);
  return leadAssessment(world, indicator) ?? noAnswer(indicator.id, 'no-status');
}

const isKind = (word: string): word is FigureKind => (figureKinds as readonly string[]).includes(word);
const usage = '{value id.kind} · {value id.kind@period} · {value id.kind#place} · {value whole/set/part}';

/**
 * The quantity a word names. `id.kind` takes the reference figure whose period ends last; `current` is the latest
 * counted or estimated one, `target` the printed or derived target. `@period` and `#place` (`#I.1-p1`, `#note-6`)
 * choose another figure, also one that is not the reference. `whole/set/part` is a part, `.target` its plan.
 */
export function quantity(word: string, world: World, lang: Language): Quantity {
  const part = /^([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)(?:\.([a-z]+))?$/.exec(word);
  if (part) return partQuantity(partOf(part, word, world), lang);
  const match = /^([a-z0-9-]+)\.([a-z]+)(?:@([^#]+))?(?:#(.+))?$/.exec(word);
  if (!match) return fail('story-usage', word, { usage });
  const [, id = '', kind = '', period, place] = match;
  const indicator = indicatorOf(id, world);
  if (kind === 'current') {
    const figure = currentFigure(indicator);
    return figure ? figureQuantity(figure, lang) : missing(word, indicator);
  }
  if (!isKind(kind)) return unknown('word', kind, [...figureKinds, 'current']);
  if (kind === 'target' && !period && !place) return targetQuantity(indicator, word, lang);
  const figure = indicator.figures
    .filter((f) => f.kind === kind && f.place === null && (f.reference || place !== undefined))
    .filter((f) => (!period || f.period.text === period) && (!place || idPart(f.locator.text) === idPart(place)))
    .toSorted((a, b) => b.period.end.localeCompare(a.period.end))[0];
  return figure ? figureQuantity(figure, lang) : missing(word, indicator);
}

function missing(word: string, indicator: Indicator): never {
  const stated = indicator.figures.map(
    (f) => `${f.kind}@${f.period.text}${f.reference ? '' : `#${idPart(f.locator.text)}`}`,
  );
  return fail('story-no-figure', word, { indicator: indicator.id, stated: [...new Set(stated)] });
}

const figureQuantity = (figure: Figure, lang: Language): Quantity => ({
  ...figure,
  label: figure.indicator.name,
  text: formatFigure(figure, lang),
  uses: [{ indicator: figure.indicator, locator: figure.locator }],
});

function targetQuantity(indicator: Indicator, word: string, lang: Language): Quantity {
  const target = targetOf(indicator);
  if (target === null) return missing(word, indicator);
  if (target.kind === 'printed') return figureQuantity(target.figure, lang);
  const { value, claim } = target;
  return {
    value,
    text: `${targetValue(target, indicator.unit, lang)} (${strings[lang].target.derivedTag})`,
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
  text: formatAmount(part.value, part.whole.unit, lang, { decimals: part.decimals, min: part.decimals }),
  fraction: null,
  uses: [{ indicator: part.whole, locator: part.locator }],
});

/** The partition `whole/set`; the done one where a planned one stands beside it, unless `kind` says which. */
export function breakdownOf(wholeId: string, set: string, world: World, kind?: string): Breakdown {
  const whole = indicatorOf(wholeId, world);
  const ofSet = whole.breakdowns.filter((one) => one.set === set);
  const found = kind ? ofSet.find((one) => one.kind === kind) : (ofSet.find((o) => o.kind !== 'target') ?? ofSet[0]);
  const names = whole.breakdowns.map((one) => `${one.whole.id}/${one.set}`);
  return found ?? unknown('breakdown', `${wholeId}/${set}${kind ? `.${kind}` : ''}`, names);
}

function partOf([, whole = '', set = '', id = '', kind]: RegExpExecArray, word: string, world: World): Part {
  const breakdown = breakdownOf(whole, set, world, kind);
  const names = breakdown.parts.map((part) => `${whole}/${set}/${part.id}`);
  return breakdown.parts.find((part) => part.id === id) ?? unknown('part', word, names);
}
