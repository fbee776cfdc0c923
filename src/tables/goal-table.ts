// Goals as a table: today, the goal, what is still needed and the yearly pace.
import { rounded } from '../analysis/decimal';
import type { GoalPace } from '../analysis/pace';
import { formatChange, formatFigure } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import { currentCell } from './assessment-table';
import { type Cell, NOTHING, type Table, type TableOptions } from './table';

/** One row a goal, in the order given. */
export function goalTable(goals: readonly GoalPace[], { lang, caption, hrefOf }: TableOptions): Table {
  const { table, goals: t, kind, check, pace } = strings[lang];
  return {
    caption,
    columns: [
      { key: 'name', heading: table.indicator, kind: 'name' },
      { key: 'current', heading: t.now, kind: 'number' },
      { key: 'goal', heading: kind.goal, kind: 'number' },
      { key: 'change', heading: t.change, kind: 'number' },
      { key: 'per-year', heading: t.perYear, kind: 'number' },
      { key: 'locator', heading: check.place, kind: 'text' },
    ],
    rows: goals.map(({ goal, current, change, perYear, decimals, state }) => {
      const changeCell = (value: number | null, most: number): Cell => {
        const text = formatChange(value ?? 0, goal.indicator.unit, lang, most);
        const isShown = state === 'ahead-to-go' && /[1-9]/.test(text);
        const isRounded = value === change && rounded(value ?? 0, most) !== value;
        return { text: isShown ? (isRounded ? pace.about(text) : text) : NOTHING };
      };
      return {
        cells: [
          { text: goal.indicator.name[lang], href: hrefOf(goal.indicator) },
          current ? currentCell(current, lang) : { text: NOTHING },
          { text: formatFigure(goal, lang) },
          changeCell(change, decimals.change),
          changeCell(perYear, decimals.perYear),
          { text: '', locator: goal.locator },
        ],
      };
    }),
  };
}
