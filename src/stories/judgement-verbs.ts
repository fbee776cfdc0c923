// The references that give what the figures amount to: status, percent of target, pace, what the report claims.
import type { Analysis } from '../analysis/analysis';
import type { Assessment, JudgedAssessment } from '../analysis/assessment';
import { idPart } from '../analysis/checks/check';
import type { Gap } from '../analysis/judgement';
import type { GoalPace } from '../analysis/pace';
import { countsAs } from '../analysis/status';
import type { Claim, Indicator } from '../dataset/model';
import { lowerFirst } from '../i18n/letter-case';
import { formatNumber, formatPercent, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { claimText } from '../texts/claim';
import { finding, gapText } from '../texts/finding';
import { neededChange } from '../texts/goal';
import { fail, noAnswer, unknown, wrongSide } from './fault';
import { assessmentOf, goalOf, indicatorOf, judgedOf } from './lookup';
import type { Answer, Use, Verb } from './model';

const named = (indicator: Indicator): Use[] => [{ indicator, locator: null }];

/** A verb over what one id names. */
const ofId = <T>(
  usage: string,
  find: (id: string, analysis: Analysis) => T,
  answer: (found: T, lang: Language) => Answer,
): Verb => ({ usage, args: [1, 1], answer: ([id = ''], analysis, lang) => answer(find(id, analysis), lang) });

/** A verb over the comparison of a result with its target. */
const ofJudged = (
  usage: string,
  reckon: (assessment: JudgedAssessment) => number | null,
  text: (value: number, assessment: JudgedAssessment, lang: Language) => string,
): Verb =>
  ofId(usage, judgedOf, (assessment, lang) => {
    const { indicator, current, target } = assessment;
    const value = reckon(assessment) ?? noAnswer(indicator.id, 'no-ratio');
    const source = target.kind === 'printed' ? target.figure : target.claim;
    const uses = [current, source].map(({ locator }) => ({ indicator, locator }));
    return { text: text(value, assessment, lang), value, uses };
  });

/** A gap with the digits of its coarser side. */
const judgedGap = (gap: number, { indicator, judgement }: JudgedAssessment, lang: Language): string =>
  gapText(gap, indicator, lang, judgement.decimals.gap);

/** The gap of a result that falls short of its target. */
function shortOf({ status, judgement: { gap }, indicator }: JudgedAssessment): Gap {
  const isShort = countsAs[status] === 'short' && gap.absolute < 0;
  return isShort ? gap : wrongSide(indicator.id, 'not-short', '{margin id}, {excess id}, {finding id}');
}

/** The gap of a result that exceeds its target. */
function beyond({ status, judgement: { gap }, indicator }: JudgedAssessment): Gap {
  return status === 'exceeded' ? gap : wrongSide(indicator.id, 'not-beyond', '{gap id}, {ratio id}, {finding id}');
}

/** The change that a goal still asks for. */
function toGo({ goal, state, change }: GoalPace): number | null {
  const isAhead = state === 'ahead-to-go' || state === 'no-current';
  return isAhead ? change : wrongSide(goal.indicator.id, 'nothing-to-go', '{value id.goal}, {goal id}');
}

/** The change a year so far, where it goes the way of the goal. */
function soFar(pace: GoalPace): number | null {
  const { goal, perYearSoFar } = pace;
  const isTowards = perYearSoFar === null || perYearSoFar * (toGo(pace) ?? 0) > 0;
  return isTowards
    ? perYearSoFar
    : wrongSide(goal.indicator.id, 'moves-away', '{value id.baseline}, {value id.current}');
}

/** A verb over the road to an indicator's nearest goal. */
const ofGoal = (
  usage: string,
  reckon: (pace: GoalPace) => number | null,
  text: (value: number, pace: GoalPace, lang: Language) => string,
): Verb =>
  ofId(usage, goalOf, (pace, lang) => {
    const { indicator, locator } = pace.goal;
    const value = reckon(pace) ?? noAnswer(indicator.id, 'no-goal');
    return { text: text(value, pace, lang), value, uses: [{ indicator, locator }] };
  });

const yearlyText = (change: number, { goal, decimals }: GoalPace, lang: Language): string =>
  gapText(change, goal.indicator, lang, decimals.perYear);

/** `id.statement` or `id.statement#place`: a claim with a number. */
function claimOf(name: string, analysis: Analysis): Claim {
  const [, id = '', statement = '', place] =
    /^([a-z0-9-]+)\.([a-z-]+)(?:#(.+))?$/.exec(name) ?? fail('story-usage', name, { usage: '{claim id.statement}' });
  const { claims } = indicatorOf(id, analysis);
  const found = claims.find((c) => c.statement === statement && (!place || idPart(c.locator.text) === idPart(place)));
  const names = claims.map((c) => `${id}.${c.statement}`);
  return found ?? unknown('claim', name, names);
}

function claimAnswer(claim: Claim, lang: Language): Answer {
  const { indicator, locator, value, decimals, basis, statement } = claim;
  const isPercent = value !== null && basis !== 'units';
  const text = isPercent ? formatPercent(value, lang, { decimals, min: decimals }) : claimText(claim, lang);
  return { text, value: value ?? statement, uses: [{ indicator, locator }] };
}

const statusAnswer = ({ status, indicator }: Assessment, lang: Language): Answer => ({
  text: strings[lang].status[status].name.toLowerCase(),
  value: status,
  uses: named(indicator),
});

export const judgementVerbs: Record<string, Verb> = {
  ratio: ofJudged(
    '{ratio id}',
    ({ judgement }) => judgement.ratio,
    (ratio, { judgement }, lang) => formatRatio(ratio, lang, judgement.decimals.ratio),
  ),
  gap: ofJudged('{gap id}', (assessment) => -shortOf(assessment).absolute, judgedGap),
  margin: ofJudged('{margin id}', (assessment) => beyond(assessment).absolute, judgedGap),
  excess: ofJudged(
    '{excess id}',
    (assessment) => beyond(assessment).relative,
    (gap, _, lang) => formatPercent(gap, lang),
  ),
  finding: ofId('{finding id}', assessmentOf, (assessment, lang) => ({
    ...statusAnswer(assessment, lang),
    text: lowerFirst(finding(assessment, lang)),
  })),
  status: ofId('{status id}', assessmentOf, statusAnswer),
  target: ofId('{target id}', assessmentOf, ({ target, indicator }) => {
    const source = target?.kind ?? 'none';
    return { text: source, value: source, uses: named(indicator) };
  }),
  name: ofId('{name id}', indicatorOf, (indicator, lang) => ({
    text: lowerFirst(indicator.name[lang]),
    value: indicator.id,
    uses: named(indicator),
  })),
  goal: ofId('{goal id}', goalOf, ({ goal, state }, lang) => ({
    text: strings[lang].goalState[state].toLowerCase(),
    value: state,
    uses: named(goal.indicator),
  })),
  pace: ofGoal('{pace id}', (pace) => toGo(pace) && pace.perYear, yearlyText),
  'pace-so-far': ofGoal('{pace-so-far id}', soFar, (change, { goal }, lang) => gapText(change, goal.indicator, lang)),
  'to-go': ofGoal('{to-go id}', toGo, neededChange),
  'years-to-goal': ofGoal(
    '{years-to-goal id}',
    (pace) => pace.years,
    (years, _, lang) => formatNumber(years, lang, { decimals: 1 }),
  ),
  claim: ofId('{claim id.statement} · {claim id.statement#place}', claimOf, claimAnswer),
};
