// What the card of an indicator says: its level large, how that stands to each target, the goal of the next term.
import type { Assessment, Assessments } from '../analysis/assessment';
import { senseOf } from '../analysis/requirement';
import type { Status } from '../analysis/status';
import type { Figure } from '../dataset/model';
import { lowerFirst, upperFirst } from '../i18n/letter-case';
import { formatFigure, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { goalYear } from './finding';
import { kindNote } from './kind';
import { asSetBy, targetValue } from './target';

/** A value with its digits apart from the words of its unit: `29,5` and `triệu đồng/người/năm`. */
export interface Amount {
  digits: string;
  unit: string;
}

export interface Comparison {
  assessment: Assessment;
  status: Status;
  /** The status in a word or two; under the name of its body where several set a target. */
  name: string;
  /** Target and percent of it, after the result where that is not the level; blank where there is nothing to compare. */
  text: string;
}

export interface Card {
  level: Amount;
  /** What the level is where that is no count: an estimate, or only asked for; else blank. */
  label: string;
  comparisons: Comparison[];
  /** The goal of the next term; blank where there is none, or the level is the goal. */
  goal: string;
}

/** `trên 18.000 tấn` → `trên 18.000`, `tấn`; a level keeps its name: `mức độ 3`. */
export function amountOf(text: string): Amount {
  const [, digits = text, unit = ''] = /^(\D*\d[\d.,–/]*[%‰]?)(.*)$/u.exec(text) ?? [];
  return { digits, unit: unit.trim() };
}

/** The card of an indicator; without a result its level is the target asked, without that the goal. */
export function cardOf(assessments: Assessments, lang: Language): Card {
  const [lead] = assessments;
  const { text, label } = levelOf(lead, lang);
  const level = amountOf(text);
  const goal = lead.goals[0]?.goal;
  return {
    level,
    label,
    comparisons: comparisonsOf(assessments, level, lang),
    goal: goal && (lead.current || lead.target) ? goalText(goal, level, lang) : '',
  };
}

/** The number that stands large, and what it is where it is no count. */
function levelOf({ current, target, goals, indicator, commitment }: Assessment, lang: Language) {
  const { kind, card } = strings[lang];
  if (current) {
    const label = current.kind === 'estimate' ? card.estimate : kindNote(current.kind, lang);
    return { text: formatFigure(current, lang), label };
  }
  if (target) {
    const label = lowerFirst(asSetBy(kind.target, commitment, lang));
    return { text: targetValue(target, indicator.unit, lang), label };
  }
  const goal = goals[0]?.goal;
  return goal
    ? { text: formatFigure(goal, lang), label: lowerFirst(card.goalOf(goalYear(goal))) }
    : { text: '–', label: '' };
}

/** What each body asks, what can be compared first; once where all ask the same. */
function comparisonsOf(assessments: Assessments, level: Amount, lang: Language): Comparison[] {
  const all = assessments
    .filter(({ status }) => status !== 'goal-only')
    .toSorted((a, b) => Number(b.judgement !== null) - Number(a.judgement !== null))
    .map((assessment) => comparison(assessment, level, lang));
  const [first] = all;
  if (first && all.every(({ name, text }) => name === first.name && text === first.text)) return [first];
  return all.map((each) => ({ ...each, name: underBody(each, lang) }));
}

function comparison(assessment: Assessment, level: Amount, lang: Language): Comparison {
  const { status, commitment, current } = assessment;
  const own = current && amountOf(formatFigure(current, lang)).digits;
  const name = asSetBy(upperFirst(strings[lang].status[status].short), commitment, lang);
  const text = asSetBy(againstTarget(assessment, level, lang), commitment, lang);
  return { assessment, status, name, text: [own === level.digits ? '' : own, text].filter(Boolean).join(' · ') };
}

const underBody = ({ assessment: { commitment }, name }: Comparison, lang: Language): string =>
  commitment ? `${upperFirst(commitment.body.label[lang])}: ${lowerFirst(name)}` : name;

function againstTarget(
  { current, target, judgement, indicator, status }: Assessment,
  level: Amount,
  lang: Language,
): string {
  if (!current || !target || status === 'restated') return '';
  const t = strings[lang].card;
  const text = inUnitOf(level, targetValue(target, indicator.unit, lang));
  const isShare = judgement !== null && judgement.ratio !== null;
  if (!isShare || senseOf(target.operator, indicator.direction) === 'lower') return t.target(text);
  return t.ofTarget(formatRatio(judgement.ratio ?? 0, lang, judgement.decimals.ratio), text);
}

const goalText = (goal: Figure, level: Amount, lang: Language): string =>
  strings[lang].card.goal(goalYear(goal), inUnitOf(level, formatFigure(goal, lang)));

/** A number of the unit that the level already names, without it. */
function inUnitOf({ unit }: Amount, text: string): string {
  const { digits, unit: own } = amountOf(text);
  return own === unit ? digits : text;
}
