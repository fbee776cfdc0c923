// A dataset with its assessments and checks: which of them speak of an indicator, and which others are related.
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyse,
  assessmentsOf,
  checksOf,
  components,
  leadAssessment,
  relatedIndicators,
} from '../../src/analysis/analysis';
import type { Check } from '../../src/analysis/types';
import type { Claim, Figure, Indicator } from '../../src/dataset/model';
import { claim, dataset, indicator, state } from './builder';

const ids = (indicators: Indicator[]) => indicators.map(({ id }) => id);

describe('the analysis', () => {
  const income = indicator({ id: 'income' });
  const area = indicator({ id: 'area', level: 'context' });
  const forest = indicator({ id: 'forest', level: 'programme' });
  state(forest, 'actual', '2024', 66.8);
  claim(forest, 'percent-of-target', '97.6');
  const analysis = analyse(dataset([income, area, forest]));

  test('assesses every commitment in the order of the indicators, and no context', () => {
    expect(ids(analysis.assessments.map((assessment) => assessment.indicator))).toEqual(['income', 'forest']);
  });
  test('keeps the dataset and its checks', () => {
    expect(analysis.dataset.indicators).toHaveLength(3);
    expect(analysis.checks.map(({ id }) => id)).toEqual(['claim/forest/percent-of-target/III.1-p1']);
  });
  test('knows the leading assessment of an indicator, and none of context or a stranger', () => {
    expect(leadAssessment(analysis, forest)?.indicator).toBe(forest);
    expect(leadAssessment(analysis, area)).toBeNull();
    expect(leadAssessment(analysis, indicator())).toBeNull();
  });
  test('gives the leading assessments of some indicators in their order, leaving context out', () => {
    expect(ids(assessmentsOf(analysis, [forest, area, income]).map((found) => found.indicator))).toEqual([
      'forest',
      'income',
    ]);
  });
  test('counts only components as components of the headline groups', () => {
    expect(ids(components(analysis).map((found) => found.indicator))).toEqual(['income']);
  });
});

describe('the checks of an indicator', () => {
  const forest = indicator({ id: 'forest' });
  const other = indicator({ id: 'other' });
  const ofForest = state(forest, 'actual', '2024', 66.8);
  const ofOther = state(other, 'actual', '2024', 1);
  const check = (
    id: string,
    row: { kind?: Check['kind']; indicator?: Indicator; sources: (Figure | Claim | null)[] },
  ) =>
    ({
      id,
      kind: row.kind ?? 'sum',
      indicator: row.indicator ?? null,
      items: row.sources.map((source) => ({ source })),
    }) as Check;
  const found = (...checks: Check[]) => checksOf({ checks } as unknown as Analysis, forest).map(({ id }) => id);

  test('are those about it', () => expect(found(check('a', { indicator: forest, sources: [] }))).toEqual(['a']));
  test('are those that compare one of its numbers', () => {
    expect(found(check('a', { indicator: other, sources: [ofOther, ofForest] }))).toEqual(['a']);
  });
  test('are not those of others', () => {
    expect(found(check('a', { indicator: other, sources: [ofOther, null] }), check('b', { sources: [] }))).toEqual([]);
  });
  test('are not the counts that only list it', () => {
    expect(found(check('a', { kind: 'count', indicator: other, sources: [ofForest] }))).toEqual([]);
  });
  test('are the counts about itself', () => {
    expect(found(check('a', { kind: 'count', indicator: forest, sources: [ofOther] }))).toEqual(['a']);
  });
  test('keep their order', () => {
    expect(
      found(
        check('b', { sources: [ofForest] }),
        check('x', { sources: [ofOther] }),
        check('a', { indicator: forest, sources: [] }),
      ),
    ).toEqual(['b', 'a']);
  });
  test('are not those that compare the date of a document', () => {
    const date = { document: {}, date: '2021-02-03' };
    expect(found({ ...check('a', { sources: [] }), items: [{ source: date }] } as unknown as Check)).toEqual([]);
  });
});

describe('the related indicators, in the order in which a reader may want them:', () => {
  const twin = indicator({ id: 'twin' });
  const base = indicator({ id: 'base' });
  const inGroup = indicator({ id: 'in-group' });
  const group = { id: 1, name: { vi: '', en: '' }, indicators: [inGroup] };
  const thing = indicator({ id: 'thing', sameAs: twin, changeOf: base, group });
  group.indicators.push(thing, base);
  const change = indicator({ id: 'change', changeOf: thing });
  const counterpart = indicator({ id: 'counterpart', sameAs: thing });
  const stranger = indicator({ id: 'stranger' });
  const analysis = analyse(dataset([stranger, change, counterpart, thing, twin, base, inGroup]));

  test('the same measured otherwise, what it is the change of, its own change, its group; each once', () => {
    expect(ids(relatedIndicators(analysis, thing))).toEqual(['twin', 'counterpart', 'base', 'change', 'in-group']);
  });
  test('without any there are none', () => expect(relatedIndicators(analysis, stranger)).toEqual([]));
  test('the relation is seen from the other side', () => {
    expect(ids(relatedIndicators(analysis, twin))).toEqual(['thing']);
    expect(ids(relatedIndicators(analysis, base))).toEqual(['thing']);
  });
});
