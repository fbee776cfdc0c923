// The references that count things, and those that name the dates of the report.

import { assessmentsOf } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import { idPart } from '../analysis/checks/check';
import { countGoals, goalsOfAll } from '../analysis/counts';
import { goalStates } from '../analysis/pace';
import { statuses } from '../analysis/status';
import { checkKinds, verdicts } from '../analysis/types';
import type { Dataset } from '../dataset/model';
import type { Level } from '../dataset/vocabulary';
import { levels, statements } from '../dataset/vocabulary';
import { formatDate } from '../i18n/dates';
import { formatNumber } from '../i18n/numbers';
import type { Language } from '../languages';
import { unknown } from './fault';
import type { Answer, Use, World } from './model';
import type { Verb } from './number-verbs';
import { breakdownOf } from './quantity';

const answer = (value: number, lang: Language, uses: Use[] = []): Answer => ({
  text: formatNumber(value, lang),
  value,
  uses,
});

function known<T extends string>(word: string, words: readonly T[]): T {
  return words.find((one) => one === word) ?? unknown('word', word, words);
}

/** The assessments of a level (`component`), of a programme or sector by its id, or all of them (`all`). */
export function assessmentsFor(word: string, world: World): Assessment[] {
  const { dataset, assessments } = world;
  if (word === 'all') return [...assessments];
  const isLevel = (levels as readonly string[]).includes(word);
  if (isLevel) return assessments.filter(({ indicator }) => indicator.level === (word as Level));
  const group = [...dataset.programmes, ...dataset.sectors].find(({ id }) => id === word);
  const names = [...levels, ...dataset.programmes.map((p) => p.id), ...dataset.sectors.map((s) => s.id)];
  return assessmentsOf(world, (group ?? unknown('word', word, names)).indicators);
}

/** Component indicators that the report names with this statement at this place, each once. */
export function namedAt(statement: string, place: string, world: World): Assessment[] {
  const said = known(statement, statements);
  const claims = world.dataset.claims.filter(
    (claim) =>
      claim.statement === said && idPart(claim.locator.text) === idPart(place) && claim.indicator.level === 'component',
  );
  return assessmentsOf(world, [...new Set(claims.map((claim) => claim.indicator))]);
}

const date = (name: string, word: (dataset: Dataset, lang: Language) => string): [string, Verb] => [
  name,
  {
    usage: `{${name}}`,
    words: [0, 0],
    tell: (_, { dataset }, lang) => {
      const text = word(dataset, lang);
      return { text, value: text, uses: [] };
    },
  },
];
const year = (iso: string) => iso.slice(0, 4);

export const countVerbs: Record<string, Verb> = {
  count: {
    usage: '{count component met exceeded} · {count all}',
    words: [1, 8],
    tell: ([group = '', ...words], world, lang) => {
      const wanted = words.map((word) => known(word, statuses));
      const all = assessmentsFor(group, world);
      const counted = wanted.length === 0 ? all : all.filter(({ status }) => wanted.includes(status));
      return answer(counted.length, lang);
    },
  },
  'count-goals': {
    usage: '{count-goals below-today} · {count-goals}',
    words: [0, 1],
    tell: ([state], world, lang) => {
      const goals = goalsOfAll(world.assessments);
      return answer(state === undefined ? goals.length : countGoals(goals)[known(state, goalStates)], lang);
    },
  },
  'count-checks': {
    usage: '{count-checks} · {count-checks disagrees} · {count-checks disagrees sum}',
    words: [0, 2],
    tell: ([verdict, kind], { checks }, lang) => {
      const wanted = verdict === undefined ? null : known(verdict, verdicts);
      const ofKind = kind === undefined ? null : known(kind, checkKinds);
      return answer(
        checks.filter(
          (check) => (wanted === null || check.verdict === wanted) && (ofKind === null || check.kind === ofKind),
        ).length,
        lang,
      );
    },
  },
  'count-named': {
    usage: '{count-named not-met III.1.1-p1}',
    words: [2, 2],
    tell: ([statement = '', place = ''], world, lang) => answer(namedAt(statement, place, world).length, lang),
  },
  'count-parts': {
    usage: '{count-parts whole/set}',
    words: [1, 1],
    tell: ([name = ''], world, lang) => {
      const [whole = '', set = ''] = name.split('/');
      const { parts } = breakdownOf(whole, set, world);
      return answer(
        parts.length,
        lang,
        parts.map(({ whole: indicator, locator }) => ({ indicator, locator })),
      );
    },
  },
  verdict: {
    usage: '{verdict check-id}',
    words: [1, 1],
    tell: ([id = ''], { checks }) => {
      const names = checks.map((check) => check.id);
      const check = checks.find((one) => one.id === id) ?? unknown('check', id, names);
      return { text: check.verdict, value: check.verdict, uses: [] };
    },
  },
  programme: {
    usage: '{programme id}',
    words: [1, 1],
    tell: ([id = ''], { dataset }, lang) => {
      const names = dataset.programmes.map((one) => one.id);
      const found = dataset.programmes.find((one) => one.id === id) ?? unknown('programme', id, names);
      return { text: found.name[lang], value: id, uses: [] };
    },
  },
  ...Object.fromEntries([
    date('term', ({ report }) => `${year(report.termStart)}–${year(report.termEnd)}`),
    date('term-end', ({ report }) => year(report.termEnd)),
    date('goal-year', ({ report }) => year(report.goalEnd)),
    date('next-term', ({ report }) => `${year(report.termEnd)}–${year(report.goalEnd)}`),
    date('estimate-year', ({ report }) => year(report.estimatedUntil)),
    date('counted-day', ({ report }, lang) => formatDate(report.countedUntil, lang)),
  ]),
};
