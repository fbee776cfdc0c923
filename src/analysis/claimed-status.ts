// What the report itself says of a commitment: met, not met, or neither.
import type { Claim } from '../dataset/model';
import type { Statement } from '../dataset/vocabulary';

export type ClaimedStatus = 'met' | 'not-met' | 'none';

const claimedBy: Record<Statement, ClaimedStatus> = {
  met: 'met',
  'not-met': 'not-met',
  'forecast-not-met': 'not-met',
  'not-started': 'not-met',
  'percent-of-target': 'none',
  above: 'none',
  below: 'none',
  increase: 'none',
  decrease: 'none',
};

/** The report's word on a commitment: its first claim of met or not met. */
export function claimedStatus(claims: readonly Claim[]): ClaimedStatus {
  const statuses = claims.map(({ statement }) => claimedBy[statement]);
  return statuses.find((status) => status !== 'none') ?? 'none';
}

/** Whether the report says that work has not begun. */
export const isNotStarted = (claims: readonly Claim[]): boolean =>
  claims.some(({ statement }) => statement === 'not-started');
