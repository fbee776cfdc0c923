// Which checks are one fact.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/analysis/audit';
import type { DocumentDate, Indicator } from '../../../src/dataset/model';
import { breakDown, claim, dataset, documentDates, indicator, state } from '../builder';

/** Each check with the first of its fact, where that is another. */
const repeats = (indicators: Indicator[], documents: DocumentDate[] = []) =>
  audit(dataset(indicators, documents))
    .filter(({ id, fact }) => id !== fact)
    .map(({ id, fact }) => `${id} is ${fact}`);
const again = { reference: false };

/** An indicator with results of 2024, the first at III.1.1 ¶1, the second at III.1.3 ¶4. */
function printed(id: string, a: number, b: number) {
  const thing = indicator({ id });
  state(thing, 'estimate', '2024', a, { at: 'III.1.3 ¶4' });
  state(thing, 'estimate', '2024', b, { ...again, at: 'III.1.1 ¶1' });
  return thing;
}

describe('one fact', () => {
  test('a rate with its fraction printed at two places', () => {
    const rate = indicator({ id: 'committee', measure: 'percent' });
    const fraction = { numerator: 27, denominator: 39 };
    state(rate, 'actual', '2024', 66.7, { fraction, at: 'III.1.6 ¶11' });
    state(rate, 'actual', '2024', 66.7, { ...again, fraction, at: 'III.2.3 ¶2' });
    expect(repeats([rate])).toEqual(['share/committee/III.2.3-p2 is share/committee/III.1.6-p11']);
  });
  test('two numbers that have changed places between two indicators: training and jobs', () => {
    expect(repeats([printed('training', 1122, 801), printed('jobs', 801, 1122)])).toEqual([
      'twice/jobs/III.1.1-p1 is twice/training/III.1.1-p1',
    ]);
  });
  test('what is said of one result at two places', () => {
    const families = indicator({ id: 'families' });
    state(families, 'estimate', '2024', 81.3);
    claim(families, 'met', null, { at: 'III.1.1 ¶1', period: null });
    claim(families, 'met', null, { at: 'III.1.3 ¶3' });
    expect(repeats([families])).toEqual(['status/families/met/III.1.3-p3 is status/families/met/III.1.1-p1']);
  });
  test('what is said of one result that the report gives with two numbers: 6.94 and 6.95', () => {
    const cut = indicator({ id: 'cut' });
    state(cut, 'estimate', '2024', 6.94, { at: 'III.1.3 ¶4' });
    state(cut, 'estimate', '2024', 6.95, { ...again, at: 'III.1.1 ¶1' });
    claim(cut, 'met', null, { at: 'III.1.3 ¶4' });
    claim(cut, 'met', null, { at: 'III.1.1 ¶1' });
    expect(repeats([cut])).toEqual(['status/cut/met/III.1.1-p1 is status/cut/met/III.1.3-p4']);
  });
  test('what is said of a result, once of itself and once in a list', () => {
    const families = indicator({ id: 'families' });
    state(families, 'estimate', '2024', 81.3);
    claim(families, 'met-or-exceeded', null, { at: 'III.1.1 ¶1', period: null });
    claim(families, 'met', null, { at: 'III.1.3 ¶3' });
    expect(repeats([families])).toEqual([
      'status/families/met/III.1.3-p3 is status/families/met-or-exceeded/III.1.1-p1',
    ]);
  });
  test('a number printed three times, against the first', () => {
    const thing = printed('output', 17853, 17853);
    state(thing, 'estimate', '2024', 17853, { ...again, at: 'IV ¶1' });
    expect(repeats([thing])).toEqual(['twice/output/IV-p1 is twice/output/III.1.1-p1']);
  });
  test('a date of a document printed three times', () => {
    const dates = ['II', 'note 1', 'note 2'].map((at) => ({ date: '2021-02-03', at }));
    expect(repeats([], documentDates('plan', dates))).toEqual([
      'document-date/plan/note-2 is document-date/plan/note-1',
    ]);
  });
});

