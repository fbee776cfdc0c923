// Printed figures looked up in the paragraphs of the report.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { paragraphsOf } from '../../src/dataset/paragraphs';
import { checkProvenance } from '../../src/dataset/provenance';
import { formatProblem } from '../../src/i18n/problems/problem-text';
import { type Change, folderWith, replaceFile } from './fixtures';

const lines: [string, string][] = [
  ['III.1.2 ¶1', 'Thu nhập 29,5 triệu đồng/người/năm, đạt 92,19% mục tiêu.'],
  ['III.1.2 ¶2', 'Tỷ lệ hộ nghèo từ 58,46% còn 36,39%, mục tiêu dưới 40%.'],
  ['III.1.2 ¶3', 'Đạt mức độ 2; 11/14 xã đạt chuẩn(\n), trong đó có xã Mù Cả.'],
  ['III.1.2 ¶4', 'Che phủ 67,38%, vượt 1,6%; năm 2023 đạt 66,8% (2.004,91 ha/3001,360 ha).'],
  ['III.1.2 ¶5', 'Xảy ra 14 vụ cháy, xã Ka Lăng 02 vụ.'],
  ['III.2.2', '2.2. Nghị quyết ngày 22/02/2021'],
  ['III.2.2 ¶1', 'Mắc-ca 1.634,5ha/1.000 ha.'],
  ['V.2.2 ¶2', 'Thu nhập 55 triệu đồng/người/năm.'],
  ['V.2.2 ¶3', 'Mắc-ca 1.500-2.000 ha.'],
  ['note 7', '\uFFFD- Trồng 1.634 ha; 12 vụ cháy cỏ.'],
  ['note 7 ¶2', 'Cháy rừng tại KA LĂNG và Mù Cả'],
];

/** The report's text and index, with some paragraphs changed; a blank line stands between paragraphs. */
function reportWith(changes: Record<string, string> = {}): [text: string, index: string] {
  let text = '';
  let index = 'line,locator,first_words\n';
  for (const [locator, paragraph] of lines) {
    index += `${text.split('\n').length},${locator},x\n`;
    text += `${changes[locator] ?? paragraph}\n\n`;
  }
  return [text.normalize('NFD'), index];
}

async function problemsWith(changes: Record<string, string>, ...data: Change[]): Promise<string[]> {
  const { dataset, headers } = loadDataset(folderWith(...data));
  if (!dataset) throw new Error('The valid folder has problems.');
  return checkProvenance(dataset, ...reportWith(changes), headers).map((problem) => formatProblem(problem, 'vi'));
}

test('a report that prints every figure, fraction, item and date in its place gives no problems', async () => {
  expect(await problemsWith({})).toEqual([]);
});

