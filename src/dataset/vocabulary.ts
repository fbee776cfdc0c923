// The closed lists of words that cells may hold, each beside the type of its words.

/** How a change of the number is judged. `none` is for context that no one set a target for. */
export const directions = ['higher', 'lower', 'exact', 'none'] as const;
export type Direction = (typeof directions)[number];

/** What a commitment is to the report: a component of its headline groups, another target of a body, or part of a plan. */
export const levels = ['component', 'programme', 'plan'] as const;
export type Level = (typeof levels)[number];

/** Which number of its own count the report gives in a context indicator: of groups or components, all, met or not met. */
export const roles = ['groups', 'groups-met', 'components', 'components-met', 'components-not-met'] as const;
export type Role = (typeof roles)[number];

/**
 * What a figure is: where it began, what was asked for, what was counted, what is expected, what is asked for the next term; what is
 * only planned, what money was given out for, and what the report merely states. Only `actual` and `estimate` are results.
 */
export const figureKinds = [
  'baseline',
  'target',
  'actual',
  'estimate',
  'goal',
  'planned',
  'allotted',
  'stated',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Whether a figure of this kind is a result, counted or estimated: nothing asked for, planned, allotted or merely stated. */
export const isResultKind = (kind: FigureKind): boolean => kind === 'actual' || kind === 'estimate';

/** How the number is meant: `above` is "trên", `below` is "dưới". `between` uses value and value_to. */
export const operators = ['equal', 'at-least', 'above', 'at-most', 'below', 'between'] as const;
export type Operator = (typeof operators)[number];

/** What kind of body set a target. A yearly or unnamed plan is one too. */
export const bodyKinds = ['programme', 'resolution', 'plan'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** What the report says of a comparison. `increase` and `decrease` are against the earlier period. */
export const statements = [
  'percent-of-target',
  'above',
  'below',
  'met',
  'exceeded',
  'met-or-exceeded',
  'not-met',
  'low',
  'forecast-not-met',
  'not-started',
  'not-disbursed',
  'increase',
  'decrease',
] as const;
export type Statement = (typeof statements)[number];

/** Statements of a change since the earlier period; all others speak of a target. */
export const ofChange = ['increase', 'decrease'] as const satisfies readonly Statement[];
export const isOfTarget = (statement: Statement): boolean => !(ofChange as readonly Statement[]).includes(statement);

/** How a difference is meant: relative percent, percentage points, plain units, or left open by the words. */
export const bases = ['relative', 'points', 'units', 'open'] as const;
export type Basis = (typeof bases)[number];

/** `part` rows of a set add up to the whole; an `of-which` row is only contained in it; `subgroup` rows are rates of the groups whose average the whole is. */
export const relations = ['part', 'of-which', 'subgroup'] as const;
export type Relation = (typeof relations)[number];

/** What a report is: one on the way, the one that closes a term or year, or a plan, which has no results. */
export const reportKinds = ['interim', 'final', 'plan'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a unit measures; points and percent are kept apart by this. */
export const measures = ['percent', 'permille', 'points', 'level', 'amount'] as const;
export type Measure = (typeof measures)[number];

/** Who issued a programme or resolution: the place itself, or a level above it. */
export const issuers = ['own', 'above'] as const;
export type Issuer = (typeof issuers)[number];

/** What was done to data that were already public. */
export const changeKinds = ['release', 'correction', 'addition'] as const;
export type ChangeKind = (typeof changeKinds)[number];
