import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { storyProblems } from '../../src/stories/check';
import { parseStory } from '../../src/stories/parse';
import { district } from './district';
import { fixtureAnalysis, problemLines, storyTexts } from './examples';

let analysis: Analysis;
beforeAll(async () => {
  analysis = await fixtureAnalysis();
});

test('a story whose numbers are all references has no problems', () => {
  const body = [
    'Còn {value poverty.estimate}, giảm {above poverty.baseline poverty.estimate} từ **{year poverty.baseline}**.',
    '## [Mắc ca](macadamia): {ratio macadamia}',
    '{chart indicator macadamia} Có {value macadamia.actual#note-7} ở chỗ khác.',
    '- Cháy cỏ: {value fires/kind/grass}, {share fires/kind/grass}\n- {count component} chỉ tiêu, {term}',
  ].join('\n\n');
  const holds = '\nholds: {status poverty} = exceeded|met\nholds: {ratio poverty} > 100';
  const twin = { body: '{value poverty.estimate}, {ratio macadamia}, {value fires/kind/grass}', more: holds };
  expect(problemLines(storyTexts(body, 'vi', holds, twin), analysis)).toEqual([]);
});

describe('each fault comes with its place and its remedy', () => {
  test.each([
    [
      'Còn {value poverty.estimate} trong 30 hộ.',
      'stories/vi/x.md:8:36  Con số gõ tay “30”. Lấy số từ bảng dữ liệu, ví dụ {value mã.estimate}, {count …}; xem docs/stories.md.',
    ],
    [
      'Đã quá nửa.',
      'stories/vi/x.md:8:4  Từ chỉ số lượng gõ tay “quá nửa”. Lấy số từ bảng dữ liệu ({times …}, {percent …}, {count …}) hoặc viết lại câu không cần từ này.',
    ],
    [
      'Còn {value povety.estimate}.',
      'stories/vi/x.md:8:5  Không có chỉ tiêu nào mã “povety”. Có phải ý bạn là “poverty”? Sửa mã.',
    ],
    [
      'Còn {value poverty.actual}.',
      'stories/vi/x.md:8:5  Chỉ tiêu “poverty” không có con số “poverty.actual”. Các con số đang có: baseline@2020, estimate@2024, target@2025.',
    ],
    [
      'Còn {value poverty.estimate@2023}.',
      'stories/vi/x.md:8:5  Chỉ tiêu “poverty” không có con số “poverty.estimate@2023”. Các con số đang có: baseline@2020, estimate@2024, target@2025.',
    ],
    [
      'Còn {valeu poverty.estimate}.',
      expect.stringMatching(
        /^stories\/vi\/x\.md:8:5 {2}Không có cách lấy số liệu nào tên “valeu”\. Có phải ý bạn là “value”\?/,
      ),
    ],
    [
      'Giảm {above poverty.baseline}.',
      'stories/vi/x.md:8:6  “{above poverty.baseline}” viết chưa đúng mẫu. Viết theo mẫu {above id.kind id.kind}.',
    ],
    [
      'Còn thiếu {gap poverty}.',
      'stories/vi/x.md:8:11  Số liệu nay ở phía ngược lại với câu có “poverty”. Kết quả không còn thiếu so với mục tiêu. Viết lại câu, dùng {margin id}, {excess id}, {finding id}.',
    ],
    [
      'Bằng {ratio literacy}.',
      'stories/vi/x.md:8:6  “literacy” không tính được. Chỉ tiêu này không có tỷ lệ so với mục tiêu. Dùng cách viết khác hoặc bổ sung số liệu.',
    ],
    [
      'Dòng một.\n\nThiếu ngoặc {value poverty.estimate.',
      'stories/vi/x.md:10:13  Dấu ngoặc nhọn không thành cặp ở “Thiếu ngoặc {value poverty.estimate.”. Viết chỗ lấy số liệu trên một dòng: {value mã.loại}.',
    ],
    [
      'Đạt {count macadamia}.',
      'stories/vi/x.md:8:5  Không có cấp, chương trình, nghị quyết hay lĩnh vực nào mã “macadamia”. Sửa mã.',
    ],
    ['Xem [đây](mac-ca).', 'stories/vi/x.md:8:5  Không có chỉ tiêu nào mã “mac-ca”. Sửa mã.'],
    [
      '{chart ratio literacy}',
      'stories/vi/x.md:8:1  “literacy” không tính được. Chỉ tiêu này không có tỷ lệ so với mục tiêu. Dùng cách viết khác hoặc bổ sung số liệu.',
    ],
  ])('%s', (body, message) => expect(problemLines(storyTexts(body), analysis)).toEqual([message]));
});

