// Finds what a story's figure draws: `{chart ratio macadamia-area fruit-trees-province}`.
import { goalPaces } from '../analysis/pace';
import { progressOf } from '../analysis/progress';
import type { GoalPace } from '../analysis/types';
import type { Breakdown, Indicator } from '../dataset/model';
import { indicatorsOf, namedAt } from './count-verbs';
import { fail, noAnswer, unknown } from './fault';
import type { Reference, World } from './model';
import { breakdownOf, indicatorOf } from './quantity';

/** What there is to draw. `names` is a list of indicators with what the report says of each. */
export type Drawing =
  | { kind: 'indicator' | 'slope'; indicator: Indicator }
  | { kind: 'ratio' | 'names' | 'statuses'; indicators: Indicator[] }
  | { kind: 'goals'; paces: GoalPace[] }
  | { kind: 'parts' | 'tiles'; breakdown: Breakdown }
  | { kind: 'report-count' };

const usage =
  '{chart indicator id} · {chart slope id} · {chart ratio id id …} · {chart goals id id …} · {chart parts whole/set} · {chart tiles whole/set} · {chart statuses component} · {chart names not-met III.1.1-p1} · {chart report-count}';
const kinds = ['indicator', 'slope', 'ratio', 'goals', 'parts', 'tiles', 'statuses', 'names', 'report-count'] as const;

/** The drawing a reference asks for; throws a StoryFault when it names nothing or there is nothing to draw. */
export function drawingOf(reference: Reference, world: World): Drawing {
  const [kind = '', ...words] = reference.words;
  const [first] = words;
  const known = kinds.find((one) => one === kind) ?? unknown('word', kind, kinds);
  if (known === 'report-count') return { kind: known };
  if (first === undefined) return fail('story-usage', reference.source, { usage });
  switch (known) {
    case 'indicator':
      return { kind: known, indicator: drawn(indicatorOf(first, world), 1) };
    case 'slope':
      return { kind: known, indicator: drawn(indicatorOf(first, world), 2) };
    case 'ratio':
      return { kind: known, indicators: words.map((id) => judged(indicatorOf(id, world))) };
    case 'goals':
      return { kind: known, paces: words.map((id) => paceOf(indicatorOf(id, world), world)) };
    case 'statuses':
      return { kind: known, indicators: indicatorsOf(first, world) };
    case 'names':
      return { kind: known, indicators: some(namedAt(first, words[1] ?? '', world), reference) };
    default:
      return { kind: known, breakdown: partsOf(first, known === 'tiles', world) };
  }
}

function drawn(indicator: Indicator, least: number): Indicator {
  const periods = new Set(indicator.figures.filter((f) => f.reference).map((f) => f.period.end));
  return periods.size >= least ? indicator : noAnswer(indicator.id, 'no-drawing');
}
const judged = (indicator: Indicator): Indicator =>
  'gap' in progressOf(indicator) ? indicator : noAnswer(indicator.id, 'no-ratio');
const paceOf = (indicator: Indicator, { dataset }: World): GoalPace =>
  goalPaces(indicator, dataset.report)[0] ?? noAnswer(indicator.id, 'no-goal');
const some = (indicators: Indicator[], { source }: Reference): Indicator[] =>
  indicators.length > 0 ? indicators : noAnswer(source, 'no-drawing');

function partsOf(name: string, byPlace: boolean, world: World): Breakdown {
  const [whole = '', set = ''] = name.split('/');
  const breakdown = breakdownOf(whole, set, world);
  return byPlace && breakdown.parts.every((part) => part.place === null) ? noAnswer(name, 'no-places') : breakdown;
}
