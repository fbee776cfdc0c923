// Writes `.br` and `.gz` beside each text file, kept by content so that only what changed is compressed again.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compressible = /\.(html|css|js|mjs|json|csv|svg|xml|txt|webmanifest)$/;
/** Below this many bytes a compressed twin saves nothing. */
const smallest = 512;

type Encode = (text: Buffer) => Promise<Buffer>;
const encoders: Record<string, Encode> = {
  br: (text) =>
    brotli(text, {
      params: {
        // 11 takes twice the time for 2 % less.
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text) => zip(text, { level: 9 }),
};

/**
 * Takes the folder of the site, its files and a cache folder; writes the compressed twins.
 * Cache entries that this build did not need are removed.
 */
export async function compress(folder: string, files: string[], cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const used = new Set<string>();
  const queue = files.filter((file) => compressible.test(file));
  const worker = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await compressFile(`${folder}/${file}`);
  };
  const compressFile = async (path: string) => {
    const text = await readFile(path);
    if (text.length < smallest) return;
    const key = createHash('sha256').update(text).digest('hex');
    for (const [extension, encode] of Object.entries(encoders)) {
      const name = `${key}.${extension}`;
      used.add(name);
      if (known.has(name)) await copyFile(`${cache}/${name}`, `${path}.${extension}`);
      else {
        const encoded = await encode(text);
        await writeFile(`${path}.${extension}`, encoded);
        await writeFile(`${cache}/${name}`, encoded);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  await Promise.all([...known].filter((name) => !used.has(name)).map((name) => rm(`${cache}/${name}`)));
}
