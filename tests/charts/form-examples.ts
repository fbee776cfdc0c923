// Data of the charts made for their subject: ordinary cases first, then long names, nothing done, and notes.
import type { PartRow } from '../../src/charts/breakdown';
import type { Column } from '../../src/charts/columns';
import type { Hundred } from '../../src/charts/hundred';
import type { SquareRow } from '../../src/charts/squares';
import type { Structure } from '../../src/charts/structure';

export const LONG = 'Trung tâm giáo dục nghề nghiệp, giáo dục thường xuyên và bồi dưỡng cán bộ của huyện';

export const square = (label: string, done: number, all: number, note?: string): SquareRow => ({
  label,
  done,
  all,
  text: `${done}/${all}`,
  certainty: 'counted',
  note,
});
/** Schools at the national standard, by level. */
export const schools: SquareRow[] = [
  square('Mầm non', 10, 14),
  square('Tiểu học', 5, 7, 'Báo cáo xếp cấp này là chưa đạt.'),
  square('Trung học cơ sở', 7, 15),
  square('Trung học phổ thông', 1, 3),
];
export const manyThings: SquareRow[] = [
  square(
    LONG,
    0,
    41,
    'Không trung tâm nào trong số bốn mươi mốt trung tâm của huyện được xếp hạng từ đầu nhiệm kỳ đến nay.',
  ),
  { ...square('Chưa có gì', 0, 0), text: '0' },
  { ...square('Ước', 3, 4), certainty: 'estimate' },
];

export const households: Hundred[] = [
  { count: 57, text: '57 trên 100', label: 'đầu năm 2022: 57,23%', certainty: 'counted', note: 'Theo chuẩn đa chiều.' },
  {
    count: 36,
    text: '36 trên 100',
    label: '2024: ước thực hiện 36,39%',
    certainty: 'estimate',
    note: 'Số báo cáo ước, chưa phải số đã thống kê.',
  },
];

const economy = (label: string, ...values: [number, number, number]): Structure => ({
  label,
  segments: ['Nông, lâm nghiệp và thủy sản', 'Công nghiệp và xây dựng', 'Dịch vụ'].map((name, i) => ({
    name,
    value: values[i] ?? 0,
    text: `${String(values[i]).replace('.', ',')}%`,
  })),
});
export const oneDate: Structure[] = [economy('2024', 36.15, 51.9, 11.95)];
export const threeDates: Structure[] = [
  economy('2020', 45, 43.5, 11.5),
  economy('2022', 40, 48, 12),
  economy('ước thực hiện 2024', 36.15, 51.9, 11.95),
];
/** Slivers whose names need more room than they have. */
export const slivers: Structure[] = [
  {
    label: '2024',
    segments: [
      { name: 'Công nghiệp', value: 94, text: '94%' },
      { name: LONG, value: 2, text: '2%' },
      { name: 'Thủy sản', value: 2, text: '2%', note: 'Ao nuôi của các hộ, không có hồ chứa.' },
      { name: 'Vận tải', value: 2, text: '2%' },
    ],
  },
];

export const column = (label: string, value: number, text: string, more: Partial<Column> = {}): Column => ({
  label,
  value,
  text,
  certainty: 'counted',
  planned: null,
  ...more,
});
const given = (value: number, text: string) => ({ planned: { value, text: `trong ${text}` } });
/** What was spent of what was given, by year. */
export const budgets: Column[] = [
  column('2021', 1.684, '1,68 tỷ đồng', given(2.861, '2,86 tỷ đồng')),
  column('2022', 1.463, '1,46 tỷ đồng', given(1.786, '1,79 tỷ đồng')),
  column('2023', 1.273, '1,27 tỷ đồng', { ...given(1.7, '1,7 tỷ đồng'), note: 'Năm có tỷ lệ cao nhất.' }),
  column('2024', 0, '0 đồng', { ...given(2.232, '2,23 tỷ đồng'), note: 'Đến giữa năm chưa chi.' }),
];
export const levels: Column[] = [
  column('đầu năm 2022', 57.23, '57,23%'),
  column('2024', 36.39, 'ước thực hiện 36,39%', { certainty: 'estimate', note: 'Số báo cáo ước.' }),
];
export const nineYears: Column[] = Array.from({ length: 9 }, (_, i) => column(String(2016 + i), i, `${i} tỷ đồng`));

const nestedRow = (label: string, value: number, text: string, within = 0): PartRow => ({
  ...{ label, value, text, amount: text, planned: null, certainty: 'counted', within },
});
/** Forest within forest. */
export const forest: PartRow[] = [
  nestedRow('Rừng trồng mới', 2004.91, '2.004,91 ha'),
  nestedRow('Rừng sản xuất trồng mới', 1908.42, '1.908,42 ha · 95,2%', 2004.91),
  { ...nestedRow('Cây gỗ lớn trồng mới', 488.53, '488,53 ha · 25,6%', 1908.42), note: 'Còn thiếu nhiều nhất.' },
];
