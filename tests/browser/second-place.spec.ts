// The site of another place in a real browser: English at the root, its pages open without a fault, a filter works.
import { type ChildProcess, spawn } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { run } from '../../src/commands/run';

const port = 4388;
const site = `http://127.0.0.1:${port}/`;
const folder = '.cache/second-place-browser';
let server: ChildProcess;

// One server for all tests of the file.
test.describe.configure({ mode: 'serial' });

/** Builds the data of the place at the root of a host, whatever sub-path the other tests run under, and serves it. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const env = { BASE_PATH: '', SITE_URL: '' };
  const args = ['--data', 'tests/fixtures/second-place', '--out', folder, '--no-compress', '--no-editions'];
  const { code, output } = await run('command', ['src/commands/build.ts', ...args], { quiet: true, env });
  expect(code, output.slice(-2000)).toBe(0);
  const preview = ['--import', 'tsx', 'src/commands/preview.ts', '--folder', folder, '--port', String(port)];
  server = spawn(process.execPath, preview, { stdio: 'ignore', env: { ...process.env, ...env } });
  await expect
    .poll(
      () =>
        fetch(site).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
});
test.afterAll(() => {
  server.kill();
});

/** What goes wrong while a page is used. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => faults.push(request.url()));
  return faults;
}

test('a reader goes from the English home to an indicator, to its Vietnamese twin and to the goals', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await page.goto(site);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toContainText('2 of 4 comparable indicators');
  await page.getByRole('link', { name: 'Income per person' }).first().click();
  await expect(page).toHaveURL(`${site}indicators/income/`);
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(`${site}vi/chi-tieu/thu-nhap/`);
  await page.getByRole('link', { name: 'Mục tiêu 2035' }).first().click();
  await expect(page.locator('h1')).toHaveText('Mục tiêu 2035 cao hay thấp hơn mức báo cáo ghi?');
  expect(faults).toEqual([]);
});

test('a search in Explore finds an indicator and a village', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${site}explore/?q=na+bo`);
  await expect(page.getByRole('heading', { name: 'Villages' })).toBeVisible();
  await page.goto(`${site}vi/tra-cuu/?q=thu+nhap`);
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('a wrong address in each language has the page of that language', async ({ page }) => {
  const english = await page.goto(`${site}nothing/`);
  expect(english?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Page not found');
  const vietnamese = await page.goto(`${site}vi/khong-co/`);
  expect(vietnamese?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Không tìm thấy trang');
});
