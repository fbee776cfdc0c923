// Puts a finished build in the place of the last one, so that `dist/` is whole at any time.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Takes the finished folder, the place it belongs and a spare name; moves it there and removes what stood there. */
export async function swap(fresh: string, place: string, spare: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const replaces = existsSync(place);
  if (replaces) await rename(place, spare);
  try {
    await rename(fresh, place);
  } catch (error) {
    if (replaces) await rename(spare, place);
    throw error;
  }
  await rm(spare, { recursive: true, force: true });
}

/** Takes the folder of working folders named `build-<process id>`; removes those whose process has ended. */
export async function removeLeftovers(cache: string): Promise<void> {
  for (const name of existsSync(cache) ? await readdir(cache) : []) {
    const id = Number(/^build-(\d+)$/.exec(name)?.[1]);
    if (id && !isAlive(id)) await rm(`${cache}/${name}`, { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