describe('what does not stand in its paragraph is named, with the place where it stands instead', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a figure that stands elsewhere',
      { 'V.2.2 ¶2': 'Thu nhập.', 'V.2.2 ¶3': 'Mắc-ca 1.500-2.000 ha, thu nhập 55 triệu đồng/người/năm.' },
      [
        'reports/2024-10/figures.csv:3:9  Ô I3, cột “printed”: Không thấy “55 triệu đồng/người/năm” ở V.2.2 ¶2. Báo cáo ghi con số này ở V.2.2 ¶3.',
      ],
    ],
    [
      'a figure that stands in four other places, of which three are named',
      {
        'V.2.2 ¶2': '',
        'III.1.2 ¶1': 'Thu nhập 29,5 triệu đồng/người/năm, đạt 92,19%; 55 triệu đồng/người/năm.',
        'III.2.2 ¶1': 'Mắc-ca 1.634,5ha/1.000 ha; 55 triệu đồng/người/năm.',
        'note 7': 'Trồng 1.634 ha; 12 vụ cháy cỏ; 55 triệu đồng/người/năm.',
        'note 7 ¶2': 'Cháy rừng tại Ka Lăng và Mù Cả; 55 triệu đồng/người/năm.',
      },
      [
        'reports/2024-10/figures.csv:3:9  Ô I3, cột “printed”: Không thấy “55 triệu đồng/người/năm” ở V.2.2 ¶2. Báo cáo ghi con số này ở III.1.2 ¶1; III.2.2 ¶1; note 7.',
      ],
    ],
    [
      'a number that is only part of a longer one',
      { 'III.1.2 ¶2': 'Tỷ lệ hộ nghèo từ 158,46% còn 36,391%, mục tiêu dưới 40%.' },
      [
        'reports/2024-10/figures.csv:4:9  Ô I4, cột “printed”: Không thấy “58,46%” ở III.1.2 ¶2. Chép lại đúng như báo cáo ghi.',
        'reports/2024-10/figures.csv:5:9  Ô I5, cột “printed”: Không thấy “36,39%” ở III.1.2 ¶2. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'a number after a group of thousands',
      { 'III.1.2 ¶5': 'Xảy ra 1.14 vụ cháy, xã Ka Lăng 02 vụ.' },
      [
        'reports/2024-10/figures.csv:15:9  Ô I15, cột “printed”: Không thấy “14 vụ” ở III.1.2 ¶5. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'a unit that is only the beginning of a word',
      { 'III.1.2 ¶5': 'Xảy ra 14 vụng cháy, xã Ka Lăng 02 vụ.' },
      [
        'reports/2024-10/figures.csv:15:9  Ô I15, cột “printed”: Không thấy “14 vụ” ở III.1.2 ¶5. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'a sign of a pattern that stands for itself only',
      { 'V.2.2 ¶3': 'Mắc-ca 1a500-2.000 ha.' },
      [
        'reports/2024-10/figures.csv:14:9  Ô I14, cột “printed”: Không thấy “1.500-2.000 ha” ở V.2.2 ¶3. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'a fraction with another denominator',
      { 'III.1.2 ¶4': 'Che phủ 67,38%, vượt 1,6%; năm 2023 đạt 66,8% (2.004,91 ha/3.100 ha).' },
      [
        'reports/2024-10/figures.csv:10:7  Ô G10, cột “numerator”: Không thấy phân số 2004,91/3001,36 ở III.1.2 ¶4. Sửa tử số, mẫu số hoặc vị trí.',
      ],
    ],
    [
      'an item that is not named',
      { 'note 7 ¶2': 'Cháy rừng tại Ka Lăng' },
      [
        'reports/2024-10/breakdowns.csv:3:11  Ô K3, cột “items”: Không thấy “Mù Cả” ở note 7 ¶2. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'an item that is only part of a word',
      { 'note 7 ¶2': 'Cháy rừng tại Ka Lăng và Mù Cảnh' },
      [
        'reports/2024-10/breakdowns.csv:3:11  Ô K3, cột “items”: Không thấy “Mù Cả” ở note 7 ¶2. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'the figure of a claim',
      { 'III.1.2 ¶1': 'Thu nhập 29,5 triệu đồng/người/năm, đạt 92,2% mục tiêu.' },
      [
        'reports/2024-10/claims.csv:2:6  Ô F2, cột “printed”: Không thấy “92,19%” ở III.1.2 ¶1. Chép lại đúng như báo cáo ghi.',
      ],
    ],
    [
      'a document date',
      { 'III.2.2': '2.2. Nghị quyết ngày 22/02/2022' },
      [
        'reports/2024-10/documents.csv:2:3  Ô C2, cột “printed”: Không thấy “22/02/2021” ở III.2.2. Chép lại đúng như báo cáo ghi.',
      ],
    ],
  ])('%s', async (_, changes, problems) => {
    expect(await problemsWith(changes)).toEqual(problems);
  });
});

describe('a paragraph that is said to name a part of the place', () => {
  const mention = (printed: string) =>
    replaceFile(
      'reports/2024-10/mentions.csv',
      `place,locator,printed,about_vi,about_en\nka-lang,III.1.2 ¶5,${printed},Nơi có cháy rừng.,There were forest fires.\n`,
    );

  test('names it there', async () => expect(await problemsWith({}, mention('xã Ka Lăng'))).toEqual([]));

  test('or is refused, with the cell of the name', async () =>
    expect(await problemsWith({}, mention('xã Mù Cả'))).toEqual([
      'reports/2024-10/mentions.csv:2:3  Ô C2, cột “printed”: Không thấy “xã Mù Cả” ở III.1.2 ¶5. Báo cáo ghi con số này ở III.1.2 ¶3.',
    ]));
});

describe('a figure or fraction stands there in other spellings too', () => {
  test.each<[string, Record<string, string>]>([
    ['without the space before the unit', { 'III.1.2 ¶5': 'Xảy ra 14vụ cháy, xã Ka Lăng 02vụ.' }],
    ['at the end and after a bracket', { 'III.1.2 ¶5': 'Xã Ka Lăng (02 vụ), cả huyện 14 vụ' }],
    ['in other letter case', { 'III.1.2 ¶2': 'Từ 58,46% CÒN 36,39%, DƯỚI 40%.' }],
    ['a fraction with zeros', { 'III.1.2 ¶4': '67,38%, 1,6%, 66,8% (02004,910/3.001,3600 ha).' }],
    ['a fraction with words before the stroke', { 'III.1.2 ¶4': '67,38%, 1,6%, 66,8% (2004,91 ha rừng/ 3001,36).' }],
    ['a fraction in whole numbers with decimals', { 'III.1.2 ¶3': 'Mức độ 2; 11,0/14,00; 11/14 xã.' }],
  ])('%s', async (_, changes) => {
    expect(await problemsWith(changes)).toEqual([]);
  });
});

test('a fraction does not stand where its numbers are parts of longer ones or far apart', async () => {
  const fraction = async (text: string) => problemsWith({ 'III.1.2 ¶4': `67,38%, 1,6%, 66,8% (${text})` });
  const missing = [
    'reports/2024-10/figures.csv:10:7  Ô G10, cột “numerator”: Không thấy phân số 2004,91/3001,36 ở III.1.2 ¶4. Sửa tử số, mẫu số hoặc vị trí.',
  ];
  expect(await fraction('12004,91/3001,36')).toEqual(missing);
  expect(await fraction('2004,91/3001,361')).toEqual(missing);
  expect(await fraction('2004,915/3001,36')).toEqual(missing);
  expect(await fraction('2004,91 héc-ta rừng tự nhiên các loại/3001,36')).toEqual(missing);
  expect(await fraction('2004,91 và 3001,36')).toEqual(missing);
});

describe('a printed text is looked for sign by sign', () => {
  const stands = async (printed: string, paragraph: string): Promise<boolean> => {
    const { dataset, headers } = loadDataset(folderWith());
    if (!dataset) throw new Error('The base folder has problems.');
    const [figure] = dataset.figures;
    if (!figure) throw new Error('There is no figure.');
    const only = { ...dataset, figures: [{ ...figure, printed }], claims: [], breakdowns: [], documents: [] };
    return checkProvenance(only, ...reportWith({ 'III.1.2 ¶1': paragraph }), headers).length === 0;
  };
  test.each([
    ['12 ha', 'có 12ha rừng', true],
    ['12ha', 'có 12 ha rừng', true],
    ['1.829,17 ha', 'có 1.829,17 ha', true],
    ['1.829,17 ha', 'có 1.829, 17 ha', false],
    ['1.829,17 ha', 'có 1.8 29,17 ha', false],
    ['123', '1 2 3', false],
    ['xã', 'x ã', false],
    ['12 ha', 'có 12 hạ', false],
    ['12 ha', '112 ha', false],
    ['12 ha', '1,12 ha', false],
    ['12', '12,5', false],
    ['12', '12.', true],
    ['12', 'a12', true],
    ['ha', 'cha', false],
    ['(12)', 'x(12)y', true],
    ['', 'x', true],
  ])('%j in %j: %s', async (printed, paragraph, expected) => {
    expect(await stands(printed, paragraph)).toBe(expected);
  });
});

describe('a number of a fraction may group thousands anywhere', () => {
  const stands = async (numerator: number, denominator: number, paragraph: string): Promise<boolean> => {
    const { dataset, headers } = loadDataset(folderWith());
    const figure = dataset?.figures[0];
    if (!dataset || !figure) throw new Error('The base folder has problems.');
    const figures = [{ ...figure, printed: '', fraction: { numerator, denominator } }];
    const only = { ...dataset, figures, claims: [], breakdowns: [], documents: [] };
    return checkProvenance(only, ...reportWith({ 'III.1.2 ¶1': paragraph }), headers).length === 0;
  };
  test.each([
    [1234567, 8, '1.234.567/8', true],
    [1234567, 8, '1234567/8', true],
    [1234567, 8, '1.234567/8', true],
    [1234567, 8, '12.34567/8', false],
    [1234567, 8, '1.2.34567/8', false],
    [12345, 8, '12.345/8', true],
    [12345, 8, '1.2345/8', false],
    [7, 8, '7,00/8,0', true],
    [7, 8, '7,01/8', false],
    [7.5, 8, '7,50/08', true],
    [7.5, 8, '7.5/8', false],
    [7, 8, 'x7 ha / 8', true],
  ])('%d of %d in %j: %s', async (numerator, denominator, paragraph, expected) => {
    expect(await stands(numerator, denominator, paragraph)).toBe(expected);
  });
});

test('a place that the report does not have is named once, not for its fraction or items too', async () => {
  const { dataset, headers } = loadDataset(folderWith());
  const [text, index] = reportWith();
  const moved = index.replace('III.1.2 ¶3', 'III.1.2 ¶9').replace('note 7 ¶2', 'note 9');
  const problems = dataset ? checkProvenance(dataset, text, moved, headers) : [];
  expect(problems.map(({ code, file, line }) => [code, file.split('/')[2], line])).toEqual([
    ['locator-not-found', 'figures.csv', 7],
    ['locator-not-found', 'figures.csv', 8],
    ['locator-not-found', 'claims.csv', 4],
    ['locator-not-found', 'breakdowns.csv', 3],
  ]);
  const nameless = dataset ? checkProvenance(dataset, text, moved, new Map()) : [];
  expect(nameless.map(({ column, columnName }) => [column, columnName])[0]).toEqual([1, 'locator']);
});

test('a place that the report does not have is named, with the nearest', () => {
  const { dataset, headers } = loadDataset(folderWith());
  const [text, index] = reportWith();
  const problems = dataset ? checkProvenance(dataset, text, index.replace('V.2.2 ¶3', 'V.2.2 ¶4'), headers) : [];
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
    'reports/2024-10/figures.csv:14:10  Cell J14, column “locator”: The report has no place “V.2.2 ¶3”. Did you mean “V.2.2 ¶2”? Correct the place.',
  ]);
});

