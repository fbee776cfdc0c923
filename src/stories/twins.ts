// What must be alike in the two languages of a story: both files, their conditions, their sources; and what must differ, the addresses.
import type { Analysis } from '../analysis/analysis';
import { fileProblem, type Problem } from '../dataset/problem';
import { languages } from '../languages';
import { editionOf } from './edition';
import { faultProblems } from './fault';
import type { HeadLine, StoryFile } from './model';
import { sourcesOf } from './sources';

/** Each file with the path that it has in every language, and the file there; to itself a file is no different. */
const twinsOf = (files: readonly StoryFile[]): { own: StoryFile; path: string; twin: StoryFile | undefined }[] =>
  files.flatMap((own) =>
    languages
      .map((lang) => `${own.folder}/${lang}/${own.id}.md`)
      .map((path) => ({ own, path, twin: files.find(({ file }) => file === path) })),
  );

/**
 * Files without a twin, and conditions that the twin does not have. `paths` are all files there are, readable or not;
 * where a language has none the first file says so for all.
 */
export function twinProblems(files: readonly StoryFile[], paths: ReadonlySet<string>): Problem[] {
  const bare = new Set<string>();
  return twinsOf(files).flatMap(({ own, path, twin }) => {
    if (!twin) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      if (paths.has(path) || paths.has(folder) || bare.has(folder)) return [];
      if (![...paths].some((each) => each.startsWith(`${folder}/`))) bare.add(folder);
      return [fileProblem(own.file, { code: 'story-twin', params: { twin: path } })];
    }
    const others = new Set(conditionsOf(twin).map(plainCondition));
    const alone = conditionsOf(own).filter((line) => !others.has(plainCondition(line)));
    const refusal = { code: 'story-condition-twin' as const, params: { twin: path } };
    return faultProblems(
      own.file,
      own.text,
      alone.map(({ at, text }) => ({ at, found: text, refusal })),
    );
  });
}

const conditionsOf = ({ head }: StoryFile): HeadLine[] => head.filter(({ key }) => key === 'holds');
const plainCondition = ({ text }: HeadLine): string => text.replace(/\s/g, '');

/** Stories that leave out an indicator which their twin draws on; the files must have no other fault. */
export function sourceProblems(files: readonly StoryFile[], analysis: Analysis): Problem[] {
  const idsOf = (file: StoryFile) =>
    sourcesOf(file, editionOf(file, files, analysis)).map(({ indicator }) => indicator.id);
  return twinsOf(files.filter(({ folder }) => folder === 'stories')).flatMap(({ own, path, twin }) => {
    const ids = idsOf(own);
    const missing = twin ? idsOf(twin).filter((id) => !ids.includes(id)) : [];
    if (missing.length === 0) return [];
    return [fileProblem(own.file, { code: 'story-sources-twin', params: { twin: path, missing } })];
  });
}

const slugOf = ({ head }: StoryFile): HeadLine | undefined => head.find(({ key }) => key === 'slug');

/** Addresses that a story of the same language has already. */
export function slugsTwice(stories: readonly StoryFile[]): Problem[] {
  return stories.flatMap((story, i) => {
    const slug = slugOf(story);
    const same = stories
      .slice(0, i)
      .find((earlier) => earlier.lang === story.lang && slugOf(earlier)?.text === slug?.text);
    if (!slug || !same) return [];
    const refusal = { code: 'story-slug-twice' as const, params: { file: same.file } };
    return faultProblems(story.file, story.text, [{ at: slug.at, found: slug.text, refusal }]);
  });
}
