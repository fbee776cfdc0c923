// Words an audit check: what it is about, its arithmetic, and both sides.
import { type Analysis, explanationOf } from '../analysis/analysis';
import { decimalsToDiffer } from '../analysis/decimal';
import type { Check, CheckItem } from '../analysis/types';
import type { Claim, Figure, Locator, Unit } from '../dataset/model';
import { formatDate, formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { lowerFirst, upperFirst } from '../i18n/letter-case';
import { formatAmount, formatFigure, formatNumber, formatPercent, formatPoints, OVER } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { claimText } from './claim';
import { fullName } from './name';

const DECIMALS = 4;
const bare = (value: number, lang: Language) => formatNumber(value, lang, { decimals: DECIMALS });

/** A number in the unit the check speaks in; of another indicator in its own. */
function checkAmount(
  value: number,
  check: Check,
  lang: Language,
  { of = check.indicator, decimals = decimalsOf(check) } = {},
): string {
  const unit = of?.unit;
  if (check.unit === 'percent') return formatPercent(value, lang, { decimals });
  if (check.unit === 'points') return formatPoints(value, lang, { decimals });
  if (check.unit === 'count' || !unit) return bare(value, lang);
  return formatAmount(value, unit, lang, { decimals });
}

/** What was divided has as many decimals as show whether it is the printed number; what was added keeps its own. */
const divided: readonly Check['arithmetic']['operation'][] = ['ratio', 'wholes', 'yearly-change'];

function decimalsOf({ arithmetic, printed, recomputed, indicator }: Check): number {
  if (divided.includes(arithmetic.operation) && printed.value !== null && recomputed !== null)
    return decimalsToDiffer(recomputed, printed.value);
  return Math.max(indicator?.unit.decimals ?? 0, 2);
}

/** What the report states, in words of the language: a number, a claim or a date. */
export function statedText(check: Check, lang: Language): string {
  const stated = check.items[0]?.source;
  if (check.unit === 'status' && stated && isClaim(stated)) return claimText(stated, lang);
  if (check.unit === 'date' || isOfTwoTimes(check)) return datedText(check.items[0], lang);
  const { value, text } = check.printed;
  if (value === null) return text;
  return checkAmount(value, check, lang, { decimals: Math.max(check.indicator?.unit.decimals ?? 0, 2) });
}

/** What its own figures give, or why they give nothing. */
export function recomputedText(check: Check, lang: Language): string {
  const t = strings[lang];
  const { reason, unit, status, items, recomputed } = check;
  if (reason !== null) return t.check.reasons[reason];
  if (unit === 'status' && status) return t.status[status].name.toLowerCase();
  if (unit === 'status') return resultText(items[1], check, lang);
  if (check.kind === 'contained') return wholeText(check, lang);
  if (check.kind === 'mean') return groupsText(check, lang);
  const others = items.slice(1).map((item) => datedText(item, lang));
  if (unit === 'date' || isOfTwoTimes(check)) return others.join('; ');
  const twin = check.kind === 'twice' ? items[1]?.source : null;
  const of = twin && isFigure(twin) ? twin.indicator : check.indicator;
  return recomputed === null ? '' : checkAmount(recomputed, check, lang, { of });
}

/** The result that stands against "not started" or "not disbursed", or that there is none. */
const resultText = (result: CheckItem | undefined, check: Check, lang: Language): string =>
  result?.value == null ? strings[lang].status['no-actual'].name.toLowerCase() : checkAmount(result.value, check, lang);

/** The whole that a part lies within. */
function wholeText(check: Check, lang: Language): string {
  const whole = check.items.at(-1)?.value ?? null;
  return whole === null ? '' : strings[lang].check.whole(checkAmount(whole, check, lang));
}

/** Two numbers that differ in time say so. */
const isOfTwoTimes = ({ kind, explainedBy }: Check): boolean => kind === 'twice' && explainedBy === 'date';

/** The lowest and the highest of the groups, and what the overall rate would need of one of them. */
function groupsText(check: Check, lang: Language): string {
  const { range, weight } = strings[lang].check;
  const groups = check.items.flatMap(({ source, value }) =>
    source && 'relation' in source && source.relation === 'subgroup' && value !== null ? [value] : [],
  );
  const [low, high] = [Math.min(...groups), Math.max(...groups)].map((value) => checkAmount(value, check, lang));
  const { result } = check.arithmetic;
  const span = range(low ?? '', high ?? '');
  const group = check.items[1]?.label[lang] ?? '';
  return result === null ? span : `${span}; ${weight(group, formatPercent(result, lang, { decimals: 0 }))}`;
}

/** A number with its date, or a document's date. */
function datedText(item: CheckItem | undefined, lang: Language): string {
  const source = item?.source;
  if (source && 'date' in source) return formatDate(source.date, lang);
  if (!source || !isFigure(source)) return '';
  const separator = source.period.type === 'undated' ? ' ' : ', ';
  return formatFigure(source, lang, true) + separator + formatPeriodPhrase(source.period, lang);
}

/** One side of a check: its heading (blank where the value says why there is none), its value, and where it stands. */
export interface Side {
  heading: string;
  value: string;
  arithmetic: string;
  locators: Locator[];
}

/** What the report states, and what its own figures or another place give; a side without a value is left out. */
export function checkSides(check: Check, lang: Language): Side[] {
  const { printed, elsewhere, recomputed, figures, groups } = strings[lang].check;
  const isPair = check.kind === 'twice' || check.unit === 'date';
  const [stated, ...others] = check.items;
  const ours = check.unit === 'status' ? figures : check.kind === 'mean' ? groups : recomputed;
  const other = check.reason !== null ? '' : isPair ? elsewhere : ours;
  const sides = [
    { heading: printed, value: statedText(check, lang), arithmetic: '', locators: locatorsOf(stated ? [stated] : []) },
    {
      heading: other,
      value: recomputedText(check, lang),
      arithmetic: arithmeticText(check, lang),
      locators: locatorsOf(others),
    },
  ];
  return sides.filter(({ value }) => value !== '');
}

const locatorsOf = (items: readonly CheckItem[]): Locator[] => [
  ...new Map(items.flatMap(({ locator }) => (locator ? [[locator.text, locator] as const] : []))).values(),
];

/** Both sides in a line: `Báo cáo ghi 7 cơ sở; chỗ khác ghi 8 cơ sở`. */
export const checkLine = (check: Check, lang: Language): string =>
  upperFirst(
    checkSides(check, lang)
      .map(({ heading, value }) => `${lowerFirst(heading)} ${value}`.trim())
      .join('; '),
  );

/** The sum or quotient with its numbers, or an empty text where there is none. */
export function arithmeticText(check: Check, lang: Language): string {
  const { operation, operands, result } = check.arithmetic;
  const decimals = decimalsOf(check);
  const n = operands.map((value) => bare(value, lang));
  const [a = '', b = '', c = ''] = n;
  if (n.length === 0 || result === null) return '';
  const percent = formatPercent(result, lang, { decimals });
  const difference = isTurned(operands, result) ? `${b} − ${a}` : `${a} − ${b}`;
  switch (operation) {
    case 'sum':
      return n.length > 1 ? `${n.join(' + ')} = ${bare(result, lang)}` : '';
    case 'ratio':
      return `${check.reading?.chosen === 'relative' ? `(${difference})` : a} ${OVER[lang]} ${b} = ${percent}`;
    case 'weight':
      return `(${a} − ${b}) ${OVER[lang]} (${c} − ${b}) = ${percent}`;
    case 'wholes':
      return `${a}/${c} − ${b}/${c} = ${formatPoints(result, lang, { decimals })}`;
    case 'ceiling':
      return strings[lang].check.ceiling;
    case 'difference':
      return `${difference} = ${bare(result, lang)}`;
    case 'yearly-change':
      return `(${difference}) ${OVER[lang]} ${strings[lang].check.years(c)} = ${formatNumber(result, lang, { decimals })}`;
    default:
      return '';
  }
}

/** Whether the result counts what the second number has more than the first: "below the target", a rise since a baseline. */
const isTurned = ([a = 0, b = 0]: number[], result: number): boolean => (b - a) * result > 0;

/** One number that took part in a check: what it is, and its value. */
export interface ItemText {
  label: string;
  value: string;
}

/** Words one number that took part in the check. */
export function itemText(item: CheckItem, unit: Unit | null, lang: Language): ItemText {
  const { source, label, value, printed } = item;
  const name = label[lang];
  if (source && isClaim(source)) return { label: name, value: claimText(source, lang) };
  if (source && 'date' in source) return { label: name, value: formatDate(source.date, lang) };
  if (source && isFigure(source)) {
    const kind = strings[lang].kind[source.kind].toLowerCase();
    const { period } = source;
    const when = period.type === 'undated' ? formatPeriodPhrase(period, lang) : formatPeriod(period, lang);
    return { label: `${name}, ${kind} ${when}`, value: formatFigure(source, lang, true) };
  }
  const own = source && 'relation' in source ? source.whole.unit : unit;
  return { label: name, value: value === null || !own ? printed : formatAmount(value, own, lang) };
}

const isClaim = (source: NonNullable<CheckItem['source']>): source is Claim => 'statement' in source;
const isFigure = (source: NonNullable<CheckItem['source']>): source is Figure => 'reference' in source;

/** Why a check has its verdict where it does not simply agree: the rule in words, then what we add; blank where neither speaks. */
export function explanationText(analysis: Analysis, check: Check, lang: Language): string {
  const rule = check.explainedBy ? strings[lang].excuse[check.explainedBy].note : '';
  return [rule, explanationOf(analysis, check)?.[lang] ?? ''].filter((text) => text !== '').join(' ');
}

/** What a check is about: its indicator, else the document. */
export const checkTitle = ({ indicator, items }: Check, lang: Language): string =>
  indicator ? fullName(indicator, lang) : (items[0]?.label[lang] ?? '');
