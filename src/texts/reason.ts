// Says in sentences why an indicator has its status, with the rule and its numbers.
import { countedFigure } from '../analysis/current';
import { NEAR_SHARE, progressOf, progressOfFigure } from '../analysis/progress';
import { claimedStatus } from '../analysis/summary';
import type { Indicator } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { formatFigure, formatPercent, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { targetValue, targetWord } from './target';

/** The sentences, in reading order. */
export function reasons(indicator: Indicator, lang: Language): string[] {
  const progress = progressOf(indicator);
  const t = strings[lang].reason;
  if (indicator.level === 'goal') return [strings[lang].indicator.goalPage];
  if (progress.status === 'no-target') return [t.noTarget, claimed(indicator, lang)].filter((text) => text !== '');
  if (progress.status === 'no-actual') return [t.noActual];
  if (progress.status === 'not-comparable')
    return [t.noFigures, claimed(indicator, lang)].filter((text) => text !== '');
  const { current, target } = progress;
  const compared = progress.status === 'exceeded' ? t.better : progress.status === 'met' ? t.equal : t.worse;
  const kind = `${strings[lang].kind[current.kind]} ${formatPeriodPhrase(current.period, lang)}:`;
  const word = targetWord(target, lang).toLowerCase();
  const sentences = [
    t.judged(kind, formatFigure(current, lang), compared, `${word} ${targetValue(target, indicator.unit, lang)}`),
  ];
  if (progress.ratio !== null && progress.status !== 'met') sentences.push(t.ratio(formatRatio(progress.ratio, lang)));
  if (indicator.direction === 'lower') sentences.push(t.lower);
  if (target.kind === 'printed' && target.figure.note) sentences.push(target.figure.note[lang]);
  const counted = countedFigure(indicator);
  if (counted && counted !== current) {
    const judged = progressOfFigure(counted, target, indicator.direction);
    if (judged.status !== progress.status && counted.period.type === 'date' && !counted.note) {
      sentences.push(
        t.counted(
          formatPeriodPhrase(counted.period, lang).replace(/^(đến|as of) /, ''),
          strings[lang].status[judged.status].toLowerCase(),
        ),
      );
    }
  }
  return sentences;
}

/** The rule of the verdicts in one sentence. */
export const statusRule = (lang: Language): string =>
  strings[lang].reason.rule(formatPercent(NEAR_SHARE, lang, { decimals: 0 }));

function claimed(indicator: Indicator, lang: Language): string {
  const status = claimedStatus(indicator);
  const t = strings[lang].reason;
  return status === 'met' ? t.claimedMet : status === 'not-met' ? t.claimedNotMet : '';
}
