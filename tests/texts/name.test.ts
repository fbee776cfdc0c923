// The name of an indicator where it stands alone.
import { expect, test } from 'vitest';
import { fullName } from '../../src/texts/name';
import { indicator } from '../analysis/builder';

const context = (vi: string) =>
  indicator({
    slug: null,
    level: 'context',
    name: { vi, en: vi },
    topic: { vi: 'Đối ngoại', en: 'External relations' },
  });

test('context figures name their topic first', () => {
  expect(fullName(context('Đoàn ra'), 'vi')).toBe('Đối ngoại: đoàn ra');
});
test('an acronym keeps its capitals', () => {
  expect(fullName(context('OCOP'), 'vi')).toBe('Đối ngoại: OCOP');
});
test('an indicator with a page of its own keeps its name', () => {
  expect(fullName(indicator({ name: { vi: 'Hộ nghèo', en: 'Poor' } }), 'vi')).toBe('Hộ nghèo');
});