test('the same faults come in English', () => {
  expect(problemLines(storyTexts('More than half, or 30.', 'en'), analysis, 'en')).toEqual([
    'stories/en/x.md:7:11  The quantity “half” is typed by hand. Take it from the data ({times …}, {percent …}, {count …}) or reword the sentence without it.',
    'stories/en/x.md:7:20  The number “30” is typed by hand. Take it from the data, as in {value id.estimate} or {count …}; see docs/stories.md.',
  ]);
});

test('titles and leads are prose too', () => {
  const texts = storyTexts('Lời.');
  texts.set('stories/vi/x.md', (texts.get('stories/vi/x.md') ?? '').replace('title: Tên', 'title: Giảm 20 điểm'));
  expect(problemLines(texts, analysis)[0]).toMatch(/^stories\/vi\/x\.md:2:13 {2}Con số gõ tay “20”/);
});

test('a condition that no longer holds names itself and what holds now, in the file of each language', () => {
  const more = '\nholds: {status poverty} = missed\nholds: {value poverty.estimate} > 40';
  expect(problemLines(storyTexts('Lời.', 'vi', more, { body: 'Text.', more }), analysis)).toEqual([
    'stories/en/x.md:5:8  Điều kiện của bài không còn đúng: {status poverty} = missed (nay là exceeded, so với missed). Sửa lời văn cho hợp với số liệu mới, rồi sửa hoặc bỏ điều kiện.',
    'stories/en/x.md:6:8  Điều kiện của bài không còn đúng: {value poverty.estimate} > 40 (nay là 36.39, so với 40). Sửa lời văn cho hợp với số liệu mới, rồi sửa hoặc bỏ điều kiện.',
    'stories/vi/x.md:6:8  Điều kiện của bài không còn đúng: {status poverty} = missed (nay là exceeded, so với missed). Sửa lời văn cho hợp với số liệu mới, rồi sửa hoặc bỏ điều kiện.',
    'stories/vi/x.md:7:8  Điều kiện của bài không còn đúng: {value poverty.estimate} > 40 (nay là 36.39, so với 40). Sửa lời văn cho hợp với số liệu mới, rồi sửa hoặc bỏ điều kiện.',
  ]);
});

describe('both languages of a story', () => {
  const holds = (...conditions: string[]) => conditions.map((each) => `\nholds: ${each}`).join('');
  const [a, b] = ['{ratio poverty} > 100', '{status poverty} = exceeded'];
  test('carry the same conditions, in any order and spacing', () => {
    const twin = { body: 'Text.', more: holds(b, '{ratio poverty}>100') };
    expect(problemLines(storyTexts('Lời.', 'vi', holds(a, b), twin), analysis)).toEqual([]);
  });
  test('are each told which of their conditions the other lacks', () => {
    const twin = { body: 'Text.', more: holds(b) };
    expect(problemLines(storyTexts('Lời.', 'vi', holds(a), twin), analysis)).toEqual([
      `stories/en/x.md:5:8  Điều kiện “${b}” không có trong stories/vi/x.md. Hai ngôn ngữ phải có cùng điều kiện: thêm dòng ấy vào stories/vi/x.md, hoặc bỏ dòng này.`,
      `stories/vi/x.md:6:8  Điều kiện “${a}” không có trong stories/en/x.md. Hai ngôn ngữ phải có cùng điều kiện: thêm dòng ấy vào stories/en/x.md, hoặc bỏ dòng này.`,
    ]);
    expect(problemLines(storyTexts('Lời.', 'vi', holds(a)), analysis, 'en')).toEqual([
      `stories/vi/x.md:6:8  The condition “${a}” is not in stories/en/x.md. Both languages carry the same conditions: add the line to stories/en/x.md, or take it out here.`,
    ]);
  });
  test('draw on the same indicators, in prose and drawings', () => {
    const twin = { body: '{chart indicator macadamia}\n\n{name poverty}', more: '' };
    expect(problemLines(storyTexts('{ratio poverty}, {value macadamia.actual}', 'vi', '', twin), analysis)).toEqual([]);
  });
  test('are told which indicators only the other draws on', () => {
    const twin = { body: '{name macadamia} {ratio poverty}', more: '' };
    const texts = storyTexts('{name fires} {ratio poverty}', 'vi', '', twin);
    expect(problemLines(texts, analysis)).toEqual([
      'stories/en/x.md:1:1  Bài không nhắc tới chỉ tiêu mà stories/vi/x.md có nhắc: fires. Hai ngôn ngữ phải dựa trên cùng chỉ tiêu: thêm vào đây, hoặc bỏ trong stories/vi/x.md.',
      'stories/vi/x.md:1:1  Bài không nhắc tới chỉ tiêu mà stories/en/x.md có nhắc: macadamia. Hai ngôn ngữ phải dựa trên cùng chỉ tiêu: thêm vào đây, hoặc bỏ trong stories/en/x.md.',
    ]);
    expect(problemLines(texts, analysis, 'en')[0]).toBe(
      'stories/en/x.md:1:1  The story leaves out indicators that stories/vi/x.md draws on: fires. Both languages draw on the same indicators: add them here, or take them out of stories/vi/x.md.',
    );
  });
});

