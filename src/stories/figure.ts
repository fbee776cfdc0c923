// Finds what a story's figure draws: `{chart ratio macadamia-area fruit-trees-province}`.
import type { Analysis } from '../analysis/analysis';
import type { Assessment, Assessments } from '../analysis/assessment';
import type { GoalPace } from '../analysis/pace';
import type { Breakdown } from '../dataset/model';
import { assessmentsFor, namedAt } from './count-verbs';
import { fail, noAnswer, requireCount } from './fault';
import { assessmentsNamed, breakdownOf, goalOf, judgedOf, keyword } from './lookup';
import type { Pattern, Reference } from './model';

/** What there is to draw. `names` is a list of indicators with what the report says of each. */
export type Drawing =
  | { kind: 'indicator'; assessments: Assessments }
  | { kind: 'slope'; assessment: Assessment }
  | { kind: 'ratio' | 'names' | 'statuses'; assessments: Assessment[] }
  | { kind: 'goals'; paces: GoalPace[] }
  | { kind: 'parts' | 'tiles'; breakdown: Breakdown }
  | { kind: 'report-count' };

export const chartUsage = '{chart kind id}';
/** How each kind of chart is written. */
export const chartPatterns: { [K in Drawing['kind']]: Pattern } = {
  indicator: { usage: '{chart indicator id}', args: [1, 1] },
  slope: { usage: '{chart slope id}', args: [1, 1] },
  ratio: { usage: '{chart ratio id id …}', args: [1, Infinity] },
  goals: { usage: '{chart goals id id …}', args: [1, Infinity] },
  parts: { usage: '{chart parts whole/set}', args: [1, 1] },
  tiles: { usage: '{chart tiles whole/set}', args: [1, 1] },
  statuses: { usage: '{chart statuses component}', args: [1, 1] },
  names: { usage: '{chart names not-met III.1.1-p1}', args: [2, 2] },
  'report-count': { usage: '{chart report-count}', args: [0, 0] },
};
const kinds = Object.keys(chartPatterns) as Drawing['kind'][];

/** The drawing a reference asks for; throws a StoryFault when it names nothing or there is nothing to draw. */
export function drawingOf({ verb, args: [name = '', ...args], source }: Reference, analysis: Analysis): Drawing {
  if (verb !== 'chart') fail('story-usage', source, { usage: chartUsage });
  const kind = keyword(name, kinds);
  requireCount(args, chartPatterns[kind], source);
  const [first = '', second = ''] = args;
  switch (kind) {
    case 'indicator':
      return { kind, assessments: withPeriods(1, first, analysis) };
    case 'slope':
      return { kind, assessment: withPeriods(2, first, analysis)[0] };
    case 'ratio':
      return { kind, assessments: args.map((id) => judgedOf(id, analysis)) };
    case 'goals':
      return { kind, paces: args.map((id) => goalOf(id, analysis)) };
    case 'statuses':
      return { kind, assessments: assessmentsFor(first, analysis) };
    case 'names': {
      const assessments = namedAt(first, second, analysis);
      return assessments.length > 0 ? { kind, assessments } : noAnswer(source, 'no-drawing');
    }
    case 'report-count':
      return { kind };
    default:
      return { kind, breakdown: partition(first, kind === 'tiles', analysis) };
  }
}

/** The assessments of an indicator with reference figures of so many periods at least. */
function withPeriods(least: number, id: string, analysis: Analysis): Assessments {
  const assessments = assessmentsNamed(id, analysis);
  const figures = assessments[0].indicator.figures.filter(({ reference }) => reference);
  return new Set(figures.map(({ period }) => period.end)).size >= least ? assessments : noAnswer(id, 'no-drawing');
}

function partition(name: string, byPlace: boolean, analysis: Analysis): Breakdown {
  const [whole = '', set = ''] = name.split('/');
  const breakdown = breakdownOf(whole, set, analysis);
  return byPlace && breakdown.parts.every(({ place }) => place === null) ? noAnswer(name, 'no-places') : breakdown;
}
