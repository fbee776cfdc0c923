// Conditions of a story: what must hold for its words to be true, `{status macadamia-area} = missed`.
import type { Language } from '../languages';
import { answer } from './answer';
import { fail } from './fault';
import type { Fault, World } from './model';
import { parseInline } from './parse';

type Value = number | string;
const compare: Record<string, (a: Value, b: Value) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** A side of the condition: a reference, a number, or words of which one must fit (`missed|near`). */
function valuesOf(side: string, world: World, lang: Language): Value[] {
  const faults: Fault[] = [];
  const [node, ...rest] = parseInline(side, 0, faults);
  if (node?.kind === 'reference' && rest.length === 0) return [answer(node, world, lang).value];
  if (faults.length > 0 || !/^[\w|.-]+$/.test(side)) return fail('story-condition', side, {});
  return side.split('|').map((word) => (/^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word));
}

/**
 * Tries a condition: `LEFT OP RIGHT` with OP one of = != < <= > >=. Gives both sides when it does not hold, null when
 * it does. Throws a StoryFault when it cannot be read or compares a number with a word.
 */
export function broken(text: string, world: World, lang: Language): { left: string; right: string } | null {
  const [, before = '', operator = '', after = ''] =
    /^(\{[^}]*\}) *(!=|<=|>=|=|<|>) *(.+)$/.exec(text) ?? fail('story-condition', text, {});
  const holds = compare[operator] ?? fail('story-condition', text, {});
  const [left = ''] = valuesOf(before, world, lang);
  const rights = valuesOf(after.trim(), world, lang);
  if (rights.some((right) => typeof right !== typeof left)) fail('story-condition', text, {});
  const isTrue = operator === '!=' ? rights.every((r) => holds(left, r)) : rights.some((r) => holds(left, r));
  return isTrue ? null : { left: String(left), right: rights.join('|') };
}
