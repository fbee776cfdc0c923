// The picture that leads an indicator: its course where it has one, else its figures of one date.
import type { Assessments } from '../analysis/assessment';
import { hasCourse } from '../analysis/course';
import type { Language } from '../languages';
import { indicatorPicture } from './indicator/picture';
import type { Picture } from './picture';
import { timelinePicture } from './timeline/picture';

/** A time line from two dates of results on: it shows all that the bars would. */
export const leadPicture = (assessments: Assessments, lang: Language): Picture =>
  (hasCourse(assessments[0].indicator) ? timelinePicture : indicatorPicture)(assessments, lang);
