// The references that count things, and those that give what the report says of itself.
import { type Analysis, assessmentsOf, assessmentsOfBody, components } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import { namedComponents } from '../analysis/checks/count';
import { oneOfEachFact } from '../analysis/checks/fact';
import { countGoals, countStatuses, goalsOfAll } from '../analysis/counts';
import { NEAR_SHARE } from '../analysis/judgement';
import { goalStates } from '../analysis/pace';
import { statuses } from '../analysis/status';
import { checkKinds, verdicts } from '../analysis/types';
import type { Report } from '../dataset/model';
import { levels, statements } from '../dataset/vocabulary';
import { formatDate, formatPeriod } from '../i18n/dates';
import { formatNumber, formatPercent } from '../i18n/numbers';
import type { Language } from '../languages';
import { unknown } from './fault';
import { breakdownOf, byId, keyword } from './lookup';
import type { Answer, Use, Verb } from './model';

/** The assessments of a level (`component`), of a body or sector by its id, or all of them (`all`). */
export function assessmentsFor(name: string, analysis: Analysis): Assessment[] {
  const { dataset, assessments } = analysis;
  if (name === 'all') return [...assessments];
  const level = levels.find((each) => each === name);
  if (level) return assessments.filter(({ commitment }) => commitment?.level === level);
  const body = dataset.bodies.find(({ id }) => id === name);
  if (body) return assessmentsOfBody(analysis, body);
  const names = [...levels, ...[...dataset.bodies, ...dataset.sectors].map(({ id }) => id)];
  const { indicators } = dataset.sectors.find(({ id }) => id === name) ?? unknown('set', name, names);
  return assessmentsOf(analysis, indicators);
}

/** Components that the report names with this statement at this place, each once. */
export function namedAt(statement: string, place: string, analysis: Analysis): Assessment[] {
  const wanted = keyword(statement, statements);
  const named = new Set(namedComponents(analysis.dataset, wanted, place).map(({ commitment }) => commitment));
  return components(analysis).filter(({ commitment }) => named.has(commitment));
}

/** A verb that counts; `uses` are the things counted, where a story draws on them. */
const counting = (
  usage: string,
  args: Verb['args'],
  count: (args: string[], analysis: Analysis) => number,
  uses: (args: string[], analysis: Analysis) => Use[] = () => [],
): Verb => ({
  usage,
  args,
  answer: (given, analysis, lang) => {
    const value = count(given, analysis);
    return { text: formatNumber(value, lang), value, uses: uses(given, analysis) };
  },
});

const partsOf = ([name = '']: string[], analysis: Analysis) => {
  const [whole = '', set = ''] = name.split('/');
  return breakdownOf(whole, set, analysis).parts;
};

const plain = (text: string, value = text): Answer => ({ text, value, uses: [] });

const ofReport = (name: string, text: (report: Report, lang: Language) => string): [string, Verb] => [
  name,
  {
    usage: `{${name}} · {${name} 2024-10}`,
    args: [0, 1],
    answer: ([id], { dataset }, lang) =>
      plain(text(id === undefined ? dataset.report : byId('report', id, dataset.reports), lang)),
  },
];
const year = (iso: string) => iso.slice(0, 4);

export const countVerbs: Record<string, Verb> = {
  count: counting('{count component met exceeded} · {count all}', [1, 8], ([group = '', ...names], analysis) => {
    const wanted = names.map((name) => keyword(name, statuses));
    const all = assessmentsFor(group, analysis);
    return wanted.length === 0 ? all.length : all.filter(({ status }) => wanted.includes(status)).length;
  }),
  'count-derived': counting(
    '{count-derived component}',
    [1, 1],
    ([group = ''], analysis) => countStatuses(assessmentsFor(group, analysis)).derived,
  ),
  'count-goals': counting('{count-goals below-today} · {count-goals}', [0, 1], ([state], { assessments }) => {
    const goals = goalsOfAll(assessments);
    return state === undefined ? goals.length : countGoals(goals)[keyword(state, goalStates)];
  }),
  'count-checks': counting(
    '{count-checks} · {count-checks disagrees} · {count-checks disagrees sum}',
    [0, 2],
    ([verdict, kind], { checks }) => {
      const ofVerdict = verdict === undefined ? null : keyword(verdict, verdicts);
      const ofKind = kind === undefined ? null : keyword(kind, checkKinds);
      return oneOfEachFact(checks)
        .filter((check) => check.verdict === (ofVerdict ?? check.verdict))
        .filter((check) => check.kind === (ofKind ?? check.kind)).length;
    },
  ),
  'count-named': counting(
    '{count-named not-met III.1.1-p1}',
    [2, 2],
    ([statement = '', place = ''], analysis) => namedAt(statement, place, analysis).length,
  ),
  'count-parts': counting(
    '{count-parts whole/set}',
    [1, 1],
    (args, analysis) => partsOf(args, analysis).length,
    (args, analysis) => partsOf(args, analysis).map(({ whole, locator }) => ({ indicator: whole, locator })),
  ),
  verdict: {
    usage: '{verdict check-id}',
    args: [1, 1],
    answer: ([id = ''], { checks }) => plain(byId('check', id, checks).verdict),
  },
  programme: {
    usage: '{programme id}',
    args: [1, 1],
    answer: ([id = ''], { dataset }, lang) => plain(byId('programme', id, dataset.bodies).name[lang], id),
  },
  'near-share': {
    usage: '{near-share}',
    args: [0, 0],
    answer: (_, __, lang) => plain(formatPercent(NEAR_SHARE, lang, { decimals: 0 })),
  },
  reports: {
    usage: '{reports}',
    args: [0, 0],
    answer: (_, { dataset: { reports } }, lang) =>
      plain(
        reports
          .map(({ title, issuer, date }) => `“${title[lang]}” (${issuer[lang]}, ${formatPeriod(date, lang)})`)
          .join('; '),
      ),
  },
  ...Object.fromEntries([
    ofReport('term', ({ term: { start, end } }) => `${year(start)}–${year(end)}`),
    ofReport('term-end', ({ term }) => year(term.end)),
    ofReport('goal-year', ({ term }) => year(term.goalEnd)),
    ofReport('next-term', ({ term: { end, goalEnd } }) => `${year(end)}–${year(goalEnd)}`),
    ofReport('estimate-year', ({ estimatedUntil }) => year(estimatedUntil)),
    ofReport('counted-day', ({ countedUntil }, lang) => formatDate(countedUntil, lang)),
    ofReport('estimate-day', ({ estimatedUntil }, lang) => formatDate(estimatedUntil, lang)),
    ofReport('report-title', ({ title }, lang) => title[lang]),
    ofReport('report-issuer', ({ issuer }, lang) => issuer[lang]),
    ofReport('report-date', (report, lang) => formatPeriod(report.date, lang)),
  ]),
};
