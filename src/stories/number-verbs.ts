// The references that give a number of the data, or what plain arithmetic makes of two.
import { sharesOf } from '../analysis/breakdown-shares';
import { decimal, sum } from '../analysis/decimal';
import { formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { lowerFirst } from '../i18n/letter-case';
import { formatAmount, formatNumber, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { gapText } from '../texts/finding';
import { shortLocator } from '../texts/locator';
import { fail, noAnswer } from './fault';
import { breakdownOf } from './lookup';
import type { Verb } from './model';
import { type Quantity, quantity } from './quantity';

/** A verb over one quantity. */
const ofQuantity = (usage: string, text: (quantity: Quantity, lang: Language) => string): Verb => ({
  usage,
  args: [1, 1],
  answer: ([name = ''], analysis, lang) => {
    const found = quantity(name, analysis, lang);
    return { text: text(found, lang), value: found.value, uses: found.uses };
  },
});

/** A verb over several quantities of one unit; `reckon` gives null where it would divide by 0. */
const ofQuantities = (
  usage: string,
  args: Verb['args'],
  reckon: (first: number, ...rest: number[]) => number | null,
  text: (value: number, lang: Language, quantities: [Quantity, ...Quantity[]]) => string,
): Verb => ({
  usage,
  args,
  answer: ([name = '', ...names], analysis, lang) => {
    const first = quantity(name, analysis, lang);
    const rest = names.map((each) => quantity(each, analysis, lang));
    const source = [name, ...names].join(' ');
    if (rest.some(({ indicator }) => indicator.unit.id !== first.indicator.unit.id)) noAnswer(source, 'units-differ');
    const value = reckon(first.value, ...rest.map((each) => each.value)) ?? noAnswer(source, 'zero');
    return { text: text(value, lang, [first, ...rest]), value, uses: [first, ...rest].flatMap(({ uses }) => uses) };
  },
});

const ratio = (a: number, b = 0): number | null => (b === 0 ? null : decimal(a).div(b).toNumber());
const asPrecise = (value: number, lang: Language, quantities: Quantity[]): string =>
  formatNumber(value, lang, { decimals: Math.max(...quantities.map(({ decimals }) => decimals)) });

function fractionText({ fraction, indicator }: Quantity, lang: Language): string {
  if (!fraction) return noAnswer(indicator.id, 'no-fraction');
  return `${formatNumber(fraction.numerator, lang)}/${formatNumber(fraction.denominator, lang)}`;
}

/** A derived target has neither period nor place of its own. */
const stated = <T>(value: T | null | undefined, { indicator }: Quantity): T =>
  value ?? fail('story-no-figure', indicator.id, { indicator: indicator.id, stated: [] });

export const numberVerbs: Record<string, Verb> = {
  value: ofQuantity('{value id.kind}', ({ text }) => text),
  number: ofQuantity('{number id.kind}', ({ value, decimals }, lang) =>
    formatNumber(value, lang, { decimals, min: decimals }),
  ),
  fraction: ofQuantity('{fraction id.kind}', fractionText),
  period: ofQuantity('{period id.kind}', (found, lang) => formatPeriod(stated(found.period, found), lang)),
  when: ofQuantity('{when id.kind}', (found, lang) => formatPeriodPhrase(stated(found.period, found), lang)),
  year: ofQuantity('{year id.kind}', (found) => stated(found.period?.end || null, found).slice(0, 4)),
  label: ofQuantity('{label whole/set/part}', ({ label }, lang) => lowerFirst(label[lang])),
  place: ofQuantity('{place id.kind}', (found, lang) => shortLocator(stated(found.uses[0]?.locator, found), lang)),
  sum: ofQuantities('{sum id.kind id.kind …}', [2, 9], (...values) => sum(values), asPrecise),
  diff: ofQuantities(
    '{diff id.kind id.kind}',
    [2, 2],
    (a, b = 0) => decimal(a).minus(b).abs().toNumber(),
    (value, lang, [{ indicator }]) => gapText(value, indicator, lang),
  ),
  less: ofQuantities(
    '{less id.kind id.kind …}',
    [2, 9],
    (first, ...rest) => decimal(first).minus(sum(rest)).toNumber(),
    asPrecise,
  ),
  times: ofQuantities('{times id.kind id.kind}', [2, 2], ratio, (value, lang) =>
    strings[lang].stories.times(formatNumber(value, lang, { decimals: 1 })),
  ),
  percent: ofQuantities(
    '{percent id.kind id.kind}',
    [2, 2],
    (a, b) => ratio(decimal(a).times(100).toNumber(), b),
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
  total: {
    usage: '{total whole/set}',
    args: [1, 1],
    answer: ([name = ''], analysis, lang) => {
      const [whole = '', set = '', kind] = name.split(/[/.]/);
      const breakdown = breakdownOf(whole, set, analysis, kind);
      const value = sharesOf(breakdown).total;
      const uses = breakdown.parts.map(({ locator }) => ({ indicator: breakdown.whole, locator }));
      return { text: formatAmount(value, breakdown.whole.unit, lang), value, uses };
    },
  },
};
