// Checked rows become linked objects: ids are objects, prints have their precision, blank texts are null.
import { describe, expect, test } from 'vitest';
import { both, byId, lookUp, lookUpOrNull } from '../../src/dataset/link-shared';
import { loadDataset } from '../../src/dataset/load';
import type { Dataset } from '../../src/dataset/model';
import { link } from '../../src/dataset/record';
import { readSets } from '../../src/dataset/sets';
import { addRow, type Change, edit, folderWith, removeRows, replaceFile } from './fixtures';

function linked(...changes: Change[]): Dataset {
  const { dataset, problems } = loadDataset(folderWith(...changes));
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return dataset;
}
const indicatorOf = (dataset: Dataset, id: string) => lookUp(byId(dataset.indicators), id);

test('ids become objects, in both directions', () => {
  const dataset = linked();
  const income = indicatorOf(dataset, 'income');
  expect(income.sector.indicators.includes(income)).toBe(true);
  const [promised] = income.commitments;
  const ofGroup = promised?.group?.commitments.map(({ indicator }) => indicator.id);
  expect([promised?.body.id, promised?.level, ofGroup]).toEqual([
    'congress',
    'component',
    ['income', 'poverty', 'literacy'],
  ]);
  expect(income.programme).toBeNull();
  const macadamia = indicatorOf(dataset, 'macadamia');
  expect(macadamia.commitments.map(({ body, level, group }) => [body.id, level, group])).toEqual([
    ['resolution-05', 'programme', null],
  ]);
  expect(macadamia.commitments[0]?.targets.map(({ value }) => value)).toEqual([1000]);
  expect(dataset.sectors.map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([
    ['income', 'poverty', 'literacy', 'health'],
    ['cover', 'macadamia', 'fires'],
  ]);
  expect(income.figures.map(({ indicator, kind }) => [indicator.id, kind])).toEqual([
    ['income', 'actual'],
    ['income', 'goal'],
  ]);
  expect(income.claims.map(({ indicator, statement }) => [indicator.id, statement])).toEqual([
    ['income', 'percent-of-target'],
  ]);
  expect(indicatorOf(dataset, 'fires').breakdowns).toEqual(dataset.breakdowns);
  expect([income.breakdowns, income.sameAs, income.changeOf, income.role]).toEqual([[], null, null, null]);
});

test('a mention knows its place, and where the report names it', () => {
  const row = 'mu-ca,note 7,xã Mù Cả,Nơi có cháy.,A fire.';
  const { mentions, places } = linked(
    replaceFile('reports/2024-10/mentions.csv', `place,locator,printed,about_vi,about_en\n${row}\n`),
  );
  expect(mentions.map(({ printed, about, locator }) => [printed, about, locator.text, locator.report.id])).toEqual([
    ['xã Mù Cả', { vi: 'Nơi có cháy.', en: 'A fire.' }, 'note 7', '2024-10'],
  ]);
  expect(mentions[0]?.place).toBe(places[1]);
});

test('an indicator points to the one that measures the same, and to the one whose change it is', () => {
  const dataset = linked(edit('indicators.csv', 'M2', 'poverty'), edit('indicators.csv', 'N6', 'poverty'));
  expect(indicatorOf(dataset, 'income').sameAs).toBe(indicatorOf(dataset, 'poverty'));
  expect(indicatorOf(dataset, 'cover').changeOf).toBe(indicatorOf(dataset, 'poverty'));
});

test('an indicator has the role in the report’s own count that its row gives', () => {
  const dataset = linked(edit('indicators.csv', 'O8', 'components-met'));
  expect(dataset.indicators.map(({ role }) => role)).toEqual([null, null, null, null, null, null, 'components-met']);
});

test('texts are in both languages, and null when an optional one is blank', () => {
  const dataset = linked();
  const [income, fires] = [indicatorOf(dataset, 'income'), indicatorOf(dataset, 'fires')];
  expect(income.name).toEqual({ vi: 'Thu nhập bình quân', en: 'Income per person' });
  expect(income.description).toEqual({
    vi: 'Thu nhập một năm của một người.',
    en: 'Income of one person in a year.',
  });
  expect([income.topic, fires.description]).toEqual([null, null]);
  expect(fires.topic).toEqual({ vi: 'Cháy rừng', en: 'Forest fires' });
  expect(fires.unit).toEqual({
    id: 'fire',
    measure: 'amount',
    symbol: { vi: 'vụ', en: 'fires' },
    name: { vi: 'vụ cháy', en: 'fires' },
    decimals: 0,
    spellings: ['vụ', 'vụ cháy'],
    flow: true,
  });
  expect([dataset.sectors[0]?.name, dataset.sectors[0]?.summary]).toEqual([
    { vi: 'Kinh tế', en: 'Economy' },
    { vi: 'Thu nhập và giảm nghèo.', en: 'Income and poverty.' },
  ]);
  expect(dataset.bodies[1]?.name).toEqual({ vi: 'Nghị quyết 05', en: 'Resolution 05' });
  expect(dataset.places.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['ka-lang', ['Ca Lăng', 'Kalăng']],
    ['mu-ca', []],
  ]);
});

