// Ids of checks.
import { describe, expect, test } from 'vitest';
import { idPart } from '../../../src/analysis/checks/check';
import { claim, dataset, indicator, state } from '../builder';
import { ofKind, only } from './pick';

describe('ids', () => {
  test('are readable ASCII with the place in the report', () => {
    const thing = indicator({ id: 'macadamia-area' });
    state(thing, 'actual', '2024', 530.68);
    claim(thing, 'percent-of-target', '29.8', { at: 'III.2.2 ¶1' });
    expect(only('claim', thing)?.id).toBe('claim/macadamia-area/percent-of-target/III.2.2-p1');
    expect(idPart('note 33 ¶2')).toBe('note-33-p2');
    expect(idPart('V.2.2.đ ¶1')).toBe('V.2.2.d-p1');
  });
  test('that come again are numbered', () => {
    const thing = indicator({ id: 'a' });
    state(thing, 'actual', '2023', 1);
    claim(thing, 'met', null, { period: '2023' });
    claim(thing, 'met');
    const ids = ofKind('status', dataset([thing])).map((check) => check.id);
    expect(ids).toEqual(['status/a/met/III.1-p1', 'status/a/met/III.1-p1-2']);
  });
});
