// The filter of the audit in a real browser, with scripts and without.
import { expect, type Page, test } from '@playwright/test';

const findings = (page: Page) => page.locator('article.finding:visible');
const choose = (page: Page, verdict: string) => page.locator(`input[value=${verdict}]`).check();

async function expectFiltered(page: Page) {
  const all = await findings(page).count();
  const disagreeing = await page.locator('#findings article').count();
  await choose(page, 'disagrees');
  await expect(findings(page)).toHaveCount(disagreeing);
  expect(disagreeing).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Loại đối chiếu' }).selectOption('sum');
  await expect(page.locator('.matrix li:visible')).toHaveCount(1);
  await expect(findings(page)).toHaveCount(await page.locator('#findings article[data-kind=sum]').count());
  await expect(page.locator('#explained')).toBeHidden();
}

test('a verdict and a kind leave their facts, and the address keeps the choice', async ({ page }) => {
  await page.goto('doi-chieu/');
  await expectFiltered(page);
  await expect(page).toHaveURL(/doi-chieu\/\?verdict=disagrees&kind=sum$/);
  const seen = await findings(page).allInnerTexts();
  await page.goto(page.url());
  expect(await findings(page).allInnerTexts()).toEqual(seen);
});

test('the list of all facts and the other language keep the choice', async ({ page }) => {
  await page.goto('doi-chieu/?verdict=agrees&kind=share');
  await page.locator('a[data-keeps-filter]').click();
  await expect(page).toHaveURL(/danh-sach\/\?verdict=agrees&kind=share$/);
  await expect(page.locator('details[data-kind]:visible')).toHaveCount(1);
  const rows = await page.locator('details[data-kind=share] [data-verdict=agrees] tbody tr').count();
  await expect(page.locator('tbody tr:visible')).toHaveCount(rows);
  await page.locator('header a[hreflang=en]').first().click({ force: true });
  await expect(page).toHaveURL(/en\/audit\/list\/\?verdict=agrees&kind=share$/);
});

test('what an address asks that does not exist is left out', async ({ page }) => {
  await page.goto('doi-chieu/?verdict=nothing&kind=nothing');
  await expect(page.locator('input[name=verdict]').first()).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Loại đối chiếu' })).toHaveValue('');
});

test('a cell leads to its fact by keyboard; only facts that need words are stops', async ({ page }) => {
  await page.goto('doi-chieu/');
  const cell = page.locator('.matrix .cells a').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  const anchor = await cell.getAttribute('href');
  await expect(page.locator(anchor ?? '-')).toBeInViewport();
  const stops = await page.locator('.matrix a').count();
  expect(stops).toBeLessThan((await page.locator('.matrix .cells > *').count()) / 4);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the filter works all the same', async ({ page }) => {
    await page.goto('doi-chieu/');
    await expectFiltered(page);
  });
});
