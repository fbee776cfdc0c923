// Conditions of a story: what must hold for its prose to be true, `{status macadamia-area} = missed`.
import type { Analysis } from '../analysis/analysis';
import type { ProblemParams } from '../dataset/codes';
import type { Language } from '../languages';
import { answer } from './answer';
import { fail } from './fault';
import type { Fault } from './model';
import { parseInline } from './parse';

type Value = number | string;
const compare = {
  '=': (a: Value, b: Value) => a === b,
  '!=': (a: Value, b: Value) => a !== b,
  '<': (a: Value, b: Value) => a < b,
  '<=': (a: Value, b: Value) => a <= b,
  '>': (a: Value, b: Value) => a > b,
  '>=': (a: Value, b: Value) => a >= b,
};

/** A side of the condition: a reference, a number, or keywords of which any may fit (`missed|near`). */
function valuesOf(side: string, analysis: Analysis, lang: Language): Value[] {
  const faults: Fault[] = [];
  const [node, ...rest] = parseInline(side, 0, faults);
  if (node?.kind === 'reference' && rest.length === 0) return [answer(node, analysis, lang).value];
  if (faults.length > 0 || !/^[\w|.-]+$/.test(side)) return fail('story-condition', side, {});
  return side.split('|').map((value) => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value));
}

/**
 * Tries a condition: `LEFT OP RIGHT` with OP one of = != < <= > >=. Gives both sides when it does not hold, null when
 * it does. Throws a StoryFault when it cannot be read or compares a number with a keyword.
 */
export function unmet(text: string, analysis: Analysis, lang: Language): ProblemParams['story-untrue'] | null {
  const [, before = '', operator = '', after = ''] =
    /^(\{[^}]*\}) *(!=|<=|>=|=|<|>) *(.+)$/.exec(text) ?? fail('story-condition', text, {});
  const holds = compare[operator as keyof typeof compare];
  const [left = ''] = valuesOf(before, analysis, lang);
  const rights = valuesOf(after, analysis, lang);
  if (rights.some((right) => typeof right !== typeof left)) fail('story-condition', text, {});
  const isTrue = operator === '!=' ? rights.every((r) => holds(left, r)) : rights.some((r) => holds(left, r));
  return isTrue ? null : { left: String(left), right: rights.join('|') };
}
