// Every import of the sources, type-only ones included, as the tests of the architecture see it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Import {
  file: string;
  /** A file of the project (`src/languages.ts`) or a package (`node:fs`, `astro`). */
  target: string;
}

const configs = readdirSync('.').filter((name) => /\.config\.(ts|mjs)$/.test(name));
export const files = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name.replaceAll('\\', '/')}`),
  ...configs,
].filter((file) => /\.(ts|mjs|astro)$/.test(file));

/** The file that a relative import names: with its ending added where it has none. */
function resolved(file: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = join(dirname(file), target).replaceAll('\\', '/').replace(/\?.*/, '');
  return existsSync(`${path}.ts`) ? `${path}.ts` : path;
}

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\s)(?:import|from)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, target = '']) => ({ file, target: resolved(file, target) }),
  );
export const imports: Import[] = files.flatMap(importsOf);

/** The folder of `src` a path lies in; null for a file directly in `src` and for what is not of the sources. */
export const folderOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Takes imports; gives each circle once, as the files along it: a depth-first search that stops at files on its own path. */
export function circles(edges: readonly Import[]): string[] {
  const targets = Map.groupBy(edges, ({ file }) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
