// `npm run addresses`: writes the addresses of the built site that the ledger does not have yet into addresses.csv.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { loadDataset } from '../dataset/load';
import { readFolder } from '../dataset/read';
import { addressOf, isPromised } from './build/ledger';
import { readArguments, stop } from './command-line';
import { listFiles } from './files';

const usage = `npm run addresses -- [--folder DIR] [--data DIR]
  Ghi vào addresses.csv các địa chỉ của bản dựng mà bảng chưa có: chạy khi đã công bố trang.
  / Adds the addresses of the built site that addresses.csv lacks: run it once the site is published.
  --folder DIR    bản dựng (mặc định: dist) / built site (default: dist)
  --data DIR      thư mục dữ liệu (mặc định: data) / data folder (default: data)`;
const { values } = readArguments(usage, {
  folder: { type: 'string', default: 'dist' },
  data: { type: 'string', default: process.env['DATA_DIR'] ?? 'data' },
});
const files = await listFiles(values.folder).catch((): string[] => []);
if (!files.includes('index.html')) stop(`No site in ${values.folder}/. Run \`npm run build\` first.`);
const { dataset } = loadDataset(await readFolder(values.data));
if (dataset === null) stop(`The data in ${values.data}/ have problems. Run \`npm run check\` first.`);
const known = new Set(dataset.addresses.map(({ address }) => address));
const fresh = files
  .filter(isPromised)
  .map(addressOf)
  .filter((address) => !known.has(address))
  .sort();
const path = `${values.data}/addresses.csv`;
const text = await readFile(path, 'utf8').catch(() => null);
if (text === null) await writeFile(path, 'address,moved_to\n');
const lines = fresh.map((address) => `${address},\n`).join('');
await appendFile(path, text === null || text.endsWith('\n') ? lines : `\n${lines}`);
console.log(`${path}: +${fresh.length}`);
