// A small district for the tests of stories: one indicator of each kind that a reference may name.
import { type Analysis, analyse } from '../../src/analysis/analysis';
import type { Body, Indicator, Part, Place, Unit } from '../../src/dataset/model';
import { body, breakDown, claim, dataset, indicator, state } from '../analysis/builder';

const unit = (id: string, measure: Unit['measure'], vi: string, en: string, decimals: number): Unit => ({
  id,
  measure,
  symbol: { vi, en },
  name: { vi, en },
  decimals,
  spellings: [],
  flow: false,
});
const percent = unit('percent', 'percent', '%', '%', 2);
const hectare = unit('hectare', 'amount', 'ha', 'ha', 2);
const money = unit('money', 'amount', 'triệu đồng', 'million dong', 1);
const commune = unit('commune', 'amount', 'xã', 'communes', 0);
const fire = unit('fire', 'amount', 'vụ', 'fires', 0);

const made = (of: Unit, vi: string, en: string, options: Parameters<typeof indicator>[0]): Indicator =>
  Object.assign(indicator(options), { unit: of, name: { vi, en } });

export const place: Place = {
  id: 'pa-u',
  row: 1,
  column: 1,
  name: { vi: 'Pa Ủ', en: 'Pa Ủ' },
  aliases: [],
  successor: 'Pa Ủ',
};

export function poverty({ baseline = 58.46 } = {}): Indicator {
  const rate = made(percent, 'Tỷ lệ hộ nghèo', 'Poor households', { id: 'poverty', direction: 'lower' });
  state(rate, 'baseline', '2020', baseline, { at: 'III.1.2 ¶2' });
  state(rate, 'estimate', '2024', 36.39, { at: 'III.1.2 ¶2' });
  state(rate, 'target', '2025', 40, { at: 'III.1.2 ¶3', operator: 'at-most' });
  state(rate, 'goal', '2030', 20.39, { at: 'V.2 ¶1' });
  return rate;
}

function macadamia(by: Body): Indicator {
  const area = made(hectare, 'Diện tích mắc ca', 'Macadamia area', { id: 'macadamia', level: 'programme', by });
  state(area, 'actual', '2024-06-30', 1634, { at: 'note 7', reference: false });
  state(area, 'actual', '2023', 1200, { at: 'III.2.2 ¶1' });
  state(area, 'actual', '2024-06-30', 1634.5, { at: 'III.2.2 ¶1' });
  state(area, 'actual', '2024-12-31', 300, { at: 'III.2.2 ¶4', place });
  state(area, 'target', '2025', 1000, { at: 'III.2.2 ¶2', operator: 'at-least' });
  state(area, 'target', '2025', 900, { at: 'II ¶4', reference: false });
  state(area, 'goal', '2030', 1500, { operator: 'between', valueTo: 2000 });
  claim(area, 'above', '634.5', { basis: 'units', at: 'III.2.2 ¶3' });
  claim(area, 'not-met', null, { at: 'III.1.1 ¶1' });
  return area;
}

function coffee(): Indicator {
  const area = made(hectare, 'Diện tích cà phê', 'Coffee area', { id: 'coffee' });
  state(area, 'baseline', '2020', 0.125, { at: 'III.3 ¶1' });
  state(area, 'actual', '2024', 600, { at: 'III.3 ¶1' });
  state(area, 'target', '2025', 2000, { at: 'III.3 ¶2' });
  claim(area, 'percent-of-target', '29.8', { at: 'III.3 ¶1' });
  claim(area, 'percent-of-target', '30.0', { at: 'IV ¶1' });
  claim(area, 'not-met', null, { at: 'III.1.1 ¶1' });
  claim(area, 'not-met', null, { at: 'III.1.1 ¶1', period: null });
  return area;
}

function income(): Indicator {
  const person = made(money, 'Thu nhập bình quân', 'Income per person', { id: 'income' });
  state(person, 'actual', '2024-06-30', 46);
  state(person, 'goal', '2028-03-31', 55);
  claim(person, 'percent-of-target', '92', { at: 'III.1 ¶5', period: '2024-06-30' });
  return person;
}

/** Money in million dong: what was paid out, what the target asks to be passed, what the goal asks for. */
export function paid(stated: { id?: string; value?: number; above?: number; goal?: number }): Indicator {
  const { id = 'paid', value, above, goal } = stated;
  const amount = made(money, 'Tiền đã chi', 'Money paid', { id });
  if (value !== undefined) state(amount, 'actual', '2024-06-30', value);
  if (above !== undefined) state(amount, 'target', '2025', above, { operator: 'above' });
  if (goal !== undefined) state(amount, 'goal', '2030', goal);
  return amount;
}

function health(): Indicator {
  const communes = made(commune, 'Xã đạt chuẩn y tế', 'Health-standard communes', { id: 'health' });
  state(communes, 'actual', '2024-06-30', 11, { fraction: { numerator: 1011, denominator: 1014 } });
  claim(communes, 'not-met', null, { at: 'III.1.1 ¶1' });
  return communes;
}

function named(part: Part | undefined, id: string, vi: string, en: string): void {
  if (part) Object.assign(part, { id, name: { vi, en } });
}

function fires(): Indicator {
  const all = made(fire, 'Số vụ cháy', 'Fires', { id: 'fires', level: 'context' });
  state(all, 'actual', '2021/2024', 16, { at: 'III.4 ¶1' });
  breakDown(all, [30, 10], { kind: 'target', set: 'kind', period: '2021/2024', at: 'II ¶1' });
  breakDown(all, [12, 2], { set: 'kind', period: '2021/2024', at: 'III.4 ¶2' });
  breakDown(all, [3.2, 4.8], { set: 'commune', at: 'III.4 ¶3' });
  const [planned, done, communes] = all.breakdowns;
  for (const breakdown of [planned, done]) named(breakdown?.parts[0], 'grass', 'Cháy cỏ', 'Grass fires');
  const [first] = communes?.parts ?? [];
  if (first) first.place = place;
  return all;
}

/** The district with its analysis. */
export function district(): Analysis {
  const name = { vi: 'Nghị quyết 05', en: 'Resolution 05' };
  const r05 = body('r-05', { kind: 'resolution', issuer: 'above', number: '05-NQ/TU', name, label: name });
  const school = made(commune, 'Xã có trường', 'Communes with a school', { id: 'school' });
  state(school, 'target', '2025', 13);
  const burnt = made(hectare, 'Rừng bị cháy', 'Burnt forest', { id: 'burnt', level: 'plan' });
  state(burnt, 'actual', '2024', 0);
  state(burnt, 'target', '2025', 5);
  breakDown(burnt, [0], { set: 'kind' });
  const timber = made(hectare, 'OCOP gỗ', 'OCOP timber', { id: 'timber', level: 'goal' });
  state(timber, 'actual', '2024', 5);
  state(timber, 'goal', '2030', 4);
  const all = [poverty(), macadamia(r05), coffee(), income(), health(), fires(), school, burnt, timber];
  const linked = dataset(all);
  const title = { vi: 'Báo cáo', en: 'Report' };
  const issuer = { vi: 'Huyện ủy', en: 'District committee' };
  const report = { ...linked.report, title, issuer };
  return analyse({ ...linked, bodies: [r05], report, reports: [report] });
}
