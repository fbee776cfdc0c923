// Measures the dev loop: from the save of a file until its text is visible in the page that is open in Chromium.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { languages } from '../../src/languages';
import { findChromium } from '../browser/chromium';
import { startDevServer } from '../dev/server';

const folder = '.cache/bench-dev';
const [figures, story] = [`${folder}/reports/2024-10/figures.csv`, `${folder}/stories/${languages[0]}/schools.md`];
const repeats = 10;
/** Letters for the n-th story text, which may hold no number. */
const lettersOf = (n: number): string => 'abcdefghij'.charAt(n).repeat(4);

/** An edit: the file's new text and what the open page then shows. `before` is the file's text as committed. */
interface Edit {
  file: string;
  text: (before: string, n: number) => string;
  shows: (n: number) => string;
}

/** The figure of an indicator's page with a last digit of its own for each n from 0 to 9, then from 10 to 19 another. */
const figure = (before: string, n: number): string =>
  before.replace('nursery-enrolment,actual,2024-06-30,equal,28.7,,,,"28,7%"', () => {
    const value = `28.${1 + (n >= repeats ? 1 : 0)}${n % repeats}1`;
    return `nursery-enrolment,actual,2024-06-30,equal,${value},,,,"${value.replace('.', ',')}%"`;
  });
const shown = (n: number): string => `28,${1 + (n >= repeats ? 1 : 0)}${n % repeats}1`;

const edits = {
  figure: { file: figures, text: figure, shows: shown },
  'broken figure': {
    file: figures,
    text: (before, n) => figure(before, n).replace(/28\.(\d+)/, '28,$1x'),
    shows: () => 'figures.csv:',
  },
  'mended figure': {
    file: figures,
    text: (before, n) => figure(before, n + repeats),
    shows: (n) => shown(n + repeats),
  },
  story: {
    file: story,
    text: (before, n) => `${before.trimEnd()} Câu ${lettersOf(n)}.\n`,
    shows: (n) => `Câu ${lettersOf(n)}.`,
  },
} satisfies Record<string, Edit>;

/** CPU time in ms that a process and its ended children spent in user mode; NaN where there is no /proc. */
async function userTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[13])) * 10;
}

/** Calls `shown` with the visible text of the page at each frame in which it is a new one, over reloads too. */
async function watchText(page: Page, shown: (text: string) => void): Promise<void> {
  await page.exposeFunction('__shown', shown);
  await page.addInitScript(`
    let last = '';
    const look = () => {
      const text = document.body?.innerText ?? '';
      if (text !== last) globalThis.__shown(last = text);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);`);
}

const ofSorted = (values: readonly number[], at: number): number => values.toSorted((a, b) => a - b)[at] ?? Number.NaN;
const median = (values: readonly number[]): number => ofSorted(values, Math.floor(values.length / 2));

/** Prints a table: for each edit the median and the worst time of 10 saves, and the server's user CPU time. */
export async function benchDev(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp('data', folder, { recursive: true });
  const before = new Map(
    await Promise.all([figures, story].map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
  const server = await startDevServer(folder);
  const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  let visible = '';
  let onText = (): void => {};
  await watchText(page, (text) => {
    visible = text;
    onText();
  });

  /** Saves and waits until the text is visible; gives ms and ms of CPU. */
  const measure = async ({ file, text, shows }: Edit, n: number): Promise<{ time: number; cpu: number }> => {
    const seen = new Promise<void>((resolve) => {
      onText = () => {
        if (visible.includes(shows(n))) resolve();
      };
    });
    const cpu = await userTime(server.pid);
    const started = performance.now();
    await writeFile(file, text(before.get(file) as string, n));
    await seen;
    const time = performance.now() - started;
    // The page is at rest and listens again.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    return { time, cpu: (await userTime(server.pid)) - cpu };
  };

  const measured = new Map<string, { time: number; cpu: number }[]>();
  const repeat = async (path: string, names: readonly (keyof typeof edits)[]): Promise<void> => {
    await page.goto(server.address + path, { waitUntil: 'networkidle' });
    for (let n = 0; n < repeats; n++)
      for (const name of names) {
        const result = await measure(edits[name], n);
        measured.set(name, [...(measured.get(name) ?? []), result]);
      }
  };
  try {
    await repeat('chi-tieu/tre-duoi-3-tuoi/', ['figure', 'broken figure', 'mended figure']);
    await repeat('cau-chuyen/truong-chuan/', ['story']);
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log('| saved | visible after, median | worst | user CPU of the server, median |\n| --- | --- | --- | --- |');
  for (const [name, results] of measured) {
    const times = results.map(({ time }) => time);
    const cells = [median(times), Math.max(...times), median(results.map(({ cpu }) => cpu))];
    console.log(`| ${[name, ...cells.map((ms) => `${(ms / 1000).toFixed(2)} s`)].join(' | ')} |`);
  }
}
