// The references that say what the figures amount to: status, percent of target, pace, what the report claims.

import type { Assessment, JudgedAssessment } from '../analysis/assessment';
import { idPart } from '../analysis/checks/check';
import type { GoalPace } from '../analysis/pace';
import type { Claim, Indicator } from '../dataset/model';
import { formatNumber, formatPercent, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { claimText } from '../texts/claim';
import { finding, gapText } from '../texts/finding';
import { fail, noAnswer, unknown } from './fault';
import type { Answer, Use, World } from './model';
import type { Verb } from './number-verbs';
import { assessmentOf, indicatorOf } from './quantity';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const named = (indicator: Indicator): Use[] => [{ indicator, locator: null }];

const judged = (assessment: Assessment): JudgedAssessment =>
  assessment.judgement ? assessment : noAnswer(assessment.indicator.id, 'no-ratio');
const usesOf = ({ current, target }: JudgedAssessment): Use[] => [
  { indicator: current.indicator, locator: current.locator },
  { indicator: current.indicator, locator: (target.kind === 'printed' ? target.figure : target.claim).locator },
];

/** A verb over one commitment. */
const ofAssessment = (name: string, tell: (assessment: Assessment, lang: Language) => Answer): Verb => ({
  usage: `{${name} id}`,
  words: [1, 1],
  tell: ([id = ''], world, lang) => tell(assessmentOf(id, world), lang),
});

/** A verb over the road to an indicator's nearest goal. */
const ofGoal = (name: string, reckon: (pace: GoalPace) => number | null, word: (...given: GoalWords) => string): Verb =>
  ofAssessment(name, ({ indicator, goals }, lang) => {
    const [pace] = goals;
    const value = pace ? reckon(pace) : null;
    if (!pace || value === null) return noAnswer(indicator.id, 'no-goal');
    return { text: word(value, indicator, lang), value, uses: [{ indicator, locator: pace.goal.locator }] };
  });
type GoalWords = [number, Indicator, Language];
const amount = (value: number, indicator: Indicator, lang: Language) => gapText(value, indicator, lang);

/** `id.statement` or `id.statement#place`: a claim with a number. */
function claimOf(word: string, world: World): Claim {
  const [, id = '', statement = '', place] =
    /^([a-z0-9-]+)\.([a-z-]+)(?:#(.+))?$/.exec(word) ?? fail('story-usage', word, { usage: '{claim id.statement}' });
  const { claims } = indicatorOf(id, world);
  const found = claims.find((c) => c.statement === statement && (!place || idPart(c.locator.text) === idPart(place)));
  return (
    found ??
    unknown(
      'claim',
      word,
      claims.map((c) => `${id}.${c.statement}`),
    )
  );
}

export const judgementVerbs: Record<string, Verb> = {
  ratio: ofAssessment('ratio', (assessment, lang) => {
    const { ratio } = judged(assessment).judgement;
    if (ratio === null) return noAnswer(assessment.indicator.id, 'no-ratio');
    return { text: formatRatio(ratio, lang), value: ratio, uses: usesOf(judged(assessment)) };
  }),
  gap: ofAssessment('gap', (assessment, lang) => {
    const { absolute } = judged(assessment).judgement.gap;
    return { text: gapText(absolute, assessment.indicator, lang), value: absolute, uses: usesOf(judged(assessment)) };
  }),
  excess: ofAssessment('excess', (assessment, lang) => {
    const { relative } = judged(assessment).judgement.gap;
    if (relative === null) return noAnswer(assessment.indicator.id, 'no-ratio');
    return { text: formatPercent(Math.abs(relative), lang), value: relative, uses: usesOf(judged(assessment)) };
  }),
  finding: ofAssessment('finding', (assessment, lang) => ({
    text: lower(finding(assessment, lang)),
    value: assessment.status,
    uses: named(assessment.indicator),
  })),
  status: ofAssessment('status', ({ status, indicator }, lang) => ({
    text: strings[lang].status[status].name.toLowerCase(),
    value: status,
    uses: named(indicator),
  })),
  name: {
    usage: '{name id}',
    words: [1, 1],
    tell: ([id = ''], world, lang) => {
      const indicator = indicatorOf(id, world);
      return { text: lower(indicator.name[lang]), value: indicator.id, uses: named(indicator) };
    },
  },
  goal: ofAssessment('goal', ({ indicator, goals }, lang) => {
    const state = goals[0]?.state ?? noAnswer(indicator.id, 'no-goal');
    return { text: strings[lang].goalState[state].toLowerCase(), value: state, uses: named(indicator) };
  }),
  pace: ofGoal('pace', (pace) => pace.perYear, amount),
  'pace-so-far': ofGoal('pace-so-far', (pace) => pace.perYearSoFar, amount),
  'to-go': ofGoal('to-go', (pace) => pace.change, amount),
  'years-to-goal': ofGoal(
    'years-to-goal',
    (pace) => pace.years,
    (value, _, lang) => formatNumber(value, lang, { decimals: 1 }),
  ),
  claim: {
    usage: '{claim id.statement} · {claim id.statement#place}',
    words: [1, 1],
    tell: ([word = ''], world, lang) => {
      const claim = claimOf(word, world);
      const uses = [{ indicator: claim.indicator, locator: claim.locator }];
      const { value, decimals, statement } = claim;
      const text =
        value !== null && claim.basis !== 'units'
          ? formatPercent(value, lang, { decimals, min: decimals })
          : claimText(claim, lang);
      return { text, value: value ?? statement, uses };
    },
  },
};
