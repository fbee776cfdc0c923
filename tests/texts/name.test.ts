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
  expect(fullName(context('Đoàn ra'), 'vi')).toBe('Đối ngoại – Đoàn ra');
});
test('a name that begins with its topic stands as it is', () => {
  expect(fullName(context('Đối ngoại nhân dân'), 'vi')).toBe('Đối ngoại nhân dân');
});
test('an indicator with a page of its own keeps its name', () => {
  expect(fullName(indicator({ name: { vi: 'Hộ nghèo', en: 'Poor' } }), 'vi')).toBe('Hộ nghèo');
});
