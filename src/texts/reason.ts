// Says in sentences why an indicator has its status, with the rule and its numbers.
import type { Assessment, JudgedAssessment } from '../analysis/assessment';
import { NEAR_SHARE } from '../analysis/judgement';
import { isOfPartOfYear } from '../analysis/measure';
import { senseOf } from '../analysis/requirement';
import { reportOfTarget } from '../analysis/target';
import { formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { upperFirst } from '../i18n/letter-case';
import { formatFigure, formatPercent, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { asSetBy, isAbove, targetValue, targetWord } from './target';

/** The sentences, in reading order. */
export const reasons = (assessment: Assessment, lang: Language): string[] =>
  reasonsOf(assessment, lang).map((sentence) => asSetBy(sentence, assessment.commitment, lang));

function reasonsOf(assessment: Assessment, lang: Language): string[] {
  const t = strings[lang].reason;
  switch (assessment.status) {
    case 'goal-only':
      return [strings[lang].indicator.goalPage];
    case 'no-actual':
      return [partOfYear(assessment, lang) ?? (assessment.counted || assessment.estimate ? t.noActualNow : t.noActual)];
    case 'restated':
      return [t.restated];
    case 'no-target':
      return [hasEarlierTarget(assessment) ? t.noTargetNow : t.noTarget, ...claimed(assessment, lang)];
    case 'not-comparable':
      return [t.noFigures, ...claimed(assessment, lang)];
    case 'exceeded':
    case 'met':
    case 'near':
    case 'missed':
      return judged(assessment, lang);
  }
}

/** Whether a target is printed that no body of this term set. */
const hasEarlierTarget = ({ commitment, indicator }: Assessment): boolean =>
  commitment === null && indicator.figures.some(({ kind }) => kind === 'target');

/** The sentences, those of one among several commitments under the name of their body: "Nghị quyết 03 của tỉnh: …". */
export function verdictText(assessment: Assessment, lang: Language): string[] {
  const { commitment, indicator } = assessment;
  const own = reasons(assessment, lang);
  if (commitment === null || indicator.commitments.length < 2) return own;
  return [`${upperFirst(commitment.body.label[lang])}: ${own.join(' ')}`];
}

/** How the result stands to the target, in the word between the two. */
function comparison(assessment: JudgedAssessment, lang: Language): string {
  const t = strings[lang].reason;
  if (assessment.status === 'exceeded') return isAbove(assessment) ? t.above : t.below;
  if (assessment.status === 'met') return assessment.target.operator === 'between' ? t.within : t.equal;
  return isAbove(assessment) ? t.above : t.worse;
}

function judged(assessment: JudgedAssessment, lang: Language): string[] {
  const { indicator, current, target, judgement, status, countedOnly } = assessment;
  const t = strings[lang].reason;
  const kind = `${strings[lang].kind[current.kind]} ${formatPeriodPhrase(current.period, lang)}:`;
  const asked = strings[lang].target.asked(
    targetWord(target, lang).toLowerCase(),
    targetValue(target, indicator.unit, lang),
  );
  const sentences = [t.judged(kind, formatFigure(current, lang), comparison(assessment, lang), asked)];
  if (judgement.ratio !== null && status !== 'met')
    sentences.push(t.ratio(formatRatio(judgement.ratio, lang, judgement.decimals.ratio)));
  if (judgement.others.length > 0) {
    const names = judgement.others.map((other) => strings[lang].status[other].name.toLowerCase());
    sentences.push(t.others(names.join(', ')));
  }
  if (senseOf(target.operator, indicator.direction) === 'lower') sentences.push(t.lower);
  if (target.kind === 'printed' && target.figure.note) sentences.push(target.figure.note[lang]);
  const asking = reportOfTarget(target);
  if (asking !== current.locator.report) sentences.push(t.carried(formatPeriod(asking.date, lang)));
  if (countedOnly) {
    const verdict = strings[lang].status[countedOnly.status].name.toLowerCase();
    sentences.push(t.counted(formatPeriod(countedOnly.figure.period, lang), verdict));
  }
  return sentences;
}

/** That the latest result is of a part of the year; null where it is not. */
function partOfYear({ counted, estimate }: Assessment, lang: Language): string | null {
  const figure = counted ?? estimate;
  if (figure === null || !isOfPartOfYear(figure)) return null;
  return strings[lang].reason.partOfYear(formatFigure(figure, lang), formatPeriodPhrase(figure.period, lang));
}

/** The rule of the verdicts in one sentence. */
export const statusRule = (lang: Language): string => strings[lang].reason.rule(formatPercent(NEAR_SHARE, lang));

function claimed({ claimed: status }: Assessment, lang: Language): string[] {
  const t = strings[lang].reason;
  const sentences: Record<typeof status, string[]> = {
    met: [t.claimedMet],
    exceeded: [t.claimedExceeded],
    'met-or-exceeded': [t.claimedListed],
    'not-met': [t.claimedNotMet],
    none: [],
  };
  return sentences[status];
}
