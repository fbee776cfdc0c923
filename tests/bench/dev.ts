// Measures the dev loop: from the save of a file until its text is visible in the page that is open in Chromium.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { languages } from '../../src/languages';
import { findChromium } from '../browser/chromium';
import { type DevServer, startDevServer } from '../dev/server';

const folder = '.cache/bench-dev';
const [figures, story] = [`${folder}/reports/2024-10/figures.csv`, `${folder}/stories/${languages[0]}/schools.md`];
const repeats = 10;

/** An edit: the file's new text and what the open page then shows. `before` is the file's text as committed. */
interface Edit {
  file: string;
  text: (before: string, n: number) => string;
  shows: (n: number) => string;
}

const row = 'nursery-enrolment,actual,2024-06-30,equal,';
/** Writes a figure of the indicator's page as `28,31`, `3` for the n-th repeat and `1` for the place in it. */
const figure = (place: number): Edit => ({
  file: figures,
  text: (before, n) => before.replace(`${row}28.7,,,,"28,7%"`, `${row}28.${n}${place},,,,"28,${n}${place}%"`),
  shows: (n) => `28,${n}${place}`,
});
/** A sentence at the end of the story, with letters for the n-th repeat: a story may hold no number. */
const sentence = (n: number): string => `Câu ${'abcdefghij'.charAt(n).repeat(4)}.`;

const edits = {
  figure: figure(1),
  broken: {
    file: figures,
    text: (before) => before.replace(`${row}28.7`, `${row}x`),
    shows: () => 'figures.csv:',
  },
  mended: figure(2),
  story: { file: story, text: (before, n) => `${before.trimEnd()} ${sentence(n)}\n`, shows: sentence },
} satisfies Record<string, Edit>;

/** CPU time in ms that a process and its ended children spent in user mode; NaN where there is no /proc. */
async function userTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[13])) * 10;
}

/** Gives a function that waits until the page shows a text, over reloads too: each frame with a new text is looked at. */
async function watchText(page: Page): Promise<(wanted: string) => Promise<void>> {
  let look = (_visible: string): void => {};
  await page.exposeFunction('__shown', (visible: string) => look(visible));
  await page.addInitScript(`
    let last = '';
    const show = () => {
      const text = document.body?.innerText ?? '';
      if (text !== last) globalThis.__shown(last = text);
      requestAnimationFrame(show);
    };
    requestAnimationFrame(show);`);
  return (wanted) =>
    new Promise((resolve) => {
      look = (visible) => {
        if (visible.includes(wanted)) resolve();
      };
    });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What one save took, in ms. */
interface Result {
  edit: keyof typeof edits;
  time: number;
  cpu: number;
}

/** Makes these edits in turn, ten times over, while the page at an address is open. */
async function repeat(
  page: Page,
  server: DevServer,
  path: string,
  names: readonly Result['edit'][],
): Promise<Result[]> {
  const results: Result[] = [];
  const shown = await watchText(page);
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  for (const [n, edit] of Array.from({ length: repeats }, (_, n) => names.map((name) => [n, name] as const)).flat()) {
    const { file, text, shows } = edits[edit];
    const before = await readFile(file.replace(folder, 'data'), 'utf8');
    if (text(before, n) === before) throw new Error(`${file} no longer has what the edit "${edit}" changes.`);
    const [seen, cpu, started] = [shown(shows(n)), await userTime(server.pid), performance.now()];
    await writeFile(file, text(before, n));
    await seen;
    const time = performance.now() - started;
    // The page is at rest and listens again.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    results.push({ edit, time, cpu: (await userTime(server.pid)) - cpu });
  }
  return results;
}

/** Prints a table: for each edit the median and the worst time of 10 saves, and the server's user CPU time. */
export async function benchDev(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp('data', folder, { recursive: true });
  const server = await startDevServer(folder);
  const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox', '--disable-gpu'] });
  const results: Result[] = [];
  try {
    const figurePage = await browser.newPage();
    results.push(...(await repeat(figurePage, server, 'chi-tieu/tre-duoi-3-tuoi/', ['figure', 'broken', 'mended'])));
    await figurePage.close();
    results.push(...(await repeat(await browser.newPage(), server, 'cau-chuyen/truong-chuan/', ['story'])));
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  const load = loadavg()[0]?.toFixed(1);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load}`);
  console.log('| saved | visible after, median | worst | user CPU of the server, median |\n| --- | --- | --- | --- |');
  for (const [edit, own] of Map.groupBy(results, ({ edit }) => edit)) {
    const times = own.map(({ time }) => time);
    const cells = [median(times), Math.max(...times), median(own.map(({ cpu }) => cpu))];
    console.log(`| ${[edit, ...cells.map((ms) => `${(ms / 1000).toFixed(2)} s`)].join(' | ')} |`);
  }
}
