// Finds what a story's figure draws: `{chart ratio macadamia-area fruit-trees-province}`.
import type { Assessment } from '../analysis/assessment';
import type { GoalPace } from '../analysis/pace';
import type { Breakdown } from '../dataset/model';
import { assessmentsFor, namedAt } from './count-verbs';
import { fail, noAnswer, unknown } from './fault';
import type { Reference, World } from './model';
import { assessmentOf, breakdownOf } from './quantity';

/** What there is to draw. `names` is a list of indicators with what the report says of each. */
export type Drawing =
  | { kind: 'indicator' | 'slope'; assessment: Assessment }
  | { kind: 'ratio' | 'names' | 'statuses'; assessments: Assessment[] }
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
      return { kind: known, assessment: drawn(assessmentOf(first, world), 1) };
    case 'slope':
      return { kind: known, assessment: drawn(assessmentOf(first, world), 2) };
    case 'ratio':
      return { kind: known, assessments: words.map((id) => judged(assessmentOf(id, world))) };
    case 'goals':
      return { kind: known, paces: words.map((id) => paceOf(assessmentOf(id, world))) };
    case 'statuses':
      return { kind: known, assessments: assessmentsFor(first, world) };
    case 'names':
      return { kind: known, assessments: some(namedAt(first, words[1] ?? '', world), reference) };
    default:
      return { kind: known, breakdown: partsOf(first, known === 'tiles', world) };
  }
}

function drawn(assessment: Assessment, least: number): Assessment {
  const { indicator } = assessment;
  const periods = new Set(indicator.figures.filter((f) => f.reference).map((f) => f.period.end));
  return periods.size >= least ? assessment : noAnswer(indicator.id, 'no-drawing');
}
const judged = (assessment: Assessment): Assessment =>
  assessment.judgement ? assessment : noAnswer(assessment.indicator.id, 'no-ratio');
const paceOf = ({ indicator, goals }: Assessment): GoalPace => goals[0] ?? noAnswer(indicator.id, 'no-goal');
const some = (assessments: Assessment[], { source }: Reference): Assessment[] =>
  assessments.length > 0 ? assessments : noAnswer(source, 'no-drawing');

function partsOf(name: string, byPlace: boolean, world: World): Breakdown {
  const [whole = '', set = ''] = name.split('/');
  const breakdown = breakdownOf(whole, set, world);
  return byPlace && breakdown.parts.every((part) => part.place === null) ? noAnswer(name, 'no-places') : breakdown;
}
