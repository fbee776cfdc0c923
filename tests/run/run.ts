// Runs every test in order and ends with one line: `N passed, N failed`. `npm test -- unit site` runs some stages only.
import { rm } from 'node:fs/promises';
import { readArguments, stop } from '../../src/commands/command-line';
import { run } from '../../src/commands/run';
import { type Count, playwrightCount, vitestCount } from './counts';
import { rebuildDiffers } from './rebuild';

const results = '.cache/test';
const subPath = { BASE_PATH: '/thu/muong-te/', SITE_URL: 'https://example.org' };

interface Stage {
  name: string;
  /** Stages that must have passed, when they were asked for too. */
  needs: string[];
  run: () => Promise<Count>;
}

/** A stage that is one test: it passes when its command ends well. */
async function whole(work: Promise<{ code: number }>): Promise<Count> {
  const ok = (await work).code === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function vitest(
  project: string,
  file: string,
  env: Record<string, string> = {},
  only: string[] = [],
): Promise<Count> {
  const output = `${results}/${file}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const { code } = await run('vitest', ['run', '--project', project, ...reporters, ...only], { env });
  return vitestCount(output, code);
}

async function browser(): Promise<Count> {
  const output = `${results}/browser.json`;
  const { code } = await run('playwright', ['test', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: output },
  });
  return playwrightCount(output, code);
}

/** Builds the data of another place, of another level and language order, and reads its pages. */
async function secondPlaceCount(): Promise<Count> {
  const [data, out] = ['tests/fixtures/second-place', '.cache/second-place'];
  const args = ['src/commands/build.ts', '--data', data, '--out', out, '--no-compress'];
  if ((await run('command', args)).code !== 0) return { passed: 0, failed: 1 };
  const shared = ['links', 'twins', 'html', 'text'].map((name) => `tests/site/${name}`);
  return vitest('site', 'second-place', { DIST: out }, ['tests/place/', ...shared]);
}

/** Builds under a sub-path and another host, and follows every link there. */
async function subPathCount(): Promise<Count> {
  const out = '.cache/sub-path';
  const { code } = await run('command', ['src/commands/build.ts', '--out', out, '--no-compress'], { env: subPath });
  if (code !== 0) return { passed: 0, failed: 1 };
  return vitest('site', 'sub-path', { ...subPath, DIST: out }, ['tests/site/links', 'tests/site/twins']);
}

const report = process.env['REPORT'] ? ['--report', process.env['REPORT']] : [];
const stages: Stage[] = [
  { name: 'types', needs: [], run: () => whole(run('astro', ['check', '--minimumSeverity', 'warning'])) },
  { name: 'lint', needs: [], run: () => whole(run('biome', ['check'])) },
  { name: 'check', needs: [], run: () => whole(run('command', ['src/commands/check.ts', ...report])) },
  { name: 'unit', needs: [], run: () => vitest('unit', 'unit') },
  { name: 'build', needs: [], run: () => whole(run('command', ['src/commands/build.ts'])) },
  { name: 'rebuild', needs: ['build'], run: () => whole(rebuildDiffers('dist', '.cache/rebuild')) },
  { name: 'site', needs: ['build'], run: () => vitest('site', 'site', {}, ['tests/site/', 'tests/dev/']) },
  { name: 'sub-path', needs: ['build'], run: subPathCount },
  { name: 'second-place', needs: ['build'], run: secondPlaceCount },
  { name: 'browser', needs: ['build'], run: browser },
];

/** Runs one stage unless a stage it needs has failed: then it counts as one failure. */
async function runStage(stage: Stage, done: Map<string, Count>): Promise<Count> {
  const broken = stage.needs.find((name) => (done.get(name)?.failed ?? 0) > 0);
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  if (broken === undefined) return stage.run();
  console.log(`not run: ${broken} failed`);
  return { passed: 0, failed: 1 };
}

const usage = `npm test -- [STAGE …]   stages: ${stages.map(({ name }) => name).join(', ')}`;
const { positionals: asked } = readArguments(usage, {}, true);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) stop(`Unknown stage "${unknown}".\n${usage}`, 2);
await rm(results, { recursive: true, force: true });
const done = new Map<string, Count>();
for (const stage of stages.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const started = performance.now();
  const count = await runStage(stage, done);
  done.set(stage.name, count);
  console.log(
    `── ${stage.name}: ${count.passed} passed, ${count.failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
const sum = (key: keyof Count) => [...done.values()].reduce((total, count) => total + count[key], 0);
for (const [name, { failed }] of done) if (failed > 0) console.log(`✗ ${name}: ${failed} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
