// Every row of every table is visible: its number on the page it belongs to, its texts on a page of their language.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { files, isEmbed, listed, pages, read, visibleText } from './pages';

type Row = Record<string, string>;
const languages = ['vi', 'en'] as const;
type Language = (typeof languages)[number];

const rowsOf = (file: string): Row[] => parse(read(`data/${file}`), { bom: true, columns: true });
const tables = files.filter((file) => /^data\/.*\.csv$/.test(file)).map((file) => file.slice('data/'.length));
const ofReports = (name: string): Row[] => tables.filter((file) => file.endsWith(`/${name}.csv`)).flatMap(rowsOf);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const texts = new Map(
  pages.filter((page) => !isEmbed(page)).map((page) => [page.path, plain(visibleText(page.document, 'nav'))]),
);
const allOf = (language: Language) =>
  [...texts].flatMap(([path, text]) => (path.startsWith('/en/') === (language === 'en') ? [text] : [])).join('\n');
const everything = { vi: allOf('vi'), en: allOf('en') };

const indicators = new Map(rowsOf('indicators.csv').map((row) => [row['id'] ?? '', row]));
const sectors = new Map(rowsOf('sectors.csv').map((row) => [row['id'] ?? '', row]));

/** The text of the page of an indicator; of context that of its sector. */
function pageOf(id: string, language: Language): string {
  const indicator = indicators.get(id) ?? {};
  const sector = sectors.get(indicator['sector'] ?? '') ?? {};
  const [kind, own] = indicator['slug'] ? ['indicator', indicator] : ['sector', sector];
  const folder = { indicator: { vi: 'chi-tieu', en: 'en/indicators' }, sector: { vi: 'linh-vuc', en: 'en/sectors' } };
  const path = `/${folder[kind as 'indicator' | 'sector'][language]}/${own[language === 'vi' ? 'slug' : 'id']}/`;
  return texts.get(path) ?? `no page ${path}`;
}

/** Whether a text shows a number written for machines: `2239.5` as `2.239,5` or `2,239.5`, zeros at its end allowed. */
function shows(text: string, value: string, language: Language): boolean {
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', decimals = ''] = value.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, `\\${group}`) + (decimals ? `\\${mark}${decimals}` : '');
  const zeros = decimals ? '0*' : `(?:\\${mark}0+)?`;
  return new RegExp(`(?<![\\d.,])${digits}${zeros}(?![\\d]|[.,]\\d)`).test(text);
}

const statements: Record<string, Record<Language, string>> = {
  met: { vi: 'đạt mục tiêu', en: 'target met' },
  exceeded: { vi: 'vượt mục tiêu, không nêu mức vượt', en: 'target exceeded (by how much is not stated)' },
  'met-or-exceeded': {
    vi: 'đạt hoặc vượt mục tiêu (nói chung cho cả danh sách)',
    en: 'target met or exceeded (of a list as a whole)',
  },
  'not-met': { vi: 'chưa đạt mục tiêu', en: 'target not yet met' },
  low: { vi: 'đạt thấp', en: 'low result' },
  'forecast-not-met': { vi: 'dự báo không đạt mục tiêu', en: 'not expected to meet the target' },
  'not-started': { vi: 'chưa triển khai', en: 'not started' },
  'not-disbursed': { vi: 'chưa giải ngân', en: 'not paid out yet' },
};

describe.each(languages)('in %s', (language) => {
  const named = (text: string) => (language === 'vi' ? text.replace('note', 'chú thích') : text);

  test.each([
    ['figures', 'indicator'],
    ['breakdowns', 'whole'],
    ['claims', 'indicator'],
  ])('every number of %s stands on the page of its indicator, with its place in the report', (name, owner) => {
    const rows = ofReports(name);
    const faults = rows.filter((row) => {
      const text = pageOf(row[owner] ?? '', language);
      // Money is short on the pages; then the report’s own print stands beside it.
      const isShown =
        !row['value'] || shows(text, row['value'], language) || text.includes(row['printed'] || 'no print');
      return !isShown || !text.includes(named(row['locator'] ?? ''));
    });
    expect(rows.length).toBeGreaterThan(90);
    expect(listed(faults.map((row) => `${name} ${row[owner]} ${row['value']} ${row['locator']}`))).toEqual([]);
  });

  test('every claim without a number is there in its own words', () => {
    const faults = ofReports('claims').filter((row) => {
      const words = row['value'] ? '' : (statements[row['statement'] ?? '']?.[language] ?? 'unknown statement');
      return !pageOf(row['indicator'] ?? '', language).includes(words);
    });
    expect(listed(faults.map((row) => `${row['indicator']} ${row['statement']}`))).toEqual([]);
  });

  test('every note of a figure or a claim stands on the page of its indicator', () => {
    const noted = [...ofReports('figures'), ...ofReports('claims')].filter((row) => row[`note_${language}`]);
    const faults = noted.filter(
      (row) => !pageOf(row['indicator'] ?? '', language).includes(plain(row[`note_${language}`] ?? '')),
    );
    expect(noted.length).toBeGreaterThan(20);
    expect(listed(faults.map((row) => `${row['indicator']}: ${row[`note_${language}`]}`))).toEqual([]);
  });

  test('every date that is only our reading is marked on the page of its indicator', () => {
    const mark = { vi: 'báo cáo không ghi ngày', en: 'undated in the report' }[language];
    const rows = [...ofReports('figures'), ...ofReports('breakdowns')].filter(
      (row) => row['assumed'] === 'yes' || row['period'] === 'undated',
    );
    const faults = rows.filter((row) => !pageOf(row['indicator'] ?? row['whole'] ?? '', language).includes(mark));
    expect(rows.length).toBeGreaterThan(100);
    expect(listed(faults.map((row) => `${row['indicator'] ?? row['whole']} ${row['locator']}`))).toEqual([]);
  });

  test('every commitment is named on the page of its indicator, by the name of its body', () => {
    const bodies = new Map(rowsOf('bodies.csv').map((row) => [row['id'], row]));
    const faults = rowsOf('commitments.csv').filter((row) => {
      const text = pageOf(row['indicator'] ?? '', language);
      const body = bodies.get(row['body']);
      return !['name', 'label'].some((column) => text.includes(body?.[`${column}_${language}`] ?? 'no body'));
    });
    expect(listed(faults.map(({ indicator, body }) => `${indicator} ${body}`))).toEqual([]);
  });

  test('every date of a document is on a page', () => {
    const dates = ofReports('documents').map(({ date = '', printed = '' }) => {
      const english = new Date(date).toLocaleString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      return language === 'vi' ? printed : english;
    });
    expect(dates.filter((date) => !everything[language].includes(date))).toEqual([]);
  });

  test.each(tables)('every text of %s is on a page', (file) => {
    const columns = ['name', 'title', 'label', 'topic', 'description', 'summary', 'text', 'note', 'what', 'why'];
    const faults = rowsOf(file).flatMap((row) =>
      columns.flatMap((column) => {
        const text = plain(row[`${column}_${language}`] ?? '');
        return everything[language].includes(text) ? [] : [`${column}: ${text}`];
      }),
    );
    expect(listed(faults)).toEqual([]);
  });
});
