// What is wrong and how to mend it, in Vietnamese, for every problem code.
import type { When } from './codes';
import type { Messages } from './messages';
import { storyMessages } from './story-messages-vi';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Có phải ý bạn là "${nearest}"? `);
const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const vietnamese = (value: number | string): string => String(value).replace('.', ',');
const because = ({ column, value }: When): string =>
  value === '' ? `cột "${column}" để trống` : `cột "${column}" là "${value}"`;
const legacy = { TCVN3: 'dùng bảng mã TCVN3 (ABC)', VNI: 'dùng bảng mã VNI', mojibake: 'từng bị đọc sai bảng mã' };
const otherFormats = { workbook: 'sổ Excel', 'web-page': 'trang web (HTML, XML)', pdf: 'tệp PDF' };
const verdicts: Readonly<Record<string, string>> = {
  agrees: 'khớp',
  'agrees-after-rounding': 'khớp sau khi làm tròn',
  'cannot-be-checked': 'không kiểm tra được',
};

export const messages: Messages = {
  about: {
    cell: (address, column) => `Ô ${address}, cột "${column}": `,
    row: (row) => `Dòng ${row}: `,
  },
  count: (problems, files) => `${problems} lỗi trong ${files} tệp.`,
  clean: ({ files, rows, report }) =>
    `Dữ liệu hợp lệ: ${files} tệp, ${rows} dòng${report ? '; mọi con số đều có trong báo cáo' : ''}.`,
  codes: {
    ...storyMessages,
    'folder-missing': ({ folder }) => ({
      what: `Không có thư mục "${folder}".`,
      how: 'Kiểm tra lại đường dẫn sau --data.',
    }),
    'no-report': () => ({
      what: 'Chưa có báo cáo nào.',
      how: 'Tạo thư mục reports/<mã báo cáo>/ với các bảng của báo cáo, ví dụ reports/2024-10/.',
    }),
    'file-missing': () => ({ what: 'Thiếu tệp này.', how: 'Thêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.' }),
    'file-unknown': ({ nearest }) => ({
      what: 'Tệp không thuộc bảng nào.',
      how: `${maybe(nearest)}Đổi tên hoặc đưa tệp ra khỏi thư mục dữ liệu.`,
    }),
    'file-workbook': () => ({
      what: 'Sổ Excel không được đọc; sửa trong tệp này chưa vào số liệu của trang.',
      how: 'Lưu từng bảng thành tệp .csv dạng "CSV UTF-8", rồi đưa sổ Excel ra khỏi thư mục dữ liệu.',
    }),
    'file-not-csv': ({ kind }) => ({
      what: `Tệp có đuôi .csv nhưng bên trong là ${otherFormats[kind]}.`,
      how: 'Mở tệp bằng Excel, chọn Save As, loại tệp "CSV UTF-8 (Comma delimited)"; đổi đuôi tệp thì chưa đủ.',
    }),
    'file-empty': () => ({ what: 'Tệp rỗng.', how: 'Cần ít nhất dòng tiêu đề.' }),
    'encoding-broken': () => ({
      what: 'Tệp có ký tự hỏng, không đọc được bằng UTF-8.',
      how: 'Trong Excel chọn "CSV UTF-8" khi lưu, rồi gõ lại các chữ bị hỏng.',
    }),
    'encoding-legacy': ({ kind, found }) => ({
      what: `Chữ "${found}" cho thấy tệp ${legacy[kind]}.`,
      how:
        kind === 'mojibake'
          ? 'Mở lại tệp gốc rồi lưu dạng "CSV UTF-8".'
          : 'Chuyển sang Unicode dựng sẵn (bằng UniKey chẳng hạn) rồi lưu lại dạng "CSV UTF-8".',
    }),
    'quote-unclosed': () => ({
      what: 'Dấu ngoặc kép mở ở dòng này không được đóng.',
      how: 'Thêm dấu " ở cuối ô; dấu " bên trong ô phải viết đôi ("").',
    }),
    'quote-stray': ({ found }) => ({
      what: `Dấu ngoặc kép nằm sai chỗ${found === '' ? '' : ` gần "${found}"`}.`,
      how: 'Đặt cả ô trong dấu "…" và viết đôi ("") dấu ngoặc kép ở bên trong.',
    }),
    'header-absent': ({ found, wanted, below }) => ({
      what: `Dòng đầu ("${found}") không phải dòng tiêu đề của bảng này.`,
      how:
        below === null
          ? `Dòng 1 phải là tên các cột, viết đúng như sau: ${wanted.join(', ')}.`
          : `Tiêu đề đang ở dòng ${below}: xóa các dòng phía trên.`,
    }),
    'header-one-cell': () => ({
      what: 'Cả dòng nằm trong một ô, chưa tách thành các cột.',
      how: 'Trong Excel chọn cột A, dùng Data > Text to Columns > Delimited > Comma, rồi lưu lại dạng "CSV UTF-8".',
    }),
    'header-missing': ({ name }) => ({ what: `Thiếu cột "${name}".`, how: `Thêm "${name}" vào dòng tiêu đề.` }),
    'header-unknown': ({ found, nearest }) => ({
      what: found === '' ? 'Có cột không tên.' : `Không có cột nào tên "${found}".`,
      how: `${maybe(nearest)}Sửa tên cột hoặc xóa cột.`,
    }),
    'header-duplicate': ({ found }) => ({ what: `Cột "${found}" xuất hiện hai lần.`, how: 'Giữ lại một cột.' }),
    'row-length': ({ expected, actual, beyond, found }) => ({
      what: `Có ${actual} ô, trong khi tiêu đề có ${expected} cột.`,
      how:
        actual > expected
          ? `${beyond === '' ? '' : `Ô ${beyond} ("${found}") nằm ngoài bảng: xóa nếu thừa. `}Ô có chứa dấu ngăn cột phải đặt trong dấu "…".`
          : 'Thêm các ô trống còn thiếu.',
    }),
    'row-header': () => ({ what: 'Dòng này lặp lại dòng tiêu đề.', how: 'Xóa dòng này.' }),
    'row-total': ({ found }) => ({ what: `Dòng "${found}" là dòng tổng.`, how: 'Xóa dòng này; tổng do máy tính.' }),
    'report-rows': ({ actual }) => ({
      what: `Bảng có ${actual} dòng.`,
      how: 'Bảng này cần đúng một dòng, nói về chính báo cáo.',
    }),
    'report-folder': ({ found, folder }) => ({
      what: `"${found}" khác tên thư mục "${folder}".`,
      how: /^[a-z0-9][\w.-]*$/i.test(folder)
        ? `Viết ${folder} hoặc đổi tên thư mục.`
        : 'Đổi tên thư mục, chỉ dùng chữ không dấu, chữ số và gạch nối, ví dụ 2025-10.',
    }),

    blank: () => ({ what: 'Ô để trống.', how: 'Điền giá trị.' }),
    'excel-error': ({ found }) => ({
      what: `"${found}" là báo lỗi của Excel.`,
      how: 'Gõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.',
    }),
    'control-character': ({ sign }) => ({
      what: `Ô có ký tự điều khiển không nhìn thấy (${sign}).`,
      how: 'Xóa nội dung ô rồi gõ lại bằng tay.',
    }),
    formula: ({ found }) => ({
      what: `"${found}" có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức.`,
      how: 'Viết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.',
    }),
    'letters-lost': ({ found }) => ({
      what: `"${found}" có dấu ? ở giữa chữ: chữ có dấu đã mất khi lưu.`,
      how: 'Gõ lại chữ bị mất và lưu dạng "CSV UTF-8", không phải "CSV (Comma delimited)".',
    }),
    'too-long': ({ length, limit }) => ({
      what: `Nội dung dài ${length} ký tự, nhiều nhất là ${limit}.`,
      how: 'Viết ngắn lại; có thể dấu ngoặc kép thiếu đã gộp nhiều ô vào một.',
    }),
    'not-slug': ({ found, suggestion }) => ({
      what: `"${found}" không phải mã hợp lệ.`,
      how: `Chỉ dùng chữ thường a–z không dấu, chữ số và gạch nối${suggestion === '' ? '.' : `, ví dụ ${suggestion}.`}`,
    }),
    'not-anchor': ({ found }) => ({
      what: `"${found}" có ký tự không dùng được trong mã.`,
      how: 'Chỉ dùng chữ không dấu, chữ số và các dấu . / : _ -, không có khoảng trắng.',
    }),
    'number-comma': ({ found, suggestion }) => ({
      what: `"${found}" dùng dấu phẩy thập phân.`,
      how: `Viết ${suggestion}.`,
    }),
    'number-ambiguous': ({ found, decimal, grouped }) => ({
      what: `"${found}" có thể là ${decimal} hoặc ${grouped}.`,
      how: `Viết ${decimal} nếu dấu phẩy là dấu thập phân, ${grouped} nếu là dấu ngăn nghìn.`,
    }),
    'number-grouped': ({ found, suggestion }) => ({
      what: `"${found}" có dấu ngăn nghìn.`,
      how: `Viết ${suggestion}.`,
    }),
    'number-percent': ({ found, suggestion }) => ({
      what: `"${found}" có ký hiệu phần trăm.`,
      how: `Viết ${suggestion}; đơn vị lấy từ chỉ tiêu.`,
    }),
    'number-unit': ({ found }) => ({
      what: `"${found}" có cả đơn vị.`,
      how: 'Chỉ viết con số; đơn vị lấy từ chỉ tiêu.',
    }),
    'number-date': ({ found }) => ({
      what: `"${found}" là ngày tháng; có thể Excel đã tự đổi một phân số.`,
      how: 'Định dạng cột là Text rồi gõ lại con số; tử số và mẫu số ghi ở hai cột riêng.',
    }),
    'number-excel-error': ({ found }) => ({
      what: `"${found}" là báo lỗi của Excel.`,
      how: 'Thay công thức bằng chính con số.',
    }),
    'number-scientific': ({ found }) => ({
      what: `"${found}" đã bị Excel rút gọn và có thể mất chữ số.`,
      how: 'Định dạng cột là Text rồi gõ lại đầy đủ con số.',
    }),
    'number-too-long': ({ found }) => ({
      what: `"${found}" có hơn 15 chữ số nên máy không giữ được chính xác.`,
      how: 'Dùng đơn vị lớn hơn.',
    }),
    'not-number': ({ found }) => ({
      what: `"${found}" không phải là số.`,
      how: 'Viết số với dấu chấm thập phân (29.5); nếu báo cáo không nêu số thì bỏ dòng này.',
    }),
    'not-whole': ({ found }) => ({ what: `"${found}" không phải số nguyên.`, how: 'Viết số nguyên từ 0 trở lên.' }),
    negative: ({ found }) => ({ what: `"${found}" là số âm.`, how: 'Viết số từ 0 trở lên.' }),
    'not-allowed': ({ found, allowed, nearest }) => ({
      what: `"${found}" không có trong danh sách cho phép.`,
      how: `${maybe(nearest)}Chọn một trong: ${allowed.join(', ')}.`,
    }),
    'not-date': ({ found, suggestion }) => ({
      what: `"${found}" không phải là ngày.`,
      how: suggestion ? `Viết ${suggestion}.` : 'Viết năm-tháng-ngày, ví dụ 2024-06-30.',
    }),
    'date-ambiguous': ({ found, readings }) => ({
      what: `"${found}" có thể là ${readings.join(' hoặc ')}.`,
      how: `Viết rõ ${readings.join(' hoặc ')}.`,
    }),
    'not-period': ({ found, suggestion }) => ({
      what: `"${found}" không phải là thời kỳ.`,
      how: suggestion
        ? `Viết ${suggestion}.`
        : 'Viết 2024-06-30 (ngày), 2024-06 (tháng), 2024 (năm), 2021/2024 (từ năm đến năm) hoặc 2023-2024 (năm học).',
    }),
    'not-locator': ({ found, suggestion }) => ({
      what: `"${found}" không phải vị trí trong báo cáo.`,
      how: suggestion ? `Viết ${suggestion}.` : 'Viết mục và đoạn (III.1.2 ¶3) hoặc chú thích (note 7).',
    }),

    'unknown-id': ({ found, table, nearest }) => ({
      what: `Không có mã "${found}" trong ${table}.`,
      how: `${maybe(nearest)}Sửa mã hoặc thêm dòng vào ${table}.`,
    }),
    'unknown-section': ({ section, nearest }) => ({
      what: `Mục "${section}" không có trong sections.csv.`,
      how: `${maybe(nearest)}Sửa vị trí hoặc thêm mục vào sections.csv.`,
    }),
    'unused-id': ({ id }) => ({
      what: `Không dòng nào dùng mã "${id}".`,
      how: 'Xóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.',
    }),
    'self-reference': ({ found }) => ({
      what: `Chỉ tiêu "${found}" trỏ về chính nó.`,
      how: 'Điền mã của chỉ tiêu khác hoặc để trống.',
    }),
    'circular-reference': ({ path }) => ({
      what: `Các chỉ tiêu trỏ vòng tròn: ${path.join(' → ')}.`,
      how: 'Chỉ ghi ở một chiều: để trống ô này ở một trong các dòng.',
    }),
    'no-rows': () => ({
      what: 'Bảng chỉ có dòng tiêu đề, không có số liệu nào.',
      how: 'Lấy lại các dòng bị xóa, hoặc thêm số liệu.',
    }),
    'too-large': ({ found, limit }) => ({ what: `"${found}" quá lớn.`, how: `Viết số từ 0 đến ${limit}.` }),
    'context-target': ({ indicator }) => ({
      what: `"${indicator}" là số liệu bối cảnh nên không có mục tiêu.`,
      how: 'Đổi level của chỉ tiêu trong indicators.csv hoặc sửa cột kind.',
    }),
    'direction-level': ({ found, level, allowed }) => ({
      what: `"${found}" không đi với level "${level}".`,
      how: `Chọn ${allowed.join(', ')}.`,
    }),
    'indicator-empty': ({ id }) => ({
      what: `Chỉ tiêu "${id}" chưa có số liệu, nhận định hay thành phần nào.`,
      how: 'Thêm ít nhất một dòng vào figures.csv, claims.csv hoặc breakdowns.csv, hoặc xóa chỉ tiêu.',
    }),
    duplicate: ({ found, columns, line }) => ({
      what: `"${found}" trùng với dòng ${line} của tệp (cột ${columns.join(', ')}).`,
      how: 'Xóa dòng thừa hoặc sửa cho khác nhau.',
    }),
    needed: ({ when }) => ({ what: 'Ô để trống.', how: `Cần điền vì ${because(when)}.` }),
    unwanted: ({ found, when }) => ({ what: `"${found}" không dùng ở đây.`, how: `Để trống vì ${because(when)}.` }),
    'pair-half': ({ other }) => ({
      what: `Ô để trống trong khi cột "${other}" có nội dung.`,
      how: 'Điền cả hai ngôn ngữ hoặc để trống cả hai.',
    }),
    'fraction-half': ({ other }) => ({
      what: `Ô để trống trong khi cột "${other}" có số.`,
      how: 'Điền cả tử số và mẫu số hoặc để trống cả hai.',
    }),
    'fraction-zero': () => ({ what: 'Mẫu số là 0.', how: 'Viết mẫu số lớn hơn 0.' }),
    'printed-unreadable': ({ found }) => ({
      what: `Không đọc được con số trong "${found}".`,
      how: 'Chỉ chép con số và đơn vị đúng như báo cáo in, ví dụ 2.239 tỷ đồng hoặc 29,5%.',
    }),
    'printed-bare-fraction': ({ found }) => ({
      what: `"${found}" là phân số không có đơn vị, Excel sẽ đổi thành ngày tháng.`,
      how: `Chép cả chữ đi sau, ví dụ ${found} xã.`,
    }),
    'printed-value': ({ found, printed, expected }) => ({
      what: `"${found}" khác với "${printed}" mà báo cáo in.`,
      how: `Viết ${expected}, hoặc sửa cột printed cho đúng báo cáo.`,
    }),
    'printed-share': ({ found, share, numerator, denominator }) => ({
      what: `"${found}" không bằng ${vietnamese(numerator)}/${vietnamese(denominator)} tính theo phần trăm (${vietnamese(share)}).`,
      how: `Viết ${share}, hoặc sửa tử số, mẫu số.`,
    }),
    'printed-fraction': ({ found, numerator, denominator }) => ({
      what: `"${found}" in phân số ${vietnamese(numerator)}/${vietnamese(denominator)} nhưng cột numerator, denominator không khớp.`,
      how: `Viết numerator ${numerator}, denominator ${denominator}.`,
    }),
    'printed-operator': ({ found, printed, expected }) => ({
      what: `"${found}" không khớp với "${printed}" mà báo cáo in.`,
      how: `Viết ${expected}.`,
    }),
    'printed-unit': ({ found, unitText, unit, spellings }) => ({
      what: `Đơn vị "${unitText}" trong "${found}" không thuộc đơn vị "${unit}".`,
      how:
        spellings.length === 0
          ? 'Thêm cách viết vào cột spellings của units.csv, hoặc chỉ chép con số.'
          : `Báo cáo viết đơn vị này là ${list(spellings)}; thêm cách viết mới vào units.csv nếu đúng.`,
    }),
    'printed-date': ({ found, printed, expected }) => ({
      what: `"${found}" khác với ngày "${printed}" mà báo cáo in.`,
      how: expected === '' ? 'Chép ngày như in, ví dụ 07/6/2024.' : `Viết ${expected}, hoặc sửa cột printed.`,
    }),
    'range-order': ({ found, value }) => ({
      what: `Đầu trên "${found}" không lớn hơn đầu dưới ${vietnamese(value)}.`,
      how: 'Viết số nhỏ ở cột value, số lớn ở cột value_to.',
    }),
    'negative-percent': ({ found, unit }) => ({
      what: `"${found}" âm trong khi đơn vị là "${unit}".`,
      how: 'Tỷ lệ không âm; mức giảm ghi bằng nhận định decrease hoặc chỉ tiêu riêng.',
    }),
    'items-and-printed': () => ({
      what: 'Cần có đúng một trong hai cột printed và items.',
      how: 'Điền printed khi báo cáo in số; điền items khi số được đếm từ danh sách.',
    }),
    'items-count': ({ found, count }) => ({
      what: `"${found}" khác số mục kể trong cột items (${count}).`,
      how: `Viết ${count}, hoặc sửa danh sách items.`,
    }),
    'reference-missing': ({ indicator, kind, period }) => ({
      what: `Chưa dòng nào của "${indicator}" (${kind}, ${period}) được chọn làm số của trang.`,
      how: 'Ghi yes cho đúng một dòng.',
    }),
    'reference-twice': ({ line }) => ({
      what: `Dòng ${line} của tệp đã là số của trang cho cùng chỉ tiêu và thời kỳ.`,
      how: 'Ghi no cho một trong hai dòng.',
    }),
    'role-twice': ({ found, line }) => ({
      what: `Dòng ${line} của tệp đã có vai trò "${found}".`,
      how: 'Để trống ô này ở một trong hai dòng.',
    }),
    'period-late': ({ found, kind, limit }) => ({
      what: `"${found}" quá muộn đối với ${kind} (chậm nhất ${limit}).`,
      how: kind === 'target' ? 'Sửa thời kỳ, hoặc ghi kind là goal.' : 'Sửa thời kỳ, hoặc cột kind.',
    }),
    'period-goal-early': ({ found, limit }) => ({
      what: `"${found}" không nằm sau nhiệm kỳ (hết ${limit}).`,
      how: 'Sửa thời kỳ, hoặc ghi kind là target.',
    }),
    'period-baseline': ({ found, period }) => ({
      what: `Mốc đầu "${found}" không trước số đã thực hiện của ${period}.`,
      how: 'Sửa thời kỳ hoặc cột kind.',
    }),
    'dates-order': ({ found, earlier, date }) => ({
      what: `"${found}" phải sau ${earlier} (${date}).`,
      how: 'Sửa một trong hai ngày.',
    }),

    'report-text-missing': ({ path }) => ({
      what: `Không đọc được văn bản báo cáo "${path}".`,
      how: 'Kiểm tra lại đường dẫn sau --report.',
    }),
    'index-missing': ({ index }) => ({
      what: `Không thấy tệp ${index} cạnh văn bản báo cáo.`,
      how: 'Đặt tệp chỉ mục đoạn (cột line, locator) cạnh văn bản để đối chiếu được vị trí.',
    }),
    'locator-not-found': ({ locator, nearest }) => ({
      what: `Báo cáo không có vị trí "${locator}".`,
      how: `${maybe(nearest)}Sửa vị trí.`,
    }),
    'printed-not-found': ({ found, locator, elsewhere }) => ({
      what: `Không thấy "${found}" ở ${locator}.`,
      how:
        elsewhere.length === 0 ? 'Chép lại đúng như báo cáo in.' : `Báo cáo in con số này ở ${elsewhere.join('; ')}.`,
    }),
    'fraction-not-found': ({ fraction, locator }) => ({
      what: `Không thấy phân số ${fraction} ở ${locator}.`,
      how: 'Sửa tử số, mẫu số hoặc vị trí.',
    }),
    'item-not-found': ({ item, locator }) => ({
      what: `Không thấy "${item}" ở ${locator}.`,
      how: 'Chép lại đúng như báo cáo in.',
    }),
    'explanation-missing': ({ check, difference, printed, recomputed, rows }) => ({
      what: `Phép đối chiếu "${check}" cho kết quả khác: báo cáo in ${printed}, tính lại ${recomputed}.`,
      how: `Xem lại ${rows.join(', ')}; nếu đã đúng như báo cáo thì thêm dòng có check là ${check}, difference ${difference === '' ? 'để trống' : `là ${difference}`}, cùng lời giải thích.`,
    }),
    'explanation-unknown': ({ found, nearest }) => ({
      what: `Không có phép đối chiếu nào mã "${found}".`,
      how: `${maybe(nearest)}Sửa mã hoặc xóa dòng.`,
    }),
    'explanation-stale': ({ found, check, now }) => ({
      what: `Lời giải thích của ${check} viết cho chênh lệch "${found}", nay là ${now === '' ? 'không có số' : now}.`,
      how: `Đọc lại lời giải thích, sửa nếu cần, rồi ${now === '' ? 'để trống ô này' : `ghi ${now} vào ô này`}.`,
    }),
    'explanation-settled': ({ found, verdict }) => ({
      what: `Phép đối chiếu "${found}" không còn chênh lệch (${verdicts[verdict] ?? verdict}).`,
      how: 'Xóa dòng giải thích này.',
    }),
  },
};
