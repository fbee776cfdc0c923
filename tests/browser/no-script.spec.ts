// No script is needed to read.
import { expect, test } from '@playwright/test';
import { oneOfEach } from './samples';

test.use({ javaScriptEnabled: false });

for (const { path, kind } of oneOfEach) {
  test(`/${path} can be read without scripts`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const text = (await page.locator('main').innerText()).trim();
    expect(text.length).toBeGreaterThan(40);
    if (/^(chi-tieu|en\/indicators|linh-vuc|en\/sectors)\/\*$/.test(kind)) {
      await expect(page.locator('main svg:visible').first()).toBeVisible();
    }
    if (/^(tra-cuu|en\/explore)$/.test(kind)) {
      expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(50);
    }
  });
}
