// The cells that `check --fix` has mended, or could, in words.
import type { Mended } from '../../dataset/mend';
import { cellAddress } from '../../dataset/problem';
import type { Language } from '../../languages';

const texts = {
  vi: {
    cell: ({ columnName, from, to }: Mended, address: string) =>
      `Ô ${address}, cột “${columnName}”: đã sửa “${from}” thành “${to}”.`,
    count: (cells: number, files: number) => `Đã sửa ${cells} ô trong ${files} tệp; còn lại như sau.`,
    none: 'Không có ô nào chỉ có một cách sửa.',
    mendable: (problems: number) => `Thêm --fix để máy tự sửa ${problems} trong số lỗi trên.`,
  },
  en: {
    cell: ({ columnName, from, to }: Mended, address: string) =>
      `Cell ${address}, column “${columnName}”: “${from}” is now “${to}”.`,
    count: (cells: number, files: number) =>
      `Mended ${cells} ${cells === 1 ? 'cell' : 'cells'} in ${files} ${files === 1 ? 'file' : 'files'}; the rest is as follows.`,
    none: 'No cell has only one answer.',
    mendable: (problems: number) => `With --fix the check mends ${problems} of these by itself.`,
  },
};

/** Each mended cell on a line of its own, then their number; one line when there is none. */
export function formatMended(mended: readonly Mended[], lang: Language, folder: string): string {
  const t = texts[lang];
  if (mended.length === 0) return t.none;
  const parent = folder.replace(/\/+$/, '');
  const lines = mended.map(
    (cell) => `${parent}/${cell.file}:${cell.line}  ${t.cell(cell, cellAddress(cell.column, cell.row))}`,
  );
  return [...lines, t.count(mended.length, new Set(mended.map(({ file }) => file)).size)].join('\n');
}

/** How many of the problems `--fix` can mend; empty where there is none. */
export const formatMendable = (problems: number, lang: Language): string =>
  problems === 0 ? '' : texts[lang].mendable(problems);
