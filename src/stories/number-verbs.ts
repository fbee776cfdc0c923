// The references that give a number of the data, or what plain arithmetic makes of two.
import { sharesOf } from '../analysis/breakdown-shares';
import { decimal, sum } from '../analysis/decimal';
import { formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { lowerFirst } from '../i18n/letter-case';
import { formatNumber, formatPercent, formatReadable } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { gapText } from '../texts/finding';
import { shortLocator } from '../texts/locator';
import { fail, noAnswer, wrongSide } from './fault';
import { breakdownOf } from './lookup';
import type { Verb } from './model';
import { type Quantity, quantity } from './quantity';

/** A verb over one quantity. */
const ofQuantity = (
  usage: string,
  text: (quantity: Quantity, lang: Language) => string,
  answerOf: (quantity: Quantity) => number | string = ({ value }) => value,
): Verb => ({
  usage,
  args: [1, 1],
  answer: ([name = ''], analysis, lang) => {
    const found = quantity(name, analysis, lang);
    return { text: text(found, lang), value: answerOf(found), uses: found.uses };
  },
});

/** A verb over several quantities of one unit; `reckon` throws where the numbers do not allow the sentence. */
const ofQuantities = (
  usage: string,
  args: Verb['args'],
  reckon: (source: string, first: number, ...rest: number[]) => number,
  text: (value: number, lang: Language, quantities: [Quantity, ...Quantity[]]) => string,
): Verb => ({
  usage,
  args,
  answer: ([name = '', ...names], analysis, lang) => {
    const first = quantity(name, analysis, lang);
    const rest = names.map((each) => quantity(each, analysis, lang));
    const source = [name, ...names].join(' ');
    if (rest.some(({ indicator }) => indicator.unit.id !== first.indicator.unit.id)) noAnswer(source, 'units-differ');
    const value = reckon(source, first.value, ...rest.map((each) => each.value));
    return { text: text(value, lang, [first, ...rest]), value, uses: [first, ...rest].flatMap(({ uses }) => uses) };
  },
});

const ratio = (source: string, a: number, b = 0): number =>
  b === 0 ? noAnswer(source, 'zero') : decimal(a).div(b).toNumber();
/** What is left of `a` without the others. */
const without = (a: number, others: readonly number[]): number => decimal(a).minus(sum(others)).toNumber();
const asDistance = (value: number, lang: Language, [{ indicator }]: [Quantity, ...Quantity[]]): string =>
  gapText(value, indicator, lang);
const asPrecise = (value: number, lang: Language, quantities: Quantity[]): string =>
  formatNumber(value, lang, { decimals: Math.max(...quantities.map(({ decimals }) => decimals)) });

function fractionText({ fraction, indicator }: Quantity, lang: Language): string {
  if (!fraction) return noAnswer(indicator.id, 'no-fraction');
  return `${formatNumber(fraction.numerator, lang)}/${formatNumber(fraction.denominator, lang)}`;
}

/** A derived target has neither period nor place of its own. */
const stated = <T>(value: T | null | undefined, { indicator }: Quantity): T =>
  value ?? fail('story-no-figure', indicator.id, { indicator: indicator.id, stated: [] });

const periodOf = (found: Quantity) => stated(found.period, found);
const isoPeriod = (found: Quantity): string => periodOf(found).text;
const yearOf = (found: Quantity): string => stated(found.period?.end || null, found).slice(0, 4);
const locatorOf = (found: Quantity) => stated(found.uses[0]?.locator, found);

export const numberVerbs: Record<string, Verb> = {
  value: {
    usage: '{value id.kind}',
    args: [1, 1],
    answer: ([name = ''], analysis, lang) => quantity(name, analysis, lang),
  },
  number: ofQuantity('{number id.kind}', ({ value, decimals }, lang) =>
    formatNumber(value, lang, { decimals, min: decimals }),
  ),
  fraction: ofQuantity('{fraction id.kind}', fractionText),
  period: ofQuantity('{period id.kind}', (found, lang) => formatPeriod(periodOf(found), lang), isoPeriod),
  when: ofQuantity('{when id.kind}', (found, lang) => formatPeriodPhrase(periodOf(found), lang), isoPeriod),
  year: ofQuantity('{year id.kind}', yearOf, (found) => Number(yearOf(found))),
  label: ofQuantity(
    '{label whole/set/part}',
    ({ label }, lang) => lowerFirst(label[lang]),
    ({ label }) => label.vi,
  ),
  place: ofQuantity(
    '{place id.kind}',
    (found, lang) => shortLocator(locatorOf(found), lang),
    (found) => locatorOf(found).text,
  ),
  sum: ofQuantities('{sum id.kind id.kind …}', [2, 9], (_, ...values) => sum(values), asPrecise),
  above: ofQuantities(
    '{above id.kind id.kind}',
    [2, 2],
    (source, a, b = 0) => (a > b ? without(a, [b]) : wrongSide(source, 'not-above', '{below id.kind id.kind}')),
    asDistance,
  ),
  below: ofQuantities(
    '{below id.kind id.kind}',
    [2, 2],
    (source, a, b = 0) => (a < b ? without(b, [a]) : wrongSide(source, 'not-below', '{above id.kind id.kind}')),
    asDistance,
  ),
  less: ofQuantities(
    '{less id.kind id.kind …}',
    [2, 9],
    (source, a, ...others) =>
      sum(others) <= a ? without(a, others) : wrongSide(source, 'nothing-left', '{below id.kind id.kind}'),
    asPrecise,
  ),
  times: ofQuantities(
    '{times id.kind id.kind}',
    [2, 2],
    (source, a, b) => {
      const times = ratio(source, a, b);
      return times > 1 ? times : wrongSide(source, 'not-times', '{percent id.kind id.kind}');
    },
    (value, lang) => strings[lang].stories.times(formatNumber(value, lang, { decimals: 2 })),
  ),
  percent: ofQuantities(
    '{percent id.kind id.kind}',
    [2, 2],
    (source, a, b) => ratio(source, decimal(a).times(100).toNumber(), b),
    (value, lang) => formatPercent(value, lang),
  ),
  share: {
    usage: '{share whole/set/part}',
    args: [1, 1],
    answer: ([name = ''], analysis, lang) => {
      const { uses } = quantity(name, analysis, lang);
      const [whole = '', set = '', id = '', kind] = name.split(/[/.]/);
      const { parts } = sharesOf(breakdownOf(whole, set, analysis, kind));
      const value = parts.find(({ part }) => part.id === id)?.share ?? noAnswer(name, 'zero');
      return { text: formatPercent(value, lang), value, uses };
    },
  },
  rank: {
    usage: '{rank whole/set/part}',
    args: [1, 1],
    answer: ([name = ''], analysis, lang) => {
      const { value, uses } = quantity(name, analysis, lang);
      const [whole = '', set = '', , kind] = name.split(/[/.]/);
      const larger = breakdownOf(whole, set, analysis, kind).parts.filter((part) => part.value > value);
      return { text: formatNumber(larger.length + 1, lang), value: larger.length + 1, uses };
    },
  },
  total: {
    usage: '{total whole/set}',
    args: [1, 1],
    answer: ([name = ''], analysis, lang) => {
      const [whole = '', set = '', kind] = name.split(/[/.]/);
      const breakdown = breakdownOf(whole, set, analysis, kind);
      const value = sharesOf(breakdown).total;
      const uses = breakdown.parts.map(({ locator }) => ({ indicator: breakdown.whole, locator }));
      return { text: formatReadable(value, breakdown.whole.unit, lang), value, uses };
    },
  },
};
