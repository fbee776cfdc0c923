import { expect, test } from 'vitest';
import { dictionary } from '../../src/dataset/dictionary';

test('the dictionary lists every table with its columns, types, choices and references', () => {
  const figures = dictionary().find(({ table }) => table === 'figures');
  expect(figures?.columns.find(({ name }) => name === 'value')).toMatchObject({
    type: 'number',
    required: true,
    allowed: null,
  });
  expect(figures?.columns.find(({ name }) => name === 'place')).toMatchObject({
    type: 'string',
    required: false,
    ref: 'places',
  });
  expect(figures?.columns.find(({ name }) => name === 'reference')?.allowed).toEqual(['yes', 'no']);
});

test('every column tells the person who fills it in, in both languages', () => {
  const silent = dictionary().flatMap(({ columns }) =>
    columns.filter(({ about }) => about.vi === '' || about.en === ''),
  );
  expect(silent).toEqual([]);
});
