// What stands on the first screen of a phone, and a masthead of one line with a menu that needs no script.
import { expect, type Page, test } from '@playwright/test';
import { oneOfEach } from './samples';

const phone = { width: 360, height: 740 };
const homes = ['', 'en/'];
/** Where an element ends, in px from the top of the page. */
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => element.getBoundingClientRect().bottom);

for (const { path } of oneOfEach) {
  test(`/${path} has a masthead of at most 96 px on a phone`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    // An embed has none.
    if ((await page.locator('header .brand').count()) > 0)
      expect(await bottomOf(page, 'body > header')).toBeLessThanOrEqual(96);
  });
}

for (const path of homes) {
  test(`/${path} shows verdict and shapes on the first screen and ends within six`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    expect(await bottomOf(page, '.verdicts a')).toBeLessThanOrEqual(phone.height);
    const sizes = await page
      .locator('.verdicts a')
      .evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * phone.height);
  });

  for (const width of [768, 1280]) {
    test(`/${path} has a search at ${width} px whose hint is not cut`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const room = await page
        .getByRole('search')
        .getByRole('searchbox')
        .evaluate((input: HTMLInputElement) => {
          const style = getComputedStyle(input);
          const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          pen.font = style.font;
          const inner =
            input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
          return inner - pen.measureText(input.placeholder).width;
        });
      expect(room).toBeGreaterThanOrEqual(0);
    });
  }

  test(`/${path} has its menu and its name on one line at 1280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await expect(page.getByRole('button', { name: /^(Mục lục|Menu)$/ })).toBeHidden();
    expect(await bottomOf(page, '.top')).toBeLessThanOrEqual(56);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the menu opens by keyboard, leads on, and closes', async ({ page }) => {
    await page.goto('');
    const menu = page.getByRole('navigation', { name: 'Mục chính' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Mục lục' }).press('Enter');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Mục lục' }).press('Space');
    await menu.getByRole('link', { name: 'Đối chiếu' }).click();
    await expect(page).toHaveURL(/doi-chieu\/$/);
  });

  test('the other language is one tap away', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/en\/$/);
  });
});
