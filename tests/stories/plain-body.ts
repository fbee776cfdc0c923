// A story's prose as plain paragraphs, for search, feeds and tests.
import type { Analysis } from '../../src/analysis/analysis';
import type { Language } from '../../src/languages';
import { plainText } from '../../src/stories/answer';
import type { Block } from '../../src/stories/model';
import { inlines } from '../../src/stories/parse';

/** One text a block: headings, paragraphs, list items and captions, with every number in place. */
export const plainBody = (blocks: readonly Block[], analysis: Analysis, lang: Language): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [inlines(block)]))
    .map((nodes) => plainText(nodes, analysis, lang).trim())
    .filter((text) => text !== '');
