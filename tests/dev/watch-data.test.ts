import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Change, edit, folderWith, replaceFile } from '../dataset/fixtures';
import { type DevServer, startDevServer } from './server';

/** A story in both languages, the Vietnamese with this sentence. */
const story =
  (sentence: string): Change =>
  (files) => {
    const body = (text: string) => `---\n\n${text} {value income.actual}.\n`;
    const head = '---\ntitle: Thu nhập\nslug: thu-nhap\norder: 1\nreport: 2024-10\nlead: Lời dẫn.\n';
    const holds = 'holds: {value income.actual} < {value income.goal}\n';
    replaceFile('stories/vi/income.md', head + holds + body(sentence))(files);
    replaceFile(
      'stories/en/income.md',
      `---\ntitle: Income\nslug: income\nlead: Lead.\n${holds}${body('It is')}`,
    )(files);
  };

let folder: string;
let server: DevServer;

/** Saves what differs in the base folder with a story and these changes. */
async function save(...changes: Change[]): Promise<void> {
  for (const [path, content] of folderWith(story('Thu nhập là'), ...changes)) {
    const file = join(folder, path);
    const before = await readFile(file).catch(() => null);
    if (before?.equals(content)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function page(path: string): Promise<string> {
  const response = await fetch(server.address + path, { headers: { accept: 'text/html' } });
  return `${response.status} ${await response.text()}`;
}
const soon = (path: string) => expect.poll(() => page(path), { timeout: 30_000 });

/** Listens as an open page does; resolves once it is told to load anew. */
function reload(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(server.address.replace('http', 'ws'), 'vite-hmr');
    socket.onerror = reject;
    socket.onmessage = ({ data }) => {
      if (JSON.parse(data).type !== 'full-reload') return;
      socket.close();
      resolve();
    };
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  await save();
  server = await startDevServer(folder);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const income = (value: string, printed: string): Change[] => [
  edit('figures.csv', 'E2', value),
  edit('figures.csv', 'I2', `${printed} triệu đồng/người/năm`),
];

test('after an edit the open page is told to load anew, and shows the new figure and no more the old one', async () => {
  expect(await page('chi-tieu/thu-nhap/')).toMatch(/^200 .*29,5/s);
  const told = reload();
  await save(...income('30.5', '30,5'));
  await told;
  await soon('chi-tieu/thu-nhap/').toMatch(/^200 .*30,5/s);
  expect(await page('chi-tieu/thu-nhap/')).not.toContain('29,5');
});

test('a page that listens only after an edit is told to load anew', async () => {
  await page('chi-tieu/thu-nhap/');
  const told = reload();
  await save(...income('31.5', '31,5'));
  await told;
  await reload();
  await soon('chi-tieu/thu-nhap/').toContain('31,5');
});

const broken: [what: string, change: Change, place: string][] = [
  ['table', edit('figures.csv', 'E2', '29,5'), 'reports/2024-10/figures.csv:2:5  Ô E2, cột “value”: “29,5” dùng'],
  ['story', story('Thu nhập năm 2024 là'), 'stories/vi/income.md:10:14  Con số gõ tay “2024”.'],
];
test.each(broken)(
  'a broken %s shows what is wrong in place of every page, and the mended one brings them back',
  async (_, change, place) => {
    await save(change);
    await soon('chi-tieu/ho-ngheo/').toMatch(/^500 .*Số liệu cần sửa/s);
    expect(await page('chi-tieu/ho-ngheo/')).toContain(join(folder, place));
    await save();
    await soon('chi-tieu/ho-ngheo/').toMatch(/^200 .*36,39/s);
  },
  120_000,
);

test('an edited story is read anew', async () => {
  await save(story('Thu nhập bình quân nay là'));
  await soon('cau-chuyen/thu-nhap/').toMatch(/^200 .*Thu nhập bình quân nay là <?/s);
});
