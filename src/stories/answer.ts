// Answers a reference: finds its verb and lets it tell.
import { nearest } from '../dataset/nearest';
import type { Language } from '../languages';
import { countVerbs } from './count-verbs';
import { fail } from './fault';
import { judgementVerbs } from './judgement-verbs';
import type { Answer, Inline, Reference, World } from './model';
import { numberVerbs, type Verb } from './number-verbs';

/** Every reference there is, by name. */
export const verbs: Record<string, Verb> = { ...numberVerbs, ...judgementVerbs, ...countVerbs };

const first = (text: string, change: 'toUpperCase' | 'toLowerCase') => text.charAt(0)[change]() + text.slice(1);

/**
 * The answer to a reference; throws a StoryFault that says what is wrong with it. A verb with a capital letter
 * (`{When …}`) gives the text one too, for the start of a sentence.
 */
export function answer(reference: Reference, world: World, lang: Language): Answer {
  const name = first(reference.verb, 'toLowerCase');
  const told = tell({ ...reference, verb: name }, world, lang);
  return name === reference.verb ? told : { ...told, text: first(told.text, 'toUpperCase') };
}

function tell({ verb, words, source }: Reference, world: World, lang: Language): Answer {
  const allowed = Object.keys(verbs);
  const found = verbs[verb] ?? fail('story-verb', verb, { nearest: nearest(verb, allowed), allowed });
  const [least, most] = found.words;
  if (words.length < least || words.length > most) fail('story-usage', source, { usage: found.usage });
  return found.tell(words, world, lang);
}

/** Prose as one plain text, for titles and descriptions. */
export function plainText(nodes: readonly Inline[], world: World, lang: Language): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'reference' ? answer(node, world, lang).text : plainText(node.inner, world, lang);
    })
    .join('');
}
