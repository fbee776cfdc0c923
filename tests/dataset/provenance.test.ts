import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load';
import { paragraphsOf } from '../../src/dataset/paragraphs';
import { formatProblem } from '../../src/dataset/problem-text';
import { checkProvenance } from '../../src/dataset/provenance';
import { folderWith } from './fixtures';

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

async function problemsWith(changes: Record<string, string>): Promise<string[]> {
  const { dataset, headers } = loadDataset(folderWith());
  if (!dataset) throw new Error('The valid folder has problems.');
  return checkProvenance(dataset, ...reportWith(changes), headers).map((problem) => formatProblem(problem, 'vi'));
}

test('a report that prints every figure, fraction, item and date in its place gives no problems', async () => {
  expect(await problemsWith({})).toEqual([]);
});

describe('what does not stand in its paragraph is told, with the place where it stands instead', () => {
  test.each([
    [
      'a figure that stands elsewhere',
      { 'V.2.2 ¶2': 'Thu nhập.', 'V.2.2 ¶3': 'Mắc-ca 1.500-2.000 ha, thu nhập 55 triệu đồng/người/năm.' },
    ],
    [
      'a number that is only part of a longer one',
      { 'III.1.2 ¶2': 'Tỷ lệ hộ nghèo từ 158,46% còn 36,391%, mục tiêu dưới 40%.' },
    ],
    [
      'a fraction with another denominator',
      { 'III.1.2 ¶4': 'Che phủ 67,38%, vượt 1,6%; năm 2023 đạt 66,8% (2.004,91 ha/3.100 ha).' },
    ],
    ['an item that is not named', { 'note 7 ¶2': 'Cháy rừng tại Ka Lăng' }],
    ['a document date', { 'III.2.2': '2.2. Nghị quyết ngày 22/02/2022' }],
  ])('%s', async (_, changes: Record<string, string>) => {
    expect(await problemsWith(changes)).toMatchSnapshot();
  });
});

test('a locator that the report does not have is told', async () => {
  const { dataset, headers } = loadDataset(folderWith());
  const [text, index] = reportWith();
  const problems = dataset ? checkProvenance(dataset, text, index.replace('V.2.2 ¶3', 'V.2.2 ¶4'), headers) : [];
  expect(problems.map(({ code, line, columnName }) => [code, line, columnName])).toEqual([
    ['locator-not-found', 14, 'locator'],
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
