// On paper: A4 pages that say where they come from, in the site's typefaces, without what only a screen can do.
import { expect, type Page, test } from '@playwright/test';
import { type PrintedPage, printedPages } from './pdf-pages';
import { all, oneOfEach, type Sample } from './samples';

const ofKind = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind));
const sectors = ofKind('linh-vuc/*', 'en/sectors/*');
const isFrame = ({ kind }: Sample) => /^(nhung|en\/embed)\//.test(kind);
const kinds = oneOfEach.filter((sample) => !isFrame(sample));

async function print(page: Page): Promise<{ pages: PrintedPage[]; fonts: string[] }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const fonts = [...pdf.toString('latin1').matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)];
  return { pages: printedPages(pdf), fonts: [...new Set(fonts.map(([, name = '']) => name))] };
}

/** The least of a page that is filled: of the last a third, of the others more, for a chart that does not fit moves on. */
const LEAST = { last: 1 / 3, others: 0.55 };
/** Text of this size in px is a heading's. */
const HEADING = 12.5;

/** What an editor would not print: pages left empty, and headings that stand below all that belongs to them. */
const faultsOf = (pages: readonly PrintedPage[]) =>
  pages.flatMap(({ fill, lastSize }, i) => {
    const isLast = i === pages.length - 1;
    const isEmpty = pages.length > 1 && fill < (isLast ? LEAST.last : LEAST.others);
    return [
      ...(isEmpty ? [`page ${i + 1} of ${pages.length} ends at ${Math.round(fill * 100)} %`] : []),
      ...(!isLast && lastSize > HEADING ? [`page ${i + 1} ends with a heading`] : []),
    ];
  });

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

  test(`/${path} is printed in the site's typefaces, without empty pages or stranded headings`, async ({ page }) => {
    await page.goto(path);
    const { fonts, pages } = await print(page);
    expect(fonts.filter((name) => name.startsWith('Source')).length).toBeGreaterThan(1);
    expect(pages.length).toBeGreaterThan(0);
    expect(faultsOf(pages)).toEqual([]);
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
  test(`/${path} has at most three pages, none left empty`, async ({ page }) => {
    await page.goto(path);
    const { pages } = await print(page);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(faultsOf(pages)).toEqual([]);
  });
}

for (const kind of ['chi-tieu/*', 'en/indicators/*']) {
  test(`each of ${kind} is one page`, async ({ page }) => {
    test.setTimeout(120_000);
    const longer: string[] = [];
    for (const { path } of ofKind(kind)) {
      await page.goto(path);
      const { pages } = await print(page);
      if (pages.length !== 1) longer.push(`${path}: ${pages.length}`);
    }
    expect(longer).toEqual([]);
  });
}
