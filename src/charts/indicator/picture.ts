// The picture of one indicator in its own unit.
import type { Assessments } from '../../analysis/assessment';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { figureTable } from '../../tables/figure-table';
import { verdictText } from '../../texts/reason';
import { title } from '../../texts/title';
import { pictureOf } from '../draw';
import type { Picture } from '../picture';
import { indicatorData } from './data';
import { indicatorDrawing } from './drawing';

/** Baseline, counted, estimate, target and goals. */
export function indicatorPicture(assessments: Assessments, lang: Language): Picture {
  const [lead] = assessments;
  const { indicator } = lead;
  const data = indicatorData(assessments, lang);
  const captions = {
    title: title(assessments, lang),
    subtitle: strings[lang].indicator.measured(indicator.unit.name[lang]),
    description: assessments.flatMap((assessment) => verdictText(assessment, lang)).join(' '),
    table: figureTable(indicator, lang),
  };
  return pictureOf(captions, (options) => indicatorDrawing(data, lang, options));
}
