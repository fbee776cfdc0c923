// Starts a dev server on a data folder, for the tests and the measurement of the dev loop.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface DevServer {
  /** Of the home page: `http://127.0.0.1:34635/`. */
  address: string;
  pid: number;
  stop: () => Promise<void>;
}

/** Starts it on a free port beside any other of this project. Throws what it printed when it ends before it serves. */
export async function startDevServer(data: string): Promise<DevServer> {
  const flags = ['dev', '--host', '127.0.0.1', '--port', '0', '--ignore-lock'];
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...flags], {
    // Under Vitest Astro serves no pages, and in a test environment Vite watches no files.
    env: {
      ...process.env,
      VITEST: undefined,
      NODE_ENV: 'development',
      DATA_DIR: data,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  let output = '';
  const address = new Promise<string>((resolve) => {
    const collect = (part: Buffer): void => {
      output += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', collect);
    server.stderr.on('data', collect);
  });
  const first = await Promise.race([address, ended.then(() => null)]);
  if (first === null) throw new Error(output);
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  return { address: first, pid: server.pid as number, stop };
}
