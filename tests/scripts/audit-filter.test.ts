// The filter of the audit as text of an address.
import { expect, test } from 'vitest';
import { filterFrom, searchOfFilter } from '../../src/scripts/audit-filter';

test.each([
  ['?verdict=disagrees', { verdict: 'disagrees', kind: '' }, '?verdict=disagrees'],
  ['?kind=sum', { verdict: '', kind: 'sum' }, '?kind=sum'],
  ['?kind=sum&verdict=agrees', { verdict: 'agrees', kind: 'sum' }, '?verdict=agrees&kind=sum'],
  ['?other=1&verdict=', { verdict: '', kind: '' }, ''],
  ['', { verdict: '', kind: '' }, ''],
])('%j asks for %j, written %j', (search, filter, written) => {
  expect(filterFrom(search)).toEqual(filter);
  expect(searchOfFilter(filter)).toBe(written);
});
