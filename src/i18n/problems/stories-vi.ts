// What is wrong in a story or page and how to mend it, in Vietnamese.

import type { StoryGap, StoryProblemParams, StorySide, StoryThing } from '../../dataset/story-codes';
import { lines, type Messages } from './messages';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Có phải ý bạn là “${nearest}”? `);
const things: Record<StoryThing, string> = {
  report: 'báo cáo nào mã',
  indicator: 'chỉ tiêu nào mã',
  breakdown: 'cách chia nào mã',
  part: 'thành phần nào mã',
  check: 'phép đối chiếu nào mã',
  programme: 'chương trình, nghị quyết nào mã',
  sector: 'lĩnh vực nào mã',
  claim: 'nhận định nào như',
  word: 'từ khóa nào là',
  body: 'nơi đặt mục tiêu nào của chỉ tiêu này có mã',
  set: 'cấp, chương trình, nghị quyết hay lĩnh vực nào mã',
  mark: 'dấu nào trên hình tên',
};
const gaps: Record<StoryGap, string> = {
  'no-status': 'Đây là số liệu bối cảnh, không có mục tiêu để đánh giá',
  'no-ratio': 'Chỉ tiêu này không có tỷ lệ so với mục tiêu',
  'no-goal': 'Chỉ tiêu này không có mục tiêu kỳ sau hoặc không có số hiện nay',
  'no-fraction': 'Con số này không được ghi dưới dạng phân số',
  'units-differ': 'Các con số không cùng đơn vị',
  zero: 'Không chia được cho số không',
  'no-places': 'Cách chia này không theo địa phương',
  'no-drawing': 'Không có số liệu để vẽ',
  'not-part': 'Số liệu không ghi chỉ tiêu này là một phần của chỉ tiêu đứng trước',
  'no-hundred': 'Không có hai tỷ lệ phần trăm ở hai thời điểm để vẽ trên một trăm ô',
  'not-years': 'Các thành phần không phải là năm, hoặc không cùng thành phần và đơn vị',
  'no-structure': 'Các thành phần không cộng lại thành một trăm phần trăm',
  'not-countable': 'Không đếm được từng thứ một: không phải số nguyên, hoặc quá nhiều',
};
const sides: Record<StorySide, string> = {
  'not-short': 'Kết quả không còn thiếu so với mục tiêu',
  'not-beyond': 'Kết quả không vượt mục tiêu',
  'nothing-to-go': 'Mục tiêu kỳ sau không còn khoảng cách: đã đạt, hoặc thấp hơn mức hiện nay',
  'moves-away': 'Con số không tiến về phía mục tiêu kỳ sau',
  'not-above': 'Con số đứng trước không lớn hơn con số đứng sau',
  'not-below': 'Con số đứng trước không nhỏ hơn con số đứng sau',
  'not-times': 'Con số đứng trước nhỏ hơn con số đứng sau nên không gấp mấy lần',
  'nothing-left': 'Các con số trừ đi cộng lại lớn hơn con số đầu',
  'no-finding': 'Phép đối chiếu này nay không nêu chỗ khác nhau nào',
};

export const storyMessages: Pick<Messages['codes'], keyof StoryProblemParams> = {
  'story-file': () =>
    'Tệp đặt sai chỗ hoặc sai tên.\nĐặt câu chuyện ở stories/vi/<mã>.md hoặc stories/en/<mã>.md, lời trang Giới thiệu ở pages/vi/about.md và pages/en/about.md; mã chỉ gồm chữ thường không dấu, số và dấu nối.',
  'story-control': ({ found, sign }) =>
    `Có ký tự không hiển thị được (${sign}) ở “${found}”.\nXóa chữ ấy rồi gõ lại bằng tay.`,
  'story-head': () => 'Tệp thiếu phần đầu.\nMở đầu tệp bằng dòng ---, các dòng “tên: nội dung”, rồi một dòng ---.',
  'story-key-missing': ({ key }) => `Phần đầu thiếu “${key}”.\nThêm dòng “${key}: …”.`,
  'story-key-unknown': ({ found, nearest, allowed }) =>
    `Phần đầu không dùng “${found}”.\n${maybe(nearest)}Chỉ dùng: ${allowed.join(', ')}.`,
  'story-report': ({ found, nearest, reports }) =>
    `Không có báo cáo “${found}”.\n${maybe(nearest)}Dùng một trong: ${reports.join(', ')}.`,
  'story-report-missing': ({ reports }) =>
    `Có nhiều báo cáo mà phần đầu không nêu bài viết theo báo cáo nào.\nThêm dòng “report: …” với một trong: ${reports.join(', ')}.`,
  'story-key-twice': ({ found }) => `Phần đầu có hai dòng “${found}”.\nChỉ giữ một dòng.`,
  'story-order': ({ found }) => `“${found}” không phải thứ tự.\nViết một số nguyên, ví dụ order: 3.`,
  'story-slug': ({ found, suggestion }) =>
    `“${found}” không dùng làm địa chỉ được.\nViết chữ thường không dấu, nối bằng dấu “-”, ví dụ ${suggestion}.`,
  'story-slug-twice': ({ found, file }) => `Địa chỉ “${found}” đã dùng ở ${file}.\nĐổi một trong các địa chỉ.`,
  'story-twin': ({ twin }) => `Tệp chưa có bản ở ngôn ngữ kia.\nViết ${twin}.`,
  'story-brace': ({ found }) =>
    `Dấu ngoặc nhọn không thành cặp ở “${found}”.\nViết chỗ lấy số liệu trên một dòng: {value mã.loại}.`,
  'story-number': ({ found }) =>
    `Con số gõ tay “${found}”.\nLấy số từ bảng dữ liệu, ví dụ {value mã.estimate}, {count …}; xem docs/stories.md.`,
  'story-number-word': ({ found }) =>
    `Từ chỉ số lượng gõ tay “${found}”.\nLấy số từ bảng dữ liệu ({times …}, {percent …}, {count …}) hoặc viết lại câu không cần từ này.`,
  'story-verb': ({ found, nearest, allowed }) =>
    `Không có cách lấy số liệu nào tên “${found}”.\n${maybe(nearest)}Chỉ dùng: ${allowed.join(', ')}.`,
  'story-usage': ({ found, usage }) => `“${found}” viết chưa đúng mẫu.\nViết theo mẫu ${usage}.`,
  'story-unknown': ({ found, thing, nearest }) => `Không có ${things[thing]} “${found}”.\n${maybe(nearest)}Sửa mã.`,
  'story-no-figure': ({ found, indicator, stated }) =>
    lines(
      `Chỉ tiêu “${indicator}” không có con số “${found}”.`,
      stated.length === 0 ? 'Bỏ chỗ này hoặc bổ sung số liệu.' : `Các con số đang có: ${stated.join(', ')}.`,
    ),
  'story-no-answer': ({ found, why }) =>
    `“${found}” không tính được. ${gaps[why]}.\nDùng cách viết khác hoặc bổ sung số liệu.`,
  'story-side': ({ found, why, instead }) =>
    `Số liệu nay ở phía ngược lại với câu có “${found}”. ${sides[why]}.\nViết lại câu, dùng ${instead}.`,
  'story-condition': ({ found }) =>
    `Không đọc được điều kiện “${found}”.\nViết theo mẫu {status mã} = missed hoặc {ratio mã} < 50.`,
  'story-untrue': ({ found, left, right }) =>
    `Điều kiện của bài không còn đúng: ${found} (nay là ${left}, so với ${right}).\nSửa lời văn cho hợp với số liệu mới, rồi sửa hoặc bỏ điều kiện.`,
  'story-condition-twin': ({ found, twin }) =>
    `Điều kiện “${found}” không có trong ${twin}.\nHai ngôn ngữ phải có cùng điều kiện: thêm dòng ấy vào ${twin}, hoặc bỏ dòng này.`,
  'story-sources-twin': ({ twin, missing }) =>
    `Bài không nhắc tới chỉ tiêu mà ${twin} có nhắc: ${missing.join(', ')}.\nHai ngôn ngữ phải dựa trên cùng chỉ tiêu: thêm vào đây, hoặc bỏ trong ${twin}.`,
  'page-section': ({ found }) =>
    `Trang cần đúng một mục {#${found}}.\nMở mục bằng dòng “## Tên mục {#${found}}”, một lần trong tệp.`,
};
