// The styles that filter the audit without a script.
import { expect, test } from 'vitest';
import { filterRules } from '../../../src/components/audit/filter-rules';

const rules = filterRules()
  .split('}')
  .map((rule) => `${rule}}`);
const of = (chosen: string) => rules.filter((rule) => rule.startsWith(`main:has(${chosen}:checked) `));

test('a verdict hides what is of another, but keeps the cells in their places', () => {
  const main = 'main:has(input[value=explained]:checked)';
  expect(of('input[value=explained]')).toEqual([
    `${main} [data-verdict]:not([data-verdict=explained]):not(.cells>*){display:none}`,
    `${main} .matrix i:not([data-verdict=explained]){opacity:.15}`,
    `${main} .matrix .cells>a:not([data-verdict=explained]){visibility:hidden}`,
    `${main} details[data-kind]:not(:has([data-verdict=explained])){display:none}`,
  ]);
});

test('a kind hides what is of another, and the section of a verdict that has none of it', () => {
  expect(of('option[value=document-date]')).toEqual([
    'main:has(option[value=document-date]:checked) :is([data-kind]:not([data-kind=document-date]),section[data-verdict]:not(:has([data-kind=document-date]))){display:none}',
  ]);
});

test.each([
  ['input', 'agrees,agrees-after-rounding,cannot-be-checked,disagrees,explained'],
  ['option', 'change,claim,contained,count,dates,document-date,mean,share,status,sum,twice'],
])('each value of an %s has its rules', (tag, values) => {
  const found = new Set(
    rules.flatMap((rule) =>
      [...rule.matchAll(/has\((\w+)\[value=([\w-]+)\]:checked/g)]
        .filter(([, name]) => name === tag)
        .map(([, , value]) => value),
    ),
  );
  expect([...found].toSorted().join()).toBe(values);
});
