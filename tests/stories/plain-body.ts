// A story's prose as plain paragraphs, for search, feeds and tests.
import type { Language } from '../../src/languages';
import { plainText } from '../../src/stories/answer';
import { inlines } from '../../src/stories/check';
import type { Block, World } from '../../src/stories/model';

/** One text a block: headings, paragraphs, list items and captions, with every number in place. */
export const plainBody = (blocks: readonly Block[], world: World, lang: Language): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [inlines(block)]))
    .map((nodes) => plainText(nodes, world, lang).trim())
    .filter((text) => text !== '');
