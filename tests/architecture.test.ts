// Imports go one way: dataset → analysis → charts and exports → components → pages.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src may import from src; `site` hands the dataset to Astro. */
const judged = ['analysis', 'dataset'];
const worded = ['texts', 'i18n', ...judged];
const drawn = ['exports', 'charts', 'stories', 'tables', ...worded];
const shown = ['site', 'scripts', 'styles', 'assets', ...drawn];
const may: Record<string, string[]> = {
  dataset: ['dataset'],
  analysis: judged,
  i18n: ['i18n', ...judged],
  texts: worded,
  tables: ['tables', ...worded],
  charts: ['charts', 'tables', ...worded],
  stories: ['stories', ...worded],
  exports: drawn,
  scripts: ['scripts', ...drawn],
  site: ['site', 'commands', ...drawn],
  components: ['components', ...shown],
  layouts: ['layouts', 'components', ...shown],
};
/** Folders of plain code that must not know Astro, and those that must also run in a browser. */
const plain = ['dataset', 'analysis', 'i18n', 'texts', 'charts', 'stories', 'exports', 'scripts'];
const anywhere = ['analysis', 'i18n', 'texts', 'scripts'];
/** The one file of src/dataset that reads the disk. */
const readsDisk = ['src/dataset/read.ts'];

interface Import {
  file: string;
  folder: string;
  target: string;
}

const imports: Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|mjs|astro|mdx)$/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:^|\s)(?:import|from)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      ([, target = '']) => ({
        file,
        folder: file.split('/')[1] ?? '',
        target: target.startsWith('.') ? join(dirname(file), target) : target,
      }),
    ),
  );

const show = (found: Import[]) => found.map(({ file, target }) => `${file} imports ${target}`);

test('each folder imports only what stands before it in the pipeline', () => {
  const wrong = imports.filter(({ folder, target }) => {
    const [root, other = ''] = target.split('/');
    return root === 'src' && other !== 'languages' && may[folder] !== undefined && !may[folder].includes(other);
  });
  expect(show(wrong)).toEqual([]);
});

test('plain code does not know Astro', () => {
  expect(show(imports.filter(({ folder, target }) => plain.includes(folder) && /^astro([:/]|$)/.test(target)))).toEqual(
    [],
  );
});

test('judgement, language and page scripts use nothing of Node; the dataset only where it reads the disk', () => {
  const wrong = imports.filter(
    ({ file, folder, target }) =>
      target.startsWith('node:') && (anywhere.includes(folder) || (folder === 'dataset' && !readsDisk.includes(file))),
  );
  expect(show(wrong)).toEqual([]);
});

test('no file is called index, utils or helpers, and each opens with a line that says its job', () => {
  const files = [...new Set(imports.map(({ file }) => file))].filter((file) => !file.startsWith('src/pages/'));
  const badName = files.filter((file) => /\/(index|utils?|helpers?)\.[a-z]+$/.test(file));
  const noOpening = files.filter((file) => file.endsWith('.ts') && !readFileSync(file, 'utf8').startsWith('// '));
  expect([...badName, ...noOpening]).toEqual([]);
});
