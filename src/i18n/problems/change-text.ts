// What changed since a version of the data, and the rows that changes.csv lacks, in words.
import type { CellChange, FactChange, FileChange } from '../../dataset/compare';
import { isWording, type MissingChange } from '../../dataset/corrections';
import { type TableName, tables } from '../../dataset/schema';
import { type Language, languages } from '../../languages';

/** What stands where a person must write why; the check refuses a text of question marks. */
const unwritten = '???';

const texts = {
  vi: {
    kind: { added: 'thêm', removed: 'bỏ', changed: 'sửa' },
    file: { added: 'bảng mới', removed: 'bảng bị bỏ' },
    rows: (n: number) => `${n} dòng`,
    blank: 'trống',
    none: (rev: string) => `Không có gì đổi so với ${rev}.`,
    count: (n: number, rev: string, day: string) => `${n} thay đổi so với ${rev} (${day}).`,
    missing: (n: number, file: string) =>
      `${file} còn thiếu ${n} dòng. Chép các dòng sau vào cuối tệp và thay ${unwritten} bằng lý do:`,
    was: (from: string, to: string) => `trước ghi “${from}”, nay ghi “${to}”`,
    cell: (column: string, from: string, to: string) => `${column} trước là ${from}, nay là ${to}`,
    came: 'thêm',
    went: 'bỏ',
    more: (n: number) => `và ${n} chỗ khác`,
  },
  en: {
    kind: { added: 'added', removed: 'removed', changed: 'changed' },
    file: { added: 'new table', removed: 'table removed' },
    rows: (n: number) => `${n} ${n === 1 ? 'row' : 'rows'}`,
    blank: 'blank',
    none: (rev: string) => `Nothing has changed since ${rev}.`,
    count: (n: number, rev: string, day: string) => `${n} ${n === 1 ? 'change' : 'changes'} since ${rev} (${day}).`,
    missing: (n: number, file: string) =>
      `${file} lacks ${n} ${n === 1 ? 'row' : 'rows'}. Copy to the end of the file and write the reason in place of ${unwritten}:`,
    was: (from: string, to: string) => `“${from}” before, now “${to}”`,
    cell: (column: string, from: string, to: string) => `${column} was ${from}, now ${to}`,
    came: 'added',
    went: 'removed',
    more: (n: number) => `and ${n} more`,
  },
};

const shown = (cell: string, lang: Language): string => (cell === '' ? texts[lang].blank : `“${cell}”`);

/** Columns that say what a row that came or went states; the others would only fill the line. */
const main = ['value', 'printed', 'locator', 'date', 'name_vi', 'text_vi'];

const isKey = (table: TableName, column: string): boolean => (tables[table].key as readonly string[]).includes(column);

/** One line for a changed row: `data/…/figures.csv:2  changed income · 2024-06-30: value “29.5” → “30.1”`. */
function factLine({ kind, table, file, line, key, cells }: FactChange, lang: Language, folder: string): string {
  const listed =
    kind === 'changed' ? cells : cells.filter(({ column }) => main.includes(column) && !isKey(table, column));
  const change = ({ column, from, to }: CellChange): string =>
    kind === 'changed' ? `${column} ${shown(from, lang)} → ${shown(to, lang)}` : `${column} “${from}${to}”`;
  const place = kind === 'removed' ? `${folder}/${file}` : `${folder}/${file}:${line}`;
  const what = listed.length === 0 ? '' : `: ${listed.map(change).join(', ')}`;
  return `${place}  ${texts[lang].kind[kind]} ${key.join(' · ')}${what}`;
}

/** Every change on a line of its own, then their number; one line when there is none. */
export function formatChanges(
  { facts, files }: { facts: readonly FactChange[]; files: readonly FileChange[] },
  since: { rev: string; day: string },
  lang: Language,
  folder: string,
): string {
  const t = texts[lang];
  const count = facts.length + files.length;
  if (count === 0) return t.none(since.rev);
  return [
    ...files.map(({ kind, file, rows }) => `${folder}/${file}  ${t.file[kind]}: ${t.rows(rows)}`),
    ...facts.map((fact) => factLine(fact, lang, folder)),
    t.count(count, since.rev, since.day),
  ].join('\n');
}

/** What became of one row, for the log: as printed where that changed, else cell by cell. */
function sentence({ kind, cells }: FactChange, lang: Language): string {
  const t = texts[lang];
  const printed = cells.find(({ column }) => column === 'printed');
  if (kind !== 'changed') {
    const number = printed ?? cells.find(({ column }) => column === 'value');
    return [kind === 'added' ? t.came : t.went, ...(number ? [`“${number.from}${number.to}”`] : [])].join(' ');
  }
  if (printed && printed.from !== '' && printed.to !== '') return t.was(printed.from, printed.to);
  const facts = cells.filter(({ column }) => !isWording(column));
  return facts.map(({ column, from, to }) => t.cell(column, shown(from, lang), shown(to, lang))).join(', ');
}

/** So many changes of an indicator are written out. */
const most = 3;

/** What the log may say of a missing change, for a person to mend; a semicolon would begin a cell of its own in a spreadsheet. */
function draft({ name, facts }: MissingChange, lang: Language): string {
  const sentences = [...new Set(facts.map((fact) => sentence(fact, lang)))];
  const rest = sentences.length > most ? [texts[lang].more(sentences.length - most)] : [];
  return `${name[lang]}: ${[...sentences.slice(0, most), ...rest].join(', ')}.`.replaceAll(';', ',');
}

/** The cells of a missing row by column, dated `day`. */
export function missingRow(missing: MissingChange, day: string): Record<string, string> {
  const { kind, indicator, exists } = missing;
  const own = languages.flatMap((lang) => [
    [`what_${lang}`, draft(missing, lang)],
    [`why_${lang}`, unwritten],
  ]);
  return { date: day, kind, indicator: exists ? indicator : '', ...Object.fromEntries(own) };
}

/** What stands above the rows that are missing. */
export const formatMissing = (count: number, lang: Language, file: string): string => texts[lang].missing(count, file);
