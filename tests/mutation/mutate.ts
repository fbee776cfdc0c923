// Mutation testing: `npm run mutate -- analysis` changes the sources spot by spot and runs the unit tests on each change.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readArguments, stop } from '../../src/commands/command-line';
import { run } from '../../src/commands/run';
import { areas, LEAST } from './areas';
import { type Score, scoreOf, withoutReason, writeList } from './survivors';

const folder = '.cache/mutation';
const page = 'docs/mutation.md';

/** Runs one area, or only the given files of it; what was found before and has not changed is not run again. */
async function mutate(area: string, files: string[]): Promise<Score> {
  const report = `${folder}/${area}-report.json`;
  const settings = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.unit.config.ts' },
    coverageAnalysis: 'perTest',
    mutate: files,
    concurrency: Number(process.env['WORKERS'] ?? 2),
    incremental: true,
    incrementalFile: `${folder}/${area}.json`,
    tempDirName: `.cache/stryker-${area}`,
    ignorePatterns: ['/dist', '/.cache', '/.astro', '/test-results'],
    // A change of what is computed as a file is read would need every test of it run again in a new process.
    ignoreStatic: true,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${area}.config.json`, JSON.stringify(settings));
  const { code } = await run('stryker', ['run', `${folder}/${area}.config.json`]);
  if (code !== 0) throw new Error(`Mutation testing of ${area} stopped.`);
  return scoreOf(area, JSON.parse(await readFile(report, 'utf8')));
}

/** Puts the score and its date into the area's row of the page. */
async function writeScore(area: string, { noticed, all }: Score): Promise<void> {
  const row = `| ${area} | ${noticed} | ${all} | ${((100 * noticed) / all).toFixed(1)} % | ${new Date().toISOString().slice(0, 10)} |`;
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(new RegExp(`^\\| ${area} \\|.*$`, 'm'), row));
}

const usage = `npm run mutate -- [--write] [AREA …] [FILE …]
  AREA     ${Object.keys(areas).join(', ')} (default: all)
  FILE     limits the run to these files
  --write  keeps score and survivors in docs/`;
const { values, positionals } = readArguments(usage, { write: { type: 'boolean', default: false } }, true);
const names = positionals.filter((word) => areas[word]);
const files = positionals.filter((word) => !areas[word]);
const missing = files.find((file) => /^[\w./-]+$/.test(file) && !existsSync(file));
if (missing !== undefined) stop(`${missing} is neither an area nor a file.\n${usage}`, 2);
for (const area of names.length > 0 ? names : Object.keys(areas)) {
  const score = await mutate(area, files.length > 0 ? files : (areas[area] ?? []));
  for (const { file, line, was, becomes } of await withoutReason(score.survivors))
    console.log(`${file}:${line}  ${was}  →  ${becomes}`);
  const share = (100 * score.noticed) / score.all;
  console.log(`${area}: ${score.noticed} of ${score.all} (${share.toFixed(1)} %)`);
  if (values.write && files.length === 0) {
    await writeScore(area, score);
    await writeList(area, score.survivors);
  }
  if (share < LEAST) process.exitCode = 1;
}
