// What a story draws on: the indicators and places in the report that its references and drawings name.
import type { Analysis } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import type { Indicator, Part } from '../dataset/model';
import type { Language } from '../languages';
import { answer } from './answer';
import { type Drawing, drawingOf } from './figure';
import { headText, textKeys } from './head';
import type { Block, Inline, Source, StoryFile, Use } from './model';
import { inlines, parseInline } from './parse';

function usesOf(nodes: readonly Inline[], analysis: Analysis, lang: Language): Use[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.kind === 'reference' ? answer(node, analysis, lang).uses : usesOf(node.inner, analysis, lang);
  });
}

function blockUses(block: Block, analysis: Analysis, lang: Language): Use[] {
  const prose = usesOf(inlines(block), analysis, lang);
  return block.kind === 'figure' ? [...drawnUses(drawingOf(block.reference, analysis)), ...prose] : prose;
}

const partUse = ({ whole, locator }: Part): Use => ({ indicator: whole, locator });

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
    case 'multiples':
      return all(drawing.assessments.map(indicatorOf));
    case 'goals':
      return all(drawing.paces.map((pace) => pace.goal.indicator));
    case 'parts':
    case 'tiles':
    case 'squares':
    case 'structure':
      return drawing.breakdown.parts.map(partUse);
    case 'columns': {
      const { of, whole } = drawing;
      return 'parts' in of ? [...of.parts, ...(whole?.parts ?? [])].map(partUse) : all([of]);
    }
    case 'nested':
    case 'hundred':
    case 'pair':
      return drawing.figures;
    case 'statuses':
    case 'names':
    case 'report-count':
      return [];
  }
}

function usesOfFile(file: StoryFile, analysis: Analysis): Use[] {
  const { body, lang } = file;
  const prose = textKeys.map((key) => parseInline(headText(file, key), 0, []));
  return [
    ...prose.flatMap((nodes) => usesOf(nodes, analysis, lang)),
    ...body.flatMap((block) => blockUses(block, analysis, lang)),
  ];
}

/**
 * The indicators that one language of a story draws on, in the order of their first mention, each with its places. Every
 * reference of the file must have an answer.
 */
export const sourcesOf = (file: StoryFile, analysis: Analysis): Source[] =>
  [...Map.groupBy(usesOfFile(file, analysis), (use) => use.indicator)].map(([indicator, all]) => ({
    indicator,
    locators: [...new Map(all.flatMap(({ locator }) => (locator ? [[locator.text, locator] as const] : []))).values()],
  }));
