// The addresses that the site has promised stay: a page that has moved leads on, one that is gone stops the build.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, fileOf, isPromised, keepAddresses } from '../../src/commands/build/ledger';
import { run } from '../../src/commands/run';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A built site with these files. */
async function site(...files: string[]): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `content of ${file}`);
  }
  return folder;
}
const promised = (...rows: [address: string, movedTo?: string][]) =>
  rows.map(([address, movedTo = null as string | null], at) => ({
    address,
    movedTo,
    source: { file: 'addresses.csv', line: at + 2 },
  }));

test.each([
  ['/', 'index.html'],
  ['/chi-tieu/mac-ca/', 'chi-tieu/mac-ca/index.html'],
  ['/data/audit.json', 'data/audit.json'],
])('the address %s serves the file %s', (address, file) => {
  expect([fileOf(address), addressOf(file)]).toEqual([file, address]);
});

test.each([
  ['index.html', true],
  ['bao-cao/2024-10/en/index.html', true],
  ['data/reports/2024-10/figures.csv', true],
  ['_astro/page.B1.js', false],
  ['bao-cao/2024-10/_astro/font.woff2', false],
  ['404.html', false],
  ['en/404/index.html', false],
  ['index.html.br', false],
  ['_headers', false],
])('%s: others may count on it: %s', (file, is) => {
  expect(isPromised(file)).toBe(is);
});

test('a site that has all it promised is left as it is', async () => {
  await site('index.html', 'data/audit.json');
  await keepAddresses(folder, promised(['/'], ['/data/audit.json']), '/');
  expect(await readFile(`${folder}/index.html`, 'utf8')).toBe('content of index.html');
});

describe('an address that is gone stops the build', () => {
  const message = (text: string) =>
    `Những địa chỉ đã công bố này không còn trong bản dựng. Khôi phục trang, hoặc ghi địa chỉ mới vào cột moved_to; dữ liệu của nơi khác thì xóa addresses.csv. /\nThese published addresses are gone from this build. Bring the page back, or write its new address into moved_to; with the data of another place delete addresses.csv.\n${text}`;
  test('and is named with its row', async () => {
    await site('index.html');
    await expect(keepAddresses(folder, promised(['/'], ['/chi-tieu/mac-ca/']), '/')).rejects.toThrow(
      new Error(message('addresses.csv:3  /chi-tieu/mac-ca/')),
    );
  });
  test('so does one that has moved to where nothing is', async () => {
    await site('index.html');
    await expect(keepAddresses(folder, promised(['/2030/', '/2035/']), '/')).rejects.toThrow(
      new Error(message('addresses.csv:2  /2030/ → /2035/')),
    );
  });
  test('of many ten are named', async () => {
    await site('index.html');
    const gone = Array.from({ length: 12 }, (_, at): [string] => [`/${at}/`]);
    await expect(keepAddresses(folder, promised(...gone), '/')).rejects.toThrow(/:11 {2}\/9\/\n… \+2$/);
  });
});

describe('what has moved', () => {
  test('leads to its new place, under the sub-path of the site', async () => {
    await site('2035/index.html');
    await keepAddresses(folder, promised(['/2030/', '/2035/']), '/thu/');
    const { document } = parseHTML(await readFile(`${folder}/2030/index.html`, 'utf8'));
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/thu/2035/');
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe('0; url=/thu/2035/');
  });
  test('is copied when it is no page', async () => {
    await site('data/b.json');
    await keepAddresses(folder, promised(['/data/a.json', '/data/b.json']), '/');
    expect(await readFile(`${folder}/data/a.json`, 'utf8')).toBe('content of data/b.json');
  });
  test('gives way to a page that stands in its place again', async () => {
    await site('2030/index.html', '2035/index.html');
    await keepAddresses(folder, promised(['/2030/', '/2035/']), '/');
    expect(await readFile(`${folder}/2030/index.html`, 'utf8')).toBe('content of 2030/index.html');
  });
});

test('the command adds what the ledger lacks, and nothing twice', async () => {
  await site('site/index.html', 'site/404.html', 'site/data/audit.json');
  await cp('tests/fixtures/base', `${folder}/tables`, { recursive: true });
  const add = () =>
    run('command', ['src/commands/addresses.ts', '--folder', `${folder}/site`, '--data', `${folder}/tables`], {
      quiet: true,
    });
  const first = await add();
  const ledger = () => readFile(`${folder}/tables/addresses.csv`, 'utf8');
  expect(first.output).toContain('addresses.csv: +2');
  expect(await ledger()).toBe('address,moved_to\n/,\n/data/audit.json,\n');
  expect((await add()).output).toContain('addresses.csv: +0');
  expect(await ledger()).toBe('address,moved_to\n/,\n/data/audit.json,\n');
});
