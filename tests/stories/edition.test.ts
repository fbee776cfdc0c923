// A story speaks of the report that it names, for good: what a newer report says changes nothing in it.
import { describe, expect, test } from 'vitest';
import { loadStories } from '../../src/stories/load';
import { analysed, figure, laterReport } from '../dataset/two-reports';
import { problemLines, storyTexts } from './examples';

const million = '31 triệu đồng/người/năm';
const analysis = analysed(...laterReport(figure('income', 'actual', '2025-06-30', '31', million)));
const ofReport = (id: string) =>
  storyTexts('Nay {value income.actual}.', 'vi', id && `\nreport: ${id}`, {
    body: 'Now {value income.actual}.',
    more: '',
  });

describe('its numbers are those of its report, in both languages', () => {
  test.each([
    ['2024-10', 'Thu nhập 29,5 triệu đồng', 'Income 29.5 million dong'],
    ['2025-10', 'Thu nhập 31 triệu đồng', 'Income 31 million dong'],
  ])('%s: %s', (id, vi, en) => {
    const titled = [...ofReport(id)].map(([file, text]): [string, string] => [
      file,
      text
        .replace('title: Tên', 'title: Thu nhập {value income.actual}')
        .replace('title: Name', 'title: Income {value income.actual}'),
    ]);
    const [story] = loadStories(new Map(titled), analysis);
    expect(story?.edition.dataset.report.id).toBe(id);
    expect([story?.title.vi, story?.title.en].map((text) => text?.replaceAll('\u00a0', ' '))).toEqual([vi, en]);
  });
});

test('a condition holds of its report', () => {
  const held = storyTexts('Lời.', 'vi', '\nreport: 2024-10\nholds: {value income.actual} = 29.5', {
    body: 'Text.',
    more: '\nholds: {value income.actual} = 29.5',
  });
  expect(problemLines(held, analysis)).toEqual([]);
});

test.each([
  [
    '2024-11',
    'stories/vi/x.md:6:9  Không có báo cáo “2024-11”. Có phải ý bạn là “2024-10”? Dùng một trong: 2025-10, 2024-10.',
  ],
  [
    '',
    'stories/vi/x.md:1:1  Có nhiều báo cáo mà phần đầu không nêu bài viết theo báo cáo nào. Thêm dòng “report: …” với một trong: 2025-10, 2024-10.',
  ],
])('of several reports it names one that is there: “%s”', (id, line) => {
  expect(problemLines(ofReport(id), analysis)).toEqual([line]);
});
