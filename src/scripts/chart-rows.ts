// The rows of a chart: which table row each belongs to, which of them is pointed at, where its note stands.

/** Room beside the drawing for the note, px; with less it stands below the row. */
const ROOM = 240;

/** A link in the drawing and the table row that says more. */
export interface ChartRow {
  link: Element;
  source: HTMLTableRowElement;
}

/**
 * The rows of a drawing that have a row in a table, the one of its own figure before others of the page: the nth link
 * to a page belongs to the nth table row with that link.
 */
export function chartRows(svg: Element, page: ParentNode): ChartRow[] {
  const seen = new Map<string, number>();
  return [...svg.querySelectorAll('a')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const nth = seen.get(href) ?? 0;
    seen.set(href, nth + 1);
    const [own = [], all = []] = [svg.closest('figure'), page].map((root) => linksTo(href, root));
    const sources = own.length > 0 ? own : all;
    const source = (sources[nth] ?? sources[0])?.closest('tr');
    return source ? [{ link, source }] : [];
  });
}

const linksTo = (href: string, root: ParentNode | null): Element[] =>
  [...(root?.querySelectorAll('tbody th a') ?? [])].filter((link) => link.getAttribute('href') === href);

/** The row at a height on the screen; a label of the narrow drawing stands above its bar. */
export function rowAt<T extends Pick<ChartRow, 'link'>>(rows: readonly T[], y: number, narrow: boolean): T | null {
  const isAt = ({ link }: T) => {
    const { top, bottom } = link.getBoundingClientRect();
    return y >= top - 4 && y <= bottom + (narrow ? 30 : 4);
  };
  return rows.find(isAt) ?? null;
}

type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;

/** Where the note stands on the screen, px: beside the drawing if there is room in its figure, else below the label. */
export function notePlace(figure: Box, drawing: Box, label: Box, narrow: boolean): { top: number; left: number } {
  if (figure.right - drawing.right >= ROOM) return { top: label.top, left: drawing.right + 12 };
  return { top: label.bottom + (narrow ? 32 : 4), left: figure.left };
}
