// The published addresses are a contract.
import { expect, test } from 'vitest';
import { pathOf } from '../../src/i18n/urls';
import { indicator } from '../analysis/builder';

const poverty = indicator({ id: 'poverty-rate', slug: 'ho-ngheo' });

test('an indicator has its page under its own slug in each language', () => {
  expect(pathOf({ kind: 'indicator', indicator: poverty }, 'vi')).toBe('chi-tieu/ho-ngheo/');
  expect(pathOf({ kind: 'indicator', indicator: poverty }, 'en')).toBe('en/indicators/poverty-rate/');
});
test('a context figure is an anchor on its sector page', () => {
  const context = indicator({ id: 'herd', slug: null });
  expect(pathOf({ kind: 'indicator', indicator: context }, 'en')).toMatch(/^en\/sectors\/.+\/#herd$/);
});
test('home stands at the root and under en', () => {
  expect(pathOf({ kind: 'home' }, 'vi')).toBe('');
  expect(pathOf({ kind: 'home' }, 'en')).toBe('en/');
});
test('an embedded chart has an address of its own', () => {
  expect(pathOf({ kind: 'embed', indicator: poverty }, 'vi')).toBe('nhung/ho-ngheo/');
});
