// Words a result that the home page shows in full: its number, and a sentence on where it began or what was asked.
import type { Highlight } from '../analysis/highlights';
import type { Figure } from '../dataset/model';
import { formatPeriod, formatPeriodPhrase } from '../i18n/dates';
import { formatFigure } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { kindNote } from './kind';
import { asSetBy, boundText, commitmentName, targetValue } from './target';

export interface HighlightText {
  /** The number to be set large, and the unit after it; blank for a sign that belongs to the number. */
  value: string;
  unit: string;
  name: string;
  /** Goes on after the name. */
  sentence: string;
}

/** The texts of one result. */
export function highlightText(highlight: Highlight, lang: Language): HighlightText {
  const { assessment } = highlight;
  const figure = highlight.kind === 'change' ? highlight.to : highlight.assessment.current;
  const name = commitmentName(assessment, lang);
  const sentence = `${asked(highlight, lang)}; ${whenText(figure, lang)}`;
  return { ...splitUnit(formatFigure(figure, lang)), name, sentence: asSetBy(sentence, assessment.commitment, lang) };
}

/** `1.122 người/năm` → `1.122` and `người/năm`; `36,39%` stays whole. */
export function splitUnit(text: string): { value: string; unit: string } {
  const [, value = text, unit = ''] = /^(.*?\d[\d.,/]*[%‰]?)(.*)$/su.exec(text) ?? [];
  return { value, unit: unit.trim() };
}

function asked(highlight: Highlight, lang: Language): string {
  const t = strings[lang].home;
  if (highlight.kind === 'change') {
    const { from, to } = highlight;
    return (to.value < from.value ? t.fell : t.rose)(formatFigure(from, lang), formatPeriod(from.period, lang));
  }
  const { target, indicator } = highlight.assessment;
  const value = boundText(targetValue(target, indicator.unit, lang), target, indicator, lang);
  return t.asked(target.kind === 'derived' ? `${value} (${strings[lang].chart.derived})` : value);
}

/** `ước thực hiện 2024`, `đến 30/6/2024`: whether a result is an estimate, and of when. */
function whenText({ kind, period }: Figure, lang: Language): string {
  const note = kindNote(kind, lang);
  return note === '' ? formatPeriodPhrase(period, lang) : `${note} ${formatPeriod(period, lang)}`;
}
