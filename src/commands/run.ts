// Runs the project's tools as child processes under the Node that runs us.
import { spawn } from 'node:child_process';

export interface RunOptions {
  env?: Record<string, string | undefined>;
  /** Collect the output instead of showing it. */
  quiet?: boolean;
}

export interface RunResult {
  code: number;
  output: string;
}

const tools = {
  astro: ['node_modules/astro/bin/astro.mjs'],
  biome: ['node_modules/@biomejs/biome/bin/biome'],
  vitest: ['node_modules/vitest/vitest.mjs'],
  stryker: ['node_modules/@stryker-mutator/core/bin/stryker.js'],
  playwright: ['node_modules/@playwright/test/cli.js'],
  command: ['--import', 'tsx'],
};

/**
 * Runs one tool (`command` runs a TypeScript file) and waits for its end.
 * Gives its exit code (1 when a signal ended it) and, when `quiet`, what it printed.
 */
export function run(
  tool: keyof typeof tools,
  args: string[],
  { env = {}, quiet = false }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...tools[tool], ...args], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (part: Buffer) => {
      output += part.toString();
    });
    child.stderr?.on('data', (part: Buffer) => {
      output += part.toString();
    });
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
