// Texts of the stories and pages among the files of a data folder: bytes read as those of tables are.
import type { Refusal } from '../dataset/codes';
import { decodeText, withoutInvisible } from '../dataset/decode';
import { fileProblem, type Problem } from '../dataset/problem';
import type { Files } from '../dataset/sets';
import { codePointOf, lostIn, unprintable } from '../dataset/texts';
import type { StoryTexts } from './model';

/** A character that no page can show, or letters lost in saving: the first of the text, with the letters around it. */
function damageIn(file: string, text: string): Problem[] {
  const at = (index: number, refusal: Refusal): Problem[] => {
    const before = text.slice(0, index).split('\n');
    const word = /\S*$/.exec(before.at(-1) ?? '')?.[0] ?? '';
    const found = word + (/^\S*/.exec(text.slice(index, index + 40))?.[0] ?? '');
    return [{ ...fileProblem(file, refusal, found, before.length), column: (before.at(-1) ?? '').length + 1 }];
  };
  const control = unprintable.exec(text.replace(/[\n\t]/g, ' '));
  if (control) return at(control.index, { code: 'story-control', params: { sign: codePointOf(control[0]) } });
  for (const { index, 0: line } of text.matchAll(/.+/g)) {
    const lost = lostIn(line);
    if (lost !== null) return at(index + lost, { code: 'letters-lost', params: {} });
  }
  return [];
}

/**
 * The text of every file in stories/ and pages/ by its path (`stories/vi/ho-ngheo.md`), in order of path: composed
 * letters, `\n` at line ends, nothing invisible. What cannot be read is left out and added to `problems`.
 */
export function readProse(files: Files, problems: Problem[] = []): StoryTexts {
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    if (!/^(?:stories|pages)\//.test(file)) continue;
    const decoded = decodeText(bytes);
    const text = decoded.ok ? withoutInvisible(decoded.text) : '';
    const found = decoded.ok ? damageIn(file, text) : [fileProblem(file, decoded.refusal, decoded.found, decoded.line)];
    if (found.length === 0) texts.set(file, text);
    else problems.push(...found);
  }
  return texts;
}
