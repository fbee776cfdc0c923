// What is wrong in a story and how to mend it, in Vietnamese.
import type { Messages } from './messages';
import type { StoryGap, StoryProblemParams, StoryThing } from './story-codes';

const maybe = (nearest: string | null): string => (nearest === null ? '' : `Có phải ý bạn là "${nearest}"? `);
const things: Record<StoryThing, string> = {
  indicator: 'chỉ tiêu nào mã',
  breakdown: 'cách chia nào mã',
  part: 'thành phần nào mã',
  check: 'phép đối chiếu nào mã',
  programme: 'chương trình, nghị quyết nào mã',
  sector: 'lĩnh vực nào mã',
  claim: 'nhận định nào như',
  word: 'từ khóa nào là',
};
const gaps: Record<StoryGap, string> = {
  'no-status': 'Đây là số liệu bối cảnh, không có mục tiêu để đánh giá',
  'no-ratio': 'Chỉ tiêu này không có tỷ lệ so với mục tiêu',
  'no-goal': 'Chỉ tiêu này không có mục tiêu kỳ sau hoặc không có số hiện nay',
  'no-fraction': 'Con số này không được in dưới dạng phân số',
  'units-differ': 'Các con số không cùng đơn vị',
  zero: 'Không chia được cho số không',
  'no-places': 'Cách chia này không theo xã',
  'no-drawing': 'Không có số liệu để vẽ',
};

export const storyMessages: Pick<Messages['codes'], keyof StoryProblemParams> = {
  'story-file': () => ({
    what: 'Tệp câu chuyện đặt sai chỗ hoặc sai tên.',
    how: 'Đặt tệp ở stories/vi/<mã>.md hoặc stories/en/<mã>.md; mã chỉ gồm chữ thường không dấu, số và dấu nối.',
  }),
  'story-head': () => ({
    what: 'Câu chuyện thiếu phần đầu.',
    how: 'Mở đầu tệp bằng dòng ---, các dòng "tên: nội dung", rồi một dòng ---.',
  }),
  'story-key-missing': ({ key }) => ({ what: `Phần đầu thiếu "${key}".`, how: `Thêm dòng "${key}: …".` }),
  'story-key-unknown': ({ found, nearest, allowed }) => ({
    what: `Phần đầu không dùng "${found}".`,
    how: `${maybe(nearest)}Chỉ dùng: ${allowed.join(', ')}.`,
  }),
  'story-key-twice': ({ found }) => ({ what: `Phần đầu có hai dòng "${found}".`, how: 'Chỉ giữ một dòng.' }),
  'story-order': ({ found }) => ({
    what: `"${found}" không phải thứ tự.`,
    how: 'Viết một số nguyên, ví dụ order: 3.',
  }),
  'story-slug': ({ found, suggestion }) => ({
    what: `"${found}" không dùng làm địa chỉ được.`,
    how: `Viết chữ thường không dấu, nối bằng dấu "-", ví dụ ${suggestion}.`,
  }),
  'story-slug-twice': ({ found, file }) => ({
    what: `Địa chỉ "${found}" đã dùng ở ${file}.`,
    how: 'Đổi một trong các địa chỉ.',
  }),
  'story-twin': ({ twin }) => ({
    what: 'Câu chuyện chưa có bản ở ngôn ngữ kia.',
    how: `Viết ${twin}.`,
  }),
  'story-brace': ({ found }) => ({
    what: `Dấu ngoặc nhọn không thành cặp ở "${found}".`,
    how: 'Viết chỗ lấy số liệu trên một dòng: {value mã.loại}.',
  }),
  'story-number': ({ found }) => ({
    what: `Con số gõ tay "${found}".`,
    how: 'Lấy số từ bảng dữ liệu, ví dụ {value mã.estimate}, {count …}; xem docs/stories.md.',
  }),
  'story-number-word': ({ found }) => ({
    what: `Từ chỉ số lượng gõ tay "${found}".`,
    how: 'Lấy số từ bảng dữ liệu ({times …}, {percent …}, {count …}) hoặc viết lại câu không cần từ này.',
  }),
  'story-verb': ({ found, nearest, allowed }) => ({
    what: `Không có cách lấy số liệu nào tên "${found}".`,
    how: `${maybe(nearest)}Chỉ dùng: ${allowed.join(', ')}.`,
  }),
  'story-usage': ({ found, usage }) => ({
    what: `"${found}" viết chưa đúng mẫu.`,
    how: `Viết theo mẫu ${usage}.`,
  }),
  'story-unknown': ({ found, thing, nearest }) => ({
    what: `Không có ${things[thing]} "${found}".`,
    how: `${maybe(nearest)}Sửa mã.`,
  }),
  'story-no-figure': ({ found, indicator, stated }) => ({
    what: `Chỉ tiêu "${indicator}" không có con số "${found}".`,
    how: stated.length === 0 ? 'Bỏ chỗ này hoặc bổ sung số liệu.' : `Các con số đang có: ${stated.join(', ')}.`,
  }),
  'story-no-answer': ({ found, why }) => ({
    what: `"${found}" không tính được. ${gaps[why]}.`,
    how: 'Dùng cách viết khác hoặc bổ sung số liệu.',
  }),
  'story-condition': ({ found }) => ({
    what: `Không đọc được điều kiện "${found}".`,
    how: 'Viết theo mẫu {status mã} = missed hoặc {ratio mã} < 50.',
  }),
  'story-untrue': ({ found, left, right }) => ({
    what: `Điều kiện của bài không còn đúng: ${found} (nay là ${left}, so với ${right}).`,
    how: 'Sửa lời văn cho hợp với số liệu mới, rồi sửa hoặc bỏ điều kiện.',
  }),
};
