// Reads a data folder as it stood at a commit, through git.
import { execFile } from 'node:child_process';
import type { Language } from '../../languages';

/** The tables of a folder at a commit, by path inside it, and the day of the commit (ISO). */
export interface Version {
  files: Map<string, Uint8Array>;
  day: string;
}

const faults: Record<'git' | 'commit' | 'folder', Record<Language, (rev: string, folder: string) => string>> = {
  git: {
    vi: () => '--since cần git: cài git rồi chạy lại.',
    en: () => '--since needs git: install it and run the check again.',
  },
  commit: {
    vi: (rev) =>
      `--since ${rev}: không có phiên bản nào tên ấy. Xem \`git log --oneline\`; bản sao thiếu lịch sử thì chạy \`git fetch --unshallow\`.`,
    en: (rev) =>
      `--since ${rev}: there is no such commit. See \`git log --oneline\`; in a shallow clone run \`git fetch --unshallow\`.`,
  },
  folder: {
    vi: (rev, folder) => `--since ${rev}: phiên bản ấy chưa có bảng nào trong ${folder}/. Chọn phiên bản muộn hơn.`,
    en: (rev, folder) => `--since ${rev}: that commit has no tables in ${folder}/. Choose a later one.`,
  },
};

/** Runs git in a folder; gives what it prints, or throws its error. */
const git = (folder: string, ...args: string[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: 2 ** 28 } as const;
    execFile('git', ['-C', folder, ...args], options, (error, stdout, stderr) => {
      if (error) reject(Object.assign(error, { reason: String(stderr).trim().split('\n')[0] ?? '' }));
      else resolve(stdout);
    });
  });

/** Takes a data folder and a name of a commit; a string says, in `lang`, why there is no such version. */
export async function versionAt(rev: string, folder: string, lang: Language): Promise<Version | string> {
  try {
    const commit = (await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`))
      .toString()
      .trim();
    const listed = (await git(folder, 'ls-tree', '-r', '-z', '--name-only', commit)).toString().split('\0');
    const paths = listed.filter((path) => path.endsWith('.csv'));
    if (paths.length === 0) return faults.folder[lang](rev, folder);
    const contents = await Promise.all(paths.map((path) => git(folder, 'show', `${commit}:./${path}`)));
    const day = (await git(folder, 'show', '--no-patch', '--format=%cs', commit)).toString().trim();
    return { files: new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()])), day };
  } catch (error) {
    const { code, reason } = error as { code: unknown; reason?: string };
    if (code === 'ENOENT') return faults.git[lang](rev, folder);
    return code === 1 || !reason ? faults.commit[lang](rev, folder) : `--since ${rev}: git: ${reason}`;
  }
}
