// The keyboard alone reaches everything: skip link first, then every link and control, each with a visible focus.
import { expect, type Page, test } from '@playwright/test';
import { oneOfEach } from './samples';

/** What has the focus now: a mark that tells elements apart, and whether a reader can see that it has it. */
function focused(page: Page): Promise<{ index: number; name: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ring = (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
    return {
      index: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.localName} "${(element.textContent ?? '').trim().slice(0, 40)}"`,
      visible: ring && box.width > 0 && box.height > 0,
    };
  });
}

/** Positions of all elements the Tab key must reach (an HTML page of links, buttons, fields, open details). */
function reachable(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const selector =
      'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select, textarea, summary';
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
      .map((element) => all.indexOf(element));
  });
}

test('the first Tab shows the skip link, and Enter leads to the main part', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(target).toMatch(/^#/);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator(`main${target}, main ${target}`)).toBeInViewport();
});

for (const { path } of oneOfEach) {
  test(`/${path} is reached by Tab alone, with a visible focus`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    const wanted = (await reachable(page)).slice(0, 150);
    const seen = new Set<number>();
    const unseen: string[] = [];
    for (let step = 0; step < wanted.length + 20 && wanted.some((index) => !seen.has(index)); step++) {
      await page.keyboard.press('Tab');
      const { index, name, visible } = await focused(page);
      seen.add(index);
      if (!visible && wanted.includes(index)) unseen.push(name);
    }
    expect(unseen, 'without a visible focus').toEqual([]);
    expect(wanted.filter((index) => !seen.has(index)).length, 'not reached by Tab').toBe(0);
  });
}

test('the note of a chart that the keyboard opens is in view, and so is what it belongs to', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto('2030/');
  const links = page.locator('svg.pl-narrow a');
  const note = page.getByRole('tooltip');
  const count = await links.count();
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i++) {
    await links.nth(i).focus();
    await expect(note).toBeVisible();
    await expect(note).toBeInViewport({ ratio: 0.99 });
    await expect(links.nth(i)).toBeInViewport({ ratio: 0.5 });
  }
});
