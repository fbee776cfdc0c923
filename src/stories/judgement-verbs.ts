// The references that say what the figures amount to: status, percent of target, pace, what the report claims.
import { idPart } from '../analysis/checks/check';
import { goalPaces } from '../analysis/pace';
import { progressOf } from '../analysis/progress';
import type { GoalPace, Judged } from '../analysis/types';
import type { Claim, Indicator } from '../dataset/model';
import { formatNumber, formatPercent, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import { claimText } from '../texts/claim';
import { finding, gapText } from '../texts/finding';
import { fail, noAnswer, unknown } from './fault';
import type { Answer, Use, World } from './model';
import type { Verb } from './number-verbs';
import { indicatorOf } from './quantity';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const named = (indicator: Indicator): Use[] => [{ indicator, locator: null }];

function judged(indicator: Indicator): Judged {
  const progress = progressOf(indicator);
  return 'gap' in progress ? progress : noAnswer(indicator.id, 'no-ratio');
}
const usesOf = ({ current, target }: Judged): Use[] => [
  { indicator: current.indicator, locator: current.locator },
  { indicator: current.indicator, locator: (target.kind === 'printed' ? target.figure : target.claim).locator },
];

/** A verb over one indicator. */
const ofIndicator = (name: string, tell: (indicator: Indicator, ...rest: Rest) => Answer): Verb => ({
  usage: `{${name} id}`,
  words: [1, 1],
  tell: ([id = ''], world, lang) => tell(indicatorOf(id, world), world, lang),
});
type Rest = [World, Parameters<Verb['tell']>[2]];

/** A verb over the road to an indicator's nearest goal. */
const ofGoal = (name: string, reckon: (pace: GoalPace) => number | null, word: (...given: GoalWords) => string): Verb =>
  ofIndicator(name, (indicator, { dataset }, lang) => {
    const pace = goalPaces(indicator, dataset.report)[0];
    const value = pace ? reckon(pace) : null;
    if (!pace || value === null) return noAnswer(indicator.id, 'no-goal');
    return { text: word(value, indicator, lang), value, uses: [{ indicator, locator: pace.goal.locator }] };
  });
type GoalWords = [number, Indicator, Rest[1]];
const amount = (value: number, indicator: Indicator, lang: Rest[1]) => gapText(value, indicator, lang);

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
  ratio: ofIndicator('ratio', (indicator, _, lang) => {
    const one = judged(indicator);
    if (one.ratio === null) return noAnswer(indicator.id, 'no-ratio');
    return { text: formatRatio(one.ratio, lang), value: one.ratio, uses: usesOf(one) };
  }),
  gap: ofIndicator('gap', (indicator, _, lang) => {
    const one = judged(indicator);
    return { text: gapText(one.gap.absolute, indicator, lang), value: one.gap.absolute, uses: usesOf(one) };
  }),
  excess: ofIndicator('excess', (indicator, _, lang) => {
    const one = judged(indicator);
    if (one.gap.relative === null) return noAnswer(indicator.id, 'no-ratio');
    const text = formatPercent(Math.abs(one.gap.relative), lang);
    return { text, value: one.gap.relative, uses: usesOf(one) };
  }),
  finding: ofIndicator('finding', (indicator, _, lang) => {
    const { status } = progressOf(indicator);
    return { text: lower(finding(indicator, lang)), value: status, uses: named(indicator) };
  }),
  status: ofIndicator('status', (indicator, _, lang) => {
    const { status } = progressOf(indicator);
    return { text: strings[lang].status[status].toLowerCase(), value: status, uses: named(indicator) };
  }),
  name: ofIndicator('name', (indicator, _, lang) => {
    return { text: lower(indicator.name[lang]), value: indicator.id, uses: named(indicator) };
  }),
  goal: ofIndicator('goal', (indicator, { dataset }, lang) => {
    const state = goalPaces(indicator, dataset.report)[0]?.state ?? noAnswer(indicator.id, 'no-goal');
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
