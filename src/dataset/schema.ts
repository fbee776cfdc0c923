// The one description of every CSV table: types, validator, dictionary and in-page checker all come from here.
import { type Bilingual, languages } from '../languages';
import {
  address,
  addressOrBlank,
  amount,
  amountOrBlank,
  anchor,
  type Cell,
  choice,
  choiceOrBlank,
  countOrBlank,
  date,
  itemList,
  locator,
  period,
  periodOrBlank,
  ref,
  refOrBlank,
  slug,
  slugOrBlank,
  text,
  textOrBlank,
  urlOrBlank,
  wholeNumber,
  wholeNumberOrBlank,
  year,
  yearOrBlank,
  yesOrBlank,
} from './cells';
import {
  bases,
  bodyKinds,
  changeKinds,
  directions,
  figureKinds,
  issuers,
  levels,
  measures,
  operators,
  relations,
  reportKinds,
  roles,
  statements,
} from './vocabulary';

/** One column: how its cells are read, and a sentence for the person who fills it in. */
export interface Column<T = unknown> extends Cell<T> {
  about: Bilingual;
}

/** One CSV table. `scope` says whether it lies in `data/` or in each `data/reports/<id>/`. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  file: string;
  scope: 'shared' | 'report';
  title: Bilingual;
  /** Columns that together name a row; two rows with the same key are refused. */
  key: readonly string[];
  /** The folder may do without the file: it is then a table without rows. */
  optional?: true;
  columns: C;
}

