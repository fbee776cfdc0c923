// The line above a goal chart: over each column what it holds, and that every row has a scale of its own.
import type { GoalRow } from './goal-chart';
import { type GoalColumns, goalColumns } from './goal-rows';
import { textWidth, wrapText } from './text';
import { type ChartOptions, diamonds, dots, labels, text, type Word, widths } from './theme';
import { words } from './words';

/** Room for a mark before its word. */
const MARK = 18;

type Entry = Word & { mark: 'counted' | 'estimate' | 'goal' | null };

/** Marks and height of the key, and the columns of the wide drawing that it stands over. */
export function goalKey(rows: GoalRow[], { id, lang, width }: ChartOptions) {
  const { now, goal, estimate, ownScale } = words[lang];
  const years = [...new Set(rows.flatMap((row) => row.now?.year ?? []))].sort();
  const year = [...new Set([years[0], years.at(-1)])].join('–');
  const said = {
    counted: years.length === 0 ? null : now(year),
    estimate: rows.some((row) => row.now?.certainty === 'estimate') ? estimate : null,
    goal,
  };
  const room = (word: string | null) => (word === null ? 0 : MARK + textWidth(word, text));
  const columns = goalColumns(rows, lang, { now: room(said.counted), goal: room(said.goal) });
  const entries = width === 'wide' ? besideEach(said, ownScale, columns) : inLines(said, ownScale);
  const at = (mark: Entry['mark']) => entries.filter((e) => e.mark === mark).map(({ x, y }) => ({ x: x - 11, y }));
  const bottom = Math.max(...entries.map((e) => e.y + (e.text.split('\n').length * text.line) / 2));
  return {
    columns,
    height: bottom + 6,
    marks: [
      ...(['counted', 'estimate'] as const).flatMap((c) =>
        at(c).length === 0 ? [] : [dots(at(c), c, 'neutral', id, 5)],
      ),
      diamonds(at('goal')),
      labels(entries, 'start', 'muted'),
    ],
  };
}

type Said = Record<'counted' | 'estimate' | 'goal', string | null>;

/** Each word over its column; the estimate's over the labels when they leave room, else on a line of its own. */
function besideEach(said: Said, ownScale: string, columns: GoalColumns): Entry[] {
  const scale = wrapText(ownScale, widths.wide - columns.track, text);
  const above = said.estimate !== null && MARK + textWidth(said.estimate, text) > columns.label;
  const top = above ? text.line : 0;
  const y = top + Math.max(10, (scale.length * text.line) / 2);
  const one = (mark: Entry['mark'], x: number, word: string | null, line = y): Entry[] =>
    word === null ? [] : [{ mark, x: x + (mark ? MARK : 0), y: line, text: word }];
  return [
    ...one('estimate', 0, said.estimate, above ? 10 : y),
    ...one('counted', columns.now, said.counted),
    ...one('goal', columns.goal, said.goal),
    ...one(null, columns.track, scale.join('\n')),
  ];
}

function inLines(said: Said, ownScale: string): Entry[] {
  let [x, y] = [0, 10];
  const words: [Entry['mark'], string | null][] = [
    ['counted', said.counted],
    ['goal', said.goal],
    ['estimate', said.estimate],
    [null, ownScale],
  ];
  return words.flatMap(([mark, word]) => {
    if (word === null) return [];
    const room = (mark ? MARK : 0) + textWidth(word, text);
    if (x > 0 && x + room > widths.narrow) [x, y] = [0, y + text.line];
    const entry = { mark, x: x + (mark ? MARK : 0), y, text: word };
    x += room + 16;
    return [entry];
  });
}
