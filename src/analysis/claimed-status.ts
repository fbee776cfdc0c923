// What the report itself says of a commitment: met, exceeded, not met, or none of them.
import type { Claim } from '../dataset/model';
import type { Statement } from '../dataset/vocabulary';

export type ClaimedStatus = 'met' | 'exceeded' | 'met-or-exceeded' | 'not-met' | 'none';

const claimedBy: Record<Statement, ClaimedStatus> = {
  met: 'met',
  exceeded: 'exceeded',
  'met-or-exceeded': 'met-or-exceeded',
  'not-met': 'not-met',
  low: 'none',
  'forecast-not-met': 'not-met',
  'not-started': 'not-met',
  'not-disbursed': 'none',
  'percent-of-target': 'none',
  above: 'none',
  below: 'none',
  increase: 'none',
  decrease: 'none',
};

/**
 * The report's word on a commitment: its first claim of met, exceeded or not met, else what it says of a list as a whole;
 * none where it says of the commitment both that it was reached and that it was not.
 */
export function claimedStatus(claims: readonly Claim[]): ClaimedStatus {
  const statuses = claims.map(({ statement }) => claimedBy[statement]).filter((status) => status !== 'none');
  const own = statuses.filter((status) => status !== 'met-or-exceeded');
  const isDivided = own.includes('not-met') && own.some((status) => status !== 'not-met');
  return isDivided ? 'none' : (own[0] ?? statuses[0] ?? 'none');
}

/** Why there is no result yet, where the report says that work has not begun or money has not been paid out. */
export type Pending = 'not-started' | 'not-disbursed';

const isPending = (statement: Statement): statement is Pending =>
  statement === 'not-started' || statement === 'not-disbursed';

export const pendingOf = (claims: readonly Claim[]): Pending | null =>
  claims.map(({ statement }) => statement).find(isPending) ?? null;
