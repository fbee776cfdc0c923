// `npm run check`: validates a data folder and prints every problem with its place and remedy.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Checked, checkFolder } from '../check/folder';
import { countMendable, type Mended } from '../dataset/mend';
import type { Dataset } from '../dataset/model';
import { fileProblem, type Problem, sortProblems } from '../dataset/problem';
import { checkProvenance } from '../dataset/provenance';
import { formatMendable, formatMended } from '../i18n/problems/mended-text';
import { formatClean, formatFacts, formatProblems, problemsAsJson } from '../i18n/problems/problem-text';
import { type Language, languages } from '../languages';
import { fixFolder } from './check/fix';
import { changesSince, type Since } from './check/since';
import { dataFolder, readArguments, stop, textOf } from './command-line';

const usage = `npm run check -- [--data DIR] [--lang vi|en] [--report FILE] [--since REV] [--fix]
                 [--format text|json]
  --data DIR      thư mục dữ liệu (mặc định: DATA_DIR, rồi data) / data folder (default: DATA_DIR, then data)
  --lang vi|en    ngôn ngữ thông báo / language of the messages
  --report FILE   đối chiếu từng con số với văn bản báo cáo, cần tệp chỉ mục <FILE>-index.csv bên cạnh
                  / look every figure up in the text of the report, with <FILE>-index.csv beside it
  --since REV     nêu mọi thay đổi kể từ một phiên bản git (HEAD, main, v1…) và các dòng changes.csv còn thiếu
                  / what changed since a commit, and the rows that changes.csv lacks for it
  --fix           sửa ngay trong tệp những ô chỉ có một cách sửa (Thg10-24 → 2024-10), rồi kiểm tra phần còn lại
                  / mend in the files what has one answer (Oct-24 → 2024-10), then check the rest
  --format json   kết quả cho máy đọc / result for machines`;

interface Options {
  data: string;
  lang: Language;
  report: string | undefined;
  since: string | undefined;
  fix: boolean;
  format: 'text' | 'json';
}

function readOptions(): Options {
  const { values } = readArguments(usage, {
    data: { type: 'string', default: dataFolder() },
    lang: { type: 'string', default: languages[0] },
    report: { type: 'string' },
    since: { type: 'string' },
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  const lang = languages.find((each) => each === values.lang);
  const { data, report, since, fix, format } = values;
  if (lang === undefined || (format !== 'text' && format !== 'json')) stop(usage, 2);
  return { data, lang, report, since, fix, format };
}

/** Looks the figures up in the report's text; its index of paragraphs lies beside it. */
async function provenance(dataset: Dataset, report: string, headers: Checked['headers']): Promise<Problem[]> {
  const index = join(dirname(report), basename(report).replace(/(\.[^.]*)?$/, '-index.csv'));
  const [text, indexCsv] = await Promise.all([report, index].map((path) => readFile(path, 'utf8').catch(() => null)));
  if (typeof text !== 'string') return [fileProblem('', { code: 'report-text-missing', params: { path: report } })];
  if (typeof indexCsv !== 'string') return [fileProblem('', { code: 'index-missing', params: { index } })];
  return checkProvenance(dataset, text, indexCsv, headers);
}

/** Today where the maintainer is, as an ISO day. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - 60_000 * now.getTimezoneOffset()).toISOString().slice(0, 10);
}

/** What changed since a commit, of data with problems too; null when it was not asked for, or there are no data. */
async function since({ since: rev, data, lang }: Options, { fileCount }: Checked): Promise<Since | null> {
  const found = rev === undefined || fileCount === 0 ? null : await changesSince(rev, { data, lang, today: today() });
  return typeof found === 'string' ? stop(found, 2) : found;
}

/** Mends what has one answer; null when it was not asked for, or there are no data. */
const fix = async ({ fix: asked, data }: Options): Promise<Mended[] | null> =>
  asked && existsSync(data) ? fixFolder(data).catch((error: Error) => stop(error.message)) : null;

async function check(options: Options): Promise<number> {
  const { data, lang, report, format } = options;
  const mended = await fix(options);
  const checked = await checkFolder(data);
  const { dataset, headers, facts } = checked;
  const looked = dataset !== null && report !== undefined ? await provenance(dataset, report, headers) : [];
  const problems = sortProblems([...checked.problems, ...looked]);
  const clean = problems.length === 0;
  const changed = await since(options, checked);
  const missing = changed?.rows ?? [];
  const ok = clean && missing.length === 0;
  if (format === 'json') {
    const changes = changed ? { changes: changed.facts, tables: changed.files, missing } : {};
    const listed = problemsAsJson(problems, lang, data);
    console.log(
      JSON.stringify(
        { ok, count: problems.length, facts, problems: listed, ...changes, ...(mended && { mended }) },
        null,
        2,
      ),
    );
  } else {
    const counted = { files: checked.fileCount, rows: checked.rowCount, report: report !== undefined };
    if (mended) console.log(formatMended(mended, lang, data));
    console.log(clean ? formatClean(counted, lang) : formatProblems(problems, lang, data));
    if (clean && facts) console.log(formatFacts(facts, lang));
    if (changed) console.log(changed.text);
    const mendable = formatMendable(countMendable(problems, checked.files), lang);
    if (mendable) console.log(mendable);
  }
  return ok ? 0 : 1;
}

const faults: Record<Language, string> = {
  vi: 'Chương trình kiểm tra gặp lỗi của chính nó, không phải lỗi số liệu. Hãy báo cho người phụ trách kỹ thuật dòng này:',
  en: 'The check itself failed; this is no fault of the data. Please send the maintainers this line:',
};

const options = readOptions();
try {
  process.exitCode = await check(options);
} catch (error) {
  console.error(faults[options.lang], textOf(error));
  process.exitCode = 3;
}
