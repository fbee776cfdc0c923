// The files of a new data folder: every table with its header, a row where the check needs one, and a README on each.
import { type ColumnEntry, dictionary, type TableEntry } from '../../dataset/dictionary';
import type { TableName } from '../../dataset/schema';
import type { Language } from '../../languages';

type Cells = Readonly<Record<string, string>>;

/** The least that passes the check and shows on every page: one indicator with its target and its result. */
function examples(year: number, language: Language): Partial<Record<TableName, Cells[]>> {
  const [term, now] = [`${year}-${year + 5}`, String(year)];
  const figure = { indicator: 'clean-water', operator: 'equal', reference: 'yes' };
  return {
    site: [
      {
        id: 'my-place-targets',
        language,
        name_vi: 'Xã Ví Dụ: chỉ tiêu và kết quả',
        name_en: 'Example: targets and results',
        short_vi: 'Chỉ tiêu Ví Dụ',
        short_en: 'Example targets',
        place_vi: 'Ví Dụ',
        place_en: 'Example',
        level_vi: 'xã',
        level_en: 'commune',
        parts_vi: 'thôn, bản',
        parts_en: 'villages',
        credit_vi: 'Viết ở đây ai làm trang này.',
        credit_en: 'Say here who makes this site.',
        licence: 'CC BY 4.0',
        licence_url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    terms: [{ id: term, start: `${year}-01-01`, end: `${year + 5}-12-31`, goal_year: String(year + 10) }],
    sectors: [
      {
        id: 'environment',
        order: '1',
        slug: 'moi-truong',
        name_vi: 'Môi trường',
        name_en: 'Environment',
        summary_vi: 'Nước sạch.',
        summary_en: 'Clean water.',
      },
    ],
    bodies: [
      {
        id: 'plan',
        order: '1',
        kind: 'plan',
        issuer: 'own',
        name_vi: 'Kế hoạch của xã',
        name_en: 'Plan of the commune',
        label_vi: 'kế hoạch xã',
        label_en: 'commune plan',
        term,
      },
    ],
    units: [
      {
        id: 'percent',
        measure: 'percent',
        symbol_vi: '%',
        symbol_en: '%',
        name_vi: 'phần trăm',
        name_en: 'percent',
        decimals: '1',
        spellings: '%',
      },
    ],
    indicators: [
      {
        id: 'clean-water',
        slug: 'nuoc-sach',
        sector: 'environment',
        unit: 'percent',
        direction: 'higher',
        name_vi: 'Hộ dùng nước sạch',
        name_en: 'Households with clean water',
        description_vi: 'Tỷ lệ hộ dùng nước sạch trong tổng số hộ.',
        description_en: 'Share of households that use clean water.',
      },
    ],
    commitments: [{ indicator: 'clean-water', body: 'plan', level: 'plan' }],
    report: [
      {
        id: reportId(year),
        title_vi: `Báo cáo sáu tháng đầu năm ${year}`,
        title_en: `Report on the first half of ${year}`,
        issuer_vi: 'Ủy ban nhân dân xã Ví Dụ',
        issuer_en: 'People’s Committee of Example',
        date: `${year}-07`,
        counted_until: `${year}-06-30`,
        estimated_until: `${year}-12-31`,
        kind: 'interim',
        term,
      },
    ],
    sections: [{ section: 'I', title_vi: 'Kết quả', title_en: 'Results' }],
    figures: [
      { ...figure, kind: 'actual', period: `${year}-06-30`, value: '82.5', printed: '82,5%', locator: 'I ¶1' },
      { ...figure, kind: 'target', period: now, value: '90', printed: '90%', locator: 'I ¶1', body: 'plan' },
    ],
  };
}

/** The name of the first report's folder. */
const reportId = (year: number): string => `${year}-07`;

const pathOf = ({ file, scope }: TableEntry, year: number): string =>
  scope === 'shared' ? file : `reports/${reportId(year)}/${file}`;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function csv({ columns }: TableEntry, rows: readonly Cells[]): string {
  const names = columns.map(({ name }) => name);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
}

/** A cell of a Markdown table; a bar would end it. */
const plain = (text: string): string => text.replaceAll('|', '\\|');

function columnLine({ name, about, required, allowed, ref }: ColumnEntry): string {
  const values = allowed?.join(', ') ?? (ref === null ? '' : `${ref}.csv: id`);
  return `| \`${name}\` | ${required ? '●' : ''} | ${plain(about.vi)} | ${plain(about.en)} | ${values} |`;
}

const section = (entry: TableEntry, year: number): string =>
  [
    `## \`${pathOf(entry, year)}\`: ${entry.title.vi} / ${entry.title.en}`,
    '| cột / column | ● | nghĩa | meaning | cho phép / allowed |',
    '| --- | --- | --- | --- | --- |',
    ...entry.columns.map(columnLine),
  ].join('\n');

const opening = (year: number): string => `# Dữ liệu của trang / Data of the site

Mỗi tệp \`.csv\` là một bảng, mở và sửa được bằng Excel (lưu "CSV UTF-8"). Dòng đầu là tên cột: giữ nguyên. Các dòng có sẵn
chỉ là ví dụ: thay bằng số liệu của mình. Bảng chưa dùng thì để lại mỗi dòng đầu. Chỗ có ● là phải điền. Báo cáo sau là một
thư mục mới cạnh \`reports/${reportId(year)}/\`. Hướng dẫn từng bước: \`docs/new-place.vi.md\` trong mã nguồn.

Each \`.csv\` file is a table; edit it in a spreadsheet and save it as "CSV UTF-8". The first line has the names of the
columns: leave it. The rows that are there are examples: put your own in their place. A table that is not needed keeps its
first line alone. ● marks what must be filled. The next report is a new folder beside \`reports/${reportId(year)}/\`. Step by
step: \`docs/new-place.en.md\` in the source.

Bài viết / stories: \`stories/vi/\`, \`stories/en/\`; lời trang Giới thiệu / text of About: \`pages/vi/about.md\`,
\`pages/en/about.md\`. Không có cũng được / both may be left out (\`docs/stories.md\`).
`;

/**
 * Path in the folder → text. `year` is that of the example: its term begins with it, its goals are for ten years later;
 * `language` is the one at the root of the site.
 */
export function newFolder(year: number, language: Language): ReadonlyMap<string, string> {
  const rows = examples(year, language);
  const tables = dictionary();
  return new Map([
    ...tables.map((entry): [string, string] => [pathOf(entry, year), csv(entry, rows[entry.table] ?? [])]),
    ['README.md', [opening(year), ...tables.map((entry) => `${section(entry, year)}\n`)].join('\n')],
  ]);
}
