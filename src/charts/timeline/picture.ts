// The picture of how an indicator moved.
import type { Assessment } from '../../analysis/assessment';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { figureTable } from '../../tables/figure-table';
import { finding } from '../../texts/finding';
import { commitmentName } from '../../texts/target';
import { pictureOf } from '../draw';
import { unitAbove } from '../figure-text';
import type { Picture } from '../picture';
import { listed } from '../sentences';
import { courseOf, timePoints } from './data';
import { timeDrawing } from './drawing';

/** The dated figures of an indicator. */
export function timelinePicture(assessment: Assessment, lang: Language): Picture {
  const { indicator } = assessment;
  const points = timePoints(assessment, lang);
  const captions = {
    title: `${commitmentName(assessment, lang)}: ${finding(assessment, lang)}`,
    subtitle: strings[lang].indicator.measured(indicator.unit.name[lang]),
    description: listed(points),
    table: figureTable(indicator, lang),
  };
  const unit = unitAbove(indicator.unit, lang);
  return pictureOf(captions, ({ width, captioned }) => timeDrawing(points, captioned ? null : unit, width));
}

/** Whether there are enough dated figures to see a course: three days, or two with the baseline. */
export function hasCourse(assessment: Assessment): boolean {
  const course = courseOf(timePoints(assessment, 'vi'));
  return course.length > 2 || (course.length > 1 && course.some(({ kind }) => kind === 'baseline'));
}
