// Remakes the subset fonts in src/assets/fonts from their npm packages: `npm run fonts`.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readArguments } from './command-line';

type Axes = Record<string, number | { min: number; max: number }>;

const folder = 'src/assets/fonts';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const letters = `${vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('')}đ`;
/**
 * What headings are made of: the serif has no other glyphs and so stays small.
 * Combining marks are left out: site text is NFC, and browsers compose what a reader types before they look for glyphs.
 */
const heading = [ascii, letters, letters.toUpperCase(), '–—…“”‘’\u00a0'].join('');
/** Every character of the site: the marks of charts and tables too. */
const all = `${heading}≈·°\u202f\u2011×−≤≥‰•§¶©₫†‖′″÷±≠½→←↑↓↗↘▲▼●○◆◇■□✓✗`;

/** Writes one subset; glyphs the source font lacks are left to the fallback fonts. */
async function make(name: string, source: string, characters: string, variationAxes: Axes): Promise<void> {
  const subset = await subsetFont(await readFile(`node_modules/${source}`), characters, {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures: ['kern', 'locl', 'tnum'],
    noHinting: true,
    dropTables: ['DSIG', 'gasp'],
  });
  await writeFile(`${folder}/${name}.woff2`, subset);
  console.log(`${folder}/${name}.woff2  ${(subset.length / 1000).toFixed(1)} kB`);
}

const sans = 'source-sans/VF/SourceSans3VF-Upright.ttf';
readArguments(`npm run fonts   làm lại các bộ chữ trong ${folder}/ / makes the typefaces in ${folder}/ anew`, {});
await mkdir(folder, { recursive: true });
await make('source-sans', sans, all, { wght: { min: 400, max: 700 } });
// For paper: a PDF holds the letters of a variable font as drawings, those of a plain one as text.
await make('source-sans-print', sans, all, { wght: 400 });
await make('source-sans-print-bold', sans, all, { wght: 700 });
await make('source-serif', 'source-serif/VAR/SourceSerif4Variable-Roman.ttf', heading, { wght: 600, opsz: 28 });
await copyFile('node_modules/source-sans/LICENSE.md', `${folder}/source-sans-licence.md`);
await copyFile('node_modules/source-serif/LICENSE.md', `${folder}/source-serif-licence.md`);