test('a line that the index does not list continues the paragraph above it, up to a blank line', () => {
  expect(paragraphsOf('một\nhai\n\nba\nbốn', 'line,locator\n1,I ¶1\n5,I ¶2\n')).toEqual(
    new Map([
      ['I ¶1', 'một hai'],
      ['I ¶2', 'bốn'],
    ]),
  );
});

test('paragraphs are one line each, composed, without damaged letters; line ends may be those of Windows', () => {
  const text = 'Tiêu đề\r\n\r\n- Thu  nhập\tbình \ufffdquân\r\n'.normalize('NFD');
  expect(paragraphsOf(text, 'locator,line,first\nIII,1,x\nIII ¶1,3,M\ufffd\n')).toEqual(
    new Map([
      ['III', 'Tiêu đề'],
      ['III ¶1', '- Thu nhập bình quân'],
    ]),
  );
});

test('lines before the first paragraph belong to none, and a paragraph may go on at a later line', () => {
  expect(paragraphsOf('x\nmột\n\nhai\n\nba', 'line,locator\n2,I ¶1\n4,I ¶2\n6,I ¶1\n')).toEqual(
    new Map([
      ['I ¶1', 'một ba'],
      ['I ¶2', 'hai'],
    ]),
  );
});

test('a lone carriage return ends a line, and a line of spaces is blank', () => {
  expect(paragraphsOf('một\rhai\n  \nba', 'line,locator\n1,I ¶1\n2,I ¶2\n')).toEqual(
    new Map([
      ['I ¶1', 'một'],
      ['I ¶2', 'hai'],
    ]),
  );
});

test.each(['', 'line,place\n1,I\n', 'row,locator\n1,I\n'])('an index %j without its columns is an error', (index) => {
  expect(() => paragraphsOf('x', index)).toThrow('The index of paragraphs needs columns line and locator.');
});
