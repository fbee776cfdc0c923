// Chooses the pages to open: of each kind the largest and the smallest; every sector and every page that is alone in its kind.
import { existsSync, readdirSync, statSync } from 'node:fs';

const dist = process.env['DIST'] ?? 'dist';

export interface Sample {
  /** Address below the site's root, without a leading slash: `chi-tieu/x/`. */
  path: string;
  /** `chi-tieu/*`, `en/audit`, `home`. */
  kind: string;
  size: number;
}

const whole = ['linh-vuc/*', 'en/sectors/*'];

function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const depth = parts[0] === 'en' ? 2 : 1;
  const name = parts.slice(0, depth).join('/');
  return parts.length > depth ? `${name}/*` : name || 'home';
}

function read(): Sample[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = file.replace(/index\.html$/, '');
      return { path, kind: kindOf(path), size: statSync(`${dist}/${file}`).size };
    });
}

function choose(kind: string, pages: Sample[]): Sample[] {
  const bySize = [...pages].sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
  if (whole.includes(kind) || pages.length <= 2) return pages;
  return bySize.filter((_, index) => index === 0 || index === bySize.length - 1);
}

/** Every page, in the order of the addresses. */
export const all: Sample[] = read();
const kinds = Map.groupBy(all, ({ kind }) => kind);

/** The pages to open, in the order of their addresses. */
export const samples: Sample[] = [...kinds].flatMap(([kind, pages]) => choose(kind, pages));

/** One page of each kind: the largest. */
export const oneOfEach: Sample[] = [...kinds.values()].flatMap((pages) =>
  pages.filter((page) => page.size === Math.max(...pages.map(({ size }) => size))).slice(0, 1),
);