/** The typed row that a table's checked lines become. */
export type RowOf<T extends Table> = {
  [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never;
};

const column = <T>(cell: Cell<T>, vi: string, en: string): Column<T> => ({ ...cell, about: { vi, en } });
const table = <C extends Record<string, Column>>(t: Table<C> & { key: readonly (keyof C & string)[] }): Table<C> => t;

const vi = column(text, 'Tên hoặc nội dung tiếng Việt.', 'Name or text in Vietnamese.');
const en = column(text, 'Tên hoặc nội dung tiếng Anh.', 'Name or text in English.');
const noteVi = column(
  textOrBlank,
  'Ghi chú của trang, tiếng Việt; được để trống.',
  'Our note in Vietnamese; may be blank.',
);
const noteEn = column(
  textOrBlank,
  'Ghi chú của trang, tiếng Anh; điền khi có ghi chú tiếng Việt.',
  'Our note in English; needed when there is one in Vietnamese.',
);
const periodColumn = column(
  period,
  'Thời điểm hoặc thời kỳ: 2024-06-30 (đến ngày), 2024 (cả năm), 2021/2024 (từ năm đến hết năm), 2023-2024 (năm học), undated (báo cáo không ghi).',
  'Date or period: 2024-06-30 (as of a day), 2024 (a year), 2021/2024 (from a year to the end of another), 2023-2024 (a school year), undated (none given).',
);
const assumed = column(
  yesOrBlank,
  'yes khi báo cáo không ghi thời điểm ở chỗ này và trang tự hiểu; trang luôn nói rõ điều đó. Trống khi báo cáo có ghi.',
  'yes where the report gives no date here and the period is our reading; pages always say so. Blank where it gives one.',
);
const valueColumn = column(
  amount,
  'Giá trị cho máy đọc: dấu chấm thập phân, không dấu ngăn nghìn (2239 hoặc 29.5).',
  'Value for machines: decimal point, no thousands separator (2239 or 29.5).',
);
const printedColumn = column(
  text,
  'Con số đúng như báo cáo ghi, chỉ số và đơn vị (29,5 triệu đồng/người/năm). Máy đọc lại và so với cột value.',
  'The figure exactly as the report writes it, number and unit only. It is read back and compared with value.',
);
const locatorColumn = column(
  locator,
  'Vị trí trong báo cáo: III.1.2 ¶3 (mục và đoạn) hoặc note 7 (chú thích).',
  'Place in the report: III.1.2 ¶3 (section and paragraph) or note 7 (footnote).',
);
const indicatorRef = column(
  ref('indicators'),
  'Mã chỉ tiêu, có trong indicators.csv.',
  'Indicator id, from indicators.csv.',
);
const placeRef = column(
  refOrBlank('places'),
  'Mã trong places.csv nếu số liệu chỉ của nơi ấy; thường để trống.',
  'Id from places.csv when the figure is for that part alone; usually blank.',
);
const numerator = column(
  countOrBlank,
  'Tử số nếu báo cáo ghi dạng phân số 10/14 (để Excel không đổi thành ngày).',
  'Numerator when the report gives a fraction such as 10/14 (so that Excel cannot make a date of it).',
);
const denominator = column(countOrBlank, 'Mẫu số của phân số nêu trên.', 'Denominator of that fraction.');
const body = column(
  refOrBlank('bodies'),
  'Ai đặt mục tiêu: mã trong bodies.csv; cặp chỉ tiêu và mã này phải có trong commitments.csv.',
  'Who set the target: an id from bodies.csv; the pair of indicator and body must stand in commitments.csv.',
);

/** Every table, by name. Adding a column is one line here. */
export const tables = {
  site: table({
    file: 'site.csv',
    scope: 'shared',
    title: { vi: 'Trang và địa phương', en: 'Site and place' },
    key: ['id'],
    columns: {
      id: column(slug, 'Tên không dấu của gói dữ liệu.', 'Name of the data package.'),
      language: column(
        choice(languages),
        'Ngôn ngữ ở địa chỉ gốc: vi hoặc en; ngôn ngữ kia ở /en/ hoặc /vi/.',
        'Language at the root address, vi or en; the other stands at /en/ or /vi/.',
      ),
      name_vi: column(text, 'Tên trang, tiếng Việt.', 'Name of the site in Vietnamese.'),
      name_en: column(text, 'Tên trang, tiếng Anh.', 'Name of the site in English.'),
      short_vi: column(text, 'Tên trang viết gọn, tiếng Việt.', 'Short name of the site in Vietnamese.'),
      short_en: column(text, 'Tên trang viết gọn, tiếng Anh.', 'Short name of the site in English.'),
      place_vi: column(text, 'Tên địa phương, tiếng Việt.', 'Name of the place in Vietnamese.'),
      place_en: column(text, 'Tên địa phương, tiếng Anh.', 'Name of the place in English.'),
      level_vi: column(
        text,
        'Cấp của địa phương, chữ thường: xã, huyện, tỉnh.',
        'Level of the place in Vietnamese, small letters.',
      ),
      level_en: column(
        text,
        'Cấp của địa phương, tiếng Anh, chữ thường.',
        'Level of the place, small letters: commune, district, province.',
      ),
      parts_vi: column(
        text,
        'Các nơi trực thuộc gọi là gì, chữ thường: xã, thị trấn; thôn; bản.',
        'What the parts of the place are called in Vietnamese, small letters.',
      ),
      parts_en: column(
        text,
        'Như trên, tiếng Anh, số nhiều.',
        'What the parts of the place are called, plural, small letters: communes, villages.',
      ),
      successor_vi: column(
        textOrBlank,
        'Tiêu đề của cột nơi kế tục (places.csv), ví dụ “Xã mới từ 01/01/2022”; để trống nếu không có.',
        'Heading of the successors in places.csv, Vietnamese, with the date; blank if there are none.',
      ),
      successor_en: column(
        textOrBlank,
        'Như trên, tiếng Anh.',
        'The same in English, such as “New commune since 1 January 2022”.',
      ),
      banner_vi: column(
        textOrBlank,
        'Một câu ở đầu mọi trang mà người đọc cần biết trước; để trống nếu không cần.',
        'A sentence at the top of every page that a reader must know first, Vietnamese; may be blank.',
      ),
      banner_en: column(textOrBlank, 'Như trên, tiếng Anh.', 'The same in English.'),
      credit_vi: column(
        text,
        'Ai làm trang và quan hệ với nơi ban hành báo cáo, một hai câu.',
        'Who makes the site and how they stand to the issuer of the report, Vietnamese.',
      ),
      credit_en: column(text, 'Như trên, tiếng Anh.', 'The same in English.'),
      licence: column(text, 'Giấy phép của bảng dữ liệu: CC BY 4.0.', 'Licence of the tables: CC BY 4.0.'),
      licence_url: column(urlOrBlank, 'Địa chỉ văn bản giấy phép.', 'Address of the text of the licence.'),
      repository: column(urlOrBlank, 'Địa chỉ kho mã nguồn, nếu công khai.', 'Address of the repository, if public.'),
      contact: column(
        textOrBlank,
        'Nơi gửi đính chính: thư điện tử hoặc địa chỉ trang; để trống nếu không có.',
        'Where to send corrections: e-mail or web address; may be blank.',
      ),
    },
  }),
  sectors: table({
    file: 'sectors.csv',
    scope: 'shared',
    title: { vi: 'Lĩnh vực', en: 'Sectors' },
    key: ['id'],
    columns: {
      id: column(slug, 'Mã lĩnh vực, cũng là địa chỉ tiếng Anh.', 'Sector id, also its English address.'),
      order: column(wholeNumber, 'Thứ tự hiển thị.', 'Order of display.'),
      slug: column(slug, 'Địa chỉ tiếng Việt, không dấu.', 'Vietnamese address, no diacritics.'),
      name_vi: vi,
      name_en: en,
      summary_vi: vi,
      summary_en: en,
    },
  }),
  groups: table({
    file: 'groups.csv',
    scope: 'shared',
    title: { vi: 'Nhóm chỉ tiêu chủ yếu', en: 'Headline groups' },
    key: ['id'],
    columns: {
      id: column(wholeNumber, 'Số của nhóm, từ 1.', 'Number of the group, from 1.'),
      name_vi: vi,
      name_en: en,
    },
  }),
  terms: table({
    file: 'terms.csv',
    scope: 'shared',
    title: { vi: 'Nhiệm kỳ', en: 'Terms' },
    key: ['id'],
    columns: {
      id: column(slug, 'Mã nhiệm kỳ, ví dụ 2021-2026.', 'Id of the term, such as 2021-2026.'),
      start: column(date, 'Ngày đầu nhiệm kỳ dùng để tính thời gian.', 'First day of the term, for the share of time.'),
      end: column(date, 'Ngày cuối nhiệm kỳ.', 'Last day of the term.'),
      goal_year: column(year, 'Năm của mục tiêu tiếp theo.', 'Year of the goals that come next.'),
    },
  }),
  bodies: table({
    file: 'bodies.csv',
    scope: 'shared',
    title: { vi: 'Nơi đặt mục tiêu', en: 'Bodies that set targets' },
    key: ['id'],
    columns: {
      id: column(slug, 'Mã chương trình, nghị quyết hoặc kế hoạch.', 'Id of a programme, resolution or plan.'),
      order: column(wholeNumber, 'Thứ tự hiển thị.', 'Order of display.'),
      kind: column(
        choice(bodyKinds),
        'Loại: programme (chương trình), resolution (nghị quyết), plan (kế hoạch).',
        'Kind: programme, resolution or plan.',
      ),
      issuer: column(
        choiceOrBlank(issuers),
        'Ai ban hành: own (chính cấp của trang) hoặc above (cấp trên); để trống nếu báo cáo không nêu.',
        'Who issued it: own (the place itself) or above (a higher level); blank when the report does not say.',
      ),
      number: column(textOrBlank, 'Số hiệu văn bản, nếu báo cáo nêu.', 'Document number, if the report gives it.'),
      name_vi: vi,
      name_en: en,
      label_vi: column(
        text,
        'Tên gọn để đứng sau chữ “mục tiêu”, tiếng Việt.',
        'Short name, to stand after “target of”, Vietnamese.',
      ),
      label_en: column(text, 'Tên gọn, tiếng Anh.', 'The same in English.'),
      until: column(
        yearOrBlank,
        'Năm cuối của giai đoạn ghi trong tên văn bản ở báo cáo (2021–2026: 2026); trống nếu không ghi.',
        'Last year of the span that the report gives in its name (2021–2026: 2026); blank if it gives none.',
      ),
      term: column(
        refOrBlank('terms'),
        'Nhiệm kỳ của mục tiêu, mã trong terms.csv; để trống nếu không gắn với một nhiệm kỳ: khi ấy mục tiêu còn tính đến hết năm ở cột until.',
        'Term of its targets, from terms.csv; blank where they are not bound to one: then they count to the year in until.',
      ),
    },
  }),
  units: table({
    file: 'units.csv',
    scope: 'shared',
    title: { vi: 'Đơn vị', en: 'Units' },
    key: ['id'],
    columns: {
      id: column(slug, 'Mã đơn vị.', 'Unit id.'),
      measure: column(
        choice(measures),
        'Loại: percent, permille, points (điểm phần trăm), level (mức độ), amount (số lượng).',
        'Kind of unit: percent, permille, points, level, amount.',
      ),
      symbol_vi: column(textOrBlank, 'Chữ đứng sau con số, tiếng Việt.', 'Text after the number, Vietnamese.'),
      symbol_en: column(textOrBlank, 'Chữ đứng sau con số, tiếng Anh.', 'Text after the number, English.'),
      name_vi: vi,
      name_en: en,
      decimals: column(wholeNumber, 'Số chữ số thập phân nhiều nhất khi hiển thị.', 'Most decimals shown.'),
      spellings: column(
        itemList,
        'Các cách báo cáo viết đơn vị, ngăn cách bằng dấu chấm phẩy. Cách viết đứng trước số kết thúc bằng dấu *.',
        'How the report writes the unit, separated by semicolons. One that stands before the number ends in *.',
      ),
      flow: column(
        yesOrBlank,
        'yes nếu là số cộng dồn theo thời gian (tiền, sản lượng, lượt, số mỗi năm): số nửa năm và số cả năm không nối với nhau.',
        'yes where the number adds up over time (money, output, attendances, rates a year): no line joins half a year and a year.',
      ),
    },
  }),
  indicators: table({
    file: 'indicators.csv',
    scope: 'shared',
    title: { vi: 'Chỉ tiêu', en: 'Indicators' },
    key: ['id'],
    columns: {
      id: column(slug, 'Mã chỉ tiêu, cũng là địa chỉ tiếng Anh.', 'Indicator id, also its English address.'),
      slug: column(
        slugOrBlank,
        'Địa chỉ tiếng Việt; để trống với số liệu bối cảnh (không có trang riêng).',
        'Vietnamese address; blank for context figures, which have no page of their own.',
      ),
      sector: column(ref('sectors'), 'Mã lĩnh vực.', 'Sector id.'),
      programme: column(
        refOrBlank('bodies'),
        'Chương trình hoặc nghị quyết mà số liệu thuộc về, khi nơi ấy không đặt mục tiêu cho nó (mục tiêu: commitments.csv).',
        'Programme or resolution that the figure belongs to where that sets no target for it (targets: commitments.csv).',
      ),
      topic_vi: column(
        textOrBlank,
        'Tên cụm để gộp số liệu bối cảnh trên trang lĩnh vực.',
        'Name of the cluster that groups context figures on a sector page.',
      ),
      topic_en: column(textOrBlank, 'Tên cụm, tiếng Anh.', 'The same in English.'),
      unit: column(ref('units'), 'Mã đơn vị.', 'Unit id.'),
      direction: column(
        choice(directions),
        'higher (cao hơn là tốt), lower (thấp hơn là tốt), exact (đúng bằng), none (bối cảnh).',
        'higher, lower, exact or none (context).',
      ),
      name_vi: vi,
      name_en: en,
      description_vi: column(
        textOrBlank,
        'Một câu giải thích, tiếng Việt; cần có khi chỉ tiêu có slug.',
        'One sentence of explanation, Vietnamese; needed where the indicator has a slug.',
      ),
      description_en: column(textOrBlank, 'Như trên, tiếng Anh.', 'The same in English.'),
      same_as: column(
        refOrBlank('indicators'),
        'Chỉ tiêu khác đo cùng một việc; phần đối chiếu so hai bên.',
        'Another indicator that measures the same thing; the audit compares the two.',
      ),
      change_of: column(
        refOrBlank('indicators'),
        'Chỉ tiêu mà chỉ tiêu này là mức giảm hoặc tăng bình quân năm.',
        'The indicator whose average yearly change this one is.',
      ),
      role: column(
        choiceOrBlank(roles),
        'Số liệu bối cảnh này là số nào trong phần báo cáo tự đếm: groups (nhóm chỉ tiêu), groups-met (nhóm đạt), components (chỉ tiêu thành phần), components-met (đạt), components-not-met (chưa đạt). Mỗi vai trò một dòng.',
        'Which number of the report’s own count this context figure is: groups, groups-met, components, components-met or components-not-met. One row each.',
      ),
    },
  }),
  commitments: table({
    file: 'commitments.csv',
    scope: 'shared',
    title: { vi: 'Cam kết', en: 'Commitments' },
    key: ['indicator', 'body'],
    columns: {
      indicator: indicatorRef,
      body: column(
        ref('bodies'),
        'Nơi đặt mục tiêu, mã trong bodies.csv. Một chỉ tiêu có thể có nhiều nơi đặt, mỗi nơi một dòng.',
        'Who set the target, from bodies.csv. An indicator may stand under several bodies, one row each.',
      ),
      level: column(
        choice(levels),
        'component (chỉ tiêu thành phần của nhóm chủ yếu), programme (mục tiêu khác của chương trình, nghị quyết), plan (kế hoạch).',
        'component (of a headline group), programme (another target of a programme or resolution) or plan.',
      ),
      group: column(
        wholeNumberOrBlank,
        'Nhóm chủ yếu, mã trong groups.csv; chỉ với component.',
        'Headline group, from groups.csv; with component only.',
      ),
    },
  }),
  places: table({
    file: 'places.csv',
    scope: 'shared',
    title: { vi: 'Các nơi trực thuộc', en: 'Parts of the place' },
    key: ['id'],
    columns: {
      id: column(slug, 'Mã của nơi trực thuộc.', 'Id of the part.'),
      row: column(wholeNumber, 'Hàng trong sơ đồ ô, từ 1.', 'Row in the tile grid, from 1.'),
      column: column(wholeNumber, 'Cột trong sơ đồ ô, từ 1.', 'Column in the tile grid, from 1.'),
      name: column(text, 'Tên như báo cáo viết.', 'Name as the report spells it.'),
      name_en: column(
        textOrBlank,
        'Tên tiếng Anh nếu khác tên báo cáo viết; nếu không thì để trống.',
        'English name where it is not the name in the report; blank otherwise.',
      ),
      aliases: column(
        itemList,
        'Cách viết khác, để tìm kiếm; ngăn cách bằng dấu chấm phẩy.',
        'Other spellings, for search; separated by semicolons.',
      ),
      successor: column(
        textOrBlank,
        'Nơi kế tục, nếu nay đã sắp xếp lại; để trống nếu không có.',
        'What it belongs to now, if it was reorganised; blank if not.',
      ),
    },
  }),
  changes: table({
    file: 'changes.csv',
    scope: 'shared',
    title: { vi: 'Nhật ký thay đổi', en: 'Change log' },
    key: ['date', 'what_vi'],
    columns: {
      date: column(date, 'Ngày thay đổi.', 'Day of the change.'),
      kind: column(
        choice(changeKinds),
        'release (phát hành), correction (đính chính), addition (bổ sung).',
        'release, correction or addition.',
      ),
      indicator: column(refOrBlank('indicators'), 'Chỉ tiêu liên quan, nếu có.', 'Indicator concerned, if any.'),
      what_vi: vi,
      what_en: en,
      why_vi: vi,
      why_en: en,
    },
  }),
  addresses: table({
    file: 'addresses.csv',
    scope: 'shared',
    title: { vi: 'Địa chỉ đã công bố', en: 'Published addresses' },
    key: ['address'],
    optional: true,
    columns: {
      address: column(
        address,
        'Địa chỉ đã công bố, từ gốc trang (/chi-tieu/ho-ngheo/). Lệnh npm run addresses ghi thêm dòng; không xóa dòng nào.',
        'Address once published, from the root of the site (/chi-tieu/ho-ngheo/). npm run addresses adds rows; none is deleted.',
      ),
      moved_to: column(
        addressOrBlank,
        'Địa chỉ mới khi trang đã chuyển; bản dựng đặt ở chỗ cũ một trang dẫn sang. Thường để trống.',
        'New address of a page that has moved; the build puts a page in the old place that leads there. Usually blank.',
      ),
    },
  }),
  report: table({
    file: 'report.csv',
    scope: 'report',
    title: { vi: 'Báo cáo nguồn', en: 'Source report' },
    key: ['id'],
    columns: {
      id: column(
        slug,
        'Mã báo cáo, trùng tên thư mục, cũng là địa chỉ.',
        'Report id, the name of its folder and its address.',
      ),
      title_vi: vi,
      title_en: en,
      issuer_vi: vi,
      issuer_en: en,
      number: column(
        textOrBlank,
        'Số văn bản; để trống nếu báo cáo không ghi.',
        'Document number; blank if the report gives none.',
      ),
      date: column(
        period,
        'Ngày ban hành, hoặc tháng (2024-10) nếu không ghi ngày.',
        'Date of issue, or the month (2024-10) if no day is given.',
      ),
      counted_until: column(date, 'Ngày chốt số liệu đã thực hiện.', 'Day up to which results are counted.'),
      estimated_until: column(date, 'Ngày cuối của số ước thực hiện.', 'Last day that estimates cover.'),
      kind: column(
        choice(reportKinds),
        'Loại: interim (giữa kỳ), final (tổng kết), plan (kế hoạch, chỉ có mục tiêu và số dự kiến).',
        'Kind: interim, final, or plan (targets and planned numbers only).',
      ),
      term: column(
        ref('terms'),
        'Nhiệm kỳ mà báo cáo nói tới, mã trong terms.csv.',
        'Term that the report is about, from terms.csv.',
      ),
    },
  }),
  sections: table({
    file: 'sections.csv',
    scope: 'report',
    title: { vi: 'Mục của báo cáo', en: 'Sections of the report' },
    key: ['section'],
    columns: {
      section: column(anchor, 'Số mục như báo cáo đánh (III.1.2).', 'Section as the report numbers it (III.1.2).'),
      title_vi: vi,
      title_en: en,
    },
  }),
  paragraphs: table({
    file: 'paragraphs.csv',
    scope: 'report',
    title: { vi: 'Đoạn của báo cáo', en: 'Paragraphs of the report' },
    key: ['locator'],
    optional: true,
    columns: {
      locator: column(
        locator,
        'Một vị trí có trong báo cáo: mục, đoạn hoặc chú thích. Mọi cột locator chỉ ghi vị trí có ở đây; bảng chưa có dòng nào thì không xét.',
        'A place that the report has: section, paragraph or footnote. Every locator must stand here; while the table has no rows, none is checked.',
      ),
    },
  }),
  figures: table({
    file: 'figures.csv',
    scope: 'report',
    title: { vi: 'Số liệu', en: 'Figures' },
    key: ['indicator', 'kind', 'period', 'place', 'locator', 'printed'],
    columns: {
      indicator: indicatorRef,
      kind: column(
        choice(figureKinds),
        'baseline (mốc đầu), target (mục tiêu), actual (đã thực hiện), estimate (ước thực hiện), goal (mục tiêu kỳ sau), planned (mới dự kiến, quy hoạch), allotted (kinh phí được giao), stated (báo cáo chỉ nêu). Chỉ actual và estimate là kết quả.',
        'baseline, target, actual, estimate, goal, planned (not done yet), allotted (money given out), stated (only stated). Only actual and estimate are results.',
      ),
      period: periodColumn,
      operator: column(
        choice(operators),
        'equal (bằng), at-least (từ), above (trên), at-most (không quá), below (dưới), between (khoảng).',
        'equal, at-least, above, at-most, below or between.',
      ),
      value: valueColumn,
      value_to: column(
        amountOrBlank,
        'Đầu trên của khoảng; chỉ dùng với between.',
        'Upper end of a range; only with between.',
      ),
      numerator,
      denominator,
      printed: printedColumn,
      locator: locatorColumn,
      reference: column(
        choice(['yes', 'no']),
        'yes nếu là số trang dùng; no nếu báo cáo ghi thêm số khác cho cùng thời kỳ.',
        'yes for the number the site uses; no for another number printed for the same period.',
      ),
      place: placeRef,
      body,
      note_vi: noteVi,
      note_en: noteEn,
      assumed,
    },
  }),
  claims: table({
    file: 'claims.csv',
    scope: 'report',
    title: { vi: 'Nhận định của báo cáo', en: 'Claims of the report' },
    key: ['indicator', 'period', 'statement', 'locator', 'printed'],
    columns: {
      indicator: indicatorRef,
      period: column(
        periodOrBlank,
        'Thời kỳ của con số mà nhận định nói tới.',
        'Period of the figure that the claim is about.',
      ),
      statement: column(
        choice(statements),
        'Báo cáo nói gì: percent-of-target (đạt … %), above (vượt), below (thấp hơn), met (đạt), exceeded (vượt, không nêu mức), met-or-exceeded (báo cáo kể chung một danh sách là đạt và vượt), not-met (chưa đạt), low (đạt thấp), forecast-not-met (dự báo không đạt), not-started (chưa triển khai), not-disbursed (chưa giải ngân), increase, decrease.',
        'What the report says.',
      ),
      basis: column(
        choiceOrBlank(bases),
        'Cách hiểu con số: relative (phần trăm), points (điểm phần trăm), units (đơn vị), open (lời văn để ngỏ).',
        'How the number is meant: relative, points, units, or open when the words do not say.',
      ),
      value: column(
        amountOrBlank,
        'Giá trị nêu trong nhận định; trống nếu chỉ nói đạt hoặc chưa đạt.',
        'The number in the claim; blank when it only says met or not met.',
      ),
      printed: column(
        textOrBlank,
        'Con số như báo cáo ghi; trống nếu không có số.',
        'The number as printed; blank if there is none.',
      ),
      locator: locatorColumn,
      body,
      note_vi: noteVi,
      note_en: noteEn,
      assumed,
    },
  }),
  breakdowns: table({
    file: 'breakdowns.csv',
    scope: 'report',
    title: { vi: 'Thành phần', en: 'Breakdowns' },
    key: ['whole', 'set', 'part', 'kind', 'period'],
    columns: {
      whole: column(ref('indicators'), 'Chỉ tiêu là tổng thể.', 'The indicator that is the whole.'),
      set: column(
        slug,
        'Tên cách chia (một tổng có thể có nhiều cách chia).',
        'Name of the partition (a whole may have several).',
      ),
      part: column(slug, 'Mã thành phần.', 'Id of the part.'),
      relation: column(
        choice(relations),
        'part (cộng lại bằng tổng), of-which (trong đó) hoặc subgroup (tỷ lệ của từng nhóm mà tỷ lệ chung là bình quân).',
        'part (adds up to the whole), of-which (contained in it) or subgroup (rate of a group; the whole is their average).',
      ),
      kind: column(choice(figureKinds), 'Như cột kind của figures.csv.', 'As kind in figures.csv.'),
      period: periodColumn,
      name_vi: vi,
      name_en: en,
      value: valueColumn,
      printed: column(
        textOrBlank,
        'Con số như báo cáo ghi; để trống khi đếm từ danh sách trong cột items.',
        'The number as printed; blank when counted from the list in items.',
      ),
      items: column(
        itemList,
        'Các mục được kể tên trong báo cáo, ngăn cách bằng dấu chấm phẩy; máy đếm để ra value.',
        'Items the report names, separated by semicolons; counted to give value.',
      ),
      locator: locatorColumn,
      place: placeRef,
      assumed,
    },
  }),
  documents: table({
    file: 'documents.csv',
    scope: 'report',
    title: { vi: 'Ngày văn bản', en: 'Document dates' },
    key: ['document', 'locator'],
    columns: {
      document: column(ref('bodies'), 'Mã chương trình, nghị quyết.', 'Programme or resolution id.'),
      date: column(date, 'Ngày văn bản mà báo cáo ghi ở chỗ này.', 'Date the report gives the document here.'),
      printed: column(text, 'Ngày như in (07/6/2024).', 'The date as printed (07/6/2024).'),
      locator: locatorColumn,
    },
  }),
  mentions: table({
    file: 'mentions.csv',
    scope: 'report',
    title: { vi: 'Chỗ nhắc tên nơi trực thuộc', en: 'Mentions of parts of the place' },
    key: ['place', 'locator'],
    optional: true,
    columns: {
      place: column(ref('places'), 'Mã trong places.csv.', 'Id from places.csv.'),
      locator: locatorColumn,
      printed: column(
        text,
        'Tên đúng như báo cáo viết ở chỗ ấy (xã Pa Ủ).',
        'The name exactly as the report writes it there.',
      ),
      about_vi: column(
        textOrBlank,
        'Ở chỗ ấy báo cáo nói gì về nơi này: một câu của trang, không ghi chữ số; để trống nếu việc ấy ngoài phạm vi của trang. Chỗ đã có số của nơi này trong bảng khác thì không ghi lại.',
        'What the report says of it there: our own sentence in Vietnamese, without digits; blank where that is outside the scope of the site. A place with a number of it in another table is not repeated.',
      ),
      about_en: column(textOrBlank, 'Như trên, tiếng Anh.', 'The same in English.'),
    },
  }),
  explanations: table({
    file: 'explanations.csv',
    scope: 'report',
    title: { vi: 'Giải thích chênh lệch', en: 'Explanations of findings' },
    key: ['check'],
    columns: {
      check: column(
        anchor,
        'Mã phép đối chiếu, như npm run check báo.',
        'Id of the audit check, as npm run check prints it.',
      ),
      difference: column(
        amountOrBlank,
        'Chênh lệch (tính lại trừ số báo cáo ghi) mà lời giải thích này nói tới, hai chữ số thập phân; trống khi phép đối chiếu không có chênh lệch bằng số. Số liệu đổi thì máy nhắc đọc lại lời giải thích.',
        'Difference (recomputed minus printed) that the explanation was written for, two decimals; blank when the check has none. When the figures change, the check asks to read the explanation again.',
      ),
      text_vi: vi,
      text_en: en,
    },
  }),
} as const;

export type TableName = keyof typeof tables;
export type Row<N extends TableName> = RowOf<(typeof tables)[N]>;
export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table by name. */
export const columnsOf = (name: TableName): Readonly<Record<string, Column>> => tables[name].columns;
