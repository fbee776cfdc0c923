// The closed list of verdicts on a commitment, and what each counts as.

/** In the order in which pages list them. */
export const statuses = [
  'exceeded',
  'met',
  'near',
  'missed',
  'restated',
  'no-target',
  'no-actual',
  'not-comparable',
  'goal-only',
] as const;
export type Status = (typeof statuses)[number];

/** The statuses of a result that could be compared with its target. */
export type JudgedStatus = 'exceeded' | 'met' | 'near' | 'missed';

/**
 * What a status adds to a count: a target reached or fallen short of, one that is only the result again ("100 % of
 * target"), a commitment that cannot be compared, or nothing promised for this term.
 */
export const countsAs: Record<Status, 'reached' | 'short' | 'restated' | 'unknown' | 'no-commitment'> = {
  exceeded: 'reached',
  met: 'reached',
  near: 'short',
  missed: 'short',
  restated: 'restated',
  'no-target': 'unknown',
  'no-actual': 'unknown',
  'not-comparable': 'unknown',
  'goal-only': 'no-commitment',
};
