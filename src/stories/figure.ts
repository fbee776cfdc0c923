// Finds what a story's figure draws: `{chart ratio macadamia-area fruit-trees-province}`.
import type { Analysis } from '../analysis/analysis';
import type { Assessment, Assessments } from '../analysis/assessment';
import { isByYear, isCountable, isStructure } from '../analysis/breakdown-form';
import { courseOf, hasCourse, hundredEnds } from '../analysis/course';
import { districtFigures, isResult, shownFigure } from '../analysis/current';
import { dayOf } from '../analysis/measure';
import { covers, outOf, partFigure } from '../analysis/out-of';
import type { GoalPace } from '../analysis/pace';
import type { Breakdown, Figure, Indicator } from '../dataset/model';
import { assessmentsFor, namedAt } from './count-verbs';
import { fail, noAnswer, requireCount, unknown } from './fault';
import { assessmentsNamed, breakdownOf, goalOf, indicatorOf, judgedOf, keyword } from './lookup';
import type { NoteLine, Pattern, Reference } from './model';
import { figureNamed } from './quantity';

/** What there is to draw. `names` is a list of indicators with what the report says of each. */
export type Drawing =
  | { kind: 'indicator'; assessments: Assessments }
  | { kind: 'slope'; assessment: Assessment }
  | { kind: 'ratio' | 'multiples' | 'names' | 'statuses'; assessments: Assessment[] }
  | { kind: 'goals'; paces: GoalPace[] }
  | { kind: 'parts' | 'tiles' | 'squares' | 'structure'; breakdown: Breakdown }
  /** Dates of an indicator, or parts that are years; each out of the same part of `whole`. */
  | { kind: 'columns'; of: Indicator | Breakdown; whole: Breakdown | null }
  | { kind: 'nested'; figures: Figure[] }
  | { kind: 'hundred' | 'pair'; figures: [Figure, Figure] }
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
  squares: { usage: '{chart squares whole/set}', args: [1, 1] },
  nested: { usage: '{chart nested id id …}', args: [2, Infinity] },
  hundred: { usage: '{chart hundred id}', args: [1, 1] },
  structure: { usage: '{chart structure whole/set}', args: [1, 1] },
  columns: {
    usage: '{chart columns id} · {chart columns whole/set} · {chart columns whole/set whole/set}',
    args: [1, 2],
  },
  multiples: { usage: '{chart multiples id id …}', args: [2, Infinity] },
  pair: { usage: '{chart pair id.kind id.kind}', args: [2, 2] },
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
    case 'multiples':
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
    case 'nested':
      return { kind, figures: nested(args, analysis) };
    case 'hundred':
      return { kind, figures: hundredEnds(indicatorOf(first, analysis)) ?? noAnswer(first, 'no-hundred') };
    case 'pair':
      return { kind, figures: pairOf(first, second, analysis) };
    case 'columns':
      return { kind, ...columnsOf(args, analysis) };
    default:
      return { kind, breakdown: partition(first, kind, analysis) };
  }
}

/** What a note may stand at in a drawing; nothing in those that take none. */
export function marksOf(drawing: Drawing): string[] {
  switch (drawing.kind) {
    case 'parts':
    case 'squares':
    case 'structure':
      return drawing.breakdown.parts.map(({ id }) => id);
    case 'columns':
      return 'parts' in drawing.of
        ? drawing.of.parts.map(({ id }) => id)
        : courseOf(drawing.of).levels.map(yearOfLevel);
    case 'slope':
      return courseMarks(drawing.assessment);
    case 'nested':
      return drawing.figures.map(({ indicator }) => indicator.id);
    case 'hundred':
    case 'pair':
      return ['first', 'last'];
    default:
      return [];
  }
}

/** The years of a course and its goals, and what has no day. */
function courseMarks({ indicator, goals }: Assessment): string[] {
  const undated = districtFigures(indicator).some((figure) => isResult(figure) && dayOf(figure) === '')
    ? ['undated']
    : [];
  return [...courseOf(indicator).levels.map(yearOfLevel), ...goals.map(({ goal }) => yearOfLevel(goal)), ...undated];
}

const yearOfLevel = ({ period }: Figure): string => period.end.slice(0, 4);

/** Throws where a note is empty or names no mark of its drawing. */
export function checkNote({ mark, text }: NoteLine, drawing: Drawing): void {
  if (text.length === 0) fail('story-usage', mark, { usage: `{note ${mark}} …` });
  const marks = marksOf(drawing);
  if (!marks.includes(mark)) unknown('mark', mark, marks);
}

/** A figure of each indicator; each after the first is a part of the one before. */
function nested(ids: readonly string[], analysis: Analysis): Figure[] {
  const indicators = ids.map((id) => indicatorOf(id, analysis));
  return indicators.map((indicator, i) => {
    const outer = indicators[i - 1];
    if (outer) return partFigure(indicator, outer) ?? noAnswer(indicator.id, 'not-part');
    return shownFigure(indicator) ?? noAnswer(indicator.id, 'no-drawing');
  });
}

function pairOf(first: string, second: string, analysis: Analysis): [Figure, Figure] {
  const figures: [Figure, Figure] = [figureNamed(first, analysis), figureNamed(second, analysis)];
  return figures[0].indicator.unit.id === figures[1].indicator.unit.id ? figures : noAnswer(second, 'units-differ');
}

function columnsOf(names: readonly string[], analysis: Analysis): Pick<Drawing & { kind: 'columns' }, 'of' | 'whole'> {
  const [of = '', whole] = names;
  if (!of.includes('/')) {
    if (whole !== undefined) return fail('story-usage', whole, { usage: chartPatterns.columns.usage });
    const indicator = indicatorOf(of, analysis);
    return hasCourse(indicator) ? { of: indicator, whole: null } : noAnswer(of, 'no-drawing');
  }
  const breakdown = namedBreakdown(of, analysis);
  if (!isByYear(breakdown)) return noAnswer(of, 'not-years');
  const other = whole === undefined ? outOf(breakdown) : namedBreakdown(whole, analysis);
  if (whole !== undefined && other && !covers(other, breakdown)) return noAnswer(whole, 'not-years');
  return { of: breakdown, whole: other };
}

/** The assessments of an indicator with reference figures of so many periods at least. */
function withPeriods(least: number, id: string, analysis: Analysis): Assessments {
  const assessments = assessmentsNamed(id, analysis);
  const figures = assessments[0].indicator.figures.filter(({ reference }) => reference);
  return new Set(figures.map(({ period }) => period.end)).size >= least ? assessments : noAnswer(id, 'no-drawing');
}

function namedBreakdown(name: string, analysis: Analysis): Breakdown {
  const [whole = '', set = ''] = name.split('/');
  return breakdownOf(whole, set, analysis);
}

function partition(name: string, form: 'parts' | 'tiles' | 'squares' | 'structure', analysis: Analysis): Breakdown {
  const breakdown = namedBreakdown(name, analysis);
  if (form === 'tiles' && breakdown.parts.every(({ place }) => place === null)) return noAnswer(name, 'no-places');
  if (form === 'structure' && !isStructure(breakdown)) return noAnswer(name, 'no-structure');
  return form === 'squares' && !isCountable(breakdown) ? noAnswer(name, 'not-countable') : breakdown;
}
