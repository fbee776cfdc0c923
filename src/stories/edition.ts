// Which report a story speaks of: it stays true to that one when a newer comes.
import type { Analysis } from '../analysis/analysis';
import { nearest } from '../dataset/nearest';
import type { Fault, HeadLine, StoryFile } from './model';

const reportLine = ({ head }: StoryFile): HeadLine | undefined => head.find(({ key }) => key === 'report');

/** The Vietnamese file of a story names the report for both languages. */
const ownerOf = (file: StoryFile, files: readonly StoryFile[]): StoryFile =>
  files.find(({ folder, id, lang }) => folder === file.folder && id === file.id && lang === 'vi') ?? file;

/** What a file's references are answered from: the edition of the report that its story names; for pages, and for a story that names none, all reports. */
export function editionOf(file: StoryFile, files: readonly StoryFile[], analysis: Analysis): Analysis {
  const id = file.folder === 'pages' ? undefined : reportLine(ownerOf(file, files))?.text;
  return analysis.editions.find(({ dataset }) => dataset.report.id === id) ?? analysis;
}

/** A report that is not there, and none where there are several to choose from. */
export function reportFaults(file: StoryFile, analysis: Analysis): Fault[] {
  const reports = analysis.dataset.reports.map(({ id }) => id);
  const line = reportLine(file);
  if (line && !reports.includes(line.text)) {
    const params = { nearest: nearest(line.text, reports), reports };
    return [{ at: line.at, found: line.text, refusal: { code: 'story-report', params } }];
  }
  const isNamed = line !== undefined || file.folder === 'pages' || file.lang !== 'vi' || reports.length === 1;
  return isNamed ? [] : [{ at: 0, found: 'report', refusal: { code: 'story-report-missing', params: { reports } } }];
}
