// Builds a second time and compares: two builds of the same input are equal byte for byte.
import { readFile } from 'node:fs/promises';
import { listFiles } from '../../src/commands/files';
import { run } from '../../src/commands/run';

/** Takes the built site and a folder to build into; gives code 1 when any file differs, naming the first ones. */
export async function rebuildDiffers(first: string, second: string): Promise<{ code: number }> {
  const built = await run('command', ['src/commands/build.ts', '--out', second]);
  if (built.code !== 0) return built;
  const names = [...new Set([...(await listFiles(first)), ...(await listFiles(second))])];
  const read = (folder: string, name: string) => readFile(`${folder}/${name}`).catch(() => null);
  const different: string[] = [];
  for (const name of names) {
    const [one, two] = await Promise.all([read(first, name), read(second, name)]);
    if (one === null || two === null || !one.equals(two)) different.push(name);
  }
  if (different.length > 0)
    console.error(`${different.length} of ${names.length} files differ: ${different.slice(0, 10).join(', ')}`);
  return { code: different.length > 0 ? 1 : 0 };
}
