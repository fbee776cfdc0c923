// On paper: A4 pages that say where they come from, in the site's typefaces, without what only a screen can do.
import { expect, type Page, test } from '@playwright/test';
import { all, oneOfEach, type Sample } from './samples';

const ofKind = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind));
const sectors = ofKind('linh-vuc/*', 'en/sectors/*');
const isFrame = ({ kind }: Sample) => /^(nhung|en\/embed)\//.test(kind);
const kinds = oneOfEach.filter((sample) => !isFrame(sample));

async function print(page: Page): Promise<{ pages: number; fonts: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const fonts = [...pdf.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name = '']) => name);
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, fonts: [...new Set(fonts)] };
}

/** Adds a block of so many pages at the end. */
const addBlock = (page: Page, pages: number) =>
  page.evaluate((share) => {
    const block = document.body.appendChild(document.createElement('div'));
    block.style.cssText = `height: ${share * 267}mm; break-inside: avoid`;
  }, pages);

/** Whether the last of several pages is less than a third full: then two thirds of a page find room on it. */
async function endsEmpty(page: Page): Promise<boolean> {
  const { pages } = await print(page);
  if (pages === 1) return false;
  await addBlock(page, 0.64);
  return (await print(page)).pages === pages;
}

for (const { path } of kinds) {
  test(`/${path} says on paper where it comes from, and asks nobody to press a button`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper')).toBeVisible();
    const first = await page.evaluate(() => document.body.innerText.trim().split('\n')[0] ?? '');
    expect(first).toBe(await page.locator('.paper').innerText());
    expect(first).toMatch(/\d{4}$/);
    await expect(page.locator('form:visible, button:visible:not(th *), input:visible, select:visible')).toHaveCount(0);
    await expect(page.locator('nav:visible, dialog:visible')).toHaveCount(0);
    expect(await page.locator('main').innerText()).not.toMatch(/\b(Bấm|bấm|Chạm|Nhấp|[Cc]lick|[Tt]ap|[Pp]ress) /u);
  });

  test(`/${path} is printed in the site's typefaces, and its last page is not left empty`, async ({ page }) => {
    await page.goto(path);
    const { fonts } = await print(page);
    expect(fonts.filter((name) => name.startsWith('Source')).length).toBeGreaterThan(1);
    expect(await endsEmpty(page)).toBe(false);
  });
}

test('without a hidden remainder: what is closed on a screen stands open on paper', async ({ page }) => {
  await page.goto(sectors[0]?.path ?? '');
  await page.evaluate(() => {
    const closed = document.createElement('details');
    closed.innerHTML = '<summary>Câu hỏi</summary><p id="answer">Trả lời</p>';
    document.querySelector('main')?.append(closed);
  });
  await expect(page.locator('#answer')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#answer')).toBeVisible();
});

for (const { path } of sectors) {
  test(`/${path} has at most three pages, the last not left empty`, async ({ page }) => {
    await page.goto(path);
    expect((await print(page)).pages).toBeLessThanOrEqual(3);
    expect(await endsEmpty(page)).toBe(false);
  });
}

for (const kind of ['chi-tieu/*', 'en/indicators/*']) {
  test(`each of ${kind} is one page`, async ({ page }) => {
    test.setTimeout(120_000);
    const longer: string[] = [];
    for (const { path } of ofKind(kind)) {
      await page.goto(path);
      const { pages } = await print(page);
      if (pages !== 1) longer.push(`${path}: ${pages}`);
    }
    expect(longer).toEqual([]);
  });
}