test('a condition that compares a number with a word cannot be read', () => {
  expect(problemLines(storyTexts('Lời.', 'vi', '\nholds: {ratio poverty} = missed'), analysis)[0]).toMatch(
    /Không đọc được điều kiện/,
  );
});

test('a story needs its head, its keys, its twin and a name of its own', () => {
  const texts = new Map([
    ['stories/fr/x.md', ''],
    ['stories/vi/khong-dau.md', 'Không có phần đầu'],
    ['stories/vi/x.md', '---\ntitle: A\nslug: Tên Bài\nordre: 1\norder: một\n---\nA.\n'],
  ]);
  expect(problemLines(texts, analysis).map((line) => line.replace(/ {2}(.*?[.?]) .*/, ' $1'))).toEqual([
    'stories/fr/x.md:1:1 Tệp đặt sai chỗ hoặc sai tên.',
    'stories/vi/khong-dau.md:1:1 Tệp thiếu phần đầu.',
    'stories/vi/x.md:1:1 Phần đầu thiếu “lead”.',
    'stories/vi/x.md:1:1 Tệp chưa có bản ở ngôn ngữ kia.',
    'stories/vi/x.md:3:7 “Tên Bài” không dùng làm địa chỉ được.',
    'stories/vi/x.md:4:1 Phần đầu không dùng “ordre”.',
    'stories/vi/x.md:5:8 “một” không phải thứ tự.',
  ]);
});

