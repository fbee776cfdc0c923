// Joins the files of each story in both languages into one checked story.
import type { Analysis } from '../analysis/analysis';
import { type Language, languages } from '../languages';
import { plainText } from './answer';
import { editionOf } from './edition';
import { headText } from './head';
import type { Reference, Story, StoryFile, StoryTexts } from './model';
import { parseInline, parseStory } from './parse';
import { plainBody } from './plain-body';
import { wordCount } from './reading-time';
import { sourcesOf } from './sources';

/** The stories in their order; pages are left out. The texts must have passed `storyProblems`. */
export function loadStories(texts: StoryTexts, analysis: Analysis): Story[] {
  const files = [...texts].map(([file, text]) => parseStory(file, text, [])).filter((file) => file !== null);
  const byId = Map.groupBy(
    files.filter(({ folder }) => folder === 'stories'),
    ({ id }) => id,
  );
  const stories = [...byId].map(([id, twins]) => joined(id, twins, editionOf(twins[0] as StoryFile, twins, analysis)));
  return stories.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function joined(id: string, twins: StoryFile[], edition: Analysis): Story {
  const head = (lang: Language, key: string) =>
    headText(
      twins.find((file) => file.lang === lang),
      key,
    );
  const both = <T>(make: (lang: Language) => T) =>
    Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Language, T>;
  const prose = (lang: Language, key: string) => parseInline(head(lang, key), 0, []);
  const body = both((lang) => twins.find((file) => file.lang === lang)?.body ?? []);
  const title = both((lang) => plainText(prose(lang, 'title'), edition, lang));
  const lead = both((lang) => plainText(prose(lang, 'lead'), edition, lang));
  return {
    id,
    edition,
    order: Number(head('vi', 'order')),
    slug: both((lang) => head(lang, 'slug')),
    title,
    lead,
    body,
    words: both((lang) => wordCount([title[lang], lead[lang], ...plainBody(body[lang], edition, lang)])),
    cover: prose('vi', 'cover').find((node): node is Reference => node.kind === 'reference') ?? null,
    sources: both((lang) => {
      const file = twins.find((twin) => twin.lang === lang);
      return file ? sourcesOf(file, edition) : [];
    }),
  };
}
