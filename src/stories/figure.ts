// Finds what a story's figure draws: `{chart ratio macadamia-area fruit-trees-province}`.
import type { Analysis } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import type { GoalPace } from '../analysis/pace';
import type { Breakdown } from '../dataset/model';
import { assessmentsFor, namedAt } from './count-verbs';
import { fail, noAnswer, requireCount, unknown } from './fault';
import { assessmentOf, breakdownOf, goalOf, judgedOf } from './lookup';
import type { Pattern, Reference } from './model';

/** What there is to draw. `names` is a list of indicators with what the report says of each. */
export type Drawing =
  | { kind: 'indicator' | 'slope'; assessment: Assessment }
  | { kind: 'ratio' | 'names' | 'statuses'; assessments: Assessment[] }
  | { kind: 'goals'; paces: GoalPace[] }
  | { kind: 'parts' | 'tiles'; breakdown: Breakdown }
  | { kind: 'report-count' };

/** One kind of figure. */
interface ChartKind extends Pattern {
  drawing: (args: string[], analysis: Analysis) => Drawing;
}

const charts: { [K in Drawing['kind']]: ChartKind } = {
  indicator: {
    usage: '{chart indicator id}',
    args: [1, 1],
    drawing: ([id = ''], analysis) => ({ kind: 'indicator', assessment: withPeriods(1, id, analysis) }),
  },
  slope: {
    usage: '{chart slope id}',
    args: [1, 1],
    drawing: ([id = ''], analysis) => ({ kind: 'slope', assessment: withPeriods(2, id, analysis) }),
  },
  ratio: {
    usage: '{chart ratio id id …}',
    args: [1, Infinity],
    drawing: (ids, analysis) => ({ kind: 'ratio', assessments: ids.map((id) => judgedOf(id, analysis)) }),
  },
  goals: {
    usage: '{chart goals id id …}',
    args: [1, Infinity],
    drawing: (ids, analysis) => ({ kind: 'goals', paces: ids.map((id) => goalOf(id, analysis)) }),
  },
  parts: {
    usage: '{chart parts whole/set}',
    args: [1, 1],
    drawing: ([name = ''], analysis) => ({ kind: 'parts', breakdown: partition(name, analysis) }),
  },
  tiles: {
    usage: '{chart tiles whole/set}',
    args: [1, 1],
    drawing: ([name = ''], analysis) => ({ kind: 'tiles', breakdown: byPlace(name, analysis) }),
  },
  statuses: {
    usage: '{chart statuses component}',
    args: [1, 1],
    drawing: ([name = ''], analysis) => ({ kind: 'statuses', assessments: assessmentsFor(name, analysis) }),
  },
  names: {
    usage: '{chart names not-met III.1.1-p1}',
    args: [2, 2],
    drawing: (args, analysis) => ({ kind: 'names', assessments: namedOnes(args, analysis) }),
  },
  'report-count': { usage: '{chart report-count}', args: [0, 0], drawing: () => ({ kind: 'report-count' }) },
};

/** Every kind of figure, by name. */
export const chartKinds: ReadonlyMap<string, ChartKind> = new Map(Object.entries(charts));

export const chartUsage = '{chart kind id}';

/** The drawing a reference asks for; throws a StoryFault when it names nothing or there is nothing to draw. */
export function drawingOf({ verb, args: [name = '', ...args], source }: Reference, analysis: Analysis): Drawing {
  if (verb !== 'chart') fail('story-usage', source, { usage: chartUsage });
  const kind = chartKinds.get(name) ?? unknown('word', name, chartKinds.keys());
  requireCount(args, kind, source);
  return kind.drawing(args, analysis);
}

/** An assessment with reference figures of so many periods at least. */
function withPeriods(least: number, id: string, analysis: Analysis): Assessment {
  const assessment = assessmentOf(id, analysis);
  const figures = assessment.indicator.figures.filter(({ reference }) => reference);
  return new Set(figures.map(({ period }) => period.end)).size >= least ? assessment : noAnswer(id, 'no-drawing');
}

function namedOnes([statement = '', place = '']: string[], analysis: Analysis): Assessment[] {
  const assessments = namedAt(statement, place, analysis);
  return assessments.length > 0 ? assessments : noAnswer(`${statement} ${place}`, 'no-drawing');
}

function partition(name: string, analysis: Analysis): Breakdown {
  const [whole = '', set = ''] = name.split('/');
  return breakdownOf(whole, set, analysis);
}

function byPlace(name: string, analysis: Analysis): Breakdown {
  const breakdown = partition(name, analysis);
  return breakdown.parts.some(({ place }) => place !== null) ? breakdown : noAnswer(name, 'no-places');
}