test('sectors and bodies are in their order, everything else in that of the file', () => {
  const dataset = linked(
    edit('sectors.csv', 'B2', '3'),
    addRow('bodies.csv', 3, { id: 'resolution-06', order: '0' }),
    addRow('documents.csv', 2, { document: 'resolution-06' }),
  );
  expect(dataset.sectors.map(({ id }) => id)).toEqual(['forestry', 'economy']);
  expect(dataset.bodies.map(({ id }) => id)).toEqual(['resolution-06', 'congress', 'resolution-05']);
  expect(dataset.groups.map(({ id }) => id)).toEqual([1, 2]);
});

test('a figure has all that its row says', () => {
  const dataset = linked();
  const [first, , , , target, , fraction, noted, , , other, , range] = dataset.figures;
  expect([first?.reference, other?.reference]).toEqual([true, false]);
  expect([target?.commitment?.body.id, target?.operator, target?.valueTo, target?.note]).toEqual([
    'congress',
    'below',
    null,
    null,
  ]);
  expect(fraction?.fraction).toEqual({ numerator: 11, denominator: 14 });
  expect(first?.fraction).toBeNull();
  expect(noted?.note).toEqual({ vi: 'Ước, chưa nghiệm thu.', en: 'Estimated, not yet verified.' });
  expect([range?.value, range?.valueTo, range?.locator.text]).toEqual([1500, 2000, 'V.2.2 ¶3']);
  expect([first?.place, dataset.figures[14]?.place?.name.en]).toEqual([null, 'Ka Lăng']);
  expect(dataset.figures[14]?.source).toEqual({ file: 'reports/2024-10/figures.csv', line: 16, row: 16 });
});

describe('a figure keeps the precision that the report prints; a share that of its value', () => {
  const cover = (value: string, printed: string) =>
    linked(
      ...[
        ['E10', value],
        ['G10', '10'],
        ['H10', '14'],
        ['I10', printed],
      ].map(([cell = '', text = '']) => edit('figures.csv', cell, text)),
    ).figures[8];
  test.each([
    ['71.43', '10/14 xã', 2],
    ['71', '10/14 xã', 0],
  ])('%s, printed %s: %i', (value, printed, decimals) => {
    expect(cover(value, printed)?.decimals).toBe(decimals);
  });
  test('others as printed', () => {
    const dataset = linked(edit('figures.csv', 'I2', '29,50 triệu đồng'), edit('claims.csv', 'F3', '1,600%'));
    expect(dataset.figures.map(({ decimals }) => decimals)).toEqual([2, 0, 2, 2, 0, 0, 0, 2, 1, 1, 0, 0, 0, 0, 0]);
    expect(dataset.claims.map(({ decimals, value }) => [value, decimals])).toEqual([
      [92.19, 2],
      [1.6, 3],
      [null, 0],
    ]);
  });
});

test('claims have their notes', () => {
  const [noted, other] = linked(edit('claims.csv', 'I2', 'Lời'), edit('claims.csv', 'J2', 'Words')).claims;
  expect([noted?.note, other?.note]).toEqual([{ vi: 'Lời', en: 'Words' }, null]);
});

test('parts are gathered by whole, set, kind and period', () => {
  const dataset = linked(
    addRow('breakdowns.csv', 2, { part: 'grass', set: 'place' }),
    addRow('breakdowns.csv', 2, { part: 'other', printed: '12,0 vụ', place: 'mu-ca' }),
    addRow('breakdowns.csv', 2, { period: '2024' }),
    addRow('breakdowns.csv', 2, { kind: 'estimate' }),
    addRow('breakdowns.csv', 2, { whole: 'health', printed: '12 xã' }),
  );
  const parts = dataset.breakdowns.map(({ whole, set, kind, period, parts: list }) => [
    [whole.id, set, kind, period.text].join(' '),
    list.map(({ id, decimals, items, place }) => [id, decimals, items.length, place?.id ?? '']),
  ]);
  expect(parts).toEqual([
    [
      'fires kind actual 2021/2024',
      [
        ['grass', 0, 0, ''],
        ['forest', 0, 2, ''],
        ['other', 1, 0, 'mu-ca'],
      ],
    ],
    ['fires place actual 2021/2024', [['grass', 0, 0, '']]],
    ['fires kind actual 2024', [['grass', 0, 0, '']]],
    ['fires kind estimate 2021/2024', [['grass', 0, 0, '']]],
    ['health kind actual 2021/2024', [['grass', 0, 0, '']]],
  ]);
  expect(dataset.breakdowns[0]?.parts[1]?.name).toEqual({ vi: 'Cháy rừng', en: 'Forest fires' });
  expect(indicatorOf(dataset, 'fires').breakdowns).toHaveLength(4);
});

