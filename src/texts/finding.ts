// The one-line finding of an indicator: title of its page, of its chart and of its share text.
import type { Assessment, Assessments, JudgedAssessment } from '../analysis/assessment';
import { isResult, shownFigure } from '../analysis/current';
import { isStrict, nearestEnd } from '../analysis/requirement';
import { yearOf } from '../dataset/dates';
import type { Figure, Indicator } from '../dataset/model';
import { lowerFirst, upperFirst } from '../i18n/letter-case';
import { differenceSymbol, formatDifference, formatFigure, formatPercent, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Strings } from '../i18n/vi';
import type { Language } from '../languages';
import { kindNote } from './kind';
import { asSetBy, commitmentName, isAbove, targetLimit, targetValue } from './target';

/** From this share of the target on, in percent, the finding gives the whole share, as beside it, not what lies above. */
const WHOLE_FROM = 250;

/** The year that a goal is asked for. */
export const goalYear = ({ period }: Figure): string => yearOf(period.end);

/** A distance from the target without its sign: points for a percentage, else in the unit; `decimals` at most. */
export const gapText = (gap: number, { unit }: Indicator, lang: Language, decimals?: number): string =>
  formatDifference(Math.abs(gap), unit, lang, decimals);

/** The wordings of a finding: alone, or after the name of the indicator. */
export type FindingTexts = Strings['finding'];

/** The finding in words, computed from today's figure and the target; never blank. */
export const finding = (assessment: Assessment, lang: Language): string =>
  findingAs(strings[lang].finding, assessment, lang);

/** The finding in one of its wordings, "kế hoạch" for "mục tiêu" where a plan asks for it. */
export const findingAs = (texts: FindingTexts, assessment: Assessment, lang: Language): string =>
  asSetBy(found(texts, assessment, lang), assessment.commitment, lang);

function found(t: FindingTexts, assessment: Assessment, lang: Language): string {
  const { indicator, pending } = assessment;
  switch (assessment.status) {
    case 'exceeded':
      return exceeded(t, assessment, lang);
    case 'met':
      return t.met;
    case 'restated':
      return t.metClaimed(formatFigure(assessment.current, lang));
    case 'near': {
      const { current, target, judgement } = assessment;
      if (judgement.gap.absolute === 0)
        return t.nearEdge(formatFigure(current, lang), targetValue(target, indicator.unit, lang));
      const gap = gapText(judgement.gap.absolute, indicator, lang, judgement.decimals.gap);
      return isAbove(assessment) ? t.nearLower(gap) : t.near(gap);
    }
    case 'missed': {
      const { ratio, gap, decimals } = assessment.judgement;
      const isShare = ratio !== null && !isAbove(assessment);
      if (isShare) return t.missed(formatRatio(ratio, lang, decimals.ratio));
      return t.missedGap(gapText(gap.absolute, indicator, lang, decimals.gap));
    }
    case 'no-actual': {
      const target = targetValue(assessment.target, indicator.unit, lang);
      return pending ? t.pending(target, strings[lang].claim[pending]()) : t.noActual(target);
    }
    case 'no-target':
    case 'goal-only':
    case 'not-comparable':
      return unjudged(t, assessment, lang);
  }
}

function exceeded(t: FindingTexts, assessment: JudgedAssessment, lang: Language): string {
  const { indicator, judgement, target } = assessment;
  const { ratio, gap, decimals } = judgement;
  if (!isAbove(assessment)) return underLimit(t, assessment, lang);
  const size = gapText(gap.absolute, indicator, lang, decimals.gap);
  const isInUnits = indicator.unit.measure !== 'amount' || (target.kind === 'derived' && target.reading === 'units');
  if (isInUnits || gap.relative === null || ratio === null) return t.exceededPoints(size);
  if (ratio >= WHOLE_FROM) return t.exceededRatio(formatRatio(ratio, lang, decimals.ratio));
  return t.exceededRelative(formatPercent(gap.relative, lang));
}

/** A result below its limit: "Tăng 1,26%/năm, dưới trần 1,6%", of what is no yearly growth "15%, dưới trần 17%". */
function underLimit(t: FindingTexts, { current, target, indicator }: JudgedAssessment, lang: Language): string {
  const limit = targetLimit(target, indicator.unit, lang);
  const bare = differenceSymbol(limit, lang);
  const isGrowth = indicator.unit.measure === 'percent' && bare !== limit && current.value > 0;
  return (isGrowth ? t.growthUnder : t.exceededLower)(formatFigure(current, lang), bare);
}

/** What stands over the finding of the lead commitment: the indicator, with its body where others come to another finding. */
export function subject(assessments: Assessments, lang: Language): string {
  const [lead] = assessments;
  const isShared = assessments.every((each) => finding(each, lang) === finding(lead, lang));
  return isShared ? lead.indicator.name[lang] : commitmentName(lead, lang);
}

/** The finding, that of one among several commitments under the name of its body: "Nghị quyết 03 của tỉnh: gần đạt …". */
export function findingOfBody(assessment: Assessment, lang: Language): string {
  const { commitment, indicator } = assessment;
  const own = finding(assessment, lang);
  return commitment && indicator.commitments.length > 1
    ? `${upperFirst(commitment.body.label[lang])}: ${lowerFirst(own)}`
    : own;
}

/** The figure of an indicator for which nothing was promised. */
export function contextFinding(indicator: Indicator, lang: Language): string {
  const figure = shownFigure(indicator);
  const t = strings[lang].finding;
  if (figure === null) return t.nothing;
  const text = formatFigure(figure, lang);
  return isResult(figure) ? t.noTarget(text) : `${text} (${kindNote(figure.kind, lang)})`;
}

/** The course from a printed baseline first, then the report's word, then the road to the nearest goal. */
function unjudged(t: FindingTexts, { current, baseline, goals, claimed }: Assessment, lang: Language): string {
  if (current === null) {
    if (claimed === 'not-met') return t.notMetOnly;
    const goal = goals[0]?.goal;
    return goal ? t.goalOnly(formatFigure(goal, lang), goalYear(goal)) : t.nothing;
  }
  if (baseline?.figure && baseline.value !== current.value) return course(t, baseline.figure, current, lang);
  const value = formatFigure(current, lang);
  if (claimed === 'met') return t.noTargetMet(value);
  if (claimed === 'exceeded') return t.noTargetExceeded(value);
  if (claimed === 'met-or-exceeded') return t.noTargetListed(value);
  if (claimed === 'not-met') return t.noTargetNotMet(value);
  return goals[0] ? goalFrom(t, goals[0].goal, current, lang) : t.noTarget(value);
}

function course(t: FindingTexts, baseline: Figure, current: Figure, lang: Language): string {
  const [from, to] = [formatFigure(baseline, lang), formatFigure(current, lang)];
  const isEstimate = current.kind === 'estimate';
  if (current.value < baseline.value) return isEstimate ? t.fellEstimate(from, to) : t.fell(from, to);
  return isEstimate ? t.roseEstimate(from, to) : t.rose(from, to);
}

function goalFrom(t: FindingTexts, goal: Figure, current: Figure, lang: Language): string {
  const [to, now] = [formatFigure(goal, lang), formatFigure(current, lang)];
  const end = nearestEnd(current.value, goal);
  const year = goalYear(goal);
  if (end === current.value && !isStrict(goal.operator)) return t.keep(now, year);
  return end < current.value ? t.goalFall(to, now, year) : t.goalRise(to, now, year);
}
