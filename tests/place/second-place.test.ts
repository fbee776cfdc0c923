// The site of tests/fixtures/second-place: a commune, English first, goals for 2035, two reports, no headline groups, no
// stories, no banner, nothing reorganised. Its pages say what its data say and nothing of any other place.
import { describe, expect, test } from 'vitest';
import { fileAt, files, listed, pageAt, pages, read, visibleText } from '../site/pages';

const at = (path: string) => {
  const page = pageAt(path);
  if (page === null) throw new Error(`There is no page /${path}.`);
  return page;
};
const textOf = (path: string) => visibleText(at(path).document, 'code');
const heading = (path: string) => at(path).document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();

describe('each page stands at its address, English at the root', () => {
  test.each([
    ['/', '/vi/', '2 of 4 comparable indicators met', 'Đạt hoặc vượt 2 trong 4 chỉ tiêu'],
    ['/sectors/living/', '/vi/linh-vuc/doi-song/', 'Living', 'Đời sống'],
    ['/sectors/commune/', '/vi/linh-vuc/toan-xa/', 'The commune', 'Toàn xã'],
    ['/indicators/income/', '/vi/chi-tieu/thu-nhap/', 'Income per person', 'Thu nhập bình quân'],
    ['/2035/', '/vi/2035/', 'Are the 2035 goals above or below', 'Mục tiêu 2035 cao hay thấp hơn'],
    ['/about/', '/vi/gioi-thieu/', 'About this site and its method', 'Về trang này và cách làm'],
    ['/explore/', '/vi/tra-cuu/', 'Explore all indicators', 'Tra cứu tất cả chỉ tiêu'],
    ['/data/', '/vi/du-lieu/', 'Data for reuse', 'Số liệu để dùng lại'],
    ['/reports/', '/vi/bao-cao/', 'All reports', 'Các báo cáo'],
    ['/communes/', '/vi/xa/', 'The 3 villages of Song Lam commune', '3 thôn, bản của xã Sông Lam'],
    ['/communes/na-bo/', '/vi/xa/na-bo/', 'Na Bo village, Song Lam commune', 'bản Nà Bó, xã Sông Lam'],
    [
      '/bao-cao/2022-12/',
      '/bao-cao/2022-12/vi/',
      'None of the 3 comparable indicators has met its target',
      'Chưa đạt chỉ tiêu nào trong 3 chỉ tiêu',
    ],
    ['/404.html', '/vi/404/', 'Page not found', 'Không tìm thấy trang'],
  ])('%s and %s', (en, vi, inEnglish, inVietnamese) => {
    expect(heading(en)).toContain(inEnglish);
    expect(heading(vi)).toContain(inVietnamese);
    expect([at(en).document.documentElement.lang, at(vi).document.documentElement.lang]).toEqual(['en', 'vi']);
  });
});

describe('a page says what the data say', () => {
  test.each([
    ['/', 'the place and its term', 'How far did Song Lam get with its 2021–2026 targets?'],
    ['/vi/', 'the place and its term', 'Sông Lam đã làm được gì so với mục tiêu 2021–2026?'],
    ['/', 'the goals of its term', 'The road to 2035'],
    ['/', 'what changed since the report before', 'Changes since the report of 20 December 2022'],
    ['/vi/chi-tieu/ho-ngheo/', 'the year of its goal', 'Đến 2035 cần giảm khoảng 8 điểm phần trăm trong 12 năm'],
    ['/about/', 'the level of the place', 'the figures in the reports of Song Lam commune'],
    ['/vi/gioi-thieu/', 'the level of the place', 'số liệu trong báo cáo của xã Sông Lam'],
    ['/communes/', 'the parts of the place in the menu', 'Villages'],
    ['/communes/', 'how many of them have numbers', 'The report names all 3 villages. 3 have numbers of their own.'],
    ['/vi/xa/thuong/', 'the number of a village in its whole', '30 trong 61 taps'],
    ['/indicators/taps/', 'who set the target', 'Provincial clean water programme'],
    ['/indicators/taps/', 'a unit by its English name', '61 taps'],
    ['/vi/gioi-thieu/', 'the parts of the place', 'Thôn, bản'],
    ['/about/', 'the newest report', '“Social and economic report of 2023”'],
    [
      '/',
      'number and day of the report, which the copy has',
      'People’s Committee of Song Lam, 15 January 2024. All reports',
    ],
    ['/', 'who makes the site', 'Published by the People’s Committee of Song Lam.'],
    ['/vi/', 'the licence and the contact', 'CC BY-SA 4.0. Số liệu thuộc báo cáo nguồn.'],
    ['/vi/', 'the contact', 'Liên hệ: so-lieu@example.org'],
  ])('%s: %s', (path, _, sentence) => {
    expect(textOf(path).replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  test('the pages that would be empty are not there, nor in the menu', () => {
    expect([fileAt('/stories/'), fileAt('/vi/cau-chuyen/')]).toEqual([null, null]);
    const menu = [...at('/').document.querySelectorAll('header nav a')].map((link) => link.textContent?.trim());
    expect(menu).toEqual(['Sectors', '2035 goals', 'Audit', 'Explore', 'Villages', 'Data', 'About']);
  });

  test('there is no banner and no count of the report’s own', () => {
    const own = pages.filter(({ path }) => !path.startsWith('/bao-cao/'));
    expect(own.filter(({ document }) => document.querySelector('.banner')).map(({ file }) => file)).toEqual([]);
    expect(textOf('/')).not.toContain('own count');
  });
});

test('what machines read is of the place too', () => {
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ name: 'Song Lam: commune targets', lang: 'en' });
  expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({
    name: 'song-lam-targets',
    licenses: [{ name: 'CC-BY-SA-4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' }],
  });
  expect(read('sitemap-0.xml')).toContain('/vi/2035/</loc>');
});

const texts = files.filter((file) => /\.(html|json|csv|xml|svg|txt|webmanifest|js)$|^_headers$/.test(file));
/** Years stand alone: neither digits of a longer number nor of a decimal. */
const foreign: [what: string, pattern: RegExp][] = [
  ['another place', /mường|muong|lai[ -]?châu|lai[ -]?chau/giu],
  ['other years', /(?<![\w.,#-])20(?:25|30)(?![\d.,]\d|\d)/gu],
  ['a congress', /congress|đại hội/giu],
  ['a district', /\bdistrict|(?<!\p{L})huyện/giu],
  ['what was reorganised', /sáp nhập|merged|kết thúc hoạt động|ceased to exist/giu],
  ['nothing at all', /undefined|\[object|NaN\b|(?<!")\bnull\b(?![,\]}"])/gu],
];

test.each(foreign)('no file speaks of %s', (what, pattern) => {
  // Scripts are code; the dictionary lists what a level may be called.
  const read_ = (file: string) => read(file).replace(/(?:xã, huyện, tỉnh|commune, district, province)/g, '');
  const found = texts
    .filter((file) => !(what === 'nothing at all' && !file.endsWith('.html')))
    .flatMap((file) => (read_(file).match(pattern) ?? []).map((word) => `${file}: ${word}`));
  expect(listed(found)).toEqual([]);
});
