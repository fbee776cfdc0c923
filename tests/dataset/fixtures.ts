// Fixture folders as files: each case is a few changed files laid over tests/fixtures/valid.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/dataset/read';

const root = 'tests/fixtures';

/** Names of all cases: every folder but the valid one. */
export const cases = readdirSync(root).filter((name) => name !== 'valid' && !name.startsWith('.'));

/** The valid data folder. */
export const validFiles = (): Promise<Map<string, Uint8Array>> => readFolder(join(root, 'valid'));

/** The files of a case: those of the valid folder, changed by its own, without those named in `removed.txt`. */
export async function caseFiles(name: string): Promise<Map<string, Uint8Array>> {
  const files = new Map([...(await validFiles()), ...(await readFolder(join(root, name)))]);
  const removed = join(root, name, 'removed.txt');
  for (const path of existsSync(removed) ? readFileSync(removed, 'utf8').split('\n') : []) files.delete(path);
  return files;
}

/** Path of the file that holds the problems a case must give, in Vietnamese. */
export const problemsFile = (name: string): string => join(process.cwd(), root, name, 'problems.txt');
