// Finds what a reference names by its id; a name that does not exist is a fault that tells the nearest one.
import type { Analysis } from '../analysis/analysis';
import type { Assessment, Assessments, JudgedAssessment } from '../analysis/assessment';
import type { GoalPace } from '../analysis/pace';
import type { Breakdown, Indicator } from '../dataset/model';
import type { StoryThing } from '../dataset/story-codes';
import { noAnswer, unknown } from './fault';

/** The item of this id. */
export function byId<T extends { id: string }>(thing: StoryThing, id: string, items: readonly T[]): T {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  const names = items.map((item) => item.id);
  return unknown(thing, id, names);
}

/** The keyword of a closed list. */
export const keyword = <T extends string>(text: string, keywords: readonly T[]): T =>
  keywords.find((each) => each === text) ?? unknown('word', text, keywords);

export const indicatorOf = (id: string, { dataset }: Analysis): Indicator => byId('indicator', id, dataset.indicators);

/** The assessments of an indicator, or the one of a body: `forest-cover@resolution-03`; context promises nothing. */
export function assessmentsNamed(name: string, analysis: Analysis): Assessments {
  const [, id = '', body] = /^([^@]*)(?:@(.*))?$/.exec(name) ?? [];
  const all = analysis.byIndicator.get(indicatorOf(id, analysis)) ?? [];
  const found = all.filter(({ commitment }) => body === undefined || commitment?.body.id === body);
  const bodies = all.flatMap(({ commitment }) => (commitment ? [commitment.body.id] : []));
  const [lead, ...others] = found;
  if (lead) return [lead, ...others];
  return body === undefined || all.length === 0 ? noAnswer(id, 'no-status') : unknown('body', body, bodies);
}

/** The first of them: the one that leads the indicator's page, unless a body is named. */
export const assessmentOf = (name: string, analysis: Analysis): Assessment => assessmentsNamed(name, analysis)[0];

/** The assessment of an indicator whose result could be compared with its target. */
export function judgedOf(id: string, analysis: Analysis): JudgedAssessment {
  const assessment = assessmentOf(id, analysis);
  return assessment.judgement ? assessment : noAnswer(id, 'no-ratio');
}

/** The road to an indicator's nearest goal. */
export const goalOf = (id: string, analysis: Analysis): GoalPace =>
  assessmentOf(id, analysis).goals[0] ?? noAnswer(id, 'no-goal');

/** The partition `whole/set`; the done one where there is a planned one too, unless `kind` says which. */
export function breakdownOf(wholeId: string, set: string, analysis: Analysis, kind?: string): Breakdown {
  const { breakdowns } = indicatorOf(wholeId, analysis);
  const ofSet = breakdowns.filter((each) => each.set === set);
  const found = kind ? ofSet.find((each) => each.kind === kind) : ofSet.find((each) => each.kind !== 'target');
  const names = breakdowns.map((each) => `${wholeId}/${each.set}`);
  return (
    found ?? (kind ? undefined : ofSet[0]) ?? unknown('breakdown', `${wholeId}/${set}${kind ? `.${kind}` : ''}`, names)
  );
}
