// Files packed into one zip: the same bytes for the same files, on any machine and in any time zone.
import { type Zippable, zipSync } from 'fflate';

/** A file of the zip. */
export interface PackedFile {
  path: string;
  content: string | Uint8Array;
}

/** Days of a zip have no time zone: this is made with local time, and stands for "no date". */
const undated = new Date(1980, 0, 1);

/** The zip's bytes; files stand in order of path, below a folder of the zip's name. */
export function archive(folder: string, files: readonly PackedFile[]): Uint8Array {
  const packed: Zippable = {};
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    packed[`${folder}/${path}`] = [bytes, { level: 9, mtime: undated }];
  }
  return zipSync(packed);
}
