// Joins the files of each story in both languages into one checked story.
import type { Analysis } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import type { Indicator } from '../dataset/model';
import { type Language, languages } from '../languages';
import { answer, plainText } from './answer';
import { inlines } from './check';
import { type Drawing, drawingOf } from './figure';
import { headText } from './head';
import type { Block, Inline, Reference, Story, StoryFile, StoryTexts, Use } from './model';
import { parseInline, parseStory } from './parse';

/** The stories in their order; pages are left out. The texts must have passed `storyProblems`. */
export function loadStories(texts: StoryTexts, analysis: Analysis): Story[] {
  const files = [...texts].map(([file, text]) => parseStory(file, text, [])).filter((file) => file !== null);
  const byId = Map.groupBy(
    files.filter(({ folder }) => folder === 'stories'),
    ({ id }) => id,
  );
  const stories = [...byId].map(([id, twins]) => joined(id, twins, analysis));
  return stories.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function joined(id: string, twins: StoryFile[], analysis: Analysis): Story {
  const head = (lang: Language, key: string) =>
    headText(
      twins.find((file) => file.lang === lang),
      key,
    );
  const both = <T>(make: (lang: Language) => T) =>
    Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Language, T>;
  const prose = (lang: Language, key: string) => parseInline(head(lang, key), 0, []);
  const body = both((lang) => twins.find((file) => file.lang === lang)?.body ?? []);
  const uses = [...usesOf(prose('vi', 'title'), analysis), ...usesOf(prose('vi', 'lead'), analysis)];
  return {
    id,
    order: Number(head('vi', 'order')),
    slug: both((lang) => head(lang, 'slug')),
    title: both((lang) => plainText(prose(lang, 'title'), analysis, lang)),
    lead: both((lang) => plainText(prose(lang, 'lead'), analysis, lang)),
    body,
    cover: prose('vi', 'cover').find((node): node is Reference => node.kind === 'reference') ?? null,
    sources: sourcesOf([...uses, ...body.vi.flatMap((block) => blockUses(block, analysis))]),
  };
}

function usesOf(nodes: readonly Inline[], analysis: Analysis): Use[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.kind === 'reference' ? answer(node, analysis, 'vi').uses : usesOf(node.inner, analysis);
  });
}

function blockUses(block: Block, analysis: Analysis): Use[] {
  const prose = usesOf(inlines(block), analysis);
  return block.kind === 'figure' ? [...drawnUses(drawingOf(block.reference, analysis)), ...prose] : prose;
}

/** A drawing shows the reference figures of its indicators, or the parts of its whole. */
function drawnUses(drawing: Drawing): Use[] {
  const all = (indicators: readonly Indicator[]) =>
    indicators.flatMap(({ figures }) => figures.filter((f) => f.reference && f.place === null));
  const indicatorOf = ({ indicator }: Assessment) => indicator;
  switch (drawing.kind) {
    case 'indicator':
      return all([drawing.assessments[0].indicator]);
    case 'slope':
      return all([drawing.assessment.indicator]);
    case 'ratio':
      return all(drawing.assessments.map(indicatorOf));
    case 'goals':
      return all(drawing.paces.map((pace) => pace.goal.indicator));
    case 'parts':
    case 'tiles':
      return drawing.breakdown.parts.map(({ whole, locator }) => ({ indicator: whole, locator }));
    case 'statuses':
    case 'names':
    case 'report-count':
      return [];
  }
}

function sourcesOf(uses: readonly Use[]): Story['sources'] {
  return [...Map.groupBy(uses, (use) => use.indicator)].map(([indicator, all]) => ({
    indicator,
    locators: [...new Map(all.flatMap(({ locator }) => (locator ? [[locator.text, locator] as const] : []))).values()],
  }));
}
