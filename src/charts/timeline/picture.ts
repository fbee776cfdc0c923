// The picture of how an indicator moved.
import type { Assessments } from '../../analysis/assessment';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { title } from '../../texts/title';
import { pictureOf } from '../draw';
import { unitAbove } from '../figure-text';
import { type Notes, noNotes } from '../notes';
import type { Picture } from '../picture';
import { listed } from '../sentences';
import { type TimeData, type TimePoint, timeData } from './data';
import { timeDrawing } from './drawing';
import { startsAboveZero } from './scales';
import { timeTable } from './table';

/** The dated figures of an indicator and the targets of its assessments; notes stand at the year of a point, or `undated`. */
export function timelinePicture(assessments: Assessments, lang: Language, notes: Notes = noNotes): Picture {
  const [lead] = assessments;
  const { indicator } = lead;
  const { chart, indicator: t } = strings[lang];
  const data = withNotes(timeData(assessments, lang), notes);
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

/** Of several points of a year the last has its note. */
const withNotes = (data: TimeData, notes: Notes): TimeData => ({
  ...data,
  points: data.points.map((point, i, all) => {
    const key = point.day.slice(0, 4);
    const note = all.findLastIndex(({ day }) => day.slice(0, 4) === key) === i && notes.get(key || 'undated');
    return note ? { ...point, note } : point;
  }),
});

const numberOf = ({ label, source }: TimePoint) => ({ label, text: source.figure });

/** Each target as one entry: its levels, one after the other. */
const levelsOf = ({ steps }: TimeData): { label: string; text: string }[] =>
  steps.map(({ label, levels }) => ({ label, text: levels.map(({ text }) => text).join(' → ') }));
