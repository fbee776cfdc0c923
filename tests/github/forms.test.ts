// What the code host reads: forms, workflows and the matcher of the check's lines are valid.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { listFiles } from '../../src/commands/files';
import { fileProblem } from '../../src/dataset/problem';
import { formatMended } from '../../src/i18n/problems/mended-text';
import { formatProblem } from '../../src/i18n/problems/problem-text';

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: (string | { label: string })[] };
}
interface Form {
  name: string;
  description: string;
  body: Field[];
}

const read = (path: string): string => readFileSync(path, 'utf8');
const yamlFiles = (await listFiles('.github')).filter((path) => /\.ya?ml$/.test(path));

test.each(yamlFiles)('%s is valid YAML, no key twice', (path) => {
  const { errors, warnings } = parseDocument(read(`.github/${path}`));
  expect([...errors, ...warnings]).toEqual([]);
});

describe.each(['correction', 'new-report'])('the form %s', (name) => {
  const form = parseDocument(read(`.github/ISSUE_TEMPLATE/${name}.yml`)).toJS() as Form;
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  const texts = [form.name, form.description, ...fields.map(({ attributes }) => attributes.label ?? '')];

  test('has a name, and fields of the kinds that the host knows, each with its own id', () => {
    const known = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
    expect(form.body.filter(({ type }) => !known.includes(type))).toEqual([]);
    const ids = fields.map(({ id }) => id);
    expect(ids.filter((id, at) => !/^[a-z-]+$/.test(id ?? '') || ids.indexOf(id) < at)).toEqual([]);
    expect(fields.length).toBeGreaterThan(3);
  });
  test('gives something to choose wherever there is a choice', () => {
    const choices = fields.filter(({ type }) => type === 'dropdown' || type === 'checkboxes');
    expect(choices.filter(({ attributes }) => !attributes.options?.length)).toEqual([]);
  });
  test('is in Vietnamese and then in English', () => {
    expect(texts.filter((text) => !/^.*[À-ỹ].* \/ [ -~]+$/u.test(text))).toEqual([]);
  });
});

test('a correction asks for the page, what it says, what the report says and where', () => {
  const form = parseDocument(read('.github/ISSUE_TEMPLATE/correction.yml')).toJS();
  const required = form.body.filter((field: { validations?: { required: boolean } }) => field.validations?.required);
  expect(required.map(({ id }: Field) => id)).toEqual(['page', 'shown', 'report', 'locator']);
});

describe('the problem matcher', () => {
  const { problemMatcher } = JSON.parse(read('.github/problem-matcher.json'));
  const [{ pattern }] = problemMatcher;
  const matched = (line: string): unknown => {
    const found = new RegExp(pattern[0].regexp).exec(line);
    return found && [pattern[0].file, pattern[0].line, pattern[0].column, pattern[0].message].map((at) => found[at]);
  };
  test("reads the check's lines, of tables and of stories", () => {
    const table = fileProblem('reports/2024-10/figures.csv', { code: 'row-total', params: {} }, 'Tổng', 14, 12);
    expect(matched(formatProblem(table, 'vi', 'data'))).toEqual([
      'data/reports/2024-10/figures.csv',
      '14',
      '1',
      'Dòng 12: Dòng “Tổng” là dòng tổng. Xóa dòng này; tổng do máy tính.',
    ]);
    const story = fileProblem('stories/en/forest.md', { code: 'story-head', params: {} }, '', 3);
    expect(matched(formatProblem(story, 'en', 'data'))).toEqual([
      'data/stories/en/forest.md',
      '3',
      '1',
      expect.stringMatching(/\.$/),
    ]);
  });
  test('reads no other line', () => {
    const cell = { file: 'a.csv', line: 2, row: 2, column: 3, columnName: 'period', from: 'Oct-24', to: '2024-10' };
    const others = [
      '1 lỗi trong 1 tệp.',
      'src/a.ts:3:4 lint/style',
      '  at run (a.csv:1:2)',
      formatMended([cell], 'vi', 'data'),
    ];
    expect(others.map(matched)).toEqual(others.map(() => null));
  });
  test.each(['ci', 'pages'])('is switched on in %s before the tests run', (name) => {
    const { jobs } = parseDocument(read(`.github/workflows/${name}.yml`)).toJS();
    const [job] = Object.values(jobs) as { steps: { run?: string }[] }[];
    const runs = job?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const on = runs.indexOf('echo "::add-matcher::.github/problem-matcher.json"');
    const tests = runs.findIndex((run) => run === '.ci/run' || run === 'npm test');
    expect([on >= 0, on < tests]).toEqual([true, true]);
    expect(existsSync('.github/problem-matcher.json')).toBe(true);
  });
});
