// Citations for programs that keep references: signs of their own notation, line breaks, and an unknown host.
import { expect, test } from 'vitest';
import { bibtex, type Cited, ris } from '../../src/exports/citation';

const cited: Cited = {
  key: 'muong-te-targets-2026-11-25',
  title: 'Hộ nghèo: giảm 20,7% & còn {36%}',
  publisher: 'Chỉ tiêu Mường Tè',
  note: 'Báo cáo, Huyện ủy, tháng 10/2024, mục III.1_2\nđoạn 3',
  day: '2026-11-05',
  address: 'https://example.org/chi-tieu/ho-ngheo/',
};

test('BibTeX, with the signs of TeX escaped', () => {
  expect(bibtex(cited)).toBe(`@misc{muong-te-targets-2026-11-25,
  title = {{Hộ nghèo: giảm 20,7\\% \\& còn \\{36\\%\\}}},
  author = {{Chỉ tiêu Mường Tè}},
  year = {2026},
  month = {11},
  note = {Báo cáo, Huyện ủy, tháng 10/2024, mục III.1\\_2
đoạn 3},
  url = {https://example.org/chi-tieu/ho-ngheo/}
}
`);
});

test('RIS, one line a field', () => {
  expect(ris(cited).split('\r\n')).toEqual([
    'TY  - ELEC',
    'TI  - Hộ nghèo: giảm 20,7% & còn {36%}',
    'AU  - Chỉ tiêu Mường Tè',
    'PY  - 2026',
    'DA  - 2026/11/05',
    'N1  - Báo cáo, Huyện ủy, tháng 10/2024, mục III.1_2 đoạn 3',
    'UR  - https://example.org/chi-tieu/ho-ngheo/',
    'ER  - ',
    '',
  ]);
});

test('without a host neither names an address', () => {
  const unknown = { ...cited, address: null };
  expect(bibtex(unknown)).not.toContain('url =');
  expect(ris(unknown)).not.toContain('UR  -');
});
