// The picture of how an indicator moved.
import type { Assessments } from '../../analysis/assessment';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { title } from '../../texts/title';
import { pictureOf } from '../draw';
import { unitAbove } from '../figure-text';
import type { Picture } from '../picture';
import { listed } from '../sentences';
import { type TimeData, type TimePoint, timeData } from './data';
import { timeDrawing } from './drawing';
import { startsAboveZero } from './scales';
import { timeTable } from './table';

/** The dated figures of an indicator and the targets of its assessments. */
export function timelinePicture(assessments: Assessments, lang: Language): Picture {
  const [lead] = assessments;
  const { indicator } = lead;
  const { chart, indicator: t } = strings[lang];
  const data = timeData(assessments, lang);
  const captions = {
    title: title(assessments, lang),
    subtitle: t.measured(indicator.unit.name[lang]),
    description: listed([...data.points.map(numberOf), ...levelsOf(data)]),
    table: timeTable(data, lang),
  };
  const unit = unitAbove(indicator.unit, lang);
  const note = startsAboveZero(data) ? chart.notFromZero : null;
  const heading = (captioned: boolean) => [captioned ? null : unit, note].filter((text) => text !== null).join('; ');
  return pictureOf(captions, ({ width, captioned }) => timeDrawing(data, heading(captioned) || null, width));
}

const numberOf = ({ label, source }: TimePoint) => ({ label, text: source.figure });

/** Each target as one entry: its levels, one after the other. */
const levelsOf = ({ steps }: TimeData): { label: string; text: string }[] =>
  steps.map(({ label, levels }) => ({ label, text: levels.map(({ text }) => text).join(' → ') }));
