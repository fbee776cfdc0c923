// What judgement produces: unions that cannot lie. A missing actual is a case of its own, never a zero.
import type { Body, Claim, DocumentDate, Figure, Indicator, Locator, Part } from '../dataset/model';
import type { Operator } from '../dataset/vocabulary';
import type { Bilingual } from '../languages';
import type { JudgedStatus } from './status';

/** A target the report prints. */
export interface PrintedTarget {
  kind: 'printed';
  value: number;
  valueTo: number | null;
  operator: Operator;
  body: Body;
  figure: Figure;
}

/** How a comparison's number was read to get a target from it. */
export type Reading = 'relative' | 'points' | 'units' | 'percent-of-target';

/** A target computed from a claim: the report does not print it, and every page says so. */
export interface DerivedTarget {
  kind: 'derived';
  value: number;
  /** False when the roundings of claim and result leave several values open: shown with "≈" and its range. */
  exact: boolean;
  /** Lowest and highest target that gives the claim as printed, with the result just as printed; in the unit. */
  interval: [number, number];
  /** The same with every result that rounds to the printed one. */
  range: [number, number];
  operator: Operator;
  body: Body;
  reading: Reading;
  claim: Claim;
  /** The stated figure that the claim compares with the target. */
  from: Figure;
  /** Other claims of the same indicator that lead to the same target. */
  confirmedBy: Claim[];
}

export type Target = PrintedTarget | DerivedTarget;

export const verdicts = ['agrees', 'agrees-after-rounding', 'explained', 'disagrees', 'cannot-be-checked'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why two sides that differ can both be right: they differ in this, or the words can be read two ways. */
export const excuses = ['body', 'document', 'date', 'scope', 'rounding', 'reading'] as const;
export type Excuse = (typeof excuses)[number];

export const checkKinds = [
  'claim',
  'status',
  'sum',
  'contained',
  'mean',
  'share',
  'twice',
  'dates',
  'change',
  'count',
  'document-date',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** One number that took part in a check, with its place in the report. */
export interface CheckItem {
  label: Bilingual;
  value: number | null;
  printed: string;
  locator: Locator | null;
  source: Figure | Claim | Part | DocumentDate | null;
}

/** One recomputation of something the report says. */
export interface Check {
  /** Stable, readable, ASCII: `claim/macadamia-area/percent-of-target/III.2.2-p1`. */
  id: string;
  kind: CheckKind;
  /** Id of the first check of the same fact: the same comparison printed again, or two numbers that changed places. */
  fact: string;
  indicator: Indicator | null;
  /** The stated side first. */
  items: CheckItem[];
  /** What the report states. */
  printed: { value: number | null; text: string };
  /** What its own figures give; null when they give nothing. */
  recomputed: number | null;
  /** Unit of printed and recomputed when it is not the indicator's: percent of target, points, a count. */
  unit: 'indicator' | 'percent' | 'points' | 'count' | 'date' | 'status';
  /** Recomputed minus printed, in that unit. */
  difference: number | null;
  verdict: Verdict;
  /** Why both sides can be right; null unless the verdict is `explained`. */
  explainedBy: Excuse | null;
  /** How an open comparison was read, and whether the arithmetic had to decide. */
  reading: { chosen: Reading; open: boolean } | null;
  /** What our rule makes of the figures, in checks of kind `status`; null in the others. */
  status: JudgedStatus | null;
  /** Why it cannot be checked. */
  reason: 'only-source-of-target' | 'no-target' | 'no-figure' | 'no-whole' | 'no-baseline' | 'no-direction' | null;
  /** The arithmetic with bare numbers, to be formatted per language: "a + b + c", "a / b". */
  arithmetic: {
    operation: 'sum' | 'ratio' | 'difference' | 'compare' | 'yearly-change' | 'count' | 'ceiling' | 'wholes' | 'weight';
    operands: number[];
    result: number | null;
  };
}
