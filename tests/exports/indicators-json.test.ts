// The published indicators.json, made from the valid fixture folder.
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysis';
import { loadDataset } from '../../src/dataset/load';
import { indicatorsExport } from '../../src/exports/indicators-json';
import { validFiles } from '../dataset/fixtures';

const { dataset } = loadDataset(await validFiles());
if (dataset === null) throw new Error('the valid fixture has problems');
const published = indicatorsExport(analyse(dataset));
const indicator = (id: string) => {
  const found = published.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not published`);
  return found;
};

test('it is plain data: nothing is lost on the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(published))).toEqual(published);
});

test('every indicator is there once, with the fields that the address promises', () => {
  expect(published.indicators.map(({ id }) => id)).toEqual(dataset.indicators.map(({ id }) => id));
  for (const one of published.indicators) {
    for (const field of ['id', 'sector', 'name', 'unit', 'direction', 'target', 'figures', 'ratio', 'status'])
      expect(one).toHaveProperty(field);
  }
});

test('every figure is there with its locator and the text as printed', () => {
  const figures = published.indicators.flatMap((one) => one.figures);
  expect(figures).toHaveLength(dataset.figures.length);
  for (const { locator, printed } of figures) {
    expect(locator).toMatch(/^(?:note \d+|[IVX]+)/);
    expect(printed).not.toBe('');
  }
  expect(indicator('health').figures[0]).toMatchObject({ value: 11, fraction: { numerator: 11, denominator: 14 } });
});

test('a printed target names its place, a derived one its claim', () => {
  expect(indicator('macadamia').target).toMatchObject({ basis: 'printed', value: 1000, locator: 'III.2.2 ¶1' });
  expect(indicator('income').target).toMatchObject({ basis: 'derived', value: 32, claim: { locator: 'III.1.2 ¶1' } });
});
