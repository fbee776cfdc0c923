// Every kind of page opens without a fault: no console error, no lost file, nothing fetched from elsewhere.
import { expect, test } from '@playwright/test';
import { samples } from './samples';

test('there are pages to open', () => {
  expect(samples.length).toBeGreaterThan(0);
});

for (const { path } of samples) {
  test(`/${path} opens without a fault`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
        faults.push(`foreign: ${request.url()}`);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('an unknown address answers 404 with a page that leads back', async ({ page, baseURL }) => {
  const response = await page.goto('khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.locator(`a[href="${new URL(baseURL ?? '').pathname}"]`).first()).toBeVisible();
});
