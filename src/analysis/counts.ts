// Every count of the pages: commitments by status, goals by state.
import type { Assessment } from './assessment';
import { type GoalPace, type GoalState, goalStates } from './pace';
import { countsAs, type Status, statuses } from './status';

export interface StatusCounts {
  by: Record<Status, number>;
  /** What a body promised for this term, and of how many indicators: one that several bodies ask for has several. */
  commitments: number;
  indicators: number;
  /** Result and target could be compared: `reached` and `short` together. */
  judged: number;
  reached: number;
  short: number;
  /** Commitments with nothing to compare the result with but the result: "100 % of target". */
  restated: number;
  /** Commitments that could not be compared. */
  unknown: number;
  /** Judged against a target that the report does not print. */
  derived: number;
}

/** Counts assessments by status; every status is there, with 0 if need be. */
export function countStatuses(assessments: readonly Assessment[]): StatusCounts {
  const by = countBy(
    assessments.map(({ status }) => status),
    statuses,
  );
  const promised = commitments(assessments);
  const total = (kind: (typeof countsAs)[Status]) => promised.filter(({ status }) => countsAs[status] === kind).length;
  const [reached, short] = [total('reached'), total('short')];
  const derived = assessments.filter(({ judgement, target }) => judgement && target?.kind === 'derived').length;
  return {
    by,
    commitments: promised.length,
    indicators: new Set(promised.map(({ indicator }) => indicator)).size,
    judged: reached + short,
    reached,
    short,
    restated: total('restated'),
    unknown: total('unknown'),
    derived,
  };
}

/** Commitments that pages show together: those of one status, and last all that cannot be compared. */
export function verdictGroups(assessments: readonly Assessment[]): Assessment[][] {
  const promised = commitments(assessments);
  const compared = statuses.filter((status) => countsAs[status] !== 'unknown');
  const unknown = promised.filter(({ status }) => countsAs[status] === 'unknown');
  const groups = compared.map((status) => promised.filter((each) => each.status === status));
  return [...groups, unknown].filter(({ length }) => length > 0);
}

/** The assessments of what a body promised for this term. */
export const commitments = (assessments: readonly Assessment[]): Assessment[] =>
  assessments.filter(({ commitment }) => commitment !== null);

/** Every goal with its pace, in the order of the assessments; an indicator of several commitments has its goals once. */
export const goalsOfAll = (assessments: readonly Assessment[]): GoalPace[] =>
  [...new Map(assessments.map(({ indicator, goals }) => [indicator, goals])).values()].flat();

/** How many goals are in each state. */
export const countGoals = (goals: readonly GoalPace[]): Record<GoalState, number> =>
  countBy(
    goals.map(({ state }) => state),
    goalStates,
  );

/** The goals of a state, in the order given. */
export const goalsIn = (state: GoalState, goals: readonly GoalPace[]): GoalPace[] =>
  goals.filter((goal) => goal.state === state);

/** Goals by state, the largest leap first. */
export const goalsByState = (goals: readonly GoalPace[]): Record<GoalState, GoalPace[]> =>
  Object.fromEntries(
    goalStates.map((state) => [state, goalsIn(state, goals).sort((a, b) => b.leap - a.leap)]),
  ) as Record<GoalState, GoalPace[]>;

function countBy<K extends string>(values: readonly K[], keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<
    K,
    number
  >;
}
