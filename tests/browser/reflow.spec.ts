// Pages fit narrow screens: nobody has to scroll sideways at 320 or 360 px, nor with text at 200 %, nor with wider spacing.
import { expect, type Page, test } from '@playwright/test';
import { oneOfEach, samples } from './samples';

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

/** Texts of which a box shows only a part. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*:not(.hidden, .hidden *, svg *)')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const isHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const scrolls = /auto|scroll/.test(overflowX + overflowY);
        return element.checkVisibility() && !scrolls && (isWide || isHigh);
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} cuts its text`),
  );

for (const { path } of oneOfEach) {
  test(`/${path} at 320 px with text at 200 % neither scrolls sideways nor cuts a text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect([...(await overflowing(page)), ...(await cut(page))]).toEqual([]);
  });

  test(`/${path} loses nothing with the spacing of WCAG 1.4.12`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect([...(await overflowing(page)), ...(await cut(page))], `${width} px`).toEqual([]);
    }
  });
}
