// Reads the text of a story or page: a head of `key: text` lines, then blocks of prose with references in braces.
import { type Language, languages } from '../languages';
import type { Block, Fault, FigureBlock, HeadLine, Inline, NoteLine, Reference, StoryFile } from './model';

const path = new RegExp(`^(stories|pages(?=/../about\\.))/(${languages.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md$`);
const inline = /\{([^{}\n]*)\}|\[([^\]\n]*)\]\(([^)\s]*)\)|\*\*([^*]+)\*\*/g;

/** A reference from the text between its braces. */
function reference(inside: string, at: number): Reference {
  const [verb = '', ...args] = inside.trim().split(/\s+/);
  return { kind: 'reference', verb, args, source: `{${inside.trim()}}`, at };
}

/** Prose as text, references, links and strong text; a brace without partner is a fault. `at` is its place in the file. */
export function parseInline(text: string, at: number, faults: Fault[]): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  const plain = (to: number) => {
    const piece = text.slice(end, to);
    const brace = /[{}]/.exec(piece);
    if (brace) {
      const found = piece.slice(Math.max(0, brace.index - 12), brace.index + 24).trim();
      faults.push({ at: at + end + brace.index, found, refusal: { code: 'story-brace', params: {} } });
    }
    if (piece !== '') nodes.push({ kind: 'text', text: piece.replaceAll('\n', ' '), at: at + end });
  };
  for (const match of text.matchAll(inline)) {
    plain(match.index);
    const start = at + match.index;
    const [whole, inside, label, to, strong] = match;
    if (inside !== undefined) nodes.push(reference(inside, start));
    else if (to !== undefined)
      nodes.push({ kind: 'link', to, at: start, inner: parseInline(label ?? '', start + 1, faults) });
    else nodes.push({ kind: 'strong', inner: parseInline(strong ?? '', start + 2, faults) });
    end = match.index + whole.length;
  }
  plain(text.length);
  return nodes;
}

function figure(text: string, at: number, faults: Fault[]): FigureBlock | null {
  const match = /^\{(chart\b[^{}\n]*)\}\s*/.exec(text);
  if (!match) return null;
  const [whole, inside = ''] = match;
  let end = whole.length;
  const notes: NoteLine[] = [];
  for (const line of text.slice(end).matchAll(/(\{note +([^{}\s]+) *\} *)(.*)(?:\n|$)/gy)) {
    const [all, before = '', mark = '', sentence = ''] = line;
    notes.push({ mark, at: at + end, text: parseInline(sentence.trim(), at + end + before.length, faults) });
    end += all.length;
  }
  const caption = parseInline(text.slice(end), at + end, faults);
  return { kind: 'figure', reference: reference(inside, at), notes, caption };
}

/** A line with a term, then a line `: meaning`, as often as needed. */
const terms = (text: string, at: number, faults: Fault[]): [Inline[], Inline[]][] =>
  [...text.matchAll(/^(.+)\n: ([\s\S]*?)(?=\n.+\n: |(?![\s\S]))/gm)].map(
    ({ index, 0: whole, 1: term = '', 2: meaning = '' }) => [
      parseInline(term, at + index, faults),
      parseInline(meaning, at + index + whole.length - meaning.length, faults),
    ],
  );

function block(text: string, at: number, faults: Fault[]): Block {
  const drawn = figure(text, at, faults);
  if (drawn) return drawn;
  const heading = /^(#+ +)(.*?)(?: *\{#([a-z0-9-]+)\})?$/.exec(text);
  if (heading) {
    const [, mark = '', title = '', id = null] = heading;
    return { kind: 'heading', id, inner: parseInline(title, at + mark.length, faults) };
  }
  if (/^.+\n: /.test(text)) return { kind: 'terms', items: terms(text, at, faults) };
  if (!text.startsWith('- ')) return { kind: 'paragraph', inner: parseInline(text, at, faults) };
  const items = [...text.matchAll(/(?:^|\n)- ([\s\S]*?)(?=\n- |$)/g)].map((match) => {
    const [whole, item = ''] = match;
    return parseInline(item, at + match.index + whole.length - item.length, faults);
  });
  return { kind: 'list', items };
}

/** The lines of the head and where the body starts; null without a head. */
function parseHead(text: string): { head: HeadLine[]; end: number } | null {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) return null;
  const head = [...(match[1] ?? '').matchAll(/^([^:\n]*):?[ \t]*(.*)$/gm)]
    .filter(([whole]) => whole.trim() !== '')
    .map((line): HeadLine => {
      const [whole, key = '', content = ''] = line;
      const keyAt = 4 + line.index;
      return { key: key.trim(), text: content.trim(), keyAt, at: keyAt + whole.length - content.length };
    });
  return { head, end: match[0].length };
}

/** What a path says of its file; null for one that is misplaced or misnamed. */
export function storyPath(file: string): Pick<StoryFile, 'folder' | 'lang' | 'id'> | null {
  const [, folder, lang, id = ''] = path.exec(file) ?? [];
  return folder ? { folder: folder as StoryFile['folder'], lang: lang as Language, id } : null;
}

/** The story or page of a file; null, with a fault, when its name or its head is not one. `text` has composed letters and \n. */
export function parseStory(file: string, text: string, faults: Fault[]): StoryFile | null {
  const named = storyPath(file);
  const parsed = parseHead(text);
  if (!named) faults.push({ at: 0, found: file, refusal: { code: 'story-file', params: {} } });
  else if (!parsed) faults.push({ at: 0, found: '', refusal: { code: 'story-head', params: {} } });
  if (!named || !parsed) return null;
  const body = [...text.slice(parsed.end).matchAll(/#+ .*|[^\n]+(?:\n(?!#+ )[^\n]+)*/g)].map((match) =>
    block(match[0], parsed.end + match.index, faults),
  );
  return { file, ...named, text, head: parsed.head, body };
}

/** The prose of a block, captions included. */
export function inlines(block: Block): Inline[] {
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'terms') return block.items.flat(2);
  return block.kind === 'figure' ? [...block.notes.flatMap(({ text }) => text), ...block.caption] : block.inner;
}
