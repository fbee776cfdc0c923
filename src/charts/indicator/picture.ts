// The picture of one indicator in its own unit.
import type { Assessment } from '../../analysis/assessment';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { figureTable } from '../../tables/figure-table';
import { finding } from '../../texts/finding';
import { reasons } from '../../texts/reason';
import { pictureOf } from '../draw';
import type { Picture } from '../picture';
import { indicatorData } from './data';
import { indicatorDrawing } from './drawing';

/** Baseline, counted, estimate, target and goals; `termEnd` is the ISO day on which the report's term ends. */
export function indicatorPicture(assessment: Assessment, termEnd: string, lang: Language): Picture {
  const { indicator } = assessment;
  const data = indicatorData(assessment, termEnd, lang);
  const captions = {
    title: `${indicator.name[lang]}: ${finding(assessment, lang)}`,
    subtitle: strings[lang].indicator.measured(indicator.unit.name[lang]),
    description: reasons(assessment, lang).join(' '),
    table: figureTable(indicator, lang),
  };
  return pictureOf(captions, (options) => indicatorDrawing(data, lang, options));
}
