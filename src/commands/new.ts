// `npm run new -- DIR`: writes a data folder for another place, with examples that pass the check.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { languages } from '../languages';
import { readArguments, stop } from './command-line';
import { newFolder } from './new/template';

const usage = `npm run new -- DIR [--language vi|en]
  DIR             thư mục mới, chưa có hoặc còn trống / a folder that is not there yet, or empty
  --language      ngôn ngữ ở địa chỉ gốc (mặc định: vi) / language at the root address (default: vi)`;
const { values, positionals } = readArguments(usage, { language: { type: 'string', default: languages[0] } }, true);
const [folder, ...more] = positionals;
const language = languages.find((each) => each === values.language);
if (folder === undefined || more.length > 0 || language === undefined) stop(usage, 2);
const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return [];
  return stop(`${folder}: ${error.message}`);
});
if (found.length > 0) stop(`${folder}/ không trống, nên giữ nguyên. / ${folder}/ is not empty and is left as it is.`);
for (const [path, text] of newFolder(new Date().getFullYear(), language)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
console.log(`${folder}/ ✓
  Sửa các tệp trong thư mục, rồi / Edit the files of the folder, then:
  npm run check -- --data ${folder}
  npm run build -- --data ${folder}`);
