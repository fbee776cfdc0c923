// A story's prose as it is printed, one plain text a block.
import type { Analysis } from '../analysis/analysis';
import type { Language } from '../languages';
import { plainText } from './answer';
import type { Block, Inline } from './model';
import { inlines } from './parse';

const linesOf = (block: Block): Inline[][] => {
  if (block.kind === 'list') return block.items;
  return block.kind === 'terms' ? block.items.flat() : [inlines(block)];
};

/** Headings, paragraphs, items, terms and captions, with every number in place. */
export const plainBody = (blocks: readonly Block[], analysis: Analysis, lang: Language): string[] =>
  blocks
    .flatMap(linesOf)
    .map((nodes) => plainText(nodes, analysis, lang))
    .filter((text) => text !== '');
