// The picture of the road to the goals.
import { goalsIn } from '../../analysis/counts';
import type { GoalPace } from '../../analysis/pace';
import type { Indicator } from '../../dataset/model';
import { formatNumber } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { goalTable } from '../../tables/goal-table';
import { paceSentence } from '../../texts/goal';
import { pictureOf } from '../draw';
import type { Picture } from '../picture';
import { goalRows } from './data';
import { goalDrawing } from './drawing';

/** The goals in the order given; the title counts those that ask for less than is reached, unless it is given. */
export function goalsPicture(
  goals: readonly GoalPace[],
  lang: Language,
  hrefOf: (indicator: Indicator) => string,
  given?: string,
): Picture {
  const { toGoals, below } = strings[lang].chart;
  const n = (value: number) => formatNumber(value, lang);
  const low = goalsIn('below-today', goals).length;
  const rows = goalRows(goals, lang, hrefOf);
  const title = given ?? (low === 0 ? toGoals : below(n(low), n(goals.length)));
  const captions = {
    title,
    subtitle: title === toGoals ? null : toGoals,
    description: goals.map((road) => `${road.goal.indicator.name[lang]}: ${paceSentence(road, lang)}`).join(' '),
    table: goalTable(goals, { lang, caption: title, hrefOf }),
  };
  return pictureOf(captions, ({ width }) => goalDrawing(rows, lang, width));
}
