// The one-line finding of an indicator in both languages.
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/dataset/model';
import { finding, gapText } from '../../src/texts/finding';
import { assessment, claim, indicator, state } from '../analysis/builder';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const vi = (of: Indicator) => plain(finding(assessment(of), 'vi'));
const en = (of: Indicator) => plain(finding(assessment(of), 'en'));

const unit = (symbolVi: string, symbolEn: string) => ({ vi: symbolVi, en: symbolEn });
function measured(value: number, target: number, options: Parameters<typeof indicator>[0] = {}) {
  const thing = indicator(options);
  state(thing, 'actual', '2024', value);
  state(thing, 'target', '2025', target);
  return thing;
}

describe('the finding', () => {
  test('of an amount above its target is a relative percent', () => {
    expect(vi(measured(1634.5, 1000))).toBe('Vượt 63,5% mục tiêu');
    expect(en(measured(1634.5, 1000))).toBe('Target exceeded by 63.5%');
  });
  test('of an amount several times its target is a multiple', () => {
    expect(vi(measured(5, 0.5))).toBe('Gấp 10 lần mục tiêu');
  });
  test('of a percentage above its target is in percentage points', () => {
    expect(vi(measured(59, 50, { measure: 'percent' }))).toBe('Vượt mục tiêu 9 điểm phần trăm');
  });
  test('of a lower-is-better percentage says how far below', () => {
    const thing = measured(1.26, 1.6, { measure: 'percent', direction: 'lower' });
    expect(vi(thing)).toBe('Thấp hơn mức tối đa 1,6% là 0,34 điểm phần trăm');
  });
  test('of a near miss says what is missing, of a far one the share reached', () => {
    expect(vi(measured(95, 100))).toBe('Gần đạt: còn thiếu 5');
    expect(vi(measured(530.68, 1900))).toBe('Mới đạt 27,9% mục tiêu');
  });
  test('without a result names the target, and never a zero', () => {
    const thing = indicator();
    state(thing, 'target', '2025', 8945);
    expect(vi(thing)).toBe('Mục tiêu 8.945, chưa có kết quả');
    claim(thing, 'not-started', null, { period: null });
    expect(vi(thing)).toBe('Mục tiêu 8.945, báo cáo nói chưa triển khai');
  });
  test('without a target repeats what the report says', () => {
    const thing = indicator({ measure: 'percent' });
    state(thing, 'estimate', '2024', 63);
    claim(thing, 'met');
    expect(vi(thing)).toBe('63%, báo cáo xếp là đạt nhưng không nêu mục tiêu');
  });
  test('of a fall from a baseline names both ends', () => {
    const thing = indicator({ measure: 'percent', direction: 'lower' });
    state(thing, 'baseline', '2022-01-01', 57.23);
    state(thing, 'estimate', '2024', 36.39);
    expect(vi(thing)).toBe('Ước giảm từ 57,23% xuống 36,39%');
    expect(en(thing)).toBe('Estimated to fall from 57.23% to 36.39%');
  });
});

describe('a target that is only the result again', () => {
  test('is told as the report’s word, not as a test passed', () => {
    const thing = indicator();
    state(thing, 'actual', '2024', 2100);
    claim(thing, 'percent-of-target', '100');
    expect(vi(thing)).toBe('Báo cáo ghi đạt 100%, không nêu mục tiêu');
  });
});

describe('a goal without a target', () => {
  test('says whether to rise, to fall or to keep', () => {
    const goal = (now: number, to: number) => {
      const thing = indicator({ measure: 'percent', level: 'goal' });
      state(thing, 'actual', '2024', now);
      state(thing, 'goal', '2030', to);
      return vi(thing);
    };
    expect(goal(23.08, 15)).toBe('Mục tiêu 2030: giảm còn 15% (báo cáo ghi: 23,08%)');
    expect(goal(61.5, 80)).toBe('Mục tiêu 2030: 80% (báo cáo ghi: 61,5%)');
    expect(goal(100, 100)).toBe('Giữ 100% đến 2030');
  });
});

describe('a gap', () => {
  test('drops the per person and per year of its unit', () => {
    const thing = indicator();
    thing.unit.symbol = unit('triệu đồng/người/năm', 'million dong per person a year');
    expect(plain(gapText(-2.5, thing, 'vi'))).toBe('2,5 triệu đồng');
    expect(plain(gapText(-2.5, thing, 'en'))).toBe('2.5 million dong');
  });
});
