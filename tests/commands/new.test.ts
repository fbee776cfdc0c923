// A new data folder: what is in it passes the check, and a folder that holds something is left alone.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check/folder';
import { newFolder } from '../../src/commands/new/template';
import { run } from '../../src/commands/run';
import { tableNames, tables } from '../../src/dataset/schema';

const make = (...args: string[]) => run('command', ['src/commands/new.ts', ...args], { quiet: true });

describe('the folder that is written', () => {
  let root: string;
  let made: { code: number; output: string };
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'new-'));
    made = await make(`${root}/place`, '--language', 'en');
  });
  afterAll(() => rm(root, { recursive: true }));

  test('passes the check, and the command says how to go on', async () => {
    const { problems, dataset } = await checkFolder(`${root}/place`);
    expect(problems).toEqual([]);
    expect(dataset?.site.language).toBe('en');
    expect(made.code).toBe(0);
    expect(made.output).toContain(`npm run check -- --data ${root}/place`);
  });

  test('is not written over', async () => {
    await writeFile(`${root}/place/units.csv`, 'mine');
    const again = await make(`${root}/place`);
    expect(again.code).toBe(1);
    expect(again.output).toContain('is not empty and is left as it is.');
    expect(await readFile(`${root}/place/units.csv`, 'utf8')).toBe('mine');
  });

  test.each([[[]], [['a', 'b']], [['a', '--language', 'fr']]])('the words %o are not understood', async (args) => {
    expect((await make(...args)).code).toBe(2);
    expect(await readdir(root)).toEqual(['place']);
  });
});

test('has every table, those of the report in the folder of its month', () => {
  const paths = tableNames.map((name) =>
    tables[name].scope === 'shared' ? tables[name].file : `reports/2031-07/${tables[name].file}`,
  );
  expect([...newFolder(2031, 'vi').keys()]).toEqual([...paths, 'README.md']);
});

test('the term of its example begins with the year, its goals are for ten years later', () => {
  expect(newFolder(2031, 'vi').get('terms.csv')).toBe('id,start,end,goal_year\n2031-2036,2031-01-01,2036-12-31,2041\n');
});

test('its README says of each column what it means, in both languages, and what is allowed', () => {
  const readme = newFolder(2031, 'vi').get('README.md') ?? '';
  expect(readme).toContain('## `reports/2031-07/figures.csv`: Số liệu / Figures');
  expect(readme).toContain('| `goal_year` | ● | Năm của mục tiêu tiếp theo. | Year of the goals that come next. |  |');
  expect(readme).toContain('| programme, resolution, plan |');
  expect(readme).toContain('| terms.csv: id |');
});
