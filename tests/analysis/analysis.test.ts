// A dataset with its assessments and checks: which of them speak of an indicator, and which others are related.
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyse,
  assessmentsOf,
  checksOf,
  components,
  exampleFindings,
  explanationOf,
  headlineOf,
  leadAssessment,
  neighbours,
  relatedIndicators,
  resolutionsOf,
} from '../../src/analysis/analysis';
import type { Check, CheckItem } from '../../src/analysis/types';
import type { Body, Claim, Figure, Group, Indicator, Sector } from '../../src/dataset/model';
import { body, breakDown, claim, commit, dataset, indicator, report, sector, state } from './builder';

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
  const found = (...checks: Check[]) =>
    checksOf({ editions: [{ checks }] } as unknown as Analysis, forest).map(({ id }) => id);

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
  const group: Group = { id: 1, name: { vi: '', en: '' }, commitments: [] };
  const inGroup = indicator({ id: 'in-group', group });
  const thing = indicator({ id: 'thing', sameAs: twin, changeOf: base, group });
  commit(base, body(), 'component', group);
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
    expect(ids(relatedIndicators(analysis, base))).toEqual(['thing', 'in-group']);
  });
});

describe('the neighbours of an indicator', () => {
  const own: Sector = { ...sector, indicators: [] };
  const [first, context, second, third] = ['first', 'context', 'second', 'third'].map((id) =>
    indicator({ id, sector: own, level: id === 'context' ? 'context' : 'component' }),
  ) as [Indicator, Indicator, Indicator, Indicator];
  own.indicators.push(first, context, second, third);
  const analysis = analyse(dataset(own.indicators));
  test.each([
    ['the first has one after it, and context is passed over', first, null, 'second'],
    ['one in the middle has both', second, 'first', 'third'],
    ['the last has one before it', third, 'second', null],
  ] as const)('%s', (_, thing, previous, next) => {
    const found = neighbours(analysis, thing);
    expect([found.previous?.id ?? null, found.next?.id ?? null]).toEqual([previous, next]);
  });
});

describe('the resolutions from above that a sector lists', () => {
  function listed(level: 'context' | 'programme', issuer: Body['issuer']) {
    const [forestry, empty, district] = [
      body('resolution-03', { issuer: 'above' }),
      body('resolution-04', { issuer: 'above' }),
      body('district-plan'),
    ];
    const planted = indicator({ id: 'planted', level: 'programme', by: forestry });
    const herd = indicator({ id: 'herd', level: 'programme', by: district });
    const own = indicator({ id: 'own', level, by: district, programme: issuer === 'above' ? forestry : district });
    const density = indicator({ id: 'density', level: 'context' });
    const all = { ...dataset([planted, herd, own, density]), bodies: [forestry, empty, district] };
    return resolutionsOf(analyse(all), { ...sector, indicators: [own, density] }).map(({ id }) => id);
  }
  test('are those with commitments, where the sector only reports on them', () => {
    expect(listed('context', 'above')).toEqual(['resolution-03']);
  });
  test('are none where the sector has commitments of its own', () => {
    expect(listed('programme', 'above')).toEqual([]);
  });
  test('are none where the sector reports on the district only', () => {
    expect(listed('context', 'own')).toEqual([]);
  });
});

test('examples of findings are the first disagreement of each kind a reader grasps at once', () => {
  const [sound, forest, herd, rate] = [
    indicator({ id: 'sound' }),
    indicator({ id: 'forest' }),
    indicator({ id: 'herd' }),
    indicator({ id: 'rate', measure: 'percent' }),
  ];
  for (const [thing, parts] of [
    [sound, [60, 40]],
    [forest, [60, 30]],
    [herd, [60, 30]],
  ] as const) {
    state(thing, 'actual', '2024', 100);
    breakDown(thing, [...parts]);
  }
  state(rate, 'actual', '2024', 66.9, { fraction: { numerator: 27, denominator: 39 } });
  state(rate, 'actual', '2024', 70, { reference: false, at: 'III.1 ¶2' });
  expect(exampleFindings(analyse(dataset([sound, forest, herd, rate]))).map(({ id }) => id)).toEqual([
    'sum/forest/by-kind/actual-2024',
    'twice/rate/III.1-p2',
    'share/rate/III.1-p2',
  ]);
});

test('an example is about a commitment before about context, then of the number with the fewest digits', () => {
  const [context, long, short] = [
    indicator({ id: 'context', level: 'context' }),
    indicator({ id: 'long' }),
    indicator({ id: 'short' }),
  ];
  for (const [thing, whole] of [
    [context, 9],
    [long, 2004.91],
    [short, 2820],
  ] as const) {
    state(thing, 'actual', '2024', whole);
    breakDown(thing, [1, 2]);
  }
  expect(exampleFindings(analyse(dataset([context, long, short]))).map(({ id }) => id)).toEqual([
    'sum/short/by-kind/actual-2024',
  ]);
});

test('what is explained by two dates is no example', () => {
  const herd = indicator({ id: 'herd' });
  state(herd, 'estimate', '2020/2024', 4.2);
  state(herd, 'estimate', '2024', 4, { reference: false });
  expect(exampleFindings(analyse(dataset([herd])))).toEqual([]);
});

test('an explanation belongs to the check it names and to what is the same fact; others have none', () => {
  const text = { vi: 'Hai số của hai thời điểm.', en: 'Two numbers of two dates.' };
  const source = { file: 'explanations.csv', line: 2, row: 2 };
  const data = { ...dataset([]), explanations: [{ report, check: 'sum/forest', difference: null, text, source }] };
  const check = (id: string, fact = id) => ({ id, fact, items: [] as CheckItem[] }) as unknown as Check;
  expect(explanationOf(analyse(data), check('sum/forest'))).toBe(text);
  expect(explanationOf(analyse(data), check('sum/herd', 'sum/forest'))).toBe(text);
  expect(explanationOf(analyse(data), check('sum/herd'))).toBeNull();
});

describe('what the home page counts', () => {
  const component = indicator({ id: 'component' });
  const planned = indicator({ id: 'planned', level: 'plan' });
  const goal = indicator({ id: 'goal', level: 'goal' });
  const counted = (...all: Indicator[]) => headlineOf(analyse(dataset(all))).map(({ indicator }) => indicator.id);
  test('are the components', () => expect(counted(planned, component, goal)).toEqual(['component']));
  test('are all commitments where the report has no components', () => {
    expect(counted(planned, goal)).toEqual(['planned']);
  });
});
