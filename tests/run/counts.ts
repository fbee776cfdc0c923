// Reads how many tests passed and failed from the reports of the two test runners.
import { readFile } from 'node:fs/promises';

export interface Count {
  passed: number;
  failed: number;
}

/** A run that failed without naming a failed test (a crash, a file that did not load) counts as one failure. */
function honest({ passed, failed }: Count, code: number): Count {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Takes Vitest's JSON report and exit code; gives the count (no report: one failure). */
export async function vitestCount(file: string, code: number): Promise<Count> {
  const report = (await readReport(file)) as { numPassedTests: number; numFailedTests: number } | null;
  if (report === null) return { passed: 0, failed: 1 };
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests }, code);
}

/** Takes Playwright's JSON report and exit code; gives the count (no report: one failure). A flaky test is a failure. */
export async function playwrightCount(file: string, code: number): Promise<Count> {
  const report = (await readReport(file)) as { stats: { expected: number; unexpected: number; flaky: number } } | null;
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky }, code);
}
