// The data that the tests of stories speak of: the valid fixture, or the site's own data with a change in it.
import { type Analysis, analyse } from '../../src/analysis/analysis';
import { loadDataset } from '../../src/dataset/load';
import { readFolder } from '../../src/dataset/read';
import { formatProblems } from '../../src/i18n/problems/problem-text';
import { storyProblems } from '../../src/stories/check';
import { validFiles } from '../dataset/fixtures';

function analysisOf(files: Map<string, Uint8Array>): Analysis {
  const { dataset, problems } = loadDataset(files);
  if (dataset === null) throw new Error(formatProblems(problems, 'en'));
  return analyse(dataset);
}

export const fixtureAnalysis = async (): Promise<Analysis> => analysisOf(await validFiles());

/** The site's data; `changes` replaces text in one of the report's tables. */
export async function siteAnalysis(changes: Record<string, string> = {}, table = 'figures.csv'): Promise<Analysis> {
  const files = await readFolder('data');
  for (const [path, bytes] of files) {
    if (!path.endsWith(`/${table}`)) continue;
    let text = new TextDecoder().decode(bytes);
    for (const [from, to] of Object.entries(changes)) {
      if (!text.includes(from)) throw new Error(`${table} has no “${from}”.`);
      text = text.replaceAll(from, to);
    }
    files.set(path, new TextEncoder().encode(text));
  }
  return analysisOf(files);
}

const head = { vi: 'title: Tên\nslug: ten\nlead: Lời dẫn\norder: 1', en: 'title: Name\nslug: name\nlead: Lead' };

/** A story of both languages whose Vietnamese (or English) body is given, with `more` lines of the head; `twin` is the other. */
export function storyTexts(
  body: string,
  lang: 'vi' | 'en' = 'vi',
  more = '',
  twin = { body: 'Text.', more: '' },
): Map<string, string> {
  const file = (each: 'vi' | 'en') => {
    const own = each === lang ? { body, more } : twin;
    return `---\n${head[each]}${own.more}\n---\n\n${own.body}\n`;
  };
  return new Map([
    ['stories/en/x.md', file('en')],
    ['stories/vi/x.md', file('vi')],
  ]);
}

/** The problems of stories as `npm run check` prints them, without the line that counts them. */
export const problemLines = (texts: Map<string, string>, analysis: Analysis, lang: 'vi' | 'en' = 'vi'): string[] =>
  formatProblems(storyProblems(texts, analysis), lang).split('\n').slice(0, -1);
