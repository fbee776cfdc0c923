// Pages fit narrow screens: nobody has to scroll sideways at 320 or 360 px, nor with text at 200 %.
import { expect, type Page, test } from '@playwright/test';
import { samples } from './samples';

/** Elements that stick out of the page, without those inside a box that scrolls by itself. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return [
      `${document.documentElement.scrollWidth} px wide in ${width} px`,
      ...innermost.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    ];
  });
}

for (const { path } of samples) {
  test(`/${path} does not scroll sideways at 320 and 360 px`, async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(path);
      expect(await overflowing(page), `${width} px`).toEqual([]);
    }
  });

  test(`/${path} does not scroll sideways with text at 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 720 });
    await page.goto(path);
    // Through the style sheet object: the policy forbids style elements, not scripts' own styles.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflowing(page)).toEqual([]);
  });
}
