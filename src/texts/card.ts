// What the card of an indicator says: its level large, how that stands to each target, the goal of the next term.
import type { Assessment, Assessments } from '../analysis/assessment';
import { senseOf } from '../analysis/requirement';
import type { Status } from '../analysis/status';
import type { Figure } from '../dataset/model';
import { upperFirst } from '../i18n/letter-case';
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
  /** Target and percent of it; blank where there is nothing to compare. */
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
  const [{ current, target, goals, indicator }] = assessments;
  const t = strings[lang];
  const goal = goals[0]?.goal;
  const comparisons = (level: Amount | null) =>
    assessments.filter(({ status }) => status !== 'goal-only').map((each) => comparison(each, level, lang));
  if (current !== null) {
    const level = amountOf(formatFigure(current, lang));
    const label = kindNote(current.kind, lang);
    return { level, label, comparisons: comparisons(level), goal: goal ? goalText(goal, level, lang) : '' };
  }
  if (target !== null) {
    const level = amountOf(targetValue(target, indicator.unit, lang));
    const label = asSetBy(t.kind.target, assessments[0].commitment, lang);
    return { level, label, comparisons: comparisons(null), goal: goal ? goalText(goal, level, lang) : '' };
  }
  const level = amountOf(goal ? formatFigure(goal, lang) : '–');
  return { level, label: goal ? t.nav.goals(goalYear(goal)) : '', comparisons: comparisons(null), goal: '' };
}

function comparison(assessment: Assessment, level: Amount | null, lang: Language): Comparison {
  const { status, commitment, indicator } = assessment;
  const name = asSetBy(upperFirst(strings[lang].status[status].short), commitment, lang);
  const isOne = indicator.commitments.length > 1 && commitment;
  return {
    assessment,
    status,
    name: isOne ? `${upperFirst(commitment.body.label[lang])}: ${name.toLowerCase()}` : name,
    text: level ? asSetBy(againstTarget(assessment, level, lang), commitment, lang) : '',
  };
}

function againstTarget({ target, judgement, indicator, status }: Assessment, level: Amount, lang: Language): string {
  if (target === null || status === 'restated') return '';
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
