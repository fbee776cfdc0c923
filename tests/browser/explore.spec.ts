// Explore: filter, sort and search in a real browser; the view lives in the address.
import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('table.table-cards tbody tr:visible');
const names = (page: Page) => rows(page).locator('th').allInnerTexts();
const count = (page: Page) => page.locator('[data-count]');

test('typing without diacritics leaves the rows that answer and says how many', async ({ page }) => {
  await page.goto('tra-cuu/');
  const all = await rows(page).count();
  await page.getByRole('searchbox').fill('ho ngheo');
  await expect.poll(async () => rows(page).count()).toBeLessThan(all);
  expect((await names(page)).join(' ').normalize('NFC')).toContain('nghèo');
  await expect(count(page)).toContainText(`${await rows(page).count()} trong ${all}`);
  await expect(page).toHaveURL(/\?q=ho\+ngheo$/);
});

test('the same query in decomposed letters gives the same rows', async ({ page }) => {
  await page.goto('tra-cuu/');
  const asked = async (text: string) => {
    await page.getByRole('searchbox').fill(text);
    return names(page);
  };
  const composed = await asked('hộ nghèo');
  expect(composed.length).toBeGreaterThan(0);
  expect(await asked('hộ nghèo'.normalize('NFD'))).toEqual(composed);
});

test('a view can be sent: lists, words and order come back from the address', async ({ page }) => {
  await page.goto('tra-cuu/');
  await page.getByLabel('Lĩnh vực').selectOption({ index: 1 });
  await page.getByRole('columnheader', { name: '% mục tiêu' }).getByRole('button').click();
  const seen = await names(page);
  await page.goto(page.url());
  expect(await names(page)).toEqual(seen);
  await expect(page.locator('th[data-key=ratio]')).toHaveAttribute('aria-sort', 'ascending');
});

test('what an address asks that does not exist is left out', async ({ page }) => {
  await page.goto('tra-cuu/?sector=khong-co&sort=khong-co');
  await expect(page.getByLabel('Lĩnh vực')).toHaveValue('');
  await expect(rows(page).first()).toBeVisible();
});

test('each column sorts up, down and back, with the missing last', async ({ page }) => {
  await page.goto('tra-cuu/');
  const before = await names(page);
  const heading = page.locator('th[data-key=ratio]');
  const button = heading.getByRole('button');
  const values = async () => {
    const texts = await rows(page).locator('td:nth-child(5)').allInnerTexts();
    return texts.map((text) => Number.parseFloat(text.replaceAll('.', '').replace(',', '.')));
  };
  await button.click();
  const up = await values();
  const numbers = up.filter((value) => !Number.isNaN(value));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(up.slice(0, numbers.length)).toEqual(numbers);
  await button.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect((await values()).slice(0, numbers.length)).toEqual([...numbers].reverse());
  await button.press('Enter');
  await expect(heading).not.toHaveAttribute('aria-sort');
  expect(await names(page)).toEqual(before);
});

test('nothing found is said, and one button leads back', async ({ page }) => {
  await page.goto('tra-cuu/?q=zzzz');
  await expect(page.locator('[data-empty]')).toBeVisible();
  await expect(count(page)).toContainText('0 trong');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('[data-empty]')).toBeHidden();
  await expect(rows(page).first()).toBeVisible();
  await expect(page).toHaveURL(/tra-cuu\/$/);
});

test('the search also finds communes by another spelling, sectors and context figures', async ({ page }) => {
  await page.goto('tra-cuu/?q=kan+ho');
  await expect(page.locator('#others [data-kind=place] a').first()).toHaveText('Can Hồ');
  await page.getByRole('searchbox').fill('giao duc');
  await expect(page.locator('#others [data-kind=sector] a')).toHaveText(['Giáo dục']);
  await expect(page.locator('[data-more]')).toBeVisible();
});

test('the search in the header of any page leads to Explore', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('en/');
  await page.getByRole('search').getByRole('searchbox').fill('poverty');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/en\/explore\/\?q=poverty$/);
  await expect(rows(page).first()).toContainText(/poverty/i);
});

test('the other language keeps the view', async ({ page }) => {
  await page.goto('tra-cuu/?q=rung&status=missed');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/en\/explore\/\?q=rung&status=missed$/);
  await expect(page.getByRole('searchbox')).toHaveValue('rung');
});

test('on a narrow screen each row is a card and can still be sorted', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('tra-cuu/');
  await expect(rows(page).first()).toBeVisible();
  const overflow = await page.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.locator('th[data-key=name]').getByRole('button').click();
  const sorted = await names(page);
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi', { numeric: true }).compare));
});

test('tables elsewhere sort too', async ({ page }) => {
  await page.goto('en/sectors/education/');
  await page.getByText('Table', { exact: true }).click();
  const heading = page.locator('table.table-cards th[data-key=name]');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('[role=status]')).toHaveText('Sorted by Indicator, ascending.');
});

test('a row of a chart shows the row of the table behind it: on hover, on focus, until Escape', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('2030/');
  const note = page.getByRole('tooltip');
  const label = page.locator('svg.pl-wide a').first();
  const name = (await label.textContent())?.slice(0, 10) ?? '';
  await label.focus();
  await expect(note).toContainText(name);
  await expect(label).toHaveAttribute('aria-describedby', 'chart-note');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  const box = await page.locator('svg.pl-wide a').nth(1).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 320, (box?.y ?? 0) + 8);
  await expect(note).toBeVisible();
  await note.hover();
  await page.waitForTimeout(500);
  await expect(note).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(note).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap on a bar shows its note, a tap elsewhere closes it', async ({ page }) => {
    await page.goto('2030/');
    const label = page.locator('svg.pl-narrow a').first();
    await label.scrollIntoViewIfNeeded();
    const box = await label.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) + 14);
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expect(page).toHaveURL(/2030\/$/);
    // The margin of the page, beside whatever has scrolled under the finger.
    await page.touchscreen.tap(3, 300);
    await expect(page.getByRole('tooltip')).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('Explore is the plain table, without a filter that does nothing', async ({ page }) => {
    await page.goto('tra-cuu/?q=ho+ngheo');
    await expect(page.locator('.filters')).toBeHidden();
    expect(await rows(page).count()).toBeGreaterThan(50);
  });
});
