// Answers a reference by its verb.
import type { Analysis } from '../analysis/analysis';
import { nearest } from '../dataset/nearest';
import { lowerFirst, upperFirst } from '../i18n/letter-case';
import type { Language } from '../languages';
import { countVerbs } from './count-verbs';
import { fail, requireCount } from './fault';
import { judgementVerbs } from './judgement-verbs';
import type { Answer, Inline, Reference, Verb } from './model';
import { numberVerbs } from './number-verbs';

/** Every verb there is, by name. */
export const verbs: ReadonlyMap<string, Verb> = new Map(
  Object.entries({ ...numberVerbs, ...judgementVerbs, ...countVerbs }),
);

/**
 * The answer to a reference; throws a StoryFault that says what is wrong with it. A verb with a capital letter
 * (`{When …}`) gives the text one too, for the start of a sentence.
 */
export function answer({ verb: name, args, source }: Reference, analysis: Analysis, lang: Language): Answer {
  const lower = lowerFirst(name);
  const allowed = [...verbs.keys()];
  const verb = verbs.get(lower) ?? fail('story-verb', name, { nearest: nearest(lower, allowed), allowed });
  requireCount(args, verb, source);
  const given = verb.answer(args, analysis, lang);
  return lower === name ? given : { ...given, text: upperFirst(given.text) };
}

/** Prose as one plain text, for titles and descriptions. */
export function plainText(nodes: readonly Inline[], analysis: Analysis, lang: Language): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'reference' ? answer(node, analysis, lang).text : plainText(node.inner, analysis, lang);
    })
    .join('');
}
