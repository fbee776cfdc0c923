// Finds a Chromium for the browser tests: the one from npm, else one of the system.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const source = 'node_modules/@sparticuz/chromium';
const inflate = promisify(brotliDecompress);
const execute = promisify(execFile);
const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

/** Runs `--version`: false when the file is missing, for another processor, or lacks libraries. */
async function starts({ executablePath, env }: Browser): Promise<boolean> {
  return execute(executablePath, ['--version'], { env, timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** Unpacks the binary, the libraries and the fonts of the npm package into a cache folder, once per version. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(await readFile(`${source}/package.json`, 'utf8')) as { version: string };
  const folder = `${process.cwd()}/node_modules/.cache/chromium-${version}`;
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${process.pid}`;
  await mkdir(fresh, { recursive: true });
  await writeFile(`${fresh}/chromium`, await inflate(await readFile(`${source}/bin/chromium.br`)), { mode: 0o755 });
  for (const name of ['al2023', 'fonts']) {
    const archive = await inflate(await readFile(`${source}/bin/${name}.tar.br`));
    execFileSync('tar', ['-x', '-C', fresh], { input: archive });
  }
  const fonts = `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  await writeFile(`${fresh}/fonts.conf`, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

/** The browser of the npm package: as it is, or with the libraries it brings along. */
async function packaged(): Promise<Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) return [];
  const folder = await unpack();
  const executablePath = `${folder}/chromium`;
  const env = { ...environment, FONTCONFIG_FILE: `${folder}/fonts.conf` };
  return [
    { executablePath, env },
    { executablePath, env: { ...env, LD_LIBRARY_PATH: `${folder}/lib` } },
  ];
}

function system(): Browser[] {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (environment['PATH'] ?? '').split(':');
  const paths = names
    .flatMap((name) => folders.map((folder) => `${folder}/${name}`))
    .filter((path) => existsSync(path));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...paths, mac].map((executablePath) => ({ executablePath, env: environment }));
}

/** Gives the first Chromium that starts: CHROMIUM_PATH, the npm package's, the system's. Throws with what to do. */
export async function findChromium(): Promise<Browser> {
  const chosen = environment['CHROMIUM_PATH'];
  const candidates = chosen ? [{ executablePath: chosen, env: environment }] : [...(await packaged()), ...system()];
  for (const candidate of candidates) if (await starts(candidate)) return candidate;
  throw new Error(
    'No Chromium found for the browser tests. Install one (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.',
  );
}
