// The About page: its sections, each with an address of its own, and what may be wrong with them.
import type { Analysis } from '../analysis/analysis';
import type { Language } from '../languages';
import { plainText } from './answer';
import { defaultAbout } from './default-about';
import { headText } from './head';
import type { Block, Fault, Inline, StoryFile, StoryTexts } from './model';
import { parseInline, parseStory } from './parse';

/** Every section that links lead to; the site adds to kinds, status and places from the data. */
const linked = [
  ...[
    'kinds',
    'status',
    'places',
    'source',
    'derived',
    'pace',
    'audit-method',
    'left-out',
    'glossary',
    'accessibility',
    'contact',
  ],
];

/** A heading and the blocks under it. */
interface Section {
  id: string | null;
  title: Inline[];
  blocks: Block[];
}

/** Sections that are missing or come twice. */
export function sectionFaults({ body, text }: StoryFile): Fault[] {
  const ids = body.flatMap((block) => (block.kind === 'heading' && block.id !== null ? [block.id] : []));
  const wrong = [...new Set([...linked, ...ids])].filter((id) => ids.filter((each) => each === id).length !== 1);
  return wrong.map((id) => {
    const at = Math.max(0, text.lastIndexOf(`{#${id}}`));
    return { at, found: id, refusal: { code: 'page-section', params: {} } };
  });
}

function sectionsOf(body: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of body) {
    if (block.kind === 'heading') sections.push({ id: block.id, title: block.inner, blocks: [] });
    else if (sections.length === 0) sections.push({ id: null, title: [], blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/**
 * Title, lead and sections in one language. The texts must have passed `storyProblems`; without the file the default text
 * speaks for the page. A section of places is left out where there are none.
 */
export function loadAbout(texts: StoryTexts, analysis: Analysis, lang: Language) {
  const path = `pages/${lang}/about.md`;
  const page = parseStory(path, texts.get(path) ?? defaultAbout(analysis.dataset, lang), []);
  const head = (key: string) => plainText(parseInline(headText(page, key), 0, []), analysis, lang);
  const isShown = ({ id, blocks }: Section) =>
    id !== 'places' || blocks.length > 0 || analysis.dataset.places.length > 0;
  return { title: head('title'), lead: head('lead'), sections: sectionsOf(page?.body ?? []).filter(isShown) };
}
