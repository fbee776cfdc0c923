// Hands the checked stories and the text of the About page to the pages.
import { indicatorOf, type PlaceRecord } from '../analysis/places';
import { type Language, languages } from '../languages';
import type { Page } from '../routes/routes';
import { loadAbout } from '../stories/about';
import { loadStories } from '../stories/load';
import type { Story } from '../stories/model';
import { readProse } from '../stories/read';
import { analysis, files, isEdition, record } from './dataset';

const texts = readProse(files);

/** Every story of this build, in order: an edition has those of its report. A faulty one has stopped the build before. */
export const stories: Story[] = loadStories(texts, record).filter(({ edition }) => !isEdition || edition === analysis);

/** The page of a story. */
export const storyPage = (story: Story): Page => ({ kind: 'story', story });

/** Id, page, title and lead of every story in one language, in order. */
export const storyList = (lang: Language): { id: string; page: Page; title: string; lead: string }[] =>
  stories.map((story) => ({ id: story.id, page: storyPage(story), title: story.title[lang], lead: story.lead[lang] }));

/** The stories that draw on an indicator. */
export const storiesOfIndicator = (id: string): Story[] =>
  stories.filter((story) => story.sources[languages[0]].some((source) => source.indicator.id === id));

/** The stories that draw on an indicator at the places in the report that give its numbers of a part of the place. */
export const storiesOfPlace = ({ numbers }: PlaceRecord): Story[] => {
  const uses = new Set(
    numbers.flatMap((number) => number.rows.map((row) => `${indicatorOf(number).id} ${row.locator.text}`)),
  );
  return stories.filter((story) =>
    story.sources[languages[0]].some(({ indicator, locators }) =>
      locators.some(({ text }) => uses.has(`${indicator.id} ${text}`)),
    ),
  );
};

/** Title, lead and sections of About in one language. */
export const about = (lang: Language) => loadAbout(texts, record, lang);
