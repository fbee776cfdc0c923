// What the filter on Explore offers: the lists in the order of the page, each choice with how many rows answer it.
import { expect, test } from 'vitest';
import { filters } from '../../../src/components/explore/filters';
import type { Indicator, Sector } from '../../../src/dataset/model';
import type { Language } from '../../../src/languages';
import { assessment, body, dataset, indicator, state } from '../../analysis/builder';

const named = (id: string, vi: string, en: string) => ({ id, order: 1, name: { vi, en }, indicators: [] });
const sectors: Sector[] = [
  { ...named('forestry', 'Lâm nghiệp', 'Forestry'), slug: 'lam-nghiep', summary: { vi: '', en: '' } },
  { ...named('health', 'Y tế', 'Health'), slug: 'y-te', summary: { vi: '', en: '' } },
  { ...named('culture', 'Văn hóa', 'Culture'), slug: 'van-hoa', summary: { vi: '', en: '' } },
];
const [forestry, health] = sectors as [Sector, Sector];
const [trees, roads, congress] = [
  body('trees', { name: { vi: 'Nghị quyết về cây', en: 'Tree resolution' } }),
  body('roads', { name: { vi: 'Nghị quyết về đường', en: 'Road resolution' } }),
  body('congress', { name: { vi: 'Đại hội', en: 'Congress' } }),
];
const bodies = [congress, trees, roads];

function standing(now: number, options: Parameters<typeof indicator>[0]): Indicator {
  const of = indicator(options);
  state(of, 'actual', '2024', now);
  state(of, 'target', '2025', 100);
  return of;
}
const all = [
  standing(120, { sector: forestry, level: 'programme', by: trees }),
  standing(50, { sector: forestry }),
  standing(50, { sector: health }),
].map(assessment);

const offered = (lang: Language) =>
  filters(all, { ...dataset([]), sectors, bodies }, lang).map(({ name, label, choices }) => [
    name,
    label,
    choices.map(({ value, text }) => `${value}: ${text}`),
  ]);

test('each list offers what some row has, with how many, and leaves out what none has, in Vietnamese', () => {
  expect(offered('vi')).toEqual([
    ['sector', 'Lĩnh vực', ['forestry: Lâm nghiệp (2)', 'health: Y tế (1)']],
    ['status', 'Kết luận', ['exceeded: Vượt mục tiêu (1)', 'missed: Chưa đạt (2)']],
    ['programme', 'Nơi đặt mục tiêu', ['congress: Đại hội (2)', 'trees: Nghị quyết về cây (1)']],
    [
      'level',
      'Loại chỉ tiêu',
      ['component: Chỉ tiêu thành phần (2)', 'programme: Mục tiêu của chương trình, nghị quyết (1)'],
    ],
  ]);
});

test('each list offers the same in English', () => {
  expect(offered('en')).toEqual([
    ['sector', 'Sector', ['forestry: Forestry (2)', 'health: Health (1)']],
    ['status', 'Verdict', ['exceeded: Target exceeded (1)', 'missed: Not yet met (2)']],
    ['programme', 'Target set by', ['congress: Congress (2)', 'trees: Tree resolution (1)']],
    [
      'level',
      'Kind of indicator',
      ['component: Component of the headline targets (2)', 'programme: Programme or resolution (1)'],
    ],
  ]);
});
