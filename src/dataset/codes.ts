// Every kind of problem the dataset can have, with what its message needs to know. Messages exist per language.

import type { LegacyKind } from './legacy';
import type { StoryProblemParams } from './story-codes';

/** Which cell made another cell necessary or unwanted: `kind` is `target`. */
export interface When {
  column: string;
  value: string;
}

/** Problem code → what its message is told besides the cell's place and its content (`found`). */
export interface ProblemParams extends StoryProblemParams {
  // The folder and its files.
  'folder-missing': { folder: string };
  'no-report': object;
  'file-missing': object;
  'file-unknown': { nearest: string | null };
  'file-workbook': object;
  'file-unreadable': { kind: 'folder' | 'file' | 'closed' };
  'file-not-csv': { kind: 'workbook' | 'web-page' | 'pdf' };
  'file-empty': object;
  'encoding-broken': object;
  'encoding-legacy': { kind: LegacyKind };
  'quote-unclosed': object;
  'quote-stray': object;
  'header-absent': { wanted: readonly string[]; below: number | null };
  'header-one-cell': object;
  'header-missing': { name: string };
  'header-unknown': { nearest: string | null };
  'header-duplicate': { nearest: string | null };
  'header-swapped': { other: string };
  'row-length': { expected: number; actual: number; beyond: string };
  'row-cells': { columns: readonly string[] };
  'row-header': object;
  'row-total': object;
  'report-rows': { actual: number };
  'site-rows': { actual: number };
  'report-folder': { folder: string };
  // One cell.
  blank: object;
  'excel-error': object;
  'control-character': { sign: string };
  formula: object;
  'letters-lost': object;
  'too-long': { length: number; limit: number };
  'not-slug': { suggestion: string };
  'not-anchor': object;
  'not-address': object;
  'number-minus': { suggestion: string };
  'number-comma': { suggestion: string };
  'number-ambiguous': { decimal: string; grouped: string };
  'number-grouped': { suggestion: string };
  'number-percent': { suggestion: string };
  'number-unit': object;
  'number-date': object;
  'number-excel-error': object;
  'number-scientific': object;
  'number-too-long': object;
  'not-number': object;
  'not-whole': object;
  'not-year': object;
  'not-url': object;
  negative: object;
  'not-allowed': { allowed: readonly string[]; nearest: string | null };
  'not-date': { suggestion: string | null };
  'date-ambiguous': { readings: readonly string[] };
  'not-period': { suggestion: string | null };
  'not-locator': { suggestion: string | null };
  // Between cells and tables.
  'unknown-id': { table: string; nearest: string | null };
  'unknown-section': { section: string; nearest: string | null };
  'unused-id': { id: string };
  'self-reference': object;
  'circular-reference': { path: readonly string[] };
  'unknown-paragraph': { locator: string; nearest: string | null };
  'no-rows': object;
  'too-large': { limit: number };
  'direction-page': { allowed: readonly string[] };
  'commitment-context': { indicator: string };
  'commitment-missing': { indicator: string; body: string };
  'commitment-empty': { indicator: string; body: string };
  'indicator-empty': { id: string };
  duplicate: { columns: readonly string[]; line: number };
  needed: { when: When };
  unwanted: { when: When };
  'pair-half': { other: string };
  'fraction-half': { other: string };
  'fraction-zero': object;
  'printed-unreadable': object;
  'printed-bare-fraction': object;
  'printed-value': { printed: string; expected: string };
  'printed-share': { share: string; numerator: number; denominator: number };
  'printed-fraction': { numerator: number; denominator: number };
  'printed-operator': { printed: string; expected: string };
  'printed-unit': { unitText: string; unit: string; spellings: readonly string[] };
  'printed-date': { printed: string; expected: string };
  'range-order': { value: number };
  'negative-percent': { unit: string };
  'items-and-printed': object;
  'items-count': { count: number };
  'reference-missing': { indicator: string; kind: string; period: string };
  'reference-twice': { line: number };
  'role-twice': { line: number };
  'period-late': { kind: string; limit: string };
  'period-goal-early': { limit: string };
  'period-baseline': { period: string };
  'dates-order': { earlier: string; date: string };
  'dates-late': { later: string; date: string };
  'until-name': { span: string; expected: string };
  'unit-differs': { unit: string; otherUnit: string };
  // Against the report and the audit.
  'report-text-missing': { path: string };
  'index-missing': { index: string };
  'locator-not-found': { locator: string; nearest: string | null };
  'printed-not-found': { locator: string; elsewhere: readonly string[] };
  'fraction-not-found': { fraction: string; locator: string };
  'item-not-found': { item: string; locator: string };
  'explanation-missing': {
    check: string;
    difference: string;
    printed: string;
    recomputed: string;
    rows: readonly string[];
  };
  'explanations-none': { count: number; checks: readonly string[] };
  'explanation-unknown': { nearest: string | null };
  'explanation-settled': { verdict: string };
  'explanation-number': { check: string };
  'explanation-stale': { check: string; now: string };
}

export type ProblemCode = keyof ProblemParams;

/** A code with its parameters, before it is tied to a place. */
export type Refusal = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode];

/** What reading one piece of text gives: the value, or why it is refused. */
export type Read<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A successful reading. */
export const accept = <T>(value: T): Read<T> => ({ ok: true, value });

/** A refused reading, with its code and what the message needs. */
export const refuse = <C extends ProblemCode>(code: C, params: ProblemParams[C]): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, params } as Refusal,
});
