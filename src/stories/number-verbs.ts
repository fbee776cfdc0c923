// The references that say a number of the data, or what plain arithmetic makes of two.
import { sharesOf } from '../analysis/breakdown-shares';
import { decimal, sum } from '../analysis/decimal';
import { formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { formatAmount, formatNumber, formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { gapText } from '../texts/finding';
import { shortLocator } from '../texts/locator';
import { fail, noAnswer } from './fault';
import type { Answer, Use, World } from './model';
import { breakdownOf, type Quantity, quantity } from './quantity';

/** One kind of reference. `usage` shows its pattern; `words` says how few and how many words it takes. */
export interface Verb {
  usage: string;
  words: [number, number];
  tell: (words: string[], world: World, lang: Language) => Answer;
}

const used = (quantities: Quantity[]): Use[] => quantities.flatMap((one) => one.uses);

/** A verb over one quantity. */
const ofOne = (usage: string, word: (one: Quantity, lang: Language) => string): Verb => ({
  usage,
  words: [1, 1],
  tell: ([name = ''], world, lang) => {
    const one = quantity(name, world, lang);
    return { text: word(one, lang), value: one.value, uses: one.uses };
  },
});

/** A verb over several quantities; `apart` lets their units differ. */
const ofMany = (
  usage: string,
  words: [number, number],
  reckon: (all: Quantity[]) => number,
  word: (value: number, all: Quantity[], lang: Language) => string,
): Verb => ({
  usage,
  words,
  tell: (names, world, lang) => {
    const all = names.map((name) => quantity(name, world, lang));
    if (all.some((one) => one.indicator.unit.measure !== all[0]?.indicator.unit.measure))
      noAnswer(names.join(' '), 'units-differ');
    const value = reckon(all);
    return { text: word(value, all, lang), value, uses: used(all) };
  },
});

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const ratio = ([a, b]: Quantity[]): number => {
  if (!a || !b || b.value === 0) return noAnswer('0', 'zero');
  return decimal(a.value).div(b.value).toNumber();
};
const most = (all: Quantity[]) => Math.max(...all.map((one) => one.decimals));

function fractionText({ fraction, indicator }: Quantity, lang: Language): string {
  if (!fraction) return noAnswer(indicator.id, 'no-fraction');
  return `${formatNumber(fraction.numerator, lang)}/${formatNumber(fraction.denominator, lang)}`;
}

/** `{share whole/set/part}` and `{total whole/set}`: what the parts make of the whole. */
const share: Verb = {
  usage: '{share whole/set/part}',
  words: [1, 1],
  tell: ([name = ''], world, lang) => {
    const [whole = '', set = '', id = ''] = name.split('/');
    const part = quantity(name, world, lang);
    const found = sharesOf(breakdownOf(whole, set, world)).parts.find((one) => one.part.id === id)?.share;
    if (found == null) return noAnswer(name, 'zero');
    return { text: formatPercent(found, lang), value: found, uses: part.uses };
  },
};
const total: Verb = {
  usage: '{total whole/set}',
  words: [1, 1],
  tell: ([name = ''], world, lang) => {
    const [whole = '', set = '', ...rest] = name.split(/[/.]/);
    const breakdown = breakdownOf(whole, set, world, rest[0]);
    const value = sharesOf(breakdown).total;
    const uses = breakdown.parts.map(({ locator }) => ({ indicator: breakdown.whole, locator }));
    return { text: formatAmount(value, breakdown.whole.unit, lang), value, uses };
  },
};

const needs = <T>(value: T | null | undefined, name: string): T =>
  value ?? fail('story-no-figure', name, { indicator: name, stated: [] });

export const numberVerbs: Record<string, Verb> = {
  value: ofOne('{value id.kind}', (one) => one.text),
  number: ofOne('{number id.kind}', ({ value, decimals }, lang) =>
    formatNumber(value, lang, { decimals, min: decimals }),
  ),
  fraction: ofOne('{fraction id.kind}', fractionText),
  period: ofOne('{period id.kind}', (one, lang) => formatPeriod(needs(one.period, one.indicator.id), lang)),
  when: ofOne('{when id.kind}', (one, lang) => formatPeriodPhrase(needs(one.period, one.indicator.id), lang)),
  year: ofOne('{year id.kind}', (one) => needs(one.period, one.indicator.id).end.slice(0, 4)),
  label: ofOne('{label whole/set/part}', (one, lang) => lowerFirst(one.label[lang])),
  place: ofOne('{place id.kind}', (one, lang) => shortLocator(needs(one.uses[0]?.locator, one.indicator.id), lang)),
  sum: ofMany(
    '{sum id.kind id.kind …}',
    [2, 9],
    (all) => sum(all.map((one) => one.value)),
    (value, all, lang) => formatNumber(value, lang, { decimals: most(all) }),
  ),
  diff: ofMany(
    '{diff id.kind id.kind}',
    [2, 2],
    ([a, b]) =>
      decimal(a?.value ?? 0)
        .minus(b?.value ?? 0)
        .abs()
        .toNumber(),
    (value, [a], lang) => (a ? gapText(value, a.indicator, lang) : ''),
  ),
  less: ofMany(
    '{less id.kind id.kind …}',
    [2, 9],
    ([first, ...rest]) =>
      decimal(first?.value ?? 0)
        .minus(sum(rest.map((one) => one.value)))
        .toNumber(),
    (value, all, lang) => formatNumber(value, lang, { decimals: most(all) }),
  ),
  times: ofMany('{times id.kind id.kind}', [2, 2], ratio, (value, _, lang) =>
    strings[lang].stories.times(formatNumber(value, lang, { decimals: 1 })),
  ),
  percent: ofMany(
    '{percent id.kind id.kind}',
    [2, 2],
    (all) => decimal(ratio(all)).times(100).toNumber(),
    (value, _, lang) => formatPercent(value, lang),
  ),
  share,
  total,
};