describe('two facts', () => {
  test('the same two numbers in the same order of two indicators', () => {
    expect(repeats([printed('a', 1122, 801), printed('b', 1122, 801)])).toEqual([]);
  });
  test('one number printed twice of two indicators', () => {
    expect(repeats([printed('a', 100, 100), printed('b', 100, 100)])).toEqual([]);
  });
  test('numbers that changed places at other places of the report', () => {
    const other = indicator({ id: 'other' });
    state(other, 'estimate', '2024', 801, { at: 'V ¶1' });
    state(other, 'estimate', '2024', 1122, { ...again, at: 'III.1.1 ¶1' });
    const another = indicator({ id: 'another' });
    state(another, 'estimate', '2024', 801, { at: 'III.1.3 ¶4' });
    state(another, 'estimate', '2024', 1122, { ...again, at: 'V ¶1' });
    expect(repeats([printed('training', 1122, 801), other, another])).toEqual([]);
  });
  test('two dates of one document, each other than the first; and one date of two documents', () => {
    const days = ['2021-02-03', '2021-02-04', '2021-02-05'];
    const of = (id: string) =>
      documentDates(
        id,
        days.map((date, i) => ({ date, at: `note ${i}` })),
      );
    expect(repeats([], [...of('plan'), ...of('resolution')])).toEqual([]);
  });
  test('one statement on two results: 66.8 of June, 67.44 of the year', () => {
    const cover = indicator({ id: 'cover' });
    state(cover, 'actual', '2023', 66.8);
    state(cover, 'actual', '2024', 67.44);
    claim(cover, 'met', null, { at: 'III.1.1 ¶1', period: '2023' });
    claim(cover, 'met', null, { at: 'III.1.3 ¶3' });
    expect(repeats([cover])).toEqual([]);
  });
  test('the same two numbers in one paragraph, where both can be right, and at two places', () => {
    const rating = indicator({ id: 'rating', measure: 'percent' });
    state(rating, 'actual', '2024', 98.7, { at: 'I ¶1' });
    state(rating, 'actual', '2024', 87.4, { ...again, at: 'I ¶1' });
    state(rating, 'actual', '2024', 87.4, { ...again, at: 'II ¶1' });
    expect(repeats([rating])).toEqual([]);
  });
  test('the same two numbers for the result and for the plan of one year', () => {
    const output = printed('output', 12, 10);
    state(output, 'planned', '2024', 12, { at: 'IV ¶1' });
    state(output, 'planned', '2024', 10, { ...again, at: 'V ¶1' });
    expect(repeats([output])).toEqual([]);
  });
  test('one rate of two fractions: 1 of 2 and 2 of 4', () => {
    const shops = indicator({ id: 'shops', measure: 'percent' });
    state(shops, 'actual', '2024', 50, { fraction: { numerator: 1, denominator: 2 }, at: 'I ¶1' });
    state(shops, 'actual', '2024', 50, { ...again, fraction: { numerator: 2, denominator: 4 }, at: 'I ¶2' });
    expect(repeats([shops])).toEqual([]);
  });
  test('two statements on one result', () => {
    const admissions = indicator({ id: 'admissions' });
    state(admissions, 'actual', '2024', 5);
    claim(admissions, 'not-met');
    claim(admissions, 'forecast-not-met');
    expect(repeats([admissions])).toEqual([]);
  });
  test('two partitions that add up to the same, and two years with the same share', () => {
    const shops = indicator({ id: 'shops', measure: 'percent' });
    const fraction = { numerator: 1, denominator: 2 };
    state(shops, 'actual', '2023', 50, { fraction, at: 'I ¶1' });
    state(shops, 'actual', '2024', 50, { fraction, at: 'I ¶2' });
    breakDown(shops, [20, 30], { set: 'by-kind' });
    breakDown(shops, [10, 40], { set: 'by-place' });
    expect(repeats([shops])).toEqual([]);
  });
});
