// Headings break between Vietnamese words, not within them; "·" stands for a no-break space.
import { expect, test } from 'vitest';
import { bindCompounds, bindHeadings } from '../../src/i18n/compounds';

const shown = (text: string) => text.replaceAll('\u00a0', '·');

test.each([
  ['13 trong 19 chỉ tiêu có thể so sánh', '13 trong 19 chỉ·tiêu có thể so·sánh'],
  ['Trường trung học cơ sở đạt chuẩn quốc gia', 'Trường trung·học cơ·sở đạt chuẩn quốc·gia'],
  ['Mục tiêu 2030, mục tiêu', 'Mục·tiêu 2030, mục·tiêu'],
  ['Xóa mù chữ', 'Xóa·mù·chữ'],
  ['Xã đạt xóa mù chữ mức độ 2: 64,3%', 'Xã đạt xóa·mù·chữ mức·độ·2: 64,3%'],
  ['Bản nông thôn mới dùng nước hợp vệ sinh', 'Bản nông·thôn·mới dùng nước hợp·vệ·sinh'],
  ['Đạt y tếp', 'Đạt y tếp'],
  ['Target met', 'Target met'],
])('%s', (text, bound) => expect(shown(bindCompounds(text))).toBe(bound));

test('only headings are bound, in every level and in the elements within them', () => {
  const html = '<h1 class="a"><span>chỉ tiêu</span> số liệu</h1><p title="số liệu">số liệu</p><h3>\nsố liệu</h3>';
  expect(shown(bindHeadings(html))).toBe(
    '<h1 class="a"><span>chỉ·tiêu</span> số·liệu</h1><p title="số liệu">số liệu</p><h3>\nsố·liệu</h3>',
  );
});

test.each<[title: string, name: string, heading: string, bound: string]>([
  ['as it is written', 'Pa Vệ Sủ', 'Chè Pa Vệ Sủ, ở pa vệ sủ', 'Chè Pa·Vệ·Sủ, ở pa vệ sủ'],
  ['but for the space after a dash', 'Bà Rịa – Vũng Tàu', 'Cảng Bà Rịa – Vũng Tàu', 'Cảng Bà·Rịa·– Vũng·Tàu'],
  ['unless no line holds it', 'Nguyễn Đình Chiểu Thượng', 'Nguyễn Đình Chiểu Thượng', 'Nguyễn Đình Chiểu Thượng'],
])('a name of a place is bound, %s', (_, name, heading, bound) => {
  expect(shown(bindHeadings(`<h2>${heading}</h2>`, [name]))).toBe(`<h2>${bound}</h2>`);
});
