// Mutation testing: `npm run mutate -- analysis texts` changes the sources spot by spot and runs the unit tests on each change.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { run } from './run';

/** What is mutated, by area: judgement and what is said of it, not the drawing of marks or the commands. */
const areas: Record<string, string[]> = {
  analysis: ['src/analysis/**/*.ts'],
  dataset: ['src/dataset/**/*.ts', '!src/dataset/**/*messages-*.ts'],
  texts: ['src/texts/**/*.ts'],
  charts: ['src/charts/**/*.ts'],
  stories: ['src/stories/**/*.ts'],
  exports: ['src/exports/**/*.ts'],
  // Without the scripts that only wire a page's controls; a browser tests those.
  scripts: ['src/scripts/**/*.ts', '!src/scripts/{chart-details,explore-table,sort-tables}.ts'],
};
const folder = '.cache/mutation';

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}
interface Score {
  killed: number;
  all: number;
  survivors: string[];
}

const isKilled = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

/** Runs one area, or only the given files of it; gives how many changes a test noticed and which none did. */
async function mutate(name: string, files: string[]): Promise<Score> {
  const config = `${folder}/${name}.config.json`;
  const report = `${folder}/${name}-report.json`;
  const settings = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.unit.config.ts' },
    coverageAnalysis: 'perTest',
    mutate: files,
    concurrency: Number(process.env['WORKERS'] ?? 2),
    incremental: true,
    incrementalFile: `${folder}/${name}.json`,
    tempDirName: `.cache/stryker-${name}`,
    ignorePatterns: ['/dist', '/.cache', '/.astro', '/test-results'],
    ignoreStatic: true,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    disableTypeChecks: false,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(config, JSON.stringify(settings));
  const { code } = await run('stryker', ['run', config]);
  if (code !== 0) throw new Error(`Mutation testing of ${name} stopped.`);
  const found = JSON.parse(await readFile(report, 'utf8')) as { files: Record<string, { mutants: Mutant[] }> };
  const all = Object.entries(found.files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, mutant })));
  return {
    killed: all.filter(({ mutant }) => isKilled(mutant)).length,
    all: all.filter(({ mutant }) => isKilled(mutant) || isAlive(mutant)).length,
    survivors: all
      .filter(({ mutant }) => isAlive(mutant))
      .map(
        ({ file, mutant: { location, mutatorName, replacement = '' } }) =>
          `${file}:${location.start.line}  ${mutatorName}  ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`,
      ),
  };
}

const asked = process.argv.slice(2);
const names = asked.filter((word) => areas[word]);
const files = asked.filter((word) => !areas[word]);
for (const name of names.length > 0 ? names : Object.keys(areas)) {
  const { killed, all, survivors } = await mutate(name, files.length > 0 ? files : (areas[name] ?? []));
  console.log([...survivors, `${name}: ${killed} of ${all} (${((100 * killed) / all).toFixed(1)} %)`].join('\n'));
}