test('a capital letter in a verb gives its text one', () => {
  const story = parseStory(
    'stories/vi/x.md',
    storyTexts('{When macadamia.actual}, xong.').get('stories/vi/x.md') ?? '',
    [],
  );
  expect(story?.body[0]).toMatchObject({ kind: 'paragraph', inner: [{ verb: 'When' }, { text: ', xong.' }] });
  const twin = { body: '{When macadamia.actual}', more: '' };
  expect(problemLines(storyTexts('{When macadamia.actual}, xong.', 'vi', '', twin), analysis)).toEqual([]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
  'a verb named like a property that every object has, {%s x}, is no verb',
  (verb) => {
    expect(problemLines(storyTexts(`A {${verb} x}.`, 'en'), analysis, 'en')).toEqual([
      expect.stringMatching(`^stories/en/x\\.md:7:3 {2}There is no reference called “${verb}”\\. .*Use only: value, `),
    ]);
    expect(problemLines(storyTexts(`{chart ${verb} x}`, 'en'), analysis, 'en')).toEqual([
      `stories/en/x.md:7:1  There is no keyword “${verb}”. Mend the id.`,
    ]);
  },
);

describe('a key of the head that stands there twice', () => {
  test.each([
    ['vi', 'lead: Khác', 'stories/vi/x.md:6:1  Phần đầu có hai dòng “lead”. Chỉ giữ một dòng.'],
    ['en', 'title: Other', 'stories/en/x.md:5:1  The head has “title” twice. Keep one of the lines.'],
  ] as const)('is a problem at its second line (%s)', (lang, line, message) =>
    expect(problemLines(storyTexts('Text', lang, `\n${line}`), analysis, lang)).toEqual([message]),
  );
  test('is no fault when it is a condition', () => {
    const conditions = '\nholds: {status poverty} = exceeded\nholds: {ratio poverty} > 100';
    const texts = storyTexts('Lời.', 'vi', conditions, { body: 'Text.', more: conditions });
    expect(problemLines(texts, analysis)).toEqual([]);
  });
});

describe('a cover is one chart', () => {
  test.each([
    ['chart ratio macadamia', '“chart ratio macadamia” does not follow its pattern. Write it as {chart kind id}.'],
    [
      '{value poverty.estimate}',
      '“{value poverty.estimate}” does not follow its pattern. Write it as {chart kind id}.',
    ],
    [
      '{chart ratio macadamia} and more',
      '“{chart ratio macadamia} and more” does not follow its pattern. Write it as {chart kind id}.',
    ],
    ['{chart ratio nobody}', 'There is no indicator “nobody”. Mend the id.'],
    [
      '{chart ratio macadamia',
      'A brace without its partner at “{chart ratio macadamia”. Write a reference on one line: {value id.kind}.',
    ],
  ])('%s', (cover, message) => {
    const lines = problemLines(storyTexts('Lời.', 'vi', `\ncover: ${cover}`), analysis, 'en');
    expect(lines.map((line) => line.replace(/^stories\/vi\/x\.md:6:8 {2}/, ''))).toEqual([message]);
  });
  test('{chart ratio macadamia} alone is one', () => {
    expect(problemLines(storyTexts('Lời.', 'vi', '\ncover: {chart ratio macadamia}'), analysis)).toEqual([]);
  });
});

describe('an address that comes again', () => {
  const story = (slug: string, lang: 'vi' | 'en') =>
    `---\ntitle: A\nslug: ${slug}\nlead: B\n${lang === 'vi' ? 'order: 1\n' : ''}---\nA.\n`;
  const stories = (vi: [string, string], en: [string, string]) =>
    new Map([
      ['stories/en/a.md', story(en[0], 'en')],
      ['stories/en/b.md', story(en[1], 'en')],
      ['stories/vi/a.md', story(vi[0], 'vi')],
      ['stories/vi/b.md', story(vi[1], 'vi')],
    ]);
  test('in one language is a problem of the later story', () => {
    expect(problemLines(stories(['x', 'x'], ['y', 'z']), analysis, 'en')).toEqual([
      'stories/vi/b.md:3:7  The address “x” is used in stories/vi/a.md already. Change one of them.',
    ]);
  });
  test('in the other language is none', () => {
    expect(problemLines(stories(['x', 'y'], ['x', 'y']), analysis)).toEqual([]);
  });
});

test('links and what stands in them are checked, each with its place', () => {
  expect(problemLines(storyTexts('A [30 {name x}](nobody) **5**.', 'en'), analysis, 'en')).toEqual([
    'stories/en/x.md:7:3  There is no indicator “nobody”. Mend the id.',
    'stories/en/x.md:7:4  The number “30” is typed by hand. Take it from the data, as in {value id.estimate} or {count …}; see docs/stories.md.',
    'stories/en/x.md:7:7  There is no indicator “x”. Mend the id.',
    'stories/en/x.md:7:27  The number “5” is typed by hand. Take it from the data, as in {value id.estimate} or {count …}; see docs/stories.md.',
  ]);
});

test('numbers in captions, headings and lists are found', () => {
  const body = '## Head 1\n\n{chart ratio macadamia} Caption 2\n\n- item 3\n- item 4';
  const lines = problemLines(storyTexts(body, 'en'), analysis, 'en');
  expect(lines.map((line) => /^\S+ {2}The number “\d”/.exec(line)?.[0])).toEqual([
    'stories/en/x.md:7:9  The number “1”',
    'stories/en/x.md:9:33  The number “2”',
    'stories/en/x.md:11:8  The number “3”',
    'stories/en/x.md:12:8  The number “4”',
  ]);
});

test('a note stands at a mark of its drawing, and is prose like any other', () => {
  const body = '{chart parts fires/kind}\n{note grass} Có 12 vụ.\n{note gras} Cháy cỏ.\n{note grass}';
  const found = storyProblems(storyTexts(body), district()).map(({ code, found: at, line, column }) => [
    code,
    at,
    line,
    column,
  ]);
  expect(found.slice(0, 3)).toEqual([
    ['story-number', '12', 9, 17],
    ['story-unknown', 'gras', 10, 1],
    ['story-usage', 'grass', 11, 1],
  ]);
});

test('a story without its twin is a problem in either language', () => {
  const texts = storyTexts('Text.', 'en');
  const [[en = '', enText = ''] = [], [vi = '', viText = ''] = []] = [...texts];
  expect(problemLines(new Map([[en, enText]]), analysis, 'en')).toEqual([
    'stories/en/x.md:1:1  The file lacks its twin in the other language. Write stories/vi/x.md.',
  ]);
  expect(problemLines(new Map([[vi, viText]]), analysis)).toEqual([
    'stories/vi/x.md:1:1  Tệp chưa có bản ở ngôn ngữ kia. Viết stories/en/x.md.',
  ]);
});
