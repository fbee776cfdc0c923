// Commitments both ways: every target and claim belongs to one, every one has a target or a claim, none is of context.
import type { Problem } from '../problem';
import type { Placed } from '../rows';
import { distinct, problemIn, type TableSet } from '../sets';

type Promise = { indicator: string; body: string | null };

const keyOf = ({ indicator, body }: Promise): string => JSON.stringify([indicator, body]);

/** Targets and claims whose body has no commitment on their indicator; commitments of context, and those nothing speaks of. */
export function commitmentProblems(sets: readonly TableSet[]): Problem[] {
  const commitments = distinct(sets, 'commitments');
  const speaking = [...distinct(sets, 'figures'), ...distinct(sets, 'claims')];
  const rows = speaking.flatMap((table): readonly Placed<Promise>[] => table.rows);
  const promised = new Set(commitments.flatMap((table) => table.rows.map(({ row }) => keyOf(row))));
  const spokenOf = new Set(rows.map(({ row }) => keyOf(row)));
  const isComplete = speaking.every(({ complete }) => complete);
  const context = new Set(
    distinct(sets, 'indicators').flatMap((table) =>
      table.rows.flatMap(({ row }) => (row.slug === null ? [row.id] : [])),
    ),
  );
  const missing = rows.flatMap((placed): Problem[] => {
    const { indicator, body } = placed.row;
    if (body === null || promised.has(keyOf(placed.row)) || !commitments.every(({ complete }) => complete)) return [];
    return [problemIn(placed, 'body', { code: 'commitment-missing', params: { indicator, body } })];
  });
  const own = commitments.flatMap((table) =>
    table.rows.flatMap((placed): Problem[] => {
      const { indicator, body } = placed.row;
      if (context.has(indicator)) {
        return [problemIn(placed, 'indicator', { code: 'commitment-context', params: { indicator } })];
      }
      if (!isComplete || spokenOf.has(keyOf(placed.row))) return [];
      return [problemIn(placed, 'indicator', { code: 'commitment-empty', params: { indicator, body } })];
    }),
  );
  return [...missing, ...own];
}
