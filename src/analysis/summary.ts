// Counts for the overview: by status, by sector, our figures beside the report's claims, the goals.
import type { Dataset, Group, Indicator, Report, Statement } from '../dataset/model';
import { goalPaces } from './pace';
import { progressOf } from './progress';
import type { GoalPace, Status } from './types';
import { statuses } from './types';

export type StatusCounts = Record<Status, number>;
export type GoalCounts = Record<GoalPace['state'], number>;

/** How many indicators have each status; every status is there, with 0 if need be. */
export function statusCounts(indicators: readonly Indicator[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as StatusCounts;
  for (const indicator of indicators) counts[progressOf(indicator).status] += 1;
  return counts;
}

/** What the report itself says of an indicator: met, not met, or neither in words. */
export type ClaimedStatus = 'met' | 'not-met' | 'unsaid';

const claimedBy: Partial<Record<Statement, ClaimedStatus>> = {
  met: 'met',
  'not-met': 'not-met',
  'forecast-not-met': 'not-met',
  'not-started': 'not-met',
};

/** The report's word on the indicator: its first claim of met or not met. */
export function claimedStatus(indicator: Indicator): ClaimedStatus {
  for (const { statement } of indicator.claims) {
    const claimed = claimedBy[statement];
    if (claimed) return claimed;
  }
  return 'unsaid';
}

export interface HeadlineSummary {
  components: { indicator: Indicator; status: Status; claimed: ClaimedStatus }[];
  counts: StatusCounts;
  claimed: Record<ClaimedStatus, number>;
  groups: { group: Group; counts: StatusCounts }[];
}

/** The component indicators by our figures and by the report's words, and the same by headline group. */
export function headlineSummary(dataset: Dataset): HeadlineSummary {
  const indicators = dataset.indicators.filter(({ level }) => level === 'component');
  const components = indicators.map((indicator) => ({
    indicator,
    status: progressOf(indicator).status,
    claimed: claimedStatus(indicator),
  }));
  const claimed: Record<ClaimedStatus, number> = { met: 0, 'not-met': 0, unsaid: 0 };
  for (const component of components) claimed[component.claimed] += 1;
  const groups = dataset.groups.map((group) => ({
    group,
    counts: statusCounts(group.indicators.filter(({ level }) => level === 'component')),
  }));
  return { components, counts: statusCounts(indicators), claimed, groups };
}

/** Every goal with its pace, in the order of the indicators, and how many are in each state. */
export function goalsSummary(
  indicators: readonly Indicator[],
  report: Report,
): { paces: GoalPace[]; counts: GoalCounts } {
  const paces = indicators.flatMap((indicator) => goalPaces(indicator, report));
  const counts: GoalCounts = {
    'ahead-to-go': 0,
    'already-reached': 0,
    'below-today': 0,
    'no-current': 0,
    'no-direction': 0,
  };
  for (const { state } of paces) counts[state] += 1;
  return { paces, counts };
}
