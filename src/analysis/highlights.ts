// The few results that the home page shows in full, chosen by rule from the data.
import type { Figure } from '../dataset/model';
import { type Analysis, byIndicator, checksOf, headlineOf } from './analysis';
import type { Assessment, JudgedAssessment } from './assessment';
import { measureOf } from './measure';
import type { JudgedStatus } from './status';

/** Why a result is shown: it moved furthest from where it began, or is furthest from its target among those of its status. */
export type Highlight =
  | { kind: 'change'; assessment: Assessment; from: Figure; to: Figure }
  | { kind: 'far'; assessment: JudgedAssessment };

/** The statuses that each show one result. */
const shown: readonly JudgedStatus[] = ['exceeded', 'near', 'missed'];

/**
 * The indicator that moved most, in share of its stated baseline; then of what the home page counts the result furthest
 * above its target, the furthest among the nearly met, and the furthest below. An indicator is shown once, and none of
 * which the report's own numbers disagree.
 */
export function highlightsOf(analysis: Analysis): Highlight[] {
  const isAgreed = ({ indicator }: Assessment) =>
    checksOf(analysis, indicator).every(({ verdict }) => verdict !== 'disagrees');
  const change = largestChange(analysis.assessments.filter(isAgreed));
  const rest = headlineOf(analysis).filter((each) => isAgreed(each) && each.indicator !== change?.assessment.indicator);
  return [...(change ? [change] : []), ...shown.flatMap((status) => furthest(rest, status) ?? [])];
}

function largestChange(assessments: readonly Assessment[]): Highlight | null {
  const changes = byIndicator(assessments).flatMap(([assessment]) => {
    const { baseline, current } = assessment;
    if (!baseline?.figure || !current || baseline.value === 0 || baseline.value === current.value) return [];
    if (measureOf(baseline.figure) !== measureOf(current)) return [];
    return [{ kind: 'change' as const, assessment, from: baseline.figure, to: current }];
  });
  return changes.toSorted((a, b) => shareOf(b) - shareOf(a))[0] ?? null;
}

const shareOf = ({ from, to }: { from: Figure; to: Figure }): number => Math.abs((to.value - from.value) / from.value);

/** Of one status the result furthest from its target in percent of it; a target known only within a range has no such place. */
function furthest(assessments: readonly Assessment[], status: JudgedStatus): Highlight | null {
  const own = assessments.filter(
    (each): each is JudgedAssessment => each.status === status && isExact(each.target) && each.judgement?.ratio != null,
  );
  const [first] = own.toSorted((a, b) => distanceOf(b) - distanceOf(a));
  return first ? { kind: 'far', assessment: first } : null;
}

const isExact = (target: Assessment['target']): boolean => target?.kind === 'printed' || target?.exact === true;
const distanceOf = ({ judgement }: JudgedAssessment): number => Math.abs((judgement.ratio ?? 100) - 100);
