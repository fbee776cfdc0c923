// What is wrong and how to mend it, in Vietnamese, for every problem code.
import type { When } from '../../dataset/codes';
import { lines, type Messages } from './messages';
import { storyMessages } from './stories-vi';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Có phải ý bạn là “${nearest}”? `);
const write = (suggestion: string | null, otherwise: string): string =>
  suggestion ? `Viết ${suggestion}.` : otherwise;
const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const vietnamese = (value: number | string): string => String(value).replace('.', ',');
const because = ({ column, value }: When): string =>
  value === '' ? `cột “${column}” để trống` : `cột “${column}” là “${value}”`;
const legacy = {
  TCVN3: 'dùng bảng mã TCVN3 (ABC)',
  VNI: 'dùng bảng mã VNI',
  'windows-1258': 'dùng bảng mã Windows-1258',
  mojibake: 'từng bị đọc sai bảng mã',
};
const unreadable = {
  folder:
    'Đây là thư mục, trong khi cần một tệp.\nĐổi tên thư mục hoặc đưa ra khỏi thư mục dữ liệu, rồi đặt tệp vào đúng chỗ này.',
  file: 'Đây là tệp, trong khi cần một thư mục.\nĐổi tên tệp hoặc đưa ra khỏi thư mục dữ liệu, rồi lập lại thư mục.',
  closed: 'Không mở được tệp này: liên kết hỏng hoặc thiếu quyền đọc.\nChép lại tệp vào đây, hoặc cấp quyền đọc.',
} as const;
const otherFormats = { workbook: 'sổ Excel', 'web-page': 'trang web (HTML, XML)', pdf: 'tệp PDF' };
const verdicts: Readonly<Record<string, string>> = {
  agrees: 'khớp',
  'agrees-after-rounding': 'khớp sau khi làm tròn',
  'cannot-be-checked': 'không đối chiếu được',
};

export const messages: Messages = {
  about: {
    cell: (address, column) => `Ô ${address}, cột “${column}”: `,
    row: (row) => `Dòng ${row}: `,
    otherRows: (rows, more) => `Cũng vậy ở dòng ${rows.join(', ')}${more === 0 ? '' : ` và ${more} dòng khác`}.`,
  },
  count: (problems, files) => `${problems} lỗi trong ${files} tệp.`,
  more: (problems) => `… và ${problems} lỗi khác trong tệp này.`,
  clean: ({ files, rows, report }) =>
    `Dữ liệu hợp lệ: ${files} tệp, ${rows} dòng${report ? '; mọi con số đều có trong báo cáo' : ''}.`,
  facts: (facts, all) =>
    `Đối chiếu ${all} nội dung: ${facts.agrees} khớp, ${facts['agrees-after-rounding']} khớp sau khi làm tròn, ${facts.explained} giải thích được, ${facts.disagrees} không thống nhất, ${facts['cannot-be-checked']} không đối chiếu được.`,
  codes: {
    ...storyMessages,
    'folder-missing': ({ folder }) =>
      `Không có thư mục “${folder}”.\nKiểm tra lại đường dẫn sau --data hoặc trong DATA_DIR.`,
    'no-report': () =>
      'Chưa có báo cáo nào.\nTạo thư mục reports/<mã báo cáo>/ với các bảng của báo cáo, ví dụ reports/2024-10/.',
    'file-missing': () => 'Thiếu tệp này.\nThêm tệp; nếu chưa có dữ liệu thì chỉ cần dòng tiêu đề.',
    'file-unknown': ({ nearest }) =>
      `Tệp không thuộc bảng nào.\n${maybe(nearest)}Đổi tên hoặc đưa tệp ra khỏi thư mục dữ liệu.`,
    'file-workbook': () =>
      'Sổ Excel không được đọc; sửa trong tệp này chưa vào số liệu của trang.\nLưu từng bảng thành tệp .csv dạng “CSV UTF-8”, rồi đưa sổ Excel ra khỏi thư mục dữ liệu.',
    'file-unreadable': ({ kind }) => unreadable[kind],
    'file-not-csv': ({ kind }) =>
      `Tệp có đuôi .csv nhưng bên trong là ${otherFormats[kind]}.\nMở tệp bằng Excel, chọn Save As, loại tệp “CSV UTF-8 (Comma delimited)”; đổi đuôi tệp thì chưa đủ.`,
    'file-empty': () => 'Tệp rỗng.\nCần ít nhất dòng tiêu đề.',
    'encoding-broken': ({ found }) =>
      `Tệp có ký tự hỏng${found === '' ? '' : ` (“${found}”)`}, không đọc được bằng UTF-8.\nLưu lại bằng UTF-8 (trong Excel chọn “CSV UTF-8”), rồi gõ lại các chữ bị hỏng.`,
    'encoding-legacy': ({ kind, found }) =>
      lines(
        `Chữ “${found}” cho thấy tệp ${legacy[kind]}.`,
        kind === 'mojibake'
          ? 'Mở lại tệp gốc rồi lưu bằng UTF-8 (trong Excel: “CSV UTF-8”).'
          : 'Chuyển sang Unicode dựng sẵn (bằng UniKey chẳng hạn) rồi lưu lại bằng UTF-8 (trong Excel: “CSV UTF-8”).',
      ),
    'quote-unclosed': () =>
      'Dấu ngoặc kép mở ở dòng này không được đóng.\nThêm dấu " ở cuối ô; dấu " bên trong ô phải viết đôi ("").',
    'quote-stray': ({ found }) =>
      `Dấu ngoặc kép nằm sai chỗ${found === '' ? '' : ` gần “${found}”`}.\nĐặt cả ô trong dấu "…" và viết đôi ("") dấu ngoặc kép ở bên trong.`,
    'header-absent': ({ found, wanted, below }) =>
      lines(
        `Dòng đầu (“${found}”) không phải dòng tiêu đề của bảng này.`,
        below === null
          ? `Dòng 1 phải là tên các cột, viết đúng như sau: ${wanted.join(', ')}.`
          : `Tiêu đề đang ở dòng ${below}: xóa các dòng phía trên.`,
      ),
    'header-one-cell': () =>
      'Cả dòng nằm trong một ô, chưa tách thành các cột.\nTrong Excel chọn cột A, dùng Data > Text to Columns > Delimited > Comma, rồi lưu lại dạng “CSV UTF-8”.',
    'header-missing': ({ name }) => `Thiếu cột “${name}”.\nThêm “${name}” vào dòng tiêu đề.`,
    'header-unknown': ({ found, nearest }) =>
      `${found === '' ? 'Có cột không tên.' : `Không có cột nào tên “${found}”.`}\n${maybe(nearest)}Sửa tên cột hoặc xóa cột.`,
    'header-duplicate': ({ found, nearest }) =>
      `Cột “${found}” xuất hiện hai lần.\n${nearest === null ? '' : `Có phải một cột là “${nearest}”? `}Sửa tên hoặc giữ lại một cột.`,
    'header-swapped': ({ found, other }) =>
      `Tên hai cột “${found}” và “${other}” có vẻ bị đổi chỗ: nội dung cột này hợp với cột kia.\nĐổi lại hai tên ở dòng tiêu đề.`,
    'row-length': ({ expected, actual, beyond, found }) =>
      lines(
        `Có ${actual} ô, trong khi tiêu đề có ${expected} cột.`,
        actual > expected
          ? `${beyond === '' ? '' : `Ô ${beyond} (“${found}”) nằm ngoài bảng: xóa nếu thừa. `}Ô có chứa dấu ngăn cột phải đặt trong dấu "…".`
          : 'Thêm các ô trống còn thiếu.',
      ),
    'row-cells': ({ columns }) =>
      `${columns.length} ô không hợp với cột của mình (${columns.join(', ')}).\nCó thể các ô bị lệch sang bên, hoặc dòng chưa điền xong: so từng ô với dòng tiêu đề.`,
    'row-header': () => 'Dòng này lặp lại dòng tiêu đề.\nXóa dòng này.',
    'row-total': ({ found }) => `Dòng “${found}” là dòng tổng.\nXóa dòng này; tổng do máy tính.`,
    'report-rows': ({ actual }) => `Bảng có ${actual} dòng.\nBảng này cần đúng một dòng, nói về chính báo cáo.`,
    'site-rows': ({ actual }) => `Bảng có ${actual} dòng.\nBảng này cần đúng một dòng, nói về trang và địa phương.`,
    'report-folder': ({ found, folder }) =>
      lines(
        `“${found}” khác tên thư mục “${folder}”.`,
        /^[a-z0-9][\w.-]*$/i.test(folder)
          ? `Viết ${folder} hoặc đổi tên thư mục.`
          : 'Đổi tên thư mục, chỉ dùng chữ không dấu, chữ số và gạch nối, ví dụ 2024-10.',
      ),

    blank: () => 'Ô để trống.\nĐiền giá trị.',
    'excel-error': ({ found }) =>
      `“${found}” là báo lỗi của Excel.\nGõ lại nội dung đúng; nếu ô chỉ hiện #### thì kéo rộng cột rồi lưu lại.`,
    'control-character': ({ sign }) => `Ô có ký tự không hiển thị được (${sign}).\nXóa nội dung ô rồi gõ lại bằng tay.`,
    formula: ({ found }) =>
      `“${found}” có phần bắt đầu bằng =, +, - hoặc @, Excel sẽ chạy như công thức.\nViết lời bằng chữ: bỏ dấu ấy, hoặc đặt một chữ đứng trước.`,
    'letters-lost': ({ found }) =>
      `“${found}” có dấu ? thay cho chữ có dấu đã mất khi lưu.\nGõ lại chữ bị mất và lưu bằng UTF-8 (trong Excel: “CSV UTF-8”, không phải “CSV (Comma delimited)”).`,
    'too-long': ({ length, limit }) =>
      `Nội dung dài ${length} ký tự, nhiều nhất là ${limit}.\nViết ngắn lại; có thể dấu ngoặc kép thiếu đã gộp nhiều ô vào một.`,
    'not-slug': ({ found, suggestion }) =>
      `“${found}” không phải mã hợp lệ.\nChỉ dùng chữ thường a–z không dấu, chữ số và gạch nối${suggestion === '' ? '' : `, ví dụ ${suggestion}`}.`,
    'not-address': ({ found }) =>
      `“${found}” không phải là địa chỉ trong trang.\nViết từ gốc trang, bắt đầu bằng dấu gạch chéo: /chi-tieu/ho-ngheo/.`,
    'not-anchor': ({ found }) =>
      `“${found}” có ký tự không dùng được trong mã.\nChỉ dùng chữ không dấu, chữ số và các dấu . / : _ -, không có khoảng trắng.`,
    'number-minus': ({ found, suggestion }) =>
      `“${found}” dùng dấu trừ không gõ từ bàn phím.\nViết ${suggestion}, với dấu gạch nối (-).`,
    'number-comma': ({ found, suggestion }) => `“${found}” dùng dấu phẩy thập phân.\nViết ${suggestion}.`,
    'number-ambiguous': ({ found, decimal, grouped }) =>
      `“${found}” có thể là ${decimal} hoặc ${grouped}.\nViết ${decimal} nếu dấu phẩy là dấu thập phân, ${grouped} nếu là dấu ngăn nghìn.`,
    'number-grouped': ({ found, suggestion }) => `“${found}” có dấu ngăn nghìn.\nViết ${suggestion}.`,
    'number-percent': ({ found, suggestion }) =>
      `“${found}” có ký hiệu phần trăm.\nViết ${suggestion}; đơn vị lấy từ chỉ tiêu.`,
    'number-unit': ({ found }) => `“${found}” có cả đơn vị.\nChỉ viết con số; đơn vị lấy từ chỉ tiêu.`,
    'number-date': ({ found }) =>
      `“${found}” là ngày tháng; có thể Excel đã tự đổi một phân số.\nĐịnh dạng cột là Text rồi gõ lại con số; tử số và mẫu số ghi ở hai cột riêng.`,
    'number-excel-error': ({ found }) => `“${found}” là báo lỗi của Excel.\nThay công thức bằng chính con số.`,
    'number-scientific': ({ found }) =>
      `“${found}” đã bị Excel rút gọn và có thể mất chữ số.\nĐịnh dạng cột là Text rồi gõ lại đầy đủ con số.`,
    'number-too-long': ({ found }) =>
      `“${found}” có hơn 15 chữ số nên máy không giữ được chính xác.\nDùng đơn vị lớn hơn.`,
    'not-number': ({ found }) =>
      `“${found}” không phải là số.\nViết số với dấu chấm thập phân (29.5); nếu báo cáo không nêu số thì bỏ dòng này.`,
    'not-year': ({ found }) => `“${found}” không phải năm.\nViết năm bằng bốn chữ số, ví dụ 2024, hoặc để trống.`,
    'not-url': ({ found }) =>
      `“${found}” không phải địa chỉ trang.\nViết cả https:// ở đầu, không có dấu cách, hoặc để trống.`,
    'not-whole': ({ found }) => `“${found}” không phải số nguyên.\nViết số nguyên từ 0 trở lên.`,
    negative: ({ found }) => `“${found}” là số âm.\nViết số từ 0 trở lên.`,
    'not-allowed': ({ found, allowed, nearest }) =>
      `“${found}” không có trong danh sách cho phép.\n${maybe(nearest)}Chọn một trong: ${allowed.join(', ')}.`,
    'not-date': ({ found, suggestion }) =>
      `“${found}” không phải là ngày.\n${write(suggestion, 'Viết năm-tháng-ngày, ví dụ 2024-06-30.')}`,
    'date-ambiguous': ({ found, readings }) =>
      `“${found}” có thể là ${readings.join(' hoặc ')}.\nViết rõ ${readings.join(' hoặc ')}.`,
    'not-period': ({ found, suggestion }) =>
      `“${found}” không phải là thời kỳ.\n${write(suggestion, 'Viết 2024-06-30 (ngày), 2024-06 (tháng), 2024 (năm), 2021/2024 (từ năm đến năm), 2023-2024 (năm học) hoặc undated (báo cáo không ghi).')}`,
    'not-locator': ({ found, suggestion }) =>
      `“${found}” không phải vị trí trong báo cáo.\n${write(suggestion, 'Viết mục và đoạn (III.1.2 ¶3) hoặc chú thích (note 7).')}`,

    'unknown-id': ({ found, table, nearest }) =>
      `Không có mã “${found}” trong ${table}.\n${maybe(nearest)}Sửa mã hoặc thêm dòng vào ${table}.`,
    'unknown-section': ({ section, nearest }) =>
      `Mục “${section}” không có trong sections.csv.\n${maybe(nearest)}Sửa vị trí hoặc thêm mục vào sections.csv.`,
    'unused-id': ({ id }) => `Không dòng nào dùng mã “${id}”.\nXóa dòng này, hoặc sửa mã ở nơi lẽ ra dùng nó.`,
    'self-reference': ({ found }) => `Chỉ tiêu “${found}” trỏ về chính nó.\nĐiền mã của chỉ tiêu khác hoặc để trống.`,
    'circular-reference': ({ path }) =>
      `Các chỉ tiêu trỏ vòng tròn: ${path.join(' → ')}.\nChỉ ghi ở một chiều: để trống ô này ở một trong các dòng.`,
    'unknown-paragraph': ({ locator, nearest }) =>
      `Báo cáo không có vị trí “${locator}”.\n${maybe(nearest)}Sửa vị trí, hoặc thêm vào paragraphs.csv nếu báo cáo có đoạn này.`,
    'no-rows': () => 'Bảng chỉ có dòng tiêu đề, không có số liệu nào.\nLấy lại các dòng bị xóa, hoặc thêm số liệu.',
    'too-large': ({ found, limit }) => `“${found}” quá lớn.\nViết số từ 0 đến ${limit}.`,
    'direction-page': ({ found, allowed }) =>
      allowed.includes('none')
        ? `“${found}” không dùng cho số liệu bối cảnh (slug để trống).\nGhi none, hoặc điền slug nếu chỉ tiêu có trang riêng.`
        : `“${found}” không dùng cho chỉ tiêu có trang riêng.\nChọn ${allowed.join(', ')}.`,
    'commitment-context': ({ indicator }) =>
      `“${indicator}” là số liệu bối cảnh (slug để trống) nên không ai đặt mục tiêu cho nó.\nĐiền slug và direction trong indicators.csv, hoặc bỏ dòng này.`,
    'commitment-missing': ({ indicator, body }) =>
      `commitments.csv chưa có dòng cho chỉ tiêu “${indicator}” với nơi đặt mục tiêu “${body}”.\nThêm dòng ấy vào commitments.csv, hoặc sửa cột body.`,
    'commitment-empty': ({ indicator, body }) =>
      `Không mục tiêu hay nhận định nào nói tới “${indicator}” của “${body}”.\nThêm dòng vào figures.csv hoặc claims.csv, hoặc bỏ dòng này.`,
    'indicator-empty': ({ id }) =>
      `Chỉ tiêu “${id}” chưa có số liệu, nhận định hay thành phần nào.\nThêm ít nhất một dòng vào figures.csv, claims.csv hoặc breakdowns.csv, hoặc xóa chỉ tiêu.`,
    duplicate: ({ found, columns, line }) =>
      `“${found}” trùng với dòng ${line} của tệp (cột ${columns.join(', ')}).\nXóa dòng thừa hoặc sửa cho khác nhau.`,
    needed: ({ when }) => `Ô để trống.\nCần điền vì ${because(when)}.`,
    unwanted: ({ found, when }) => `“${found}” không dùng ở đây.\nĐể trống vì ${because(when)}.`,
    'pair-half': ({ other }) =>
      `Ô để trống trong khi cột “${other}” có nội dung.\nĐiền cả hai ngôn ngữ hoặc để trống cả hai.`,
    'fraction-half': ({ other }) =>
      `Ô để trống trong khi cột “${other}” có số.\nĐiền cả tử số và mẫu số hoặc để trống cả hai.`,
    'fraction-zero': () => 'Mẫu số là 0.\nViết mẫu số lớn hơn 0.',
    'printed-unreadable': ({ found }) =>
      `Không đọc được con số trong “${found}”.\nChỉ chép con số và đơn vị đúng như báo cáo ghi, ví dụ 2.239 tỷ đồng hoặc 29,5%.`,
    'printed-bare-fraction': ({ found }) =>
      `“${found}” là phân số không có đơn vị, Excel sẽ đổi thành ngày tháng.\nChép cả chữ đi sau, ví dụ ${found} xã.`,
    'printed-value': ({ found, printed, expected }) =>
      `“${found}” khác với “${printed}” mà báo cáo ghi.\nViết ${expected}, hoặc sửa cột printed cho đúng báo cáo.`,
    'printed-share': ({ found, share, numerator, denominator }) =>
      `“${found}” không bằng ${vietnamese(numerator)}/${vietnamese(denominator)} tính theo phần trăm (${vietnamese(share)}).\nViết ${share}, hoặc sửa tử số, mẫu số.`,
    'printed-fraction': ({ found, numerator, denominator }) =>
      `“${found}” ghi phân số ${vietnamese(numerator)}/${vietnamese(denominator)} nhưng cột numerator, denominator không khớp.\nViết numerator ${numerator}, denominator ${denominator}.`,
    'printed-operator': ({ found, printed, expected }) =>
      `“${found}” không khớp với “${printed}” mà báo cáo ghi.\nViết ${expected}.`,
    'printed-unit': ({ found, unitText, unit, spellings }) =>
      lines(
        `Đơn vị “${unitText}” trong “${found}” không thuộc đơn vị “${unit}”.`,
        spellings.length === 0
          ? 'Thêm cách viết vào cột spellings của units.csv, hoặc chỉ chép con số.'
          : `Báo cáo viết đơn vị này là ${list(spellings)}; thêm cách viết mới vào units.csv nếu đúng.`,
      ),
    'printed-date': ({ found, printed, expected }) =>
      lines(
        `“${found}” khác với ngày “${printed}” mà báo cáo ghi.`,
        expected === '' ? 'Chép ngày như báo cáo ghi, ví dụ 07/6/2024.' : `Viết ${expected}, hoặc sửa cột printed.`,
      ),
    'range-order': ({ found, value }) =>
      `Đầu trên “${found}” không lớn hơn đầu dưới ${vietnamese(value)}.\nViết số nhỏ ở cột value, số lớn ở cột value_to.`,
    'negative-percent': ({ found, unit }) =>
      `“${found}” âm trong khi đơn vị là “${unit}”.\nTỷ lệ không âm; mức giảm ghi bằng nhận định decrease hoặc chỉ tiêu riêng.`,
    'items-and-printed': () =>
      'Cần có đúng một trong hai cột printed và items.\nĐiền printed khi báo cáo ghi số; điền items khi số được đếm từ danh sách.',
    'items-count': ({ found, count }) =>
      `“${found}” khác số mục kể trong cột items (${count}).\nViết ${count}, hoặc sửa danh sách items.`,
    'reference-missing': ({ indicator, kind, period }) =>
      `Chưa dòng nào của “${indicator}” (${kind}, ${period}) được chọn làm số của trang.\nGhi yes cho đúng một dòng.`,
    'reference-twice': ({ line }) =>
      `Dòng ${line} của tệp đã là số của trang cho cùng chỉ tiêu và thời kỳ.\nGhi no cho một trong hai dòng.`,
    'role-twice': ({ found, line }) =>
      `Dòng ${line} của tệp đã có vai trò “${found}”.\nĐể trống ô này ở một trong hai dòng.`,
    'period-late': ({ found, kind, limit }) =>
      `“${found}” quá muộn đối với ${kind} (chậm nhất ${limit}).\nSửa thời kỳ, hoặc ${kind === 'target' ? 'ghi kind là goal' : 'cột kind'}.`,
    'period-goal-early': ({ found, limit }) =>
      `“${found}” không nằm sau nhiệm kỳ (hết ${limit}).\nSửa thời kỳ, hoặc ghi kind là target.`,
    'period-baseline': ({ found, period }) =>
      `Mốc đầu “${found}” không trước số đã thực hiện của ${period}.\nSửa thời kỳ hoặc cột kind.`,
    'dates-order': ({ found, earlier, date }) => `“${found}” phải sau ${earlier} (${date}).\nSửa một trong hai ngày.`,

    'dates-late': ({ found, later, date }) => `“${found}” không được sau ${later} (${date}).\nSửa một trong hai ngày.`,
    'until-name': ({ found, span, expected }) =>
      `Tên ghi giai đoạn ${span}, còn ô này ${found === '' ? 'để trống' : `ghi “${found}”`}.\nViết ${expected}, hoặc sửa tên ở cột name_vi.`,
    'unit-differs': ({ found, unit, otherUnit }) =>
      `“${found}” tính bằng “${otherUnit}”, còn chỉ tiêu này bằng “${unit}”.\nSửa mã này, hoặc cột unit của một trong hai chỉ tiêu.`,

    'report-text-missing': ({ path }) =>
      `Không đọc được văn bản báo cáo “${path}”.\nKiểm tra lại đường dẫn sau --report.`,
    'index-missing': ({ index }) =>
      `Không thấy tệp ${index} cạnh văn bản báo cáo.\nĐặt tệp chỉ mục đoạn (cột line, locator) cạnh văn bản để đối chiếu được vị trí.`,
    'locator-not-found': ({ locator, nearest }) =>
      `Báo cáo không có vị trí “${locator}”.\n${maybe(nearest)}Sửa vị trí.`,
    'printed-not-found': ({ found, locator, elsewhere }) =>
      lines(
        `Không thấy “${found}” ở ${locator}.`,
        elsewhere.length === 0 ? 'Chép lại đúng như báo cáo ghi.' : `Báo cáo ghi con số này ở ${elsewhere.join('; ')}.`,
      ),
    'fraction-not-found': ({ fraction, locator }) =>
      `Không thấy phân số ${fraction} ở ${locator}.\nSửa tử số, mẫu số hoặc vị trí.`,
    'item-not-found': ({ item, locator }) => `Không thấy “${item}” ở ${locator}.\nChép lại đúng như báo cáo ghi.`,
    'explanation-missing': ({ check, difference, printed, recomputed, rows }) =>
      `Phép đối chiếu “${check}” cho kết quả khác${printed === '' ? '' : `: báo cáo ghi ${printed}, tính lại ${recomputed}`}.\nXem lại ${rows.join(', ')}; nếu đã đúng như báo cáo thì thêm dòng có check là ${check}, difference ${difference === '' ? 'để trống' : `là ${difference}`}, cùng lời giải thích.`,
    'explanations-none': ({ count, checks }) =>
      `Bảng không có lời giải thích nào, trong khi ${count} phép đối chiếu cho kết quả khác.\nLấy lại các dòng bị xóa, hoặc bắt đầu từ ${checks.join(', ')}; thêm một dòng thì máy sẽ nêu từng phép còn lại.`,
    'explanation-unknown': ({ found, nearest }) =>
      `Không có phép đối chiếu nào mã “${found}”.\n${maybe(nearest)}Sửa mã hoặc xóa dòng.`,
    'explanation-number': ({ found, check }) =>
      `Lời giải thích ghi ${found}, con số không có trong phép đối chiếu ${check}.\nSửa theo số liệu mới, hoặc viết lại câu không dùng con số này.`,
    'explanation-stale': ({ found, check, now }) =>
      `Lời giải thích của ${check} viết cho chênh lệch “${found}”, nay là ${now === '' ? 'không có số' : now}.\nĐọc lại lời giải thích, sửa nếu cần, rồi ${now === '' ? 'để trống ô này' : `ghi ${now} vào ô này`}.`,
    'explanation-settled': ({ found, verdict }) =>
      `Phép đối chiếu “${found}” không còn chênh lệch (${verdicts[verdict] ?? verdict}).\nXóa dòng giải thích này.`,
  },
};
