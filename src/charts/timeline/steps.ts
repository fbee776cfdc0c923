// The target of one commitment as a step: its levels over the days in which they were asked, with their texts.
import type { Assessment } from '../../analysis/assessment';
import { type TargetLevel, targetLevels } from '../../analysis/target-levels';
import type { DerivedTarget } from '../../analysis/types';
import type { Unit } from '../../dataset/model';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { targetWord } from '../../texts/target';
import { targetLabel, targetText } from '../figure-text';
import { looks } from '../theme';
import { type Source, sourceOf } from './source';

export interface StepLevel extends Pick<TargetLevel, 'value' | 'valueTo' | 'from' | 'until'> {
  /** The level as shown: "32". */
  text: string;
  source: Source;
}

export interface TargetStep {
  /** Whose target it is: "Mục tiêu Nghị quyết 12 2026". */
  label: string;
  /** The verdict where several bodies set a target: "▲ vượt"; blank for a single one. */
  verdict: string;
  /** It is worked back from a claim. */
  isDerived: boolean;
  /** In order of time. */
  levels: StepLevel[];
}

/** The step of an assessment; none where its target has no due day. */
export function targetStep(assessment: Assessment, isOneOfSeveral: boolean, lang: Language): TargetStep[] {
  const { target, judgement, status, indicator } = assessment;
  const levels = targetLevels(assessment);
  if (target === null || levels.length === 0) return [];
  return [
    {
      label: targetLabel(target, lang),
      verdict: isOneOfSeveral && judgement ? `${looks[status].glyph} ${strings[lang].status[status].short}` : '',
      isDerived: target.kind === 'derived',
      levels: levels.map((level) => stepLevel(level, indicator.unit, lang)),
    },
  ];
}

function stepLevel({ source: given, ...level }: TargetLevel, unit: Unit, lang: Language): StepLevel {
  const source = given.kind === 'derived' ? derivedSource(given, level.until, unit, lang) : sourceOf(given, lang);
  return { ...level, text: source.figure, source };
}

const derivedSource = (target: DerivedTarget, until: string, unit: Unit, lang: Language): Source => ({
  kind: targetWord(target, lang),
  when: until.slice(0, 4),
  figure: targetText(target, unit, lang),
  locator: target.claim.locator,
});
