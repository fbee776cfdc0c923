// The picture of one indicator in its own unit.
import type { Assessments } from '../../analysis/assessment';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { figureTable } from '../../tables/figure-table';
import { verdictText } from '../../texts/reason';
import { title } from '../../texts/title';
import { type Captions, pictureOf } from '../draw';
import type { HeadlineFigure, Picture } from '../picture';
import { bulletsOf } from './bullets';
import { type IndicatorData, indicatorData } from './data';
import { indicatorDrawing } from './drawing';

/** Baseline, counted, estimate, target and goals. */
export function indicatorPicture(assessments: Assessments, lang: Language): Picture {
  const [lead] = assessments;
  const { indicator } = lead;
  const data = indicatorData(assessments, lang);
  const captions: Captions = {
    title: title(assessments, lang),
    subtitle: strings[lang].indicator.measured(indicator.unit.name[lang]),
    description: assessments.flatMap((assessment) => verdictText(assessment, lang)).join(' '),
    table: figureTable(indicator, lang),
    figure: headlineFigure(data, lang),
  };
  return pictureOf(captions, (options) => indicatorDrawing(data, lang, options));
}

/** Today's figure, else what is asked for, with its unit; null where the bullets show it, or there is none. */
function headlineFigure(data: IndicatorData, lang: Language): HeadlineFigure | null {
  const { rows, unit } = data;
  const shown = rows.find(({ isCurrent }) => isCurrent) ?? rows.at(-1);
  if (shown === undefined || bulletsOf(data).length > 0) return null;
  const { text, label, kind, judged } = shown;
  const number = kind === 'estimate' ? strings[lang].chart.estimated(text) : text;
  return { value: [number, unit].filter(Boolean).join(' '), note: [label, judged?.text].filter(Boolean).join(' · ') };
}
