// Commitments both ways: every target and claim belongs to one, every one has a target or a claim, none is of context.
import { fileProblem, type Problem } from '../problem';
import type { Placed } from '../rows';
import { distinct, problemIn, type TableSet } from '../sets';
import { isOfTarget } from '../vocabulary';

type Stated = { indicator: string; body: string | null };

const keyOf = ({ indicator, body }: Stated): string => JSON.stringify([indicator, body]);

/** The rows that speak of a commitment: targets, and claims but those of a change. */
function speakingRows(sets: readonly TableSet[]): Placed<Stated>[] {
  const targets = distinct(sets, 'figures').flatMap(({ rows }) => rows.filter(({ row }) => row.kind === 'target'));
  const claims = distinct(sets, 'claims').flatMap(({ rows }) => rows.filter(({ row }) => isOfTarget(row.statement)));
  return [...targets, ...claims];
}

/** Whether the row names an indicator and a body that are there; what else it names is told by the check of ids. */
function isClear({ row }: Placed<Stated>, sets: readonly TableSet[]): boolean {
  const { indicators, bodies } = sets[0]?.tables ?? {};
  return row.body !== null && indicators?.ids?.has(row.indicator) === true && bodies?.ids?.has(row.body) === true;
}

/** Targets and claims whose body has no commitment on their indicator. */
function missing(sets: readonly TableSet[], speaking: readonly Placed<Stated>[]): Placed<Stated>[] {
  const commitments = distinct(sets, 'commitments');
  const rows = commitments.flatMap((table): readonly Placed<Stated>[] => table.rows);
  const isSure = commitments.every(({ complete }) => complete) && rows.every((placed) => isClear(placed, sets));
  if (!isSure) return [];
  const promised = new Set(rows.map(({ row }) => keyOf(row)));
  return speaking.filter((placed) => isClear(placed, sets) && !promised.has(keyOf(placed.row)));
}

function ownProblems(sets: readonly TableSet[], speaking: readonly Placed<Stated>[]): Problem[] {
  const [figures, claims] = [distinct(sets, 'figures'), distinct(sets, 'claims')];
  const isWhole = [...figures, ...claims].every(({ complete }) => complete) && figures.every((t) => t.rows.length > 0);
  const isSure = isWhole && speaking.every((placed) => isClear(placed, sets));
  const spokenOf = new Set(speaking.map(({ row }) => keyOf(row)));
  const misplaced = new Set(missing(sets, speaking).map(({ row }) => row.indicator));
  const indicators = distinct(sets, 'indicators').flatMap(({ rows }) => rows);
  const context = new Set(indicators.flatMap(({ row }) => (row.slug === null ? [row.id] : [])));
  return distinct(sets, 'commitments').flatMap(({ rows }) =>
    rows.flatMap((placed): Problem[] => {
      const { indicator, body } = placed.row;
      if (context.has(indicator)) {
        return [problemIn(placed, 'indicator', { code: 'commitment-context', params: { indicator } })];
      }
      // A row with a problem of its own may be the one that is wanted.
      if (!isSure || !isClear(placed, sets) || spokenOf.has(keyOf(placed.row)) || misplaced.has(indicator)) return [];
      return [problemIn(placed, 'indicator', { code: 'commitment-empty', params: { indicator, body } })];
    }),
  );
}

/** Targets and claims without a commitment; commitments of context, and those that nothing speaks of. */
export function commitmentProblems(sets: readonly TableSet[]): Problem[] {
  const speaking = speakingRows(sets);
  const absent = missing(sets, speaking);
  const [empty] = distinct(sets, 'commitments').filter(({ rows }) => rows.length === 0);
  if (empty && absent.length > 0) return [fileProblem(empty.file, { code: 'no-rows', params: {} })];
  const without = absent.map((placed) => {
    const { indicator, body } = placed.row;
    return problemIn(placed, 'body', { code: 'commitment-missing', params: { indicator, body: body ?? '' } });
  });
  return [...without, ...ownProblems(sets, speaking)];
}