test('a counted part has no decimals, whatever its unit', () => {
  const dataset = linked(addRow('breakdowns.csv', 3, { whole: 'income', value: '2', items: 'Ka Lăng; Mù Cả' }));
  expect(dataset.breakdowns[1]?.parts.map(({ decimals, items }) => [decimals, items])).toEqual([
    [0, ['Ka Lăng', 'Mù Cả']],
  ]);
});

test('the report, its sections, dates of documents, explanations and changes are linked', () => {
  const dataset = linked(
    addRow('explanations.csv', null, { check: 'sum/fires', difference: '0.5', text_vi: 'Vì', text_en: 'Because' }),
    edit('changes.csv', 'C2', 'income'),
  );
  const { report } = dataset;
  expect(report).toEqual({
    id: '2024-10',
    kind: 'interim',
    term: { id: '2020-2025', start: '2021-01-01', end: '2025-12-31', goalEnd: '2030-12-31' },
    title: { vi: 'Báo cáo thử', en: 'Sample report' },
    issuer: { vi: 'Huyện ủy', en: 'District committee' },
    number: '',
    date: { text: '2024-10', type: 'month', start: '2024-10-01', end: '2024-10-31' },
    countedUntil: '2024-06-30',
    estimatedUntil: '2024-12-31',
    sections: [
      { section: 'III.1.2', title: { vi: 'Kinh tế', en: 'Economy' } },
      { section: 'III.2.2', title: { vi: 'Nghị quyết 05', en: 'Resolution 05' } },
      { section: 'V.2.2', title: { vi: 'Mục tiêu 2030', en: 'Goals for 2030' } },
    ],
  });
  expect(
    dataset.documents.map(({ document, date, printed, locator }) => [document.id, date, printed, locator.text]),
  ).toEqual([['resolution-05', '2021-02-22', '22/02/2021', 'III.2.2']]);
  expect(dataset.explanations).toEqual([
    {
      report,
      check: 'sum/fires',
      difference: 0.5,
      text: { vi: 'Vì', en: 'Because' },
      source: { file: 'reports/2024-10/explanations.csv', line: 2, row: 2 },
    },
  ]);
  expect(dataset.changes.map(({ indicator, ...change }) => [indicator?.id, change])).toEqual([
    [
      'income',
      {
        date: '2024-11-01',
        kind: 'release',
        what: { vi: 'Phát hành lần đầu', en: 'First release' },
        why: { vi: 'Báo cáo tháng 10', en: 'October report' },
      },
    ],
  ]);
});

test('tables without a row for the report cannot be linked', () => {
  const { sets } = readSets(folderWith(removeRows('report.csv', 2)));
  expect(() => link(sets)).toThrow('reports/2024-10/report.csv has no row: the checks should have refused this.');
});

test('a look-up gives the object with an id, null for a blank cell, and an error for what does not exist', () => {
  const map = byId([{ id: 'a' }, { id: 'b' }]);
  expect(lookUp(map, 'b')).toEqual({ id: 'b' });
  expect(() => lookUp(map, 'c')).toThrow('No object with the id c: the checks should have refused this.');
  expect([lookUpOrNull(map, null), lookUpOrNull(map, 'a')]).toEqual([null, { id: 'a' }]);
  expect(both({ name_vi: 'Tên', name_en: 'Name' }, 'name')).toEqual({ vi: 'Tên', en: 'Name' });
});

test('a commune has the name of its column in English, else the name in the report', () => {
  const { places } = linked(edit('places.csv', 'E3', 'Mù Cả town'));
  expect(places.map(({ name }) => name)).toEqual([
    { vi: 'Ka Lăng', en: 'Ka Lăng' },
    { vi: 'Mù Cả', en: 'Mù Cả town' },
  ]);
});
