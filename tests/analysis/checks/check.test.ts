// Ids of checks, and the parts every check is made of.
import { describe, expect, test } from 'vitest';
import { idPart, makeCheck, targetItem, uncheckable } from '../../../src/analysis/checks/check';
import { targetOf } from '../../../src/analysis/target';
import { claim, dataset, indicator, promise, report, state } from '../builder';
import { ofKind, only } from './pick';

describe('ids', () => {
  test('are readable ASCII with the place in the report', () => {
    const thing = indicator({ id: 'macadamia-area' });
    state(thing, 'actual', '2024', 530.68);
    claim(thing, 'percent-of-target', '29.8', { at: 'III.2.2 ¶1' });
    expect(only('claim', thing)?.id).toBe('claim/macadamia-area/percent-of-target/III.2.2-p1');
  });
  test.each([
    ['III.1.2 ¶3', 'III.1.2-p3'],
    ['note 33 ¶2', 'note-33-p2'],
    ['2021/2024', '2021-2024'],
    ['V.2.2.đ ¶1', 'V.2.2.d-p1'],
    ['Đất', 'Dat'],
    ['Mường Tè', 'Muong-Te'],
    ['phổ  cập ngữ', 'pho-cap-ngu'],
    ['(note 9)', 'note-9'],
    ['((note 9))', 'note-9'],
  ])('write "%s" as "%s"', (text, part) => expect(idPart(text)).toBe(part));
  test('that come again are numbered', () => {
    const thing = indicator({ id: 'a' });
    state(thing, 'actual', '2023', 1);
    claim(thing, 'met', null, { period: '2023' });
    claim(thing, 'met');
    claim(thing, 'met');
    expect(ofKind('status', dataset([thing])).map(({ id }) => id)).toEqual([
      'status/a/met/III.1-p1',
      'status/a/met/III.1-p1-2',
      'status/a/met/III.1-p1-3',
    ]);
  });
});

describe('a check', () => {
  const given = {
    indicator: null,
    items: [],
    printed: { value: 2004.91, text: '2.004,91' },
    arithmetic: { operation: 'sum' as const, operands: [169.79, 1908.42], result: 2078.21 },
  };
  test('gives the recomputed number less the printed one, in the indicator’s unit', () => {
    expect(makeCheck('sum', ['forest', 'kinds'], { ...given, recomputed: 2078.21, verdict: 'disagrees' })).toEqual({
      id: 'sum/forest/kinds',
      fact: 'sum/forest/kinds',
      kind: 'sum',
      ...given,
      recomputed: 2078.21,
      unit: 'indicator',
      difference: 73.3,
      verdict: 'disagrees',
      explainedBy: null,
      reading: null,
      status: null,
      reason: null,
    });
  });
  test('that has only one of the two numbers has no difference', () => {
    const unprinted = { ...given, printed: { value: null, text: '' } };
    expect(makeCheck('sum', [], { ...unprinted, recomputed: 5, verdict: 'agrees' }).difference).toBeNull();
    expect(makeCheck('sum', [], { ...given, verdict: 'agrees' })).toMatchObject({ recomputed: null, difference: null });
  });
  test('that disagrees for a reason is explained; one that agrees needs no reason', () => {
    const dated = { ...given, explainedBy: 'date' as const };
    expect(makeCheck('sum', [], { ...dated, verdict: 'disagrees' })).toMatchObject({
      verdict: 'explained',
      explainedBy: 'date',
    });
    expect(makeCheck('sum', [], { ...dated, verdict: 'agrees' })).toMatchObject({
      verdict: 'agrees',
      explainedBy: null,
    });
  });
  test('that cannot be made says why', () => {
    expect(uncheckable('sum', ['forest'], 'no-whole', given)).toMatchObject({
      id: 'sum/forest',
      verdict: 'cannot-be-checked',
      reason: 'no-whole',
    });
  });
});

describe('a target among the items', () => {
  test('is the figure that prints it', () => {
    const thing = indicator({ id: 'forest' });
    const source = state(thing, 'target', '2025', 2820, { printed: '2.820 ha', at: 'III.2.1 ¶2' });
    const target = targetOf(promise(thing));
    expect(target && targetItem(target)).toEqual({
      label: { vi: 'forest', en: 'forest' },
      value: 2820,
      printed: '2.820 ha',
      locator: { text: 'III.2.1 ¶2', section: 'III.2.1', note: null, paragraph: 2, report },
      source,
    });
  });
  test('that is derived has nothing printed, and stands where its claim does', () => {
    const thing = indicator({ id: 'income' });
    state(thing, 'estimate', '2024', 29.5);
    const source = claim(thing, 'percent-of-target', '92.19', { at: 'III.1.2 ¶1' });
    const target = targetOf(promise(thing));
    expect(target && targetItem(target)).toEqual({
      label: { vi: 'income', en: 'income' },
      value: 32,
      printed: '',
      locator: { text: 'III.1.2 ¶1', section: 'III.1.2', note: null, paragraph: 1, report },
      source,
    });
  });
});
