// The picture of many indicators as percent of their targets.
import type { Indicator } from '../../dataset/model';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { assessmentTable } from '../../tables/assessment-table';
import { pictureOf } from '../draw';
import type { Picture } from '../picture';
import { listed, reachedTitle } from '../sentences';
import { type AssessmentGroup, ratioGroups } from './data';
import { ratioDrawing } from './drawing';

/** The assessments in the order given, under their headings. The title counts them unless it is given. */
export function ratioPicture(
  groups: readonly AssessmentGroup[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
  given?: string,
): Picture {
  const data = ratioGroups(groups, lang, hrefOf);
  const all = groups.flatMap(({ assessments }) => assessments);
  const title = given ?? reachedTitle(all, lang);
  const captions = {
    title,
    subtitle: strings[lang].chart.compared,
    description: listed(data.flatMap(({ rows }) => rows)),
    table: assessmentTable(all, { lang, caption: title, hrefOf }),
  };
  return pictureOf(captions, ({ width }) => ratioDrawing(data, lang, width));
}
